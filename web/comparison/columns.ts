// The comparison by a measure: one column for each area or dimension, with every county's number and distribution.
import type { CoreQuestion, Part } from '../../functions/core/priority/types.ts';
import { isBelow } from './below/below.ts';
import type { Column, Comparison, Distribution, PlaceFigures } from './comparison.ts';
import type { Measure } from './measures.ts';

type Area = Comparison['figures']['areas'][number]['nation'];
type Level = Comparison['figures']['dimensions'][number]['nation'];
type Counts = readonly [number, number, number, number, number];

/** The total of the dimensions, as the address names it. */
export const totalColumn = 'totalt';

/** Of what is below areas and dimensions there are none here. */
export function columnsOf(comparison: Comparison, measure: Measure): Column[] {
  if (isBelow(measure)) return [];
  const { figures, areaNames, dimensionNames } = comparison;
  if (measure.kind !== 'maturity') {
    return figures.areas.map((row) => ({
      id: row.area,
      name: areaNames.find(({ area }) => area === row.area)?.name ?? row.area,
      ...byPlace(row, (area) => areaFigures(area, measure)),
    }));
  }
  const dimensions = figures.dimensions.map((row) => ({
    id: row.dimension,
    name: dimensionNames.find(({ dimension }) => dimension === row.dimension)?.name ?? row.dimension,
    ...byPlace(row, levelFigures),
  }));
  return figures.total === undefined
    ? dimensions
    : [...dimensions, { id: totalColumn, name: undefined, ...byPlace(figures.total, levelFigures) }];
}

function byPlace<Figures>(
  row: { readonly nation: Figures; readonly counties: readonly ({ readonly county: string } & Figures)[] },
  of: (figures: Figures) => PlaceFigures,
): Pick<Column, 'nation' | 'counties'> {
  return {
    nation: of(row.nation),
    counties: new Map(row.counties.map((figures) => [figures.county, of(figures)])),
  };
}

function levelFigures({ score, spread }: Level): PlaceFigures {
  return { figure: score, distribution: spread };
}

function areaFigures(
  area: Area,
  measure: Exclude<Measure, { kind: 'maturity' | 'item' | 'choice' }>,
): PlaceFigures {
  switch (measure.kind) {
    case 'score':
      return { figure: area.score, distribution: area.spread };
    case 'question':
      return {
        figure: area.questions[measure.question],
        distribution: area.questions[measure.question],
      };
    case 'part': {
      const { question, binned } = madeOf[measure.part];
      return { figure: area.parts[measure.part], distribution: inBins(area.questions[question], binned) };
    }
  }
}

const asAnswered = (counts: Counts): readonly number[] => counts;

/** A part is a mean over municipalities of what each has answered: their answers are its distribution. */
const madeOf: Readonly<
  Record<Part, { readonly question: CoreQuestion; readonly binned: (counts: Counts) => readonly number[] }>
> = {
  need: { question: 'behov', binned: asAnswered },
  gap: { question: 'nulage', binned: (counts) => counts.toReversed() },
  consequence: { question: 'konsekvens', binned: asAnswered },
  countyBenefit: { question: 'lansnytta', binned: asAnswered },
  reach: {
    question: 'behov',
    binned: ([none, little, some, much, most]) => [none + little + some, much + most],
  },
};

function inBins(
  figure: Area['questions'][CoreQuestion],
  binned: (counts: Counts) => readonly number[],
): Distribution {
  return figure.status === 'shown' ? { status: 'shown', counts: binned(figure.counts) } : figure;
}
