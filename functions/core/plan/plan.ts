// A plan: rows, each with its own version, and what is known of the whole.
import type { CountyId, PersonId, RoundId } from '../ids.ts';
import type { PlanValue } from './field.ts';
import type { KindId } from './kind.ts';

export interface PlanKey {
  readonly county: CountyId;
  /** Id of a programme period. */
  readonly period: string;
}

/** A row's id, unique in its plan and the same for life. */
export const planRowPattern = /^[A-Za-z0-9_-]{1,64}$/;

/** What a suggestion rests on; kept in the row, so that a new library changes no plan. */
export interface RowSource {
  /** No works: our own judgement. */
  readonly works: readonly {
    readonly title: string;
    readonly publisher: string;
    readonly year?: number | undefined;
    readonly url?: string | undefined;
    readonly grade: 'done' | 'recommended' | 'assignment' | 'rule' | 'press';
    readonly mirrored?: true | undefined;
  }[];
  readonly shows?: string | undefined;
  readonly support?: 'whole' | 'partly' | undefined;
}

/** The finding that a sub-goal answers, as the decision saw it. */
export interface Finding {
  readonly round: RoundId;
  /** The edition of the report, and the decision about it. */
  readonly edition: number;
  readonly decision: number;
  readonly area: string;
  readonly areaName: string;
  /** The places that the report gave the area, shared with what it could not be told apart from; absent without an order. */
  readonly places?: { readonly best: number; readonly worst: number } | undefined;
  readonly decidedPlace: number;
}

/** Who wrote something, and in which version of the row. */
export interface Stamp {
  readonly version: number;
  readonly author: string;
  readonly at: string;
}

export interface PlanRow {
  readonly row: string;
  readonly kind: KindId;
  readonly parent?: string | undefined;
  readonly place: number;
  /** Nothing is deleted: a removed row is hidden, with what stands under it, and can be put back. */
  readonly removed: boolean;
  /** False while it is only suggested. */
  readonly kept: boolean;
  readonly values: Readonly<Record<string, PlanValue>>;
  /** What a goal of the programme is: its name is the programme's. */
  readonly programme?: { readonly goal: string; readonly isMandatory: boolean } | undefined;
  readonly finding?: Finding | undefined;
  readonly source?: RowSource | undefined;
  /** Adds 1 with each request that changes the row. */
  readonly version: number;
  /** By field, for those written since the row was made. */
  readonly written: Readonly<Record<string, Stamp>>;
  readonly made: { readonly author: string; readonly at: string };
  readonly author: string;
  readonly authorId: PersonId;
  readonly at: string;
}

/** A row before anybody has signed it. */
export type DraftRow = Pick<PlanRow, 'row' | 'kind' | 'place' | 'kept' | 'values'> &
  Partial<Pick<PlanRow, 'parent' | 'programme' | 'finding' | 'source'>>;

/** The decision that a plan was drafted from. */
export interface PlanDecision {
  readonly round: RoundId;
  readonly version: number;
  readonly decidedOn: string;
  readonly reference: string;
}

/** What is known of the whole; its revision adds 1 with every change of any row. */
export interface PlanState {
  readonly revision: number;
  readonly decision?: PlanDecision | undefined;
  readonly synthetic: boolean;
  readonly established?: EstablishedPlan | undefined;
  readonly changedAt: string;
  /** The attempt that began it: rows that another left are not its own. */
  readonly start?: string | undefined;
}

/** A frozen edition, numbered from 1. */
export interface EstablishedPlan {
  readonly edition: number;
  /** The revision that it froze: while it stands, nothing has changed since. */
  readonly revision: number;
  /** The day the steering group established it. */
  readonly establishedOn: string;
  readonly reference: string;
  readonly by: string;
  readonly at: string;
}

/** A row as one made from a draft. */
export function firstVersion(
  draft: DraftRow,
  { author, authorId, at }: Pick<PlanRow, 'author' | 'authorId' | 'at'>,
): PlanRow {
  const made = { author, at };
  return { ...draft, removed: false, version: 1, written: {}, made, author, authorId, at };
}
