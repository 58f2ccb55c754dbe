// Figures from the numbers that are published: means, bounds, parts and scores. Nothing else enters them.

import { measure } from '../comparison/county-snapshot.ts';
import { levelOf } from '../maturity/level.ts';
import { boundsOf, extremePartsOf, isComplete, partsOf, scoreOf } from '../priority/score.ts';
import {
  type AreaTally,
  answersIn,
  applicableIn,
  meanBounds,
  meanOf,
  type Tally,
  validIn,
} from '../priority/tally.ts';
import { type CoreQuestion, coreQuestions, defaultWeights, type Part, parts } from '../priority/types.ts';
import { scoreUnits } from '../results/peers.ts';
import { type AskedMeasures, markOf, type NationalNumbers } from './disclose-nation.ts';
import type { Disclosed } from './disclosed.ts';
import type {
  Absent,
  AreaFigures,
  Bounded,
  ByPlace,
  ChoiceFigure,
  Counted,
  LevelFigures,
  Mark,
  NationalFigures,
  QuestionFigure,
  Spread,
} from './national-figure.ts';
import type { ShownCell } from './national-table.ts';

/** What is published of one place: the cell of each measure. */
export type CellOf = (name: string) => ShownCell | undefined;

/** `counties` in the order they are shown in. */
export function describeNation(
  numbers: Disclosed<NationalNumbers>,
  { areas, dimensions }: AskedMeasures,
  counties: readonly string[],
): Disclosed<NationalFigures> {
  const byPlace = <Figures extends object>(describe: (cell: CellOf) => Figures): ByPlace<Figures> => ({
    nation: describe((name) => numbers[name]?.nation),
    counties: counties.map((county) => ({
      county,
      ...describe((name) => numbers[name]?.counties[county]),
    })),
  });
  return {
    areas: areas.map((area) => ({ area, ...byPlace((cell) => describeArea(area, cell)) })),
    dimensions: dimensions.map((dimension) => ({
      dimension,
      ...byPlace((cell) => ({
        score: describeDimension(dimension, cell),
        spread: spreadFigure(cell(measure.levelSpread(dimension))),
      })),
    })),
    ...(dimensions.length > 0 && { total: byPlace((cell) => describeTotal(dimensions, cell)) }),
  } as unknown as Disclosed<NationalFigures>;
}

export function describeArea(area: string, cellOf: CellOf): AreaFigures {
  const cells = {
    nulage: cellOf(measure.question(area, 'nulage')),
    behov: cellOf(measure.question(area, 'behov')),
    konsekvens: cellOf(measure.question(area, 'konsekvens')),
    lansnytta: cellOf(measure.question(area, 'lansnytta')),
  };
  return {
    score: scoreFigure(cells),
    parts: partFigures(cells),
    questions: {
      nulage: questionFigure(cells.nulage),
      behov: questionFigure(cells.behov),
      konsekvens: questionFigure(cells.konsekvens),
      lansnytta: questionFigure(cells.lansnytta),
    },
    spread: spreadFigure(cellOf(measure.areaSpread(area))),
  };
}

type AreaCells = Readonly<Record<CoreQuestion, ShownCell | undefined>>;

const absent = (mark: Mark): Absent => ({ status: 'absent', mark });
const noAnswers: Tally = { counts: [0, 0, 0, 0, 0], missing: 0 };

function tallyOf(cell: ShownCell | undefined): Tally {
  if (cell === undefined || typeof cell === 'string') return noAnswers;
  const [none = 0, one = 0, two = 0, three = 0, four = 0] = cell.vector;
  return {
    counts: [none, one, two, three, four],
    missing: cell.inScope - cell.notApplicable - cell.valid,
  };
}

function leftOutOf(...cells: readonly (ShownCell | undefined)[]): Pick<Counted, 'countiesLeftOut'> {
  const most = Math.max(0, ...cells.map((cell) => (typeof cell === 'object' ? (cell.leftOut ?? 0) : 0)));
  return most > 0 ? { countiesLeftOut: most } : {};
}

export function questionFigure(cell: ShownCell | undefined): QuestionFigure {
  const mark = markOf([cell]);
  if (mark !== undefined) return absent(mark);
  const tally = tallyOf(cell);
  const [value, bounds] = [meanOf(tally), meanBounds(tally)];
  if (value === undefined || bounds === undefined) return absent('missing');
  const [valid, applicable] = [validIn(tally), applicableIn(tally)];
  return { status: 'shown', value, bounds, valid, applicable, counts: tally.counts, ...leftOutOf(cell) };
}

export function countsFigure(cell: ShownCell | undefined): ChoiceFigure {
  const mark = markOf([cell]);
  if (mark !== undefined || cell === undefined || typeof cell === 'string') return absent(mark ?? 'missing');
  const { valid, inScope, notApplicable, vector: counts } = cell;
  if (valid === 0) return absent('missing');
  return { status: 'shown', valid, applicable: inScope - notApplicable, counts, ...leftOutOf(cell) };
}

function areaTally(cells: AreaCells): AreaTally {
  return {
    nulage: tallyOf(cells.nulage),
    behov: tallyOf(cells.behov),
    konsekvens: tallyOf(cells.konsekvens),
    lansnytta: tallyOf(cells.lansnytta),
  };
}

function scoreFigure(cells: AreaCells): AreaFigures['score'] {
  const all = coreQuestions.map((question) => cells[question]);
  const mark = markOf(all);
  if (mark !== undefined) return absent(mark);
  const tally = areaTally(cells);
  const [found, bounds] = [partsOf(tally), boundsOf(tally, defaultWeights)];
  if (!isComplete(found) || bounds === undefined) return absent('missing');
  return {
    status: 'shown',
    value: scoreOf(found, defaultWeights),
    bounds,
    ...answersIn(tally),
    ...leftOutOf(...all),
  };
}

/** What each part is made of. */
export const questionOfPart: Readonly<Record<Part, CoreQuestion>> = {
  need: 'behov',
  gap: 'nulage',
  consequence: 'konsekvens',
  countyBenefit: 'lansnytta',
  reach: 'behov',
};

function partFigures(cells: AreaCells): AreaFigures['parts'] {
  const tally = areaTally(cells);
  const values = partsOf(tally);
  const [low, high] = extremePartsOf(tally);
  const figure = (part: Part): Bounded | Absent => {
    const mark = markOf([cells[questionOfPart[part]]]);
    const [value, from, to] = [values[part], low[part], high[part]];
    if (mark !== undefined || value === undefined || from === undefined || to === undefined)
      return absent(mark ?? 'missing');
    return { status: 'shown', value, bounds: [from, to] };
  };
  return Object.fromEntries(parts.map((part) => [part, figure(part)])) as Record<Part, Bounded | Absent>;
}

function levelFigure(cell: ShownCell | undefined): LevelFigures['score'] {
  const mark = markOf([cell]);
  if (mark !== undefined || cell === undefined || typeof cell === 'string') return absent(mark ?? 'missing');
  const [, units = 0] = cell.vector;
  const applicable = cell.inScope - cell.notApplicable;
  const sum = units / scoreUnits;
  const value = sum / cell.valid;
  const bounds = [sum / applicable, (sum + 4 * (applicable - cell.valid)) / applicable] as const;
  const { id: level } = levelOf(value);
  return { status: 'shown', value, bounds, valid: cell.valid, applicable, level, ...leftOutOf(cell) };
}

export function describeDimension(dimension: string, cellOf: CellOf): LevelFigures['score'] {
  return levelFigure(cellOf(measure.dimension(dimension)));
}

/** The mean of the dimensions; `valid` and `applicable` are the fewest of any. */
function describeTotal(dimensions: readonly string[], cellOf: CellOf): LevelFigures {
  const spread = spreadFigure(cellOf(measure.totalSpread));
  const cells = dimensions.map((dimension) => cellOf(measure.dimension(dimension)));
  const mark = markOf(cells);
  if (mark !== undefined) return { score: absent(mark), spread };
  const shown = cells.map(levelFigure).filter((figure) => figure.status === 'shown');
  const mean = (of: (figure: Counted) => number) =>
    shown.reduce((total, figure) => total + of(figure), 0) / shown.length;
  const value = mean((figure) => figure.value);
  const score = {
    status: 'shown',
    value,
    bounds: [mean(({ bounds: [low] }) => low), mean(({ bounds: [, high] }) => high)],
    valid: Math.min(...shown.map(({ valid }) => valid)),
    applicable: Math.min(...shown.map(({ applicable }) => applicable)),
    level: levelOf(value).id,
    ...leftOutOf(...cells),
  } as const;
  return { score, spread };
}

function spreadFigure(cell: ShownCell | undefined): Spread {
  const mark = markOf([cell]);
  if (mark !== undefined || cell === undefined || typeof cell === 'string') return absent(mark ?? 'missing');
  return { status: 'shown', counts: cell.vector };
}
