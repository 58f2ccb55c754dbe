// An organisation's own results: each area and dimension with what it answered before, beside what may be shown of others.

import { type Change, isComparable } from '../change-between.ts';
import type { Disclosed } from '../disclosure/disclosed.ts';
import type { Comparison } from '../disclosure/figure.ts';
import { type DimensionScore, scoreDimension } from '../maturity/dimension.ts';
import { levelOf, type MaturityLevelId } from '../maturity/level.ts';
import type { DimensionItems } from '../maturity/scores.ts';
import type { CoreAnswer, CoreQuestion, OrganisationAnswers } from '../priority/types.ts';
import type { Measure } from './peers.ts';

/** What the organisation answered in the earlier round, and whether the two may be compared. */
export interface Before {
  readonly answer: CoreAnswer;
  readonly change: Change;
}

export interface OwnQuestion {
  readonly own: CoreAnswer;
  readonly before?: Before;
}

export interface AreaQuestion extends OwnQuestion {
  readonly compared: Disclosed<Comparison>;
}

export interface AreaResult {
  readonly area: string;
  readonly name: string;
  readonly questions: Readonly<Record<CoreQuestion, AreaQuestion>>;
}

export interface OwnDimension extends DimensionScore {
  readonly level?: MaturityLevelId;
}

export interface DimensionResult {
  readonly dimension: string;
  readonly name: string;
  readonly own: OwnDimension;
  readonly before?: OwnDimension & { readonly isComparable: boolean };
  readonly items: readonly (OwnQuestion & { readonly question: string })[];
  readonly compared: Disclosed<Comparison>;
}

/** What was answered in one round; `change` compares a question with the round that is shown. */
export interface Earlier<Answers> {
  readonly answers: Answers;
  readonly change: (question: string) => Change;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Every area of the questionnaire, in its order; what was not answered is missing. */
export function areaResults(
  areas: readonly Named[],
  own: OrganisationAnswers | undefined,
  earlier: Earlier<OrganisationAnswers> | undefined,
  compare: (measure: Measure) => Disclosed<Comparison>,
): AreaResult[] {
  return areas.map(({ id: area, name }) => {
    const question = (question: CoreQuestion): AreaQuestion => {
      const change = earlier?.change(`${area}.${question}`) ?? 'new';
      return {
        own: own?.[area]?.[question] ?? 'missing',
        ...beforeOf(earlier?.answers[area]?.[question], change),
        compared: compare({ survey: 'inventory', area, question }),
      };
    };
    return {
      area,
      name,
      questions: {
        nulage: question('nulage'),
        behov: question('behov'),
        konsekvens: question('konsekvens'),
        lansnytta: question('lansnytta'),
      },
    };
  });
}

export type ItemAnswers = Readonly<Record<string, readonly CoreAnswer[]>>;

/** Every dimension of the questionnaire, in its order, with its items. */
export function dimensionResults(
  dimensions: readonly Named[],
  items: DimensionItems,
  own: ItemAnswers | undefined,
  earlier: (Earlier<ItemAnswers> & { readonly items: DimensionItems }) | undefined,
  compare: (measure: Measure) => Disclosed<Comparison>,
): DimensionResult[] {
  return dimensions.map(({ id: dimension, name }) => {
    const questions = items.get(dimension) ?? [];
    const answers = answersTo(questions, own?.[dimension]);
    const before = earlier && {
      questions: earlier.items.get(dimension) ?? [],
      answers: earlier.answers[dimension] ?? [],
    };
    return {
      dimension,
      name,
      own: scoreOwn(answers),
      ...(before !== undefined &&
        before.answers.length > 0 && {
          before: {
            ...scoreOwn(before.answers),
            isComparable: areSameItems(questions, before.questions, earlier?.change),
          },
        }),
      items: questions.map((question, at) => ({
        question,
        own: answers[at] ?? 'missing',
        ...beforeOf(before?.answers[before.questions.indexOf(question)], earlier?.change(question) ?? 'new'),
      })),
      compared: compare({ survey: 'maturity', dimension }),
    };
  });
}

/** Mean of the dimensions; undefined when one has no score. */
export function totalOf(dimensions: readonly { readonly own: OwnDimension }[]): number | undefined {
  const scores = dimensions.flatMap(({ own }) => own.score ?? []);
  if (scores.length === 0 || scores.length < dimensions.length) return undefined;
  return scores.reduce((total, score) => total + score, 0) / scores.length;
}

function answersTo(questions: readonly string[], answers: readonly CoreAnswer[] = []): CoreAnswer[] {
  return questions.map((_, at) => answers[at] ?? 'missing');
}

function scoreOwn(answers: readonly CoreAnswer[]): OwnDimension {
  const scored = scoreDimension(answers);
  return scored.score === undefined ? scored : { ...scored, level: levelOf(scored.score).id };
}

/** A dimension's mean may be compared only when it is a mean of the same questions. */
function areSameItems(
  now: readonly string[],
  then: readonly string[],
  change: ((question: string) => Change) | undefined,
): boolean {
  const isSame = (question: string) => change !== undefined && isComparable(change(question));
  return now.length === then.length && now.every((question) => then.includes(question) && isSame(question));
}

function beforeOf(answer: CoreAnswer | undefined, change: Change): { before?: Before } {
  return answer === undefined || change === 'new' ? {} : { before: { answer, change } };
}
