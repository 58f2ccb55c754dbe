// Brings one organisation's registers up to date with everything it has submitted.
import type { Places } from '../../surveys/types.ts';
import type { CompiledQuestionnaire } from '../answers/questionnaire.ts';
import { rowsRuleIn } from '../answers/register-rule.ts';
import { type CountyId, type OrganisationId, type SurveyRef, surveyOf } from '../core/ids.ts';
import { carryOver, type SubmittedRows } from '../core/registers/carry-over.ts';
import { type Register, type RegisterRow, registers } from '../core/registers/register.ts';
import type { Answer } from '../core/response.ts';
import { isInScope, type Round } from '../core/round.ts';
import type { Table } from '../storage/client.ts';
import type { PlacedResponse } from '../storage/entities/partitions.ts';
import type { RegisterKey } from '../storage/entities/registers.ts';
import { listOwnRows, type RowWrite, rowsPerTransaction, writeRows } from '../storage/registers.ts';
import { readAnswerVersions, readResponseStates } from '../storage/responses.ts';
import { listRounds } from '../storage/rounds.ts';
import { readEdition } from '../storage/submissions.ts';
import { pauseBeforeAttempt } from '../storage/transaction.ts';

export interface SyncNeeds {
  readonly table: Table;
  readonly places: Places;
  readonly questionnaires: ReadonlyMap<SurveyRef, CompiledQuestionnaire>;
}

const maxAttempts = 8;

/**
 * Computed from what stands, not from what has happened: the latest submitted edition of every response and the
 * register itself. So it does not matter how often or in what order it runs, nor who edits the register meanwhile.
 */
export async function syncRegisters(needs: SyncNeeds, organisation: OrganisationId): Promise<void> {
  const { table, places } = needs;
  const place = places.organisations.find(({ id }) => id === organisation);
  if (place === undefined) return;
  const county = place.county as CountyId;
  const editions = await readSubmittedEditions(needs, { organisation, county });
  for (const register of registers) {
    const read = await Promise.all(editions.map((edition) => submittedRows(table, edition, register)));
    const submissions = read.filter((submission) => submission !== undefined);
    // An earlier submission may have taken away a row that a later one brings: gone through again until nothing changes,
    // so that it does not wait for somebody to submit something else. Each change is to something newer, so this ends.
    for (let isSettled = false; !isSettled; ) {
      isSettled = true;
      for (const submission of submissions) {
        const hasChanged = await writeCarriedOver(table, { county, register }, organisation, submission);
        if (hasChanged) isSettled = false;
      }
    }
  }
}

interface SubmittedEdition {
  readonly response: PlacedResponse;
  readonly surveyRef: SurveyRef;
  readonly submittedAt: string;
  readonly synthetic: boolean;
  readonly answers: readonly Answer[];
}

/** The latest submitted edition, oldest first, of each response whose questionnaire asks for any register's rows. */
async function readSubmittedEditions(
  { table, places, questionnaires }: SyncNeeds,
  place: Pick<PlacedResponse, 'organisation' | 'county'>,
): Promise<SubmittedEdition[]> {
  const organisation = places.organisations.find(({ id }) => id === place.organisation);
  const asks = (ref: SurveyRef): boolean => {
    const questionnaire = questionnaires.get(ref);
    return questionnaire !== undefined && registers.some((register) => rowsRuleIn(questionnaire, register));
  };
  const rounds = (await listRounds(table)).filter((round) => organisation && isInScope(round, organisation));
  const keys = rounds.flatMap((round) =>
    round.surveys.filter(asks).map((ref) => ({ ...place, round: round.id, survey: surveyOf(ref) })),
  );
  const states = await readResponseStates(table, keys);
  const read = states.map(async ({ submitted, surveyRef, round, survey }): Promise<SubmittedEdition[]> => {
    if (submitted === undefined) return [];
    const response = { ...place, round, survey };
    return [
      {
        response,
        surveyRef,
        submittedAt: submitted.at,
        synthetic: isSynthetic(rounds, round),
        answers: await readEdition(table, response, submitted.receipt),
      },
    ];
  });
  return (await Promise.all(read)).flat().sort((a, b) => (a.submittedAt < b.submittedAt ? -1 : 1));
}

function isSynthetic(rounds: readonly Round[], id: Round['id']): boolean {
  return rounds.find((round) => round.id === id)?.synthetic ?? false;
}

async function submittedRows(
  table: Table,
  { response, answers, submittedAt, surveyRef, synthetic }: SubmittedEdition,
  register: Register,
): Promise<SubmittedRows | undefined> {
  const answer = answers.find(({ question }) => question === register);
  if (answer === undefined) return undefined;
  const all = await readAnswerVersions(table, response, register);
  const versions = all.filter(({ version }) => version <= answer.version).toReversed();
  return { versions, submittedAt, surveyRef, synthetic };
}

/** One submission at a time, so that what each said is kept as history. False when there was nothing to change. */
async function writeCarriedOver(
  table: Table,
  register: RegisterKey,
  organisation: OrganisationId,
  submission: SubmittedRows,
): Promise<boolean> {
  let hasChanged = false;
  for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
    if (attempt > 0) await pauseBeforeAttempt(attempt);
    const standing = await listOwnRows(table, register, organisation);
    const writes = changesBetween(standing, carryOver(organisation, standing, submission));
    const batch = writes.slice(0, rowsPerTransaction);
    if (batch.length === 0) return hasChanged;
    const outcome = await writeRows(table, register, batch);
    hasChanged ||= outcome === 'committed';
    if (outcome === 'committed' && batch.length === writes.length) return true;
  }
  throw new Error('others changed the register at every attempt');
}

/** `carryOver` gives rows that it leaves alone as they were. */
function changesBetween(standing: readonly RegisterRow[], carried: readonly RegisterRow[]): RowWrite[] {
  const before = new Map(standing.map((row) => [row.row, row]));
  return carried
    .map((row) => ({ row, replaces: before.get(row.row) }))
    .filter(({ row, replaces }) => row !== replaces);
}
