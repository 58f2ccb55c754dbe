// Works out from all that is published what a hidden county can have answered, and holds it against what may be known.
import type { CoreQuestion } from '../../../functions/core/priority/types.ts';
import {
  answers,
  type Edition,
  factsBetween,
  factsOf,
  hiddenIn,
  type KnownCounty,
  ruleFacts,
  sumIn,
  unknown,
} from './known.ts';
import { settle } from './settle.ts';
import { type Expression, type Fact, type Range, rangesOf } from './solve.ts';

/**
 * What may be known of a hidden county is what these together say of it: at least two hidden counties, with at least
 * three answers between them, whose sum the nation's figures hold (product definition, "Disclosure"). Nothing else may
 * narrow it, not by one. A county's figures may grow from one reading to the next by no fewer answers than that.
 */
export const allowed = { fewestCounties: 2, fewestAnswers: 3 } as const;

/** What a county truly answered to the question; index is the answer. */
export interface Truth {
  readonly counts: readonly number[];
  readonly notApplicable: number;
}

/** By edition and county. */
export type Truths = Readonly<Record<string, Readonly<Record<string, Truth>>>>;

export interface Finding {
  readonly edition: string;
  readonly county: string;
  readonly what: string;
  readonly found: Range;
  readonly allowed: Range;
}

/** Everything that the editions, and `more` that the reader knows, tell beyond what is allowed, of one question. */
export function attack(
  editions: readonly Edition[],
  area: string,
  question: CoreQuestion,
  truths: Truths,
  more: readonly Fact[] = [],
): Finding[] {
  const facts = [
    ...more,
    ...editions.flatMap((edition) => factsOf(edition, area, question)),
    ...editions.slice(1).flatMap((later, at) => factsBetween(editions[at] as Edition, later)),
  ];
  const told = editions.flatMap((edition, at) => {
    // One that was hidden before is the same: it is protected as it was then, with what was known then.
    const before = editions.slice(0, at).flatMap((earlier) => hiddenIn(earlier, area, question));
    const isNew = ({ county }: KnownCounty) => !before.some((one) => one.county === county);
    const wanted = hiddenIn(edition, area, question)
      .filter(isNew)
      .flatMap((county) => wantedOf(edition.name, county));
    const released = allowedFacts(edition, area, question, truths[edition.name] ?? {});
    const [found, may] = [rangesUnder(wanted, facts), rangesUnder(wanted, released)];
    return wanted.flatMap(({ county, what }, at): Finding[] => {
      const [own, most] = [found[at], may[at]];
      if (own === undefined || most === undefined) throw new Error('no world fits what is published');
      if (own.least <= most.least && own.most >= most.most) return [];
      return [{ edition: edition.name, county, what, found: own, allowed: most }];
    });
  });
  return [...told, ...growths(editions, area, question)];
}

interface Wanted {
  readonly county: string;
  readonly what: string;
  readonly expression: Expression;
}

export function rangesUnder(wanted: readonly Wanted[], facts: readonly Fact[]): readonly Range[] {
  const expressions = wanted.map(({ expression }) => expression);
  return rangesOf(expressions, settle(expressions, facts)) ?? [];
}

export function wantedOf(edition: string, { county }: KnownCounty): Wanted[] {
  return [
    { county, what: 'sum', expression: sumIn(edition, county) },
    ...([...answers, 'x'] as const).map((answer) => ({
      county,
      what: `answer ${answer}`,
      expression: new Map([[unknown(edition, county, answer), 1]]),
    })),
  ];
}

/** The rules, and the sum over hidden counties where they are enough together: worked out from the truth. */
function allowedFacts(
  edition: Edition,
  area: string,
  question: CoreQuestion,
  truth: Readonly<Record<string, Truth>>,
): Fact[] {
  const { name } = edition;
  const hidden = hiddenIn(edition, area, question);
  const rules = hidden.flatMap((one) => ruleFacts(name, one));
  const of = (answer: number | 'x') =>
    hidden.reduce((total, { county }) => {
      const own = truth[county];
      return total + ((answer === 'x' ? own?.notApplicable : own?.counts[answer]) ?? 0);
    }, 0);
  const given = answers.reduce<number>((total, answer) => total + of(answer), 0);
  if (hidden.length < allowed.fewestCounties || given < allowed.fewestAnswers) return rules;
  return [
    ...rules,
    ...([...answers, 'x'] as const).map(
      (answer): Fact => ({
        of: new Map(hidden.map(({ county }) => [unknown(name, county, answer), 1])),
        relation: '=',
        is: of(answer),
      }),
    ),
  ];
}

/** Shown figures that differ from one edition to the next by one or two answers. */
function growths(editions: readonly Edition[], area: string, question: CoreQuestion): Finding[] {
  return editions.slice(1).flatMap((later, at) => {
    const validIn = (edition: Edition | undefined, county: string) => {
      const found = edition?.figures.areas.find((one) => one.area === area);
      const figure = found?.counties.find((one) => one.county === county)?.questions[question];
      return figure?.status === 'shown' ? figure.valid : undefined;
    };
    return later.counties.flatMap(({ county }): Finding[] => {
      const [before, after] = [validIn(editions[at], county), validIn(later, county)];
      const growth = before === undefined || after === undefined ? 0 : Math.abs(after - before);
      if (growth === 0 || growth >= allowed.fewestAnswers) return [];
      const range = { least: growth, most: growth };
      const may = { least: allowed.fewestAnswers, most: allowed.fewestAnswers };
      return [{ edition: later.name, county, what: 'growth', found: range, allowed: may }];
    });
  });
}
