// What the implementations are handed at the composition root; each group takes what it needs.
import type { Places } from '../../surveys/types.ts';
import type { CompiledQuestionnaire } from '../answers/questionnaire.ts';
import type { SurveyRef } from '../core/ids.ts';
import type { Table } from '../storage/client.ts';

export interface Dependencies {
  readonly table: Table;
  readonly places: Places;
  readonly questionnaires: ReadonlyMap<SurveyRef, CompiledQuestionnaire>;
  /** ISO 8601 in UTC with milliseconds. */
  now(): string;
  /** Unique, and unguessable enough for a lease or an audit entry. */
  newId(): string;
  randomBytes(length: number): Uint8Array;
}
