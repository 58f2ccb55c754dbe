// One county's answers as the nation's comparison is made from them: whole numbers by measure, at one moment.
import { coreQuestions } from '../priority/types.ts';
import type { PeerSurvey } from '../results/peer-survey.ts';
import type { Counts, Editions } from '../results/peers.ts';
import type { Indicator } from './indicators.ts';

/** Names of what is published, each row decided by itself. */
export const measure = {
  /** Vector: how many gave each answer 0–4. */
  question: (area: string, question: string) => `question/${area}.${question}`,
  /** Vector: municipalities with a score, and their scores' sum in whole units. */
  dimension: (dimension: string) => `dimension/${dimension}`,
  /** Vectors: municipalities in each bin. */
  areaSpread: (area: string) => `spread/${area}`,
  levelSpread: (dimension: string) => `levels/${dimension}`,
  totalSpread: 'total',
  /** Vector: how many gave each answer or made each choice. */
  indicator: ({ survey, id }: Pick<Indicator, 'survey' | 'id'>) => `indicator/${survey}/${id}`,
} as const;

export interface MeasureNumbers {
  /** Municipalities that had responded when these were counted. */
  readonly responded: number;
  readonly valid: number;
  readonly notApplicable: number;
  readonly vector: readonly number[];
}

export interface CountySnapshot {
  /** Whose answers they are, and which editions. */
  readonly editions: Editions;
  readonly measures: Readonly<Record<string, MeasureNumbers>>;
}

/** `indicators` are those of the round. */
export function takeSnapshot(
  { groups, spreads, indicators: counted, editions }: Counts,
  indicators: readonly Indicator[],
): CountySnapshot {
  const respondedIn = (survey: PeerSurvey) => Object.keys(editions[survey]).length;
  const responded = respondedIn('inventory');
  const cells = Object.values(groups);
  const [first] = cells;
  const questions = Object.keys(first?.areas ?? {}).flatMap((area) =>
    coreQuestions.map((question): [string, MeasureNumbers] => {
      const answered = cells.flatMap((cell) => cell.areas[area]?.[question] ?? []);
      const vector = addUp(answered.map(({ counts }) => counts));
      const notApplicable = answered.reduce((total, one) => total + one.notApplicable, 0);
      return [measure.question(area, question), { responded, valid: sumOf(vector), notApplicable, vector }];
    }),
  );
  const dimensions = Object.keys(first?.dimensions ?? {}).map((dimension): [string, MeasureNumbers] => {
    const scored = cells.flatMap((cell) => cell.dimensions[dimension] ?? []);
    const [valid = 0, sum = 0] = addUp(scored.map((one) => [one.valid, one.sum]));
    const notApplicable = scored.reduce((total, one) => total + one.notApplicable, 0);
    return [
      measure.dimension(dimension),
      { responded: respondedIn('maturity'), valid, notApplicable, vector: [valid, sum] },
    ];
  });
  const inBins = [
    ...named(spreads.areas, measure.areaSpread),
    ...named(spreads.dimensions, measure.levelSpread),
    [measure.totalSpread, spreads.total] as const,
  ].map(([name, vector]): [string, MeasureNumbers] => [
    name,
    { responded: respondedIn(surveyOfMeasure(name)), valid: sumOf(vector), notApplicable: 0, vector },
  ]);
  const indicating = indicators.flatMap((indicator): [string, MeasureNumbers][] => {
    const found = counted[indicator.id];
    if (found === undefined) return [];
    const { valid, notApplicable, counts: vector } = found;
    return [
      [
        measure.indicator(indicator),
        { responded: respondedIn(indicator.survey), valid, notApplicable, vector },
      ],
    ];
  });
  return {
    editions,
    measures: Object.fromEntries([...questions, ...dimensions, ...inBins, ...indicating]),
  };
}

/** Is it below areas and dimensions? */
export function isOfIndicator(name: string): boolean {
  return name.startsWith('indicator/');
}

/** Which questionnaire a measure is of. */
export function surveyOfMeasure(name: string): PeerSurvey {
  const ofInventory = ['question/', 'spread/', 'indicator/inventory/'];
  return ofInventory.some((start) => name.startsWith(start)) ? 'inventory' : 'maturity';
}

function named(
  bins: Readonly<Record<string, readonly number[]>>,
  name: (id: string) => string,
): (readonly [string, readonly number[]])[] {
  return Object.entries(bins).map(([id, vector]) => [name(id), vector] as const);
}

function addUp(vectors: readonly (readonly number[])[]): number[] {
  const length = Math.max(0, ...vectors.map((vector) => vector.length));
  return Array.from({ length }, (_, at) => vectors.reduce((total, vector) => total + (vector[at] ?? 0), 0));
}

function sumOf(vector: readonly number[]): number {
  return vector.reduce((total, count) => total + count, 0);
}
