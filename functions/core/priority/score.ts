// An area's parts, score and bounds from its tallies. Source: product definition, "The numbers".
import type { AreaTally, Tally } from './tally.ts';
import { fillMissing, highestAnswer, sumOf, validIn } from './tally.ts';
import type { Part, Weights } from './types.ts';
import { parts } from './types.ts';

/** All five parts, each 0..1. */
export type CompleteParts = Readonly<Record<Part, number>>;

/** Each part 0..1; undefined without a valid answer. */
export function partsOf(area: AreaTally): Readonly<Record<Part, number | undefined>> {
  return {
    need: shareOfScale(area.behov),
    gap: shortfall(area.nulage),
    consequence: shareOfScale(area.konsekvens),
    countyBenefit: shareOfScale(area.lansnytta),
    reach: shareWithHighNeed(area.behov),
  };
}

export function isComplete(found: Readonly<Record<Part, number | undefined>>): found is CompleteParts {
  return parts.every((part) => found[part] !== undefined);
}

/** 100 × Σ weight × part, 0–100. */
export function scoreOf(complete: CompleteParts, weights: Weights): number {
  return 100 * parts.reduce((total, part) => total + weights[part] * complete[part], 0);
}

/**
 * The score with every missing answer at its worst and at its best. Undefined when a question is not
 * applicable to anyone.
 */
export function boundsOf(
  area: AreaTally,
  weights: Weights,
): readonly [low: number, high: number] | undefined {
  const [low, high] = extremePartsOf(area);
  return isComplete(low) && isComplete(high) ? [scoreOf(low, weights), scoreOf(high, weights)] : undefined;
}

/** The parts with every missing answer at its worst and at its best; undefined where nothing is applicable. */
export function extremePartsOf(
  area: AreaTally,
): readonly [low: ReturnType<typeof partsOf>, high: ReturnType<typeof partsOf>] {
  return [partsOf(withMissingAt(area, 0)), partsOf(withMissingAt(area, highestAnswer))];
}

/** A low `nulage` raises the score, so its missing answers go the other way. */
function withMissingAt(area: AreaTally, answer: 0 | 4): AreaTally {
  return {
    nulage: fillMissing(area.nulage, answer === 0 ? highestAnswer : 0),
    behov: fillMissing(area.behov, answer),
    konsekvens: fillMissing(area.konsekvens, answer),
    lansnytta: fillMissing(area.lansnytta, answer),
  };
}

function shareOfScale(tally: Tally): number | undefined {
  const valid = validIn(tally);
  return valid === 0 ? undefined : sumOf(tally) / (highestAnswer * valid);
}

function shortfall(tally: Tally): number | undefined {
  const valid = validIn(tally);
  return valid === 0 ? undefined : (highestAnswer * valid - sumOf(tally)) / (highestAnswer * valid);
}

function shareWithHighNeed(tally: Tally): number | undefined {
  const valid = validIn(tally);
  const [, , , three, four] = tally.counts;
  return valid === 0 ? undefined : (three + four) / valid;
}
