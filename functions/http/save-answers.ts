// Saving answers: read what stands, decide each change, write what is to be written; again where others came between.
import type { AnswerChange, Decision, Signature } from '../core/answering.ts';
import { decideChange, takeThatFit } from '../core/answering.ts';
import { AppError } from '../core/errors.ts';
import type { SurveyRef } from '../core/ids.ts';
import { closedBecause } from '../core/lifecycle.ts';
import { type Answer, isAnswered } from '../core/response.ts';
import type { PlacedResponse } from '../storage/entities/partitions.ts';
import type { StoredResponseState, WritingLease } from '../storage/entities/responses.ts';
import { readStanding } from '../storage/responses.ts';
import {
  beginResponse,
  continueResponse,
  countCore,
  type LeaseStep,
  releaseLease,
  roomForAnswers,
} from '../storage/save-answers.ts';
import { pauseBeforeAttempt, type TransactionOutcome } from '../storage/transaction.ts';
import type { Dependencies } from './dependencies.ts';

export interface AnswersToSave {
  readonly response: PlacedResponse;
  readonly surveyRef: SurveyRef;
  /** Checked, each question once. */
  readonly changes: readonly AnswerChange[];
  readonly by: Signature;
  /** The questions that progress is counted in. */
  readonly core: ReadonlySet<string>;
  /** Questions that something stored elsewhere is shown as an answer to while nobody has written one. */
  readonly prefilled?: ReadonlySet<string>;
}

export type SaveResult =
  | { readonly question: string; readonly ok: true; readonly version: number }
  | {
      readonly question: string;
      readonly ok: false;
      readonly code: 'version-conflict';
      readonly current: Pick<Answer, 'value' | 'comment' | 'version' | 'author' | 'at'>;
    };

type Needs = Pick<Dependencies, 'table' | 'now' | 'newId'>;
type Write = AnswerChange & Extract<Decision, { kind: 'write' }> & { readonly coreAdded: number };

const maxAttempts = 8;
/** Longer than a function may run, so that a lease outlives its holder. */
const leaseMilliseconds = 30_000;

/**
 * What became of each change, in order. More answers than one transaction holds are written under a lease, so
 * that no submission comes between. Throws `response-submitted`,
 * `awaiting-signature` or `response-declined`, or `busy` when others always came between.
 */
export async function saveAnswers(
  needs: Needs,
  { response, surveyRef, changes, by, core, prefilled = new Set() }: AnswersToSave,
): Promise<SaveResult[]> {
  const { table, now, newId } = needs;
  const results = new Map<string, SaveResult>();
  const token = newId();
  let pending = changes;
  let held: WritingLease | undefined;
  let attempt = 0;
  try {
    while (pending.length > 0) {
      const standing = await readStanding(
        table,
        response,
        pending.map(({ question }) => question),
      );
      const { state } = standing;
      const closed = state && closedBecause(state.status);
      if (closed !== undefined) throw new AppError(closed);
      if (state?.writing?.token !== token) held = undefined;
      const writes = decideAll(pending, standing.answers, { by, core, prefilled }, results);
      if (writes.length === 0) break;
      const batch = takeThatFit(writes, roomForAnswers);
      const isLast = batch.length === writes.length;
      const at = now();
      const lease = { token, until: inMilliseconds(at, leaseMilliseconds) };
      const step = held === undefined ? (isLast ? 'none' : 'take') : isLast ? 'release' : 'keep';
      const outcome = await write(needs, { response, surveyRef, state, batch, lease: { step, lease }, at });
      if (outcome === 'committed') {
        for (const { question, answer } of batch)
          results.set(question, { question, ok: true, version: answer.version });
        held = isLast ? undefined : lease;
        pending = writes.slice(batch.length);
        attempt = 0;
      } else {
        attempt += 1;
        if (attempt === maxAttempts) throw new AppError('busy');
        pending = writes;
        await pauseBeforeAttempt(attempt);
      }
    }
  } finally {
    // A lease that cannot be released runs out; what went wrong before matters more.
    if (held !== undefined) await releaseLease(table, response, held).catch(() => undefined);
  }
  return changes.flatMap(({ question }) => results.get(question) ?? []);
}

/** Notes what needs no writing in `results` and gives back the rest. */
function decideAll(
  changes: readonly AnswerChange[],
  standing: ReadonlyMap<string, Answer>,
  { by, core, prefilled }: Required<Pick<AnswersToSave, 'by' | 'core' | 'prefilled'>>,
  results: Map<string, SaveResult>,
): Write[] {
  const writes: Write[] = [];
  for (const change of changes) {
    const { question } = change;
    const decision = decideChange(change, standing.get(question), by, prefilled.has(question));
    switch (decision.kind) {
      case 'write':
        writes.push({ ...change, ...decision, coreAdded: core.has(question) ? answersAdded(decision) : 0 });
        break;
      case 'stands':
        results.set(question, { question, ok: true, version: decision.version });
        break;
      case 'conflict':
        results.set(question, { question, ok: false, code: 'version-conflict', current: decision.current });
        break;
    }
  }
  return writes;
}

function answersAdded({ answer, replaces }: Pick<Write, 'answer' | 'replaces'>): number {
  return Number(isAnswered(answer)) - Number(isAnswered(replaces));
}

interface Batch {
  readonly response: PlacedResponse;
  readonly surveyRef: SurveyRef;
  readonly state: StoredResponseState | undefined;
  readonly batch: readonly Write[];
  readonly lease: LeaseStep;
  readonly at: string;
}

function write(
  { table }: Needs,
  { response, surveyRef, state, batch, lease, at }: Batch,
): Promise<TransactionOutcome> {
  if (state !== undefined) return continueResponse(table, response, state, { writes: batch, lease, at });
  const { county: _, ...key } = response;
  const begun = {
    ...key,
    surveyRef,
    status: 'draft',
    edition: 1,
    revision: batch.length,
    coreAnswered: countCore(batch),
    updatedAt: at,
  } as const;
  const writing = lease.step === 'take' ? { writing: lease.lease } : {};
  return beginResponse(table, response, { ...begun, ...writing }, batch);
}

function inMilliseconds(at: string, milliseconds: number): string {
  return new Date(Date.parse(at) + milliseconds).toISOString();
}
