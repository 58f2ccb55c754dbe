// The draws behind `likely` and `top`: weights within the box, missing answers from those received.
import type { Simulation } from './rank-counts.ts';
import { weightSpread } from './rank-range.ts';
import type { FillWithRandom } from './sfc32.ts';
import type { AreaTally, Tally } from './tally.ts';
import { applicableIn, highAnswer, highestAnswer } from './tally.ts';
import type { CoreQuestion, Part, Weights } from './types.ts';
import { parts } from './types.ts';

const twoTo32 = 2 ** 32;

/** Added to an answer of 3 or 4, so that one sum holds both the answers and how many of them are high. */
const highFlag = 1 << 16;

/** One question of one area, ready to draw from. */
interface Question {
  /** The received answers in ascending order, flagged, and their sum. */
  readonly received: Uint32Array;
  readonly receivedSum: number;
  readonly applicable: number;
  /** Where in a draw's numbers those for the missing answers begin and end. */
  readonly from: number;
  readonly to: number;
}

/**
 * Draws over `areas`, which come in area-id order and all have a score. Each draw takes from the stream, in
 * this order: one number for each weight (need, gap, consequence, countyBenefit, reach); then, area by area
 * and question by question (nulage, behov, konsekvens, lansnytta), one for each missing answer. A number u
 * makes the raw weight w · (0.5 + u / 2³²), or picks the received answer with index ⌊u · valid / 2³²⌋, from 0
 * in ascending order. Scores are 0–100: the raw weights are divided by their sum.
 */
export function simulateAreas(
  areas: readonly AreaTally[],
  weights: Weights,
  fillWithRandom: FillWithRandom,
): Simulation {
  const { questions, numbersPerDraw } = layOut(areas);
  const numbers = new Uint32Array(numbersPerDraw);
  const drawnWeights: Record<Part, number> = { ...weights };
  const scores = new Float64Array(areas.length);
  const consequences = new Float64Array(areas.length);
  const needs = new Float64Array(areas.length);

  const draw = (): void => {
    fillWithRandom(numbers);
    drawWeights(weights, numbers, drawnWeights);
    for (let index = 0; index < questions.length; index += 1) {
      const area = questions[index];
      if (area === undefined) continue;
      const behov = drawnSum(area.behov, numbers);
      const need = shareOfScale(behov, area.behov);
      const gap = 1 - shareOfScale(drawnSum(area.nulage, numbers), area.nulage);
      const consequence = shareOfScale(drawnSum(area.konsekvens, numbers), area.konsekvens);
      const countyBenefit = shareOfScale(drawnSum(area.lansnytta, numbers), area.lansnytta);
      const reach = Math.floor(behov / highFlag) / area.behov.applicable;
      needs[index] = need;
      consequences[index] = consequence;
      scores[index] =
        drawnWeights.need * need +
        drawnWeights.gap * gap +
        drawnWeights.consequence * consequence +
        drawnWeights.countyBenefit * countyBenefit +
        drawnWeights.reach * reach;
    }
  };
  return { scores, tieBreaks: [consequences, needs], draw };
}

/** Prepares the questions in the stream's order, each with its place in a draw's numbers. */
function layOut(areas: readonly AreaTally[]): {
  readonly questions: readonly Readonly<Record<CoreQuestion, Question>>[];
  readonly numbersPerDraw: number;
} {
  let from: number = parts.length;
  const prepare = (tally: Tally): Question => {
    const received = Uint32Array.from(tally.counts.flatMap(flaggedAnswers));
    const to = from + tally.missing;
    const question = {
      received,
      receivedSum: received.reduce((total, answer) => total + answer, 0),
      applicable: applicableIn(tally),
      from,
      to,
    };
    from = to;
    return question;
  };
  const questions = areas.map((area) => ({
    nulage: prepare(area.nulage),
    behov: prepare(area.behov),
    konsekvens: prepare(area.konsekvens),
    lansnytta: prepare(area.lansnytta),
  }));
  return { questions, numbersPerDraw: from };
}

function flaggedAnswers(count: number, answer: number): number[] {
  return new Array<number>(count).fill(answer >= highAnswer ? answer + highFlag : answer);
}

function drawWeights(weights: Weights, numbers: Uint32Array, drawn: Record<Part, number>): void {
  let sum = 0;
  parts.forEach((part, index) => {
    const position = (numbers[index] ?? 0) / twoTo32;
    drawn[part] = weights[part] * (1 - weightSpread + 2 * weightSpread * position);
    sum += drawn[part];
  });
  for (const part of parts) drawn[part] *= 100 / sum;
}

/** The received answers and one draw for each missing one, flagged, added up. */
function drawnSum({ received, receivedSum, from, to }: Question, numbers: Uint32Array): number {
  const indexPerNumber = received.length / twoTo32;
  let sum = receivedSum;
  for (let next = from; next < to; next += 1) {
    sum += received[((numbers[next] ?? 0) * indexPerNumber) | 0] ?? 0;
  }
  return sum;
}

function shareOfScale(sum: number, { applicable }: Question): number {
  return (sum % highFlag) / (highestAnswer * applicable);
}
