// What anybody writes down of one question from what is public, and what that tells of counties that are hidden there.
import { questionOfPart } from '../../../functions/core/disclosure/describe-nation.ts';
import {
  nationCode,
  type PublicFigure,
  type PublicMeasure,
} from '../../../functions/core/disclosure/describe-public.ts';
import type { Part } from '../../../functions/core/priority/types.ts';
import { type CoreQuestion, parts } from '../../../functions/core/priority/types.ts';
import { type Finding, rangesUnder, wantedOf } from './attack.ts';
import { answers, type KnownCounty, unknown } from './known.ts';
import type { Expression, Fact } from './solve.ts';

export interface PublicReading {
  /** That of the edition that it was made from: they tell of the same answers. */
  readonly name: string;
  readonly counties: readonly KnownCounty[];
  readonly figures: readonly PublicFigure[];
}

/** How many there are of each answer counts for the figure: a part is a mean of these over 4, or a share. */
const weightIn: Readonly<Record<Part, (answer: number) => number>> = {
  need: (answer) => answer / 4,
  gap: (answer) => (4 - answer) / 4,
  consequence: (answer) => answer / 4,
  countyBenefit: (answer) => answer / 4,
  reach: (answer) => (answer >= 3 ? 1 : 0),
};

export function publicFactsOf(reading: PublicReading, area: string, question: CoreQuestion): Fact[] {
  const of = figuresOf(reading, area, question);
  const facts = reading.counties.flatMap((county) => factsOfPlace(reading, of, county.county, [county]));
  const hidden = hiddenToPublic(reading, area, question);
  const [nation] = partsOf(question).map((part) => of(part, nationCode));
  const leftOut = nation?.status === 'shown' ? (nation.countiesLeftOut ?? 0) : hidden.length;
  const entering =
    leftOut === hidden.length ? reading.counties.filter((one) => !hidden.includes(one)) : reading.counties;
  return [
    ...facts,
    ...factsOfPlace(
      reading,
      of,
      nationCode,
      entering.filter(({ inScope }) => inScope > 0),
    ),
  ];
}

export function hiddenToPublic(reading: PublicReading, area: string, question: CoreQuestion): KnownCounty[] {
  const of = figuresOf(reading, area, question);
  return reading.counties.filter(({ county }) =>
    partsOf(question).some((part) => {
      const figure = of(part, county);
      return figure?.status === 'absent' && figure.mark === 'suppressed';
    }),
  );
}

/** What is told of hidden counties beyond that they are municipalities that have responded, by what is public alone. */
export function attackPublic(reading: PublicReading, area: string, question: CoreQuestion): Finding[] {
  const facts = publicFactsOf(reading, area, question);
  return hiddenToPublic(reading, area, question).flatMap((county) => {
    const wanted = wantedOf(reading.name, county);
    const found = rangesUnder(wanted, facts);
    const may = rangesUnder(wanted, [respondedFact(reading.name, county)]);
    return wanted.flatMap(({ what }, at): Finding[] => {
      const [own, most] = [found[at], may[at]];
      if (own === undefined || most === undefined) throw new Error('no world fits what is public');
      if (own.least <= most.least && own.most >= most.most) return [];
      return [{ edition: reading.name, county: county.county, what, found: own, allowed: most }];
    });
  });
}

const partsOf = (question: CoreQuestion): Part[] => parts.filter((part) => questionOfPart[part] === question);

type FigureOf = (measure: PublicMeasure, place: string) => PublicFigure['figure'] | undefined;

function figuresOf({ figures }: PublicReading, area: string, question: CoreQuestion): FigureOf {
  const own: readonly string[] = partsOf(question);
  return (measure, place) =>
    own.includes(measure)
      ? figures.find((one) => one.measure === measure && one.item === area && one.place === place)?.figure
      : undefined;
}

function respondedFact(name: string, { county, responded }: KnownCounty): Fact {
  const all = [...answers, 'x' as const].map((answer): [string, number] => [
    unknown(name, county, answer),
    1,
  ]);
  return { of: new Map(all), relation: '<=', is: responded };
}

function factsOfPlace(
  { name, figures }: PublicReading,
  of: FigureOf,
  place: string,
  over: readonly KnownCounty[],
): Fact[] {
  if (figures.length === 0) return [];
  const sum = (weight: (answer: number) => number): Expression =>
    new Map(
      over.flatMap(({ county }) =>
        answers
          .filter((answer) => weight(answer) !== 0)
          .map((answer): [string, number] => [unknown(name, county, answer), weight(answer)]),
      ),
    );
  const notApplicable: Expression = new Map(over.map(({ county }) => [unknown(name, county, 'x'), 1]));
  const inScope = over.reduce((total, county) => total + county.inScope, 0);
  return parts.flatMap((part): Fact[] => {
    const figure = of(part, place);
    if (figure === undefined) return [];
    if (figure.status === 'shown') {
      const { value, valid, applicable } = figure;
      return [
        { of: sum(() => 1), relation: '=', is: valid },
        { of: notApplicable, relation: '=', is: inScope - applicable },
        { of: quartersOf(sum(weightIn[part])), relation: '=', is: Math.round(4 * value * valid) },
      ];
    }
    if (place === nationCode) return [];
    const [one] = over;
    if (figure.mark === 'suppressed') return one === undefined ? [] : [respondedFact(name, one)];
    return [
      { of: sum(() => 1), relation: '=', is: 0 },
      { of: notApplicable, relation: '=', is: figure.mark === 'not-applicable' ? inScope : 0 },
    ];
  });
}

/** Whole factors: what is read in quarters is exact. */
function quartersOf(of: Expression): Expression {
  return new Map([...of].map(([name, factor]) => [name, 4 * factor]));
}
