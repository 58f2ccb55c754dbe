// What is drawn as rows to compute with: one for each place and column, unrounded; then what the numbers are made by.

import type { CsvCell } from '../../../functions/core/csv-text.ts';
import { marks } from '../../../functions/core/disclosure/national-figure.ts';
import type { Language } from '../../shared/language/define-messages.ts';
import { contentText } from '../../shared/language/language.tsx';
import { binWords } from '../bin-words.ts';
import { nameOf } from '../column-name.ts';
import type { Column, Comparison, County, Figure, PlaceFigures } from '../comparison.ts';
import { nameOfMeasure } from '../measure-name.ts';
import type { Measure } from '../measures.ts';
import { messages } from '../messages.ts';
import type { View } from '../view.ts';
import { countMarks, figuresIn } from './count-marks.ts';

interface Saved {
  readonly comparison: Comparison;
  readonly measure: Measure;
  readonly part: View['part'];
  readonly columns: readonly Column[];
  /** Codes, in the order they are drawn in. */
  readonly counties: readonly string[];
}

/** The nation is `se`. Marks stand by their export codes; `withBins` adds municipalities in each step of the scale. */
export function comparisonRows(saved: Saved, withBins: boolean, language: Language): CsvCell[][] {
  const { comparison, measure, columns, counties } = saved;
  const text = messages[language].files;
  const bins = withBins ? binWords(measure, language).map((bin) => text.bin(bin)) : [];
  const headings = [
    text.county,
    text.name,
    text.columnId,
    text.column,
    text.measure,
    text.value,
    text.low,
    text.high,
    text.valid,
    text.applicable,
    text.responded,
    text.inScope,
    text.mark,
    ...bins,
  ];
  const places = counties.flatMap((code) => comparison.counties.find(({ county }) => county === code) ?? []);
  const row = (place: County | undefined, column: Column): CsvCell[] => {
    const figures = place === undefined ? column.nation : column.counties.get(place.county);
    const { organisations } = place ?? comparison;
    return [
      place?.county ?? 'se',
      place?.name ?? messages[language].nation,
      column.id,
      nameOf(column, language),
      nameOfMeasure(saved, language),
      ...numbersOf(figures, organisations),
      ...(withBins ? binsOf(figures, measure) : []),
    ];
  };
  return [
    headings,
    ...[undefined, ...places].flatMap((place) => columns.map((column) => row(place, column))),
    [],
    ...manifestOf(comparison, figuresIn(columns), language),
  ];
}

function numbersOf(
  figures: PlaceFigures | undefined,
  { responded, inScope }: Comparison['organisations'],
): CsvCell[] {
  const figure = figures?.figure;
  if (figure?.status !== 'shown')
    return [undefined, undefined, undefined, undefined, undefined, responded, inScope, figure?.mark];
  const { value, bounds, valid, applicable } = figure;
  return [value, ...bounds, valid, applicable, responded, inScope, undefined];
}

function binsOf(figures: PlaceFigures | undefined, { bins }: Measure): CsvCell[] {
  const distribution = figures?.distribution;
  if (distribution?.status === 'shown') return [...distribution.counts];
  return bins.map(() => distribution?.mark);
}

/** What the numbers are made by, and how many are not there. */
export function manifestOf(
  comparison: Comparison,
  figures: readonly Figure[],
  language: Language,
): CsvCell[][] {
  const text = messages[language].files;
  const { rules } = comparison;
  const counted = countMarks(figures);
  return [
    [text.round, contentText(comparison.roundName, language), comparison.round],
    [text.version, comparison.version],
    [text.computedAt, comparison.computedAt],
    [text.hash, comparison.hash],
    [text.weights, rules.weights],
    [text.disclosure, rules.disclosure],
    [text.questionnaires, [rules.inventory, rules.maturity].filter((ref) => ref !== undefined).join(', ')],
    ...(comparison.synthetic ? [[text.synthetic, text.yes]] : []),
    ...marks.map((mark) => [text.markCount(mark), counted[mark]]),
  ];
}

/** `jamforelse-exempel-avslutad-poang-boende-karta`: the round, what is measured, what is drawn. */
export function fileNameOf(round: string, ...what: readonly string[]): string {
  return ['jamforelse', round, ...what].join('-');
}

/** What is measured, as a file's name says it. */
export function measuredIn({ measure, part }: Pick<View, 'measure' | 'part'>): string[] {
  return part === undefined ? [measure.id] : [measure.id, part.id];
}
