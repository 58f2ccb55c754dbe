// How numbers of the comparison are written, and which step of the ramp they stand on.
import { formatNumber, type Language } from '../../functions/core/report/format.ts';
import type { Shown } from './comparison.ts';
import type { Measure } from './measures.ts';

const floatNoise = 1e-9;
const enDash = '\u2013';

/** "62", "0,78", "2,4", "45 %". */
export function writeValue(measure: Measure, value: number, language: Language): string {
  const { decimals, isPercent } = measure;
  return isPercent
    ? `${formatNumber(100 * value, decimals, language)}\u00a0%`
    : formatNumber(value, decimals, language);
}

/** The ends rounded outwards, so that the value lies inside as printed too: "53–75". */
export function writeBounds(measure: Measure, [low, high]: Shown['bounds'], language: Language): string {
  const unit = unitsIn(measure);
  const from = writeValue(measure, Math.floor(low * unit + floatNoise) / unit, language);
  const to = writeValue(measure, Math.ceil(high * unit - floatNoise) / unit, language);
  return from === to ? from : `${from}${enDash}${to}`;
}

/** How many of the smallest thing that is printed there are in 1. */
function unitsIn({ decimals, isPercent }: Measure): number {
  return 10 ** (isPercent ? decimals + 2 : decimals);
}

/** Nothing is missing that could move it. */
export function isCertain({ bounds: [low, high] }: Shown): boolean {
  return high - low <= floatNoise;
}

/** 0–4. By what is printed, so that "30" is never coloured as what is under 30; levels of maturity by the value. */
export function stepOf(measure: Measure, value: number): number {
  const unit = unitsIn(measure);
  const seen = measure.kind === 'maturity' ? value : Math.round(value * unit) / unit;
  return measure.cuts.filter((cut) => seen > cut - floatNoise).length;
}

/** What each step of the ramp holds: "under 30", "30–41", …, "66 och över". */
export function writeSteps(
  measure: Measure,
  language: Language,
  words: { readonly under: (cut: string) => string; readonly over: (cut: string) => string },
): string[] {
  const unit = 1 / unitsIn(measure);
  const write = (value: number) => writeValue(measure, value, language);
  const [first, ...others] = measure.cuts;
  return [
    words.under(write(first)),
    ...others.map((cut, at) => `${write(measure.cuts[at] ?? 0)}${enDash}${write(cut - unit)}`),
    words.over(write(measure.cuts[3])),
  ];
}
