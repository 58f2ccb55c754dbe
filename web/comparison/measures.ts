// What counties may be compared by: a score, its parts, the four questions, maturity; each with its scale and bins.
import { maturityLevels } from '../../functions/core/maturity/level.ts';
import type { CoreQuestion, Part } from '../../functions/core/priority/types.ts';
import { scoreBinCount } from '../../functions/core/results/spreads.ts';
import type { Comparison } from './comparison.ts';

/** A stretch of the scale that municipalities are counted in. */
export interface Bin {
  readonly from: number;
  readonly to: number;
}

export type Measure = (
  | { readonly kind: 'score' }
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'question'; readonly question: CoreQuestion }
  | { readonly kind: 'maturity' }
  /** The items of one dimension, each a column. */
  | { readonly kind: 'item' }
  /** The choices of one fact, each a column: the share that made it. */
  | { readonly kind: 'choice' }
) & {
  /** As the address names it. */
  readonly id: MeasureId;
  /** Darker is more need, or further. */
  readonly ramp: 'need' | 'level';
  /** The scale goes from 0 to this. */
  readonly max: number;
  readonly decimals: number;
  /** The value is a share, written as per cent; the decimals are of the per cent. */
  readonly isPercent?: true;
  /** Where the ramp's steps 1–4 begin, on the value as it is printed; maturity's on the value itself. */
  readonly cuts: readonly [number, number, number, number];
  readonly bins: readonly Bin[];
};

export const measureIds = [
  'poang',
  'behov',
  'gap',
  'konsekvens',
  'lansnytta',
  'rackvidd',
  'fraga-nulage',
  'fraga-behov',
  'fraga-konsekvens',
  'fraga-lansnytta',
  'mognad',
  'mognad-fragor',
  'fakta',
] as const;
export type MeasureId = (typeof measureIds)[number];

const scoreWidth = 100 / scoreBinCount;
const scoreBins = Array.from({ length: scoreBinCount }, (_, at) => ({
  from: at * scoreWidth,
  to: (at + 1) * scoreWidth,
}));
/** Around each answer, so that its dots stand over it. */
const answerBins = [0, 1, 2, 3, 4].map((answer) => ({ from: answer - 0.5, to: answer + 0.5 }));
const partBins = answerBins.map(({ from, to }) => ({ from: from / 4, to: to / 4 }));
/** A municipality's own share is none or all. */
const noneOrAll = [partBins[0], partBins[4]].flatMap((bin) => bin ?? []);
const levelBins = maturityLevels.map(({ from }, at) => ({ from, to: maturityLevels[at + 1]?.from ?? 4 }));
const [, one, two, three, four] = maturityLevels;

const score = { ramp: 'need', max: 100, decimals: 0, cuts: [30, 42, 54, 66], bins: scoreBins } as const;
const share = { ramp: 'need', max: 1, decimals: 2, cuts: [0.3, 0.42, 0.54, 0.66], bins: partBins } as const;
const answer = { ramp: 'need', max: 4, decimals: 1, cuts: [1.3, 1.8, 2.3, 2.8], bins: answerBins } as const;

export const measures: Readonly<Record<MeasureId, Measure>> = {
  poang: { id: 'poang', kind: 'score', ...score },
  behov: { id: 'behov', kind: 'part', part: 'need', ...share },
  gap: { id: 'gap', kind: 'part', part: 'gap', ...share },
  konsekvens: { id: 'konsekvens', kind: 'part', part: 'consequence', ...share },
  lansnytta: { id: 'lansnytta', kind: 'part', part: 'countyBenefit', ...share },
  rackvidd: {
    id: 'rackvidd',
    kind: 'part',
    part: 'reach',
    ...share,
    bins: noneOrAll,
  },
  'fraga-nulage': { id: 'fraga-nulage', kind: 'question', question: 'nulage', ...answer, ramp: 'level' },
  'fraga-behov': { id: 'fraga-behov', kind: 'question', question: 'behov', ...answer },
  'fraga-konsekvens': { id: 'fraga-konsekvens', kind: 'question', question: 'konsekvens', ...answer },
  'fraga-lansnytta': { id: 'fraga-lansnytta', kind: 'question', question: 'lansnytta', ...answer },
  mognad: {
    id: 'mognad',
    kind: 'maturity',
    ramp: 'level',
    max: 4,
    decimals: 2,
    cuts: [one.from, two.from, three.from, four.from],
    bins: levelBins,
  },
  'mognad-fragor': { id: 'mognad-fragor', kind: 'item', ...answer, ramp: 'level' },
  fakta: {
    id: 'fakta',
    kind: 'choice',
    ramp: 'level',
    max: 1,
    decimals: 0,
    isPercent: true,
    cuts: [0.2, 0.4, 0.6, 0.8],
    bins: noneOrAll,
  },
};

/** Those that the round has asked for, in the order they are offered in. */
export function measuresIn({ figures }: Pick<Comparison, 'figures'>): Measure[] {
  return measureIds
    .map((id) => measures[id])
    .filter(({ kind }) => (isOfMaturity(kind) ? figures.dimensions : figures.areas).length > 0);
}

export function isOfMaturity(kind: Measure['kind']): boolean {
  return kind === 'maturity' || kind === 'item';
}

/** Where on the drawing's axis a value lies, in per cent. The axis is as long as the bins, or the scale. */
export function shareOfAxis({ max, bins }: Pick<Measure, 'max' | 'bins'>, value: number): number {
  const from = Math.min(0, bins[0]?.from ?? 0);
  const to = Math.max(max, bins.at(-1)?.to ?? max);
  return (100 * (value - from)) / (to - from);
}
