// The nation's comparison as sheets: one row for each place and thing compared, nothing rounded, the four marks in words.
import type { Comparison } from '../../contract/routes/comparison.ts';
import { type Mark, marks } from '../../core/disclosure/national-figure.ts';
import { maturityLevels } from '../../core/maturity/level.ts';
import { coreQuestions, parts } from '../../core/priority/types.ts';
import { scoreBinCount } from '../../core/results/spreads.ts';
import { markWords } from '../sheets/marks.ts';
import type { Cell, Sheet, SheetColumn } from '../sheets/sheet.ts';

type Figures = Comparison['figures'];
type Area = Figures['areas'][number];
type Level = Figures['dimensions'][number];
type Absent = { readonly status: 'absent'; readonly mark: Mark };

const standings: Readonly<Record<Comparison['counties'][number]['standing'], string>> = {
  shown: 'visas',
  'too-few': markWords.suppressed,
  'no-consent': 'en kommun, utan samtycke att visas',
  'no-answers': markWords.missing,
  'not-asked': markWords['not-asked'],
};

const partNames = {
  need: 'Behov',
  gap: 'Gap',
  consequence: 'Konsekvens',
  countyBenefit: 'Länsnytta',
  reach: 'Räckvidd',
} as const;
const questionNames = {
  nulage: 'Nuläge',
  behov: 'Behov',
  konsekvens: 'Konsekvens',
  lansnytta: 'Länsnytta',
} as const;

export const place: readonly SheetColumn[] = [
  { heading: 'Länskod', width: 9 },
  { heading: 'Län', width: 20 },
];
export const level: readonly SheetColumn[] = [
  { heading: 'Lägst', width: 11, format: 'two-decimals' },
  { heading: 'Högst', width: 11, format: 'two-decimals' },
  { heading: 'Giltiga svar', width: 9 },
  { heading: 'Möjliga svar', width: 9 },
  { heading: 'Län som inte ingår', width: 10 },
];

/** One row for each county. */
export function countySheet({ counties, organisations: all }: Comparison): Sheet {
  return {
    name: 'Län',
    marks,
    columns: [
      ...place,
      { heading: 'Kommuner i omgången', width: 11 },
      { heading: 'Har svarat', width: 9 },
      { heading: 'Andel av befolkningen', width: 12, format: 'share' },
      { heading: 'Redovisning', width: 44 },
      { heading: 'Under hälften har svarat', width: 12 },
    ],
    rows: [
      ['SE', 'Riket', all.inScope, all.responded, all.populationShare, undefined, undefined],
      ...counties.map(({ county, shortName, organisations, standing, lowResponse }) => [
        county,
        shortName,
        organisations.inScope,
        organisations.responded,
        organisations.populationShare,
        standings[standing],
        lowResponse ? 'ja' : 'nej',
      ]),
    ],
  };
}

/** One row for each area and place: score, parts and how municipalities lie. */
export function areaSheet(comparison: Comparison): Sheet {
  const bins = Array.from({ length: scoreBinCount }, (_, bin) => `${bin * 10}–${(bin + 1) * 10}`);
  return {
    name: 'Områden',
    marks,
    columns: [
      { heading: 'Område-id', width: 26 },
      { heading: 'Område', width: 40 },
      ...place,
      { heading: 'Poäng', width: 14, format: 'one-decimal' },
      ...level,
      ...parts.map((part) => ({
        heading: `${partNames[part]} (0–1)`,
        width: 13,
        format: 'two-decimals' as const,
      })),
      ...bins.map((bin) => ({ heading: `Kommuner ${bin}`, width: 11 })),
    ],
    rows: comparison.figures.areas.flatMap((area) =>
      inPlaces(comparison, area).map(([code, name, figures]) => [
        area.area,
        nameOf(comparison.areaNames, 'area', area.area),
        code,
        name,
        ...levelCells(figures.score),
        ...parts.map((part) => valueCell(figures.parts[part])),
        ...spreadCells(figures.spread, bins.length),
      ]),
    ),
  };
}

/** One row for each question and place: mean and how many gave each answer. */
export function questionSheet(comparison: Comparison): Sheet {
  return {
    name: 'Frågor',
    marks,
    columns: [
      { heading: 'Område-id', width: 26 },
      { heading: 'Område', width: 40 },
      { heading: 'Fråga', width: 13 },
      ...place,
      { heading: 'Medelvärde (0–4)', width: 14, format: 'two-decimals' },
      ...level,
      ...[0, 1, 2, 3, 4].map((answer) => ({ heading: `Svarade ${answer}`, width: 10 })),
    ],
    rows: comparison.figures.areas.flatMap((area) =>
      coreQuestions.flatMap((question) =>
        inPlaces(comparison, area).map(([code, name, { questions }]) => [
          area.area,
          nameOf(comparison.areaNames, 'area', area.area),
          questionNames[question],
          code,
          name,
          ...levelCells(questions[question]),
          ...spreadCells(questions[question], 5),
        ]),
      ),
    ),
  };
}

/** One row for each dimension and place, the total last. */
export function maturitySheet(comparison: Comparison): Sheet {
  const { dimensions, total } = comparison.figures;
  const named = [
    ...dimensions.map((dimension) => ({
      id: dimension.dimension,
      name: nameOf(comparison.dimensionNames, 'dimension', dimension.dimension),
      figures: dimension as Omit<Level, 'dimension'>,
    })),
    ...(total === undefined ? [] : [{ id: 'total', name: 'Hela verksamheten', figures: total }]),
  ];
  return {
    name: 'Mognad',
    marks,
    columns: [
      { heading: 'Dimension-id', width: 22 },
      { heading: 'Dimension', width: 36 },
      ...place,
      { heading: 'Medelvärde (0–4)', width: 14, format: 'two-decimals' },
      ...level,
      ...maturityLevels.map(({ name }) => ({ heading: `Kommuner ${name.sv}`, width: 13 })),
    ],
    rows: named.flatMap(({ id, name, figures }) =>
      inPlaces(comparison, figures).map(([code, county, { score, spread }]) => [
        id,
        name,
        code,
        county,
        ...levelCells(score),
        ...spreadCells(spread, maturityLevels.length),
      ]),
    ),
  };
}

/** The nation first, then the counties as they stand in the comparison. */
export function inPlaces<F extends object>(
  { counties }: Comparison,
  by: { readonly nation: F; readonly counties: readonly ({ readonly county: string } & F)[] },
): (readonly [code: string, name: string, figures: F])[] {
  const names = new Map(counties.map(({ county, shortName }) => [county, shortName]));
  return [
    ['SE', 'Riket', by.nation],
    ...by.counties.map((one) => [one.county, names.get(one.county) ?? one.county, one as F] as const),
  ];
}

export function nameOf<K extends string>(
  names: readonly (Readonly<Record<K, string>> & { readonly name: string })[],
  key: K,
  id: string,
): string {
  return names.find((one) => one[key] === id)?.name ?? id;
}

function valueCell(figure: { readonly status: 'shown'; readonly value: number } | Absent): Cell {
  return figure.status === 'shown' ? figure.value : markWords[figure.mark];
}

export function levelCells(figure: Area['nation']['score']): Cell[] {
  if (figure.status === 'absent') return [markWords[figure.mark], ...level.map(() => undefined)];
  const { value, bounds, valid, applicable, countiesLeftOut } = figure;
  return [value, bounds[0], bounds[1], valid, applicable, countiesLeftOut];
}

/** The mark once, in the first of the cells. */
export function spreadCells(
  figure: { readonly status: 'shown'; readonly counts: readonly number[] } | Absent,
  length: number,
): Cell[] {
  return Array.from({ length }, (_, at) => {
    if (figure.status === 'shown') return figure.counts[at];
    return at === 0 ? markWords[figure.mark] : undefined;
  });
}
