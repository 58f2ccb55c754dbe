// The priority numbers once more, written straight from the product definition with no thought of speed: the
// second opinion that the real code, and the API, are compared with. It shares no code with either.
import { drawRanks } from './draw-ranks.ts';
import { beyond, goesBefore, partNames, partsFrom, questionNames, weigh } from './formulas.ts';

/** As the API takes it: a number, `vet-inte` or `{special: 'ej-aktuellt'}`; anything else counts as no answer. */
export type RawValue = unknown;

export interface NaiveInput {
  readonly areas: readonly string[];
  readonly inScope: readonly string[];
  /** By municipality, then by question (`boende.behov`). Absent or null means that nothing was submitted. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, RawValue>> | null>>;
  readonly weights?: Record<string, number>;
  /** With these the draws are repeated too. */
  readonly seed?: number;
  readonly draws?: number;
}

export interface NaiveArea {
  area: string;
  rank?: number;
  score?: number;
  bounds?: [number, number];
  coverage?: number;
  parts: Record<string, number>;
  rankRange?: {
    missing: [number, number];
    weights: [number, number];
    leaveOneOut: [number, number];
    likely?: [number, number];
  };
  top?: { 1: number; 2: number; 3: number };
  group?: number;
  uncertain: boolean;
  reason?: string;
}

export interface NaiveResult {
  organisations: { inScope: number; responded: number };
  ordered: boolean;
  priorities: NaiveArea[];
  borders: { above: number; dashed: boolean }[];
}

const published = { need: 0.3, gap: 0.2, consequence: 0.25, countyBenefit: 0.15, reach: 0.1 };

export function recomputeNaively(input: NaiveInput): NaiveResult {
  const weights: Record<string, number> = input.weights ?? published;
  const responded = input.inScope.filter((org) => input.answers[org]);
  const everywhere = input.areas.map((area) => lookAt(area, input.inScope, input, weights));
  const result = { inScope: input.inScope.length, responded: responded.length };

  if (responded.length === 0 || responded.length / input.inScope.length < 0.5) {
    const priorities = everywhere.map(({ shown }) => ({ ...shown, reason: 'response-too-low' }));
    return { organisations: result, ordered: false, priorities, borders: [] };
  }

  const scored = everywhere.filter(({ shown }) => shown.score !== undefined);
  const unscored = everywhere.filter(({ shown }) => shown.score === undefined);
  scored.sort((a, b) => (goesBefore(a.shown, b.shown) ? -1 : 1));
  unscored.sort((a, b) => (a.shown.area < b.shown.area ? -1 : 1));

  const withoutOne = responded.map((left) => {
    const rest = input.inScope.filter((org) => org !== left);
    return scored.map(({ shown }) => lookAt(shown.area, rest, input, weights).shown.score);
  });
  const allResults = [scored.map(({ shown }) => shown.score), ...withoutOne];

  // Borders: position p stands between scored[p - 1] and scored[p].
  const borders: { position: number; dashed: boolean }[] = [];
  for (let position = 1; position < scored.length; position += 1) {
    let border = true;
    let dashed = false;
    for (let i = 0; i < position; i += 1) {
      for (let j = position; j < scored.length; j += 1) {
        if (!beatsAtAllWeights(scored[i]?.shown.parts, scored[j]?.shown.parts, weights)) border = false;
        for (const scores of withoutOne) {
          const [above, below] = [scores[i], scores[j]];
          if (above === undefined || below === undefined || !(above > below + beyond)) border = false;
        }
        if (!(low(scored[i]) > high(scored[j]) + beyond)) dashed = true;
      }
    }
    if (border) borders.push({ position, dashed });
  }

  const drawnRanks =
    input.seed === undefined ? [] : drawRanks(scored, weights, input.seed, input.draws ?? 10_000);
  const priorities = scored.map((area, i): NaiveArea => {
    const n = scored.length;
    const missing = bestAndWorst(n, (a, b) => low(scored[a]) > high(scored[b]) + beyond, i);
    const byWeights = bestAndWorst(
      n,
      (a, b) => beatsAtAllWeights(scored[a]?.shown.parts, scored[b]?.shown.parts, weights),
      i,
    );
    let [best, worst] = [n, 1];
    for (const scores of allResults) {
      const own = scores[i];
      if (own === undefined) {
        [best, worst] = [1, n];
        continue;
      }
      const there = scores.filter((score) => score !== undefined);
      best = Math.min(best, 1 + there.filter((score) => score > own + beyond).length);
      worst = Math.max(worst, there.length - there.filter((score) => score < own - beyond).length);
    }
    const enough = questionNames.every((question) => (area.valid[question]?.length ?? 0) >= 3);
    const ranks = drawnRanks.map((draw) => draw[i] ?? 0).sort((a, b) => a - b);
    const drawn = enough && ranks.length > 0;
    return {
      ...area.shown,
      rank: i + 1,
      rankRange: {
        missing,
        weights: byWeights,
        leaveOneOut: [best, worst],
        ...(drawn ? { likely: [nearestRank(ranks, 0.05), nearestRank(ranks, 0.95)] } : {}),
      },
      ...(drawn
        ? { top: { 1: shareWithin(ranks, 1), 2: shareWithin(ranks, 2), 3: shareWithin(ranks, 3) } }
        : {}),
      group: 1 + borders.filter(({ position }) => position <= i).length,
      ...(enough ? {} : { reason: 'too-few-answers' }),
    };
  });
  const last = unscored.map(({ shown, applicable }) => ({
    ...shown,
    reason: questionNames.some((question) => applicable[question] === 0)
      ? 'not-applicable'
      : 'no-valid-answer',
  }));
  return {
    organisations: result,
    ordered: true,
    priorities: [...priorities, ...last],
    borders: borders.map(({ dashed }, index) => ({ above: index + 1, dashed })),
  };
}

interface Looked {
  shown: NaiveArea;
  /** By question: the valid answers, and how many organisations it concerns. */
  valid: Record<string, number[]>;
  applicable: Record<string, number>;
}

function lookAt(
  area: string,
  scope: readonly string[],
  input: NaiveInput,
  weights: Record<string, number>,
): Looked {
  const valid: Record<string, number[]> = {};
  const applicable: Record<string, number> = {};
  const worst: Record<string, number[]> = {};
  const best: Record<string, number[]> = {};
  for (const question of questionNames) {
    const concerned = scope
      .map((org) => input.answers[org]?.[`${area}.${question}`])
      .filter((value) => !(typeof value === 'object' && value !== null && 'special' in value));
    const isNumber = (value: unknown): value is number => typeof value === 'number';
    applicable[question] = concerned.length;
    valid[question] = concerned.filter(isNumber);
    const [bad, good] = question === 'nulage' ? [4, 0] : [0, 4];
    worst[question] = concerned.map((value) => (isNumber(value) ? value : bad));
    best[question] = concerned.map((value) => (isNumber(value) ? value : good));
  }
  const total = questionNames.reduce((sum, question) => sum + (applicable[question] ?? 0), 0);
  const answered = questionNames.reduce((sum, question) => sum + (valid[question]?.length ?? 0), 0);
  const parts = partsFrom(valid);
  const score = weigh(parts, weights);
  const bounds = [weigh(partsFrom(worst), weights), weigh(partsFrom(best), weights)] as const;
  const shown: NaiveArea = { area, parts, uncertain: total > 0 && answered / total < 0.5 - beyond };
  if (score !== undefined) shown.score = score;
  if (bounds[0] !== undefined && bounds[1] !== undefined) shown.bounds = [bounds[0], bounds[1]];
  if (total > 0) shown.coverage = answered / total;
  return { shown, valid, applicable };
}

/** Σ min(0.5 w d, 1.5 w d) > 0 */
function beatsAtAllWeights(
  a: Record<string, number> = {},
  b: Record<string, number> = {},
  weights: Record<string, number>,
): boolean {
  let sum = 0;
  for (const name of partNames) {
    const weighted = (weights[name] ?? 0) * ((a[name] ?? 0) - (b[name] ?? 0));
    sum += Math.min(0.5 * weighted, 1.5 * weighted);
  }
  return sum > beyond;
}

function bestAndWorst(n: number, beats: (a: number, b: number) => boolean, own: number): [number, number] {
  let [best, worst] = [1, n];
  for (let other = 0; other < n; other += 1) {
    if (beats(other, own)) best += 1;
    if (beats(own, other)) worst -= 1;
  }
  return [best, worst];
}

function nearestRank(sorted: readonly number[], share: number): number {
  return sorted[Math.ceil(share * sorted.length - beyond) - 1] ?? 0;
}

function shareWithin(ranks: readonly number[], place: number): number {
  return ranks.filter((rank) => rank <= place).length / ranks.length;
}

function low(area: Looked | undefined): number {
  return area?.shown.bounds?.[0] ?? Number.NaN;
}

function high(area: Looked | undefined): number {
  return area?.shown.bounds?.[1] ?? Number.NaN;
}
