// What is written when a plan is followed up and its year reported: one row about one row of the plan, at one occasion.
import type { YearlyPart, YearlyQuestion, YearlyQuestions } from '../../../surveys/yearly-report/types.ts';
import type { PersonId } from '../ids.ts';
import type { PlanValue } from '../plan/field.ts';
import type { PlanRow, Stamp } from '../plan/plan.ts';
import { isHalf } from './occasions.ts';

export const followKinds = ['outcome', 'progress', 'year-county', 'year-sub-goal'] as const;
export type FollowKind = (typeof followKinds)[number];

export interface FollowKey {
  /** The row of the plan that it is about; `plan` for the county's own part of the year. */
  readonly row: string;
  /** A half-year, `2027-1`, or a year, `2027`. */
  readonly occasion: string;
}

export interface FollowRow extends FollowKey {
  readonly values: Readonly<Record<string, PlanValue>>;
  /** Adds 1 with each request that changes it; 0 before anybody has written. */
  readonly version: number;
  /** By part, of all that have been written. */
  readonly written: Readonly<Record<string, Stamp>>;
  readonly author: string;
  readonly authorId: PersonId;
  readonly at: string;
}

/** What may be written about such a row at such an occasion; undefined when nothing may. */
export function followKindOf({ kind }: Pick<PlanRow, 'kind'>, occasion: string): FollowKind | undefined {
  if (isHalf(occasion)) {
    if (kind === 'indicator') return 'outcome';
    return kind === 'activity' ? 'progress' : undefined;
  }
  if (kind === 'plan') return 'year-county';
  return kind === 'sub-goal' ? 'year-sub-goal' : undefined;
}

export function questionsOf(questions: YearlyQuestions, kind: FollowKind): readonly YearlyQuestion[] {
  switch (kind) {
    case 'outcome':
      return questions.outcome;
    case 'progress':
      return questions.activity;
    case 'year-county':
      return questions.county;
    case 'year-sub-goal':
      return questions.subGoal;
  }
}

export function partOf(questions: readonly YearlyQuestion[], id: string): YearlyPart | undefined {
  return questions.flatMap(({ parts }) => parts).find((part) => part.id === id);
}

/** Shown when the question it hangs on holds the choice. */
export function isAsked(
  { shownIf }: YearlyQuestion,
  partValue: (part: string) => PlanValue | undefined,
): boolean {
  if (shownIf === undefined) return true;
  const value = partValue(shownIf.question);
  return Array.isArray(value) && value.includes(shownIf.contains);
}

export function findFollow<R extends FollowKey>(rows: readonly R[], row: string, occasion: string) {
  return rows.find((each) => each.row === row && each.occasion === occasion);
}
