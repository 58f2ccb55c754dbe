// What becomes of one wanted change of a register's row, given the row that stands: nothing to do, a conflict, or a write.
import type { Signature } from '../answering.ts';
import type { OrganisationId, SurveyRef } from '../ids.ts';
import { shownValues } from './carry-over.ts';
import type { RegisterRow, RowValues } from './register.ts';
import { isSameRow } from './said-rows.ts';

export interface RowChange {
  readonly row: string;
  /** null removes the row. */
  readonly values: RowValues | null;
  /** The version that the change was made from; 0 for a row that is new. */
  readonly expectedVersion: number;
}

export type RowDecision =
  | { readonly kind: 'stands'; readonly version: number }
  | { readonly kind: 'conflict'; readonly current: RegisterRow | undefined }
  | { readonly kind: 'write'; readonly row: RegisterRow; readonly replaces: RegisterRow | undefined };

/** What already stands is never a conflict, so that a request whose answer was lost may be sent again. */
export function decideRow(
  { row, values, expectedVersion }: RowChange,
  standing: RegisterRow | undefined,
  by: Signature & { readonly organisation: OrganisationId; readonly surveyRef: SurveyRef },
): RowDecision {
  const version = standing?.version ?? 0;
  const shown = standing && shownValues(standing);
  if (isSameRow(values ?? undefined, shown)) return { kind: 'stands', version };
  if (expectedVersion !== version) return { kind: 'conflict', current: standing };
  const { organisation, surveyRef, author, authorId } = by;
  // Made from what stands, so it is the newer even where two clocks disagree.
  const at = standing !== undefined && standing.at > by.at ? standing.at : by.at;
  const signed = { version: version + 1, author, authorId, at, source: 'register' } as const;
  if (standing === undefined) {
    const added = { organisation, row, values: values ?? {}, removed: false, addedAt: at, synthetic: false };
    return { kind: 'write', row: { ...added, ...signed, surveyRef }, replaces: undefined };
  }
  const changed = values === null ? { removed: true } : { values, removed: false, surveyRef };
  return { kind: 'write', row: { ...standing, ...signed, ...changed }, replaces: standing };
}
