// The registers: what an organisation has, and what it has examined already. Which columns mean what; the rest of a row is the questionnaire's.
import type { OrganisationId, PersonId, SurveyRef } from '../ids.ts';
import type { AnswerValue } from '../response.ts';

/** THE list of registers. Each is asked by the question with the same id, in every questionnaire that has it. */
export const registers = ['resurser', 'kartlaggningar'] as const;
export type Register = (typeof registers)[number];

/** The columns that a search looks in; a register without one cannot be searched by it. */
export interface RegisterColumns {
  /** What the row is called. */
  readonly name: string;
  readonly areas: string;
  readonly targetGroups?: string;
  /** May others in the county use it? */
  readonly shared?: string;
}

export const registerColumns: Readonly<Record<Register, RegisterColumns>> = {
  resurser: {
    name: 'res-namn',
    areas: 'res-omraden',
    targetGroups: 'res-malgrupp',
    shared: 'res-delas',
  },
  kartlaggningar: { name: 'kart-titel', areas: 'kart-omraden' },
};

/** A row's id, unique in its organisation's register and the same for life. No `#`, which separates key parts. */
export const rowIdPattern = /^[A-Za-z0-9_-]{1,64}$/;

/** Values by column. */
export type RowValues = Readonly<Record<string, AnswerValue>>;

export interface RegisterRow {
  readonly organisation: OrganisationId;
  readonly row: string;
  /** Of a removed row, the last it had. */
  readonly values: RowValues;
  /** Nothing is deleted: a removed row is hidden and can be put back. */
  readonly removed: boolean;
  /** Adds 1 each time the row comes to say something else. */
  readonly version: number;
  /** When others could first see the row. */
  readonly addedAt: string;
  /** Who last said that this is so, and when. */
  readonly author: string;
  readonly authorId: PersonId;
  readonly at: string;
  readonly source: 'register' | 'submission';
  /** The questionnaire that the values were checked against. */
  readonly surveyRef: SurveyRef;
  /** Carried over from a round of invented answers. */
  readonly synthetic: boolean;
}

export function isRegister(question: string): question is Register {
  return (registers as readonly string[]).includes(question);
}

/** In the order they came in. */
export function inOrder(rows: readonly RegisterRow[]): RegisterRow[] {
  return [...rows].sort((a, b) => compareText(a.addedAt, b.addedAt) || compareText(a.row, b.row));
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
