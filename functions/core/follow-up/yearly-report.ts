// The yearly report of a county, gathered from its plan, the plan's follow-up and what is asked of the year itself.

import type { Localised } from '../../../surveys/types.ts';
import type { YearlyPart, YearlyQuestion, YearlyQuestions } from '../../../surveys/yearly-report/types.ts';
import type { Disclosed } from '../disclosure/disclosed.ts';
import type { MunicipalYear } from '../disclosure/municipal-year.ts';
import type { Label, PlanValue } from '../plan/field.ts';
import type { PlanRow } from '../plan/plan.ts';
import { keptRows, siblings } from '../plan/tree.ts';
import { stampAt, valueAt } from './change-follow.ts';
import { type FollowRow, findFollow, isAsked } from './follow-row.ts';
import { type Proposal, proposeCounty } from './propose-county.ts';
import { proposeSubGoal } from './propose-sub-goal.ts';
import { latestOutcome } from './targets.ts';
import { type YearActivity, yearActivities } from './year-activities.ts';

export interface YearlyValue {
  readonly part: string;
  readonly label?: Localised | undefined;
  /** What counts: confirmed, or otherwise only proposed. Absent where there is neither, and where a proposal was emptied. */
  readonly value?: Exclude<PlanValue, null> | undefined;
  /** Somebody has answered. Emptying what is proposed is an answer, without a value. */
  readonly isConfirmed: boolean;
  /** Kept beside the value, also where somebody has said otherwise. */
  readonly proposed?: Exclude<PlanValue, null> | undefined;
  readonly basis?: Label | undefined;
}

export interface YearlyAnswer {
  readonly question: string;
  readonly text: Localised;
  readonly values: readonly YearlyValue[];
}

export interface ReportedActivity {
  readonly row: string;
  readonly title: string;
  readonly status: string;
  readonly from: 'follow-up' | 'plan';
  readonly followUps: readonly { readonly occasion: string; readonly answers: readonly YearlyAnswer[] }[];
}

export interface ReportedIndicator {
  readonly row: string;
  readonly name: string;
  readonly unit?: string | undefined;
  readonly baseline?: number | undefined;
  readonly target?: number | undefined;
  /** The latest up to the end of the year. */
  readonly outcome?: { readonly occasion: string; readonly answers: readonly YearlyAnswer[] } | undefined;
}

export interface ReportedSubGoal {
  readonly row: string;
  readonly text: string;
  readonly goal: string;
  readonly targetDate?: string | undefined;
  readonly answers: readonly YearlyAnswer[];
  readonly indicators: readonly ReportedIndicator[];
  readonly activities: readonly ReportedActivity[];
}

export interface YearlyReport {
  readonly year: number;
  /** Of the questions. */
  readonly version: string;
  readonly county: readonly YearlyAnswer[];
  readonly subGoals: readonly ReportedSubGoal[];
  /** Of the municipalities' own view, as much as may be shown; absent when nobody was asked. */
  readonly municipalView?: Disclosed<MunicipalYear> | undefined;
}

/** `rows`: of the plan, `follows`: all about it. The same input gives the same report on any day. */
export function gatherYear(
  questions: YearlyQuestions,
  rows: readonly PlanRow[],
  follows: readonly FollowRow[],
  year: number,
  municipalView?: Disclosed<MunicipalYear>,
): YearlyReport {
  const kept = keptRows(rows);
  const activities = yearActivities(kept, follows, year);
  const answersAbout = (
    row: string,
    asked: readonly YearlyQuestion[],
    proposals: ReadonlyMap<string, Proposal>,
  ) => answersOf(asked, findFollow(follows, row, String(year)), proposals);
  return {
    year,
    version: questions.version,
    county: answersAbout('plan', questions.county, proposeCounty(kept, follows, year)),
    subGoals: siblings(kept, 'goal').flatMap((goal) =>
      siblings(kept, 'sub-goal', goal.row).map((subGoal): ReportedSubGoal => {
        const { targetDate } = subGoal.values;
        const proposals = proposeSubGoal(subGoal, kept, follows, year);
        return {
          row: subGoal.row,
          text: wordIn(subGoal, 'text'),
          goal: wordIn(goal, 'name'),
          ...(typeof targetDate === 'string' && { targetDate }),
          answers: answersAbout(subGoal.row, questions.subGoal, proposals),
          indicators: siblings(kept, 'indicator', subGoal.row).map((indicator) =>
            reportIndicator(questions, indicator, follows, year),
          ),
          activities: activities
            .filter(({ row }) => row.parent === subGoal.row)
            .map((activity) => reportActivity(questions, activity)),
        };
      }),
    ),
    ...(municipalView !== undefined && { municipalView }),
  };
}

function reportIndicator(
  questions: YearlyQuestions,
  indicator: PlanRow,
  follows: readonly FollowRow[],
  year: number,
): ReportedIndicator {
  const { unit, baseline, target } = indicator.values;
  const outcome = latestOutcome(indicator.row, follows, year);
  return {
    row: indicator.row,
    name: wordIn(indicator, 'name'),
    ...(typeof unit === 'string' && { unit }),
    ...(typeof baseline === 'number' && { baseline }),
    ...(typeof target === 'number' && { target }),
    ...(outcome !== undefined && {
      outcome: { occasion: outcome.occasion, answers: answersOf(questions.outcome, outcome, new Map()) },
    }),
  };
}

function reportActivity(
  questions: YearlyQuestions,
  { row, status, from, followUps }: YearActivity,
): ReportedActivity {
  return {
    row: row.row,
    title: wordIn(row, 'title'),
    status,
    from,
    followUps: followUps.map((followUp) => ({
      occasion: followUp.occasion,
      answers: answersOf(questions.activity, followUp, new Map()),
    })),
  };
}

function answersOf(
  questions: readonly YearlyQuestion[],
  follow: FollowRow | undefined,
  proposals: ReadonlyMap<string, Proposal>,
): YearlyAnswer[] {
  const partValue = (part: string): PlanValue | undefined => follow?.values[part];
  return questions
    .filter((question) => isAsked(question, partValue))
    .map(({ id, text, parts }) => ({
      question: id,
      text,
      values: parts.map((part) => valueIn(part, follow, proposals.get(part.id))),
    }));
}

function valueIn(
  { id, label }: YearlyPart,
  follow: FollowRow | undefined,
  proposal: Proposal | undefined,
): YearlyValue {
  const written = valueAt(follow?.values, id);
  const isDeclined = proposal?.value !== undefined && stampAt(follow?.written, id) !== undefined;
  const isConfirmed = written !== null || isDeclined;
  const value = isConfirmed ? (written ?? undefined) : proposal?.value;
  return {
    part: id,
    ...(label !== undefined && { label }),
    ...(value !== undefined && { value }),
    isConfirmed,
    ...(proposal?.value !== undefined && { proposed: proposal.value }),
    ...(proposal !== undefined && { basis: proposal.basis }),
  };
}

function wordIn({ values }: PlanRow, field: string): string {
  const value = values[field];
  return typeof value === 'string' ? value : '';
}
