// How a county's municipalities lie by their own score and level: counts in bins, as many however many municipalities.
import { scoreDimension } from '../maturity/dimension.ts';
import { levelOf, maturityLevels } from '../maturity/level.ts';
import { scoreProfile } from '../maturity/profile.ts';
import { type MaturityScores, readDimensionCodes } from '../maturity/scores.ts';
import { isComplete, partsOf, scoreOf } from '../priority/score.ts';
import { tallyArea } from '../priority/tally.ts';
import { tolerance } from '../priority/tolerance.ts';
import { defaultWeights } from '../priority/types.ts';
import { readAreaCodes, type Scores } from '../scores.ts';

export const scoreBinCount = 10;
const scoreBinWidth = 100 / scoreBinCount;

/** Index is the bin: ten points of score each, or a maturity level. Who has no number is in none. */
export type Bins = readonly number[];

export interface Spreads {
  /** By area: municipalities by their own score, from 0–10 to 90–100. */
  readonly areas: Readonly<Record<string, Bins>>;
  /** By dimension: municipalities by level, from the lowest. */
  readonly dimensions: Readonly<Record<string, Bins>>;
  /** Municipalities by the level of their total. */
  readonly total: Bins;
}

/** Of municipalities in scope only. */
export function spreadAnswers(
  areas: readonly string[],
  dimensions: readonly string[],
  scores: readonly Scores[],
  maturity: readonly MaturityScores[],
): Spreads {
  const answers = scores.map((one) => readAreaCodes(one.areas));
  const items = maturity.map((one) => readDimensionCodes(one.dimensions));
  return {
    areas: Object.fromEntries(
      areas.map((area) => [
        area,
        inBins(
          scoreBinCount,
          answers.flatMap((own) => {
            const parts = partsOf(tallyArea(area, [own]));
            return isComplete(parts) ? [scoreBinOf(scoreOf(parts, defaultWeights))] : [];
          }),
        ),
      ]),
    ),
    dimensions: Object.fromEntries(
      dimensions.map((dimension) => [
        dimension,
        inLevels(items.map((own) => scoreDimension(own[dimension] ?? ['missing']).score)),
      ]),
    ),
    total: inLevels(
      items.map((own) => {
        const asked = dimensions.map((dimension) => [dimension, own[dimension] ?? ['missing']] as const);
        return scoreProfile(Object.fromEntries(asked)).total;
      }),
    ),
  };
}

/** The bin of a score 0–100: a score at a border lies in the higher one, 100 in the last. */
export function scoreBinOf(score: number): number {
  return Math.min(Math.floor((score + tolerance) / scoreBinWidth), scoreBinCount - 1);
}

function inLevels(scores: readonly (number | undefined)[]): Bins {
  const places = scores.flatMap((score) =>
    score === undefined ? [] : [maturityLevels.indexOf(levelOf(score))],
  );
  return inBins(maturityLevels.length, places);
}

function inBins(length: number, places: readonly number[]): Bins {
  return Array.from({ length }, (_, bin) => places.filter((place) => place === bin).length);
}
