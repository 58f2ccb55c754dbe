// A comparison of counties as the API gives it, small enough to see through; of what is not said nothing is shown.
import { maturityLevels } from '../../functions/core/maturity/level.ts';
import type { Comparison, Distribution, Figure } from '../../web/comparison/comparison.ts';

type Mark = Extract<Figure, { status: 'absent' }>['mark'];

/** A value with its bounds, or a mark. */
export type SampleFigure = readonly [value: number, low: number, high: number] | Mark;

export const figureOf = (given: SampleFigure): Figure =>
  typeof given === 'string'
    ? { status: 'absent', mark: given }
    : { status: 'shown', value: given[0], bounds: [given[1], given[2]], valid: 8, applicable: 10 };

const spreadOf = (counts: readonly number[] | undefined): Distribution =>
  counts === undefined ? { status: 'absent', mark: 'suppressed' } : { status: 'shown', counts };

interface SamplePlace {
  readonly score: SampleFigure;
  /** Ten bins. */
  readonly spread?: readonly number[];
  /** The counts of all four questions. */
  readonly counts?: readonly [number, number, number, number, number];
  readonly level?: SampleFigure;
}

export interface SampleArea {
  readonly area: string;
  readonly name: string;
  readonly nation: SamplePlace;
  readonly counties: Readonly<Record<string, SamplePlace>>;
}

export function sampleComparison(
  areas: readonly SampleArea[],
  more: Partial<Pick<Comparison, 'organisations' | 'synthetic'>> = {},
): Comparison {
  const codes = Object.keys(areas[0]?.counties ?? {}).toSorted();
  const areaFigures = ({ score, spread, counts }: SamplePlace) => {
    const question =
      counts === undefined
        ? { status: 'absent' as const, mark: 'missing' as const }
        : {
            status: 'shown' as const,
            value: meanOf(counts),
            bounds: [meanOf(counts), meanOf(counts)],
            valid: sumOf(counts),
            applicable: sumOf(counts),
            counts,
          };
    const part =
      question.status === 'shown' ? { status: 'shown', value: question.value / 4, bounds: [0, 1] } : question;
    return {
      score: figureOf(score),
      parts: { need: part, gap: part, consequence: part, countyBenefit: part, reach: part },
      questions: { nulage: question, behov: question, konsekvens: question, lansnytta: question },
      spread: spreadOf(spread),
    };
  };
  const levelFigures = ({ level = 'missing' }: SamplePlace) => {
    const figure = figureOf(level);
    return {
      score: figure.status === 'shown' ? { ...figure, level: maturityLevels[0].id } : figure,
      spread: spreadOf(undefined),
    };
  };
  const byPlace = <T>({ nation, counties }: SampleArea, of: (place: SamplePlace) => T) => ({
    nation: of(nation),
    counties: codes.map((county) => ({ county, ...of(counties[county] ?? { score: 'missing' }) })),
  });
  const dimensions = areas.filter(({ nation }) => nation.level !== undefined);
  return {
    round: 'hosten',
    roundName: { sv: 'Hösten' },
    roundStatus: 'closed',
    closesAt: '2026-11-01T22:59:00.000Z',
    synthetic: true,
    computedAt: '2026-11-02T08:00:00.000Z',
    version: 3,
    hash: 'ab'.repeat(32),
    rules: { weights: '2026-1', disclosure: '2026-1', inventory: 'behovsinventering@2026-1' },
    organisations: { inScope: 30, responded: 24, populationShare: 0.8 },
    counties: codes.map((county) => ({
      county,
      name: `Län ${county}`,
      shortName: `L${county}`,
      letter: county,
      organisations: { inScope: 10, responded: 8, populationShare: 0.8 },
      standing: 'shown',
      lowResponse: false,
    })),
    areaNames: areas.map(({ area, name }) => ({ area, name })),
    dimensionNames: dimensions.map(({ area, name }) => ({ dimension: area, name })),
    figures: {
      areas: areas.map((row) => ({ area: row.area, ...byPlace(row, areaFigures) })),
      dimensions: dimensions.map((row) => ({ dimension: row.area, ...byPlace(row, levelFigures) })),
    },
    ...more,
  } as unknown as Comparison;
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function meanOf(counts: readonly number[]): number {
  return counts.reduce((sum, count, answer) => sum + count * answer, 0) / sumOf(counts);
}
