// Carries submitted answers over to a register: row by row the newer of two statements stands, and nothing newer is lost.
import { canonicalJson } from '../canonical-json.ts';
import type { OrganisationId, SurveyRef } from '../ids.ts';
import type { Answer } from '../response.ts';
import type { RegisterRow, RowValues } from './register.ts';
import { isSameRow, type SaidRow, saidRows } from './said-rows.ts';

/** A submitted answer to the register's question. */
export interface SubmittedRows {
  /** Every version up to the one that was submitted, oldest first. */
  readonly versions: readonly Answer[];
  readonly submittedAt: string;
  readonly surveyRef: SurveyRef;
  readonly synthetic: boolean;
}

/**
 * The organisation's rows after one of its submissions; those that it does not change are the same objects. Carried
 * over in the order they were submitted, all of them again until nothing changes, it does not matter how often that is
 * done.
 */
export function carryOver(
  organisation: OrganisationId,
  standing: readonly RegisterRow[],
  submission: SubmittedRows,
): RegisterRow[] {
  const said = saidRows(submission.versions);
  if (said === undefined) return [...standing];
  const rows = new Map(standing.map((row) => [row.row, row]));
  for (const id of new Set([...rows.keys(), ...said.rows])) {
    const row = carried({ organisation, row: id }, rows.get(id), said.of(id), submission);
    if (row !== undefined) rows.set(id, row);
  }
  return [...rows.values()];
}

function carried(
  id: Pick<RegisterRow, 'organisation' | 'row'>,
  standing: RegisterRow | undefined,
  said: SaidRow,
  { submittedAt, surveyRef, synthetic }: SubmittedRows,
): RegisterRow | undefined {
  const { values, author, authorId, at } = said;
  const by = { author, authorId, at, source: 'submission', synthetic } as const;
  if (standing === undefined) {
    if (values === undefined) return undefined;
    return { ...id, values, removed: false, version: 1, addedAt: submittedAt, ...by, surveyRef };
  }
  if (!isNewer(said, standing)) return undefined;
  const isSame = isSameRow(values, shownValues(standing));
  const version = standing.version + (isSame ? 0 : 1);
  // A row that is taken away keeps its values, and with them the questionnaire they are in the words of.
  if (values === undefined) return { ...standing, removed: true, version, ...by };
  return { ...standing, values, removed: false, version, ...by, surveyRef };
}

/** The rows of the register that say something newer, and something else, than the answer does. */
export function rowsNewerThan(
  versions: readonly Answer[],
  standing: readonly RegisterRow[],
): readonly RegisterRow[] {
  const said = saidRows(versions);
  if (said === undefined) return [];
  return standing.filter((row) => {
    const its = said.of(row.row);
    return !isSameRow(its.values, shownValues(row)) && !isNewer(its, row);
  });
}

/** What the register shows of the row: nothing when it has been removed. */
export function shownValues({ values, removed }: RegisterRow): RowValues | undefined {
  return removed ? undefined : values;
}

/**
 * Is what the answer says newer than what stands in the register? That a row is not in an answer which never had it
 * means nothing unless the row could be seen when the answer was begun. At the very same time an edit in the register
 * counts as the newer, and of two answers always the same one.
 */
function isNewer(said: SaidRow, standing: RegisterRow): boolean {
  if (said.neverThere && standing.addedAt > said.at) return false;
  if (said.at !== standing.at) return said.at > standing.at;
  if (standing.source === 'register') return false;
  return canonicalJson(said.values ?? null) > canonicalJson(shownValues(standing) ?? null);
}
