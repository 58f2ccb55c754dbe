// What a national reader writes down of one question: every published number of every place, and what all know anyway.
import type { NationalFigures } from '../../../functions/core/disclosure/national-figure.ts';
import type { CoreQuestion } from '../../../functions/core/priority/types.ts';
import type { Expression, Fact } from './solve.ts';

/** Known to all: who is asked, and who has responded by the count that is published. */
export interface KnownCounty {
  readonly county: string;
  readonly inScope: number;
  readonly responded: number;
  /** One municipality, whose figures are its own answers. */
  readonly isAlone: boolean;
}

/** One edition of what has been read; `name` keeps its unknowns apart from other editions'. */
export interface Edition {
  readonly name: string;
  readonly counties: readonly KnownCounty[];
  readonly figures: NationalFigures;
}

export const answers = [0, 1, 2, 3, 4] as const;

/** How many of the county's municipalities gave the answer; `x`: the question does not concern them. */
export function unknown(edition: string, county: string, answer: number | 'x'): string {
  return `e${edition}c${county}a${answer}`;
}

export function sumIn(edition: string, county: string): Expression {
  return new Map(
    answers.filter((answer) => answer > 0).map((answer) => [unknown(edition, county, answer), answer]),
  );
}

const validIn = (edition: string, county: string) =>
  answers.map((answer): [string, number] => [unknown(edition, county, answer), 1]);

export function hiddenIn(edition: Edition, area: string, question: CoreQuestion): KnownCounty[] {
  return edition.counties.filter(({ county }) => {
    const figure = figureOf(edition, area, question, county);
    return figure?.status === 'absent' && figure.mark === 'suppressed';
  });
}

function figureOf({ figures }: Edition, area: string, question: CoreQuestion, county?: string) {
  const found = figures.areas.find((one) => one.area === area);
  const place = county === undefined ? found?.nation : found?.counties.find((one) => one.county === county);
  return place?.questions[question];
}

/** What the rules themselves tell of a county: it is known, so the reader may use it. */
export function ruleFacts(edition: string, { county, responded, isAlone }: KnownCounty): Fact[] {
  const valid = new Map(validIn(edition, county));
  return [
    { of: new Map([...valid, [unknown(edition, county, 'x'), 1]]), relation: '<=', is: responded },
    ...(isAlone ? [] : [{ of: valid, relation: '<=', is: 2 } as const]),
  ];
}

/** All that one edition says of the question. */
export function factsOf(edition: Edition, area: string, question: CoreQuestion): Fact[] {
  const { name, counties } = edition;
  const hidden = hiddenIn(edition, area, question);
  const nation = figureOf(edition, area, question);
  const facts = counties.flatMap((known): Fact[] => {
    const { county, inScope } = known;
    const figure = figureOf(edition, area, question, county);
    if (figure?.status === 'shown') return exactly(name, county, figure.counts, inScope - figure.applicable);
    if (figure?.mark === 'suppressed') return ruleFacts(name, known);
    return exactly(name, county, [0, 0, 0, 0, 0], figure?.mark === 'not-applicable' ? inScope : 0);
  });
  if (nation?.status !== 'shown') return facts;
  const isPooled = nation.countiesLeftOut === undefined;
  const entering = counties
    .filter((one) => isPooled || !hidden.includes(one))
    .filter(({ inScope }) => inScope > 0);
  const over = (answer: number | 'x'): Expression =>
    new Map(entering.map(({ county }) => [unknown(name, county, answer), 1]));
  const asked = entering.reduce((total, { inScope }) => total + inScope, 0);
  return [
    ...facts,
    ...answers.map((answer): Fact => ({ of: over(answer), relation: '=', is: nation.counts[answer] })),
    { of: over('x'), relation: '=', is: asked - nation.applicable },
  ];
}

function exactly(name: string, county: string, counts: readonly number[], notApplicable: number): Fact[] {
  return [
    ...answers.map(
      (answer): Fact => ({
        of: new Map([[unknown(name, county, answer), 1]]),
        relation: '=',
        is: counts[answer] ?? 0,
      }),
    ),
    { of: new Map([[unknown(name, county, 'x'), 1]]), relation: '=', is: notApplicable },
  ];
}

/** Between editions answers are only added, and none where the published count of responses is the same. */
export function factsBetween(earlier: Edition, later: Edition): Fact[] {
  return later.counties.flatMap(({ county, responded }) => {
    const before = earlier.counties.find((one) => one.county === county);
    const isUnmoved = before?.responded === responded;
    return [...answers, 'x' as const].map(
      (answer): Fact => ({
        of: new Map([
          [unknown(later.name, county, answer), 1],
          [unknown(earlier.name, county, answer), -1],
        ]),
        relation: isUnmoved ? '=' : '>=',
        is: 0,
      }),
    );
  });
}
