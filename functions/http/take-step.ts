// Taking a step in a response's life: read how it stands, ask the rules, and commit on condition that it stands so still.
import { canonicalJson } from '../core/canonical-json.ts';
import type { SubmittedEdition } from '../core/edition.ts';
import { AppError } from '../core/errors.ts';
import type { PersonId } from '../core/ids.ts';
import { type Lifecycle, lifecycleOf, type Step, transition } from '../core/lifecycle.ts';
import { type ByWhom, isAnswered, type ResponseStatus } from '../core/response.ts';
import type { NoteKind, ReviewNote } from '../core/review-note.ts';
import { roundStatus } from '../core/round.ts';
import type { AuditEntry } from '../storage/entities/audit.ts';
import type { AcceptedEdition } from '../storage/entities/editions.ts';
import type { LatestStep, StoredResponseState } from '../storage/entities/responses.ts';
import { readAnswers, readResponseState } from '../storage/responses.ts';
import { sha256Hex } from '../storage/sha256.ts';
import { commitStep, type TakenStep } from '../storage/steps.ts';
import { readReceipt } from '../storage/submissions.ts';
import { pauseBeforeAttempt } from '../storage/transaction.ts';
import type { Words } from './check-words.ts';
import type { Dependencies } from './dependencies.ts';
import type { Respondable } from './respondable.ts';
import { mailsFor } from './step-mails.ts';

/** A submission is a step too, but with a frozen edition and a receipt: see submit-response.ts. */
export type TakableStep = Exclude<Step, 'submit'>;

export interface StepRequest {
  readonly respondable: Respondable;
  readonly step: TakableStep;
  readonly person: PersonId;
  /** How the person is named to others. */
  readonly by: string;
  readonly words: Words;
  readonly readEdition?: number;
}

export interface StepResult {
  readonly status: ResponseStatus;
  readonly edition: number;
}

type Needs = Pick<Dependencies, 'table' | 'now' | 'newId'>;

const maxAttempts = 8;

/**
 * How the response stands after the step; the same when the step is repeated. Throws what the rules refuse with, or
 * `busy` when others always came between.
 */
export async function takeStep(needs: Needs, request: StepRequest): Promise<StepResult> {
  const { table, now } = needs;
  const { respondable, step, readEdition } = request;
  for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
    if (attempt > 0) await pauseBeforeAttempt(attempt);
    const before = await readResponseState(table, respondable.response);
    const at = now();
    const standing = lifecycleOf(before);
    const outcome = transition(standing, step, {
      isRoundOpen: roundStatus(respondable.round, at) === 'open',
      hasAnswer: step === 'ask-signature' && (await hasAnswer(needs, respondable)),
      readEdition,
      isReopeningAsked: before?.reopeningRequest !== undefined,
    });
    if (outcome.kind === 'stands' || isRepeated(before, request)) return resultOf(standing);
    if (outcome.kind === 'refused') throw new AppError(outcome.code);
    const taken = await prepare(needs, request, { before, to: outcome.to, at });
    if ((await commitStep(table, taken)) === 'committed') return resultOf(outcome.to);
  }
  throw new AppError('busy');
}

async function hasAnswer({ table }: Needs, { response }: Respondable): Promise<boolean> {
  return (await readAnswers(table, response)).some(isAnswered);
}

function resultOf({ status, edition }: Lifecycle): StepResult {
  return { status, edition };
}

/** Is this the very request that was the latest step, sent again because its answer was lost? */
function isRepeated(before: StoredResponseState | undefined, request: StepRequest): boolean {
  const latest = before?.latestStep;
  return latest !== undefined && canonicalJson(latest) === canonicalJson(latestStep(request));
}

function latestStep({ step, person, words, readEdition = 0 }: StepRequest): LatestStep {
  return { step, person, content: sha256Hex(canonicalJson({ ...words, readEdition })) };
}

interface Move {
  readonly before: StoredResponseState | undefined;
  readonly to: Lifecycle;
  readonly at: string;
}

async function prepare(needs: Needs, request: StepRequest, move: Move): Promise<TakenStep> {
  const { respondable, step, person, by } = request;
  const { response } = respondable;
  const { before, at } = move;
  const { county: _, ...key } = response;
  const edition = await editionAfter(needs, request, move);
  const id = needs.newId();
  return {
    response,
    before,
    after: stateAfter(request, move),
    note: noteOf(request, move, id),
    edition,
    pointer: edition && pointerTo(respondable, edition),
    audit: { id, at, person, action: audited[step], target: { ...key, edition: String(move.to.edition) } },
    mails: await mailsFor(needs, respondable, { step, person, by, at, before }),
  };
}

const audited: Readonly<Record<TakableStep, AuditEntry['action']>> = {
  'ask-signature': 'signature-asked',
  'send-back': 'response-sent-back',
  accept: 'response-accepted',
  return: 'response-returned',
  reopen: 'response-reopened',
  'ask-reopening': 'reopening-asked',
  'refuse-reopening': 'reopening-refused',
  decline: 'response-declined',
  'take-part': 'response-resumed',
};

function stateAfter(request: StepRequest, { before, to, at }: Move): StoredResponseState {
  const { respondable, person, by, words } = request;
  const { county: _, ...key } = respondable.response;
  const begun = before ?? { ...key, surveyRef: respondable.surveyRef, revision: 0, coreAnswered: 0 };
  const { signatureRequest, acceptance, reopeningRequest, declined, ...rest } = {
    signatureRequest: undefined,
    acceptance: undefined,
    reopeningRequest: undefined,
    declined: undefined,
    ...begun,
  };
  const kept = { ...rest, edition: to.edition, updatedAt: at, steps: (before?.steps ?? 0) + 1 };
  const state = { ...kept, writing: undefined, latestStep: latestStep(request) };
  const byWhom = { by, at };
  switch (to.status) {
    // Nobody has written anything: a draft with revision 0.
    case 'not-started':
      return { ...state, status: 'draft' };
    case 'draft':
    case 'returned':
    case 'reopened':
      return { ...state, status: to.status };
    case 'awaiting-signature': {
      const asked = { ...byWhom, byId: person, from: to.before };
      return { ...state, status: to.status, signatureRequest: signatureRequest ?? asked };
    }
    case 'submitted':
    case 'accepted': {
      const accepted = request.step === 'accept' ? byWhom : acceptance;
      return {
        ...state,
        status: to.status,
        acceptance: accepted,
        reopeningRequest: requestAfter(request, reopeningRequest, byWhom),
      };
    }
    case 'declined': {
      const declining = { ...byWhom, reason: words.message, from: to.before };
      return { ...state, status: to.status, signatureRequest, declined: declined ?? declining };
    }
  }
}

function requestAfter(
  { step, words }: StepRequest,
  standing: StoredResponseState['reopeningRequest'],
  byWhom: ByWhom,
): StoredResponseState['reopeningRequest'] {
  if (step === 'ask-reopening') return { ...byWhom, reason: words.message };
  return step === 'refuse-reopening' ? undefined : standing;
}

const noteKinds: Readonly<Partial<Record<Step, NoteKind>>> = {
  'send-back': 'sent-back',
  return: 'returned',
  reopen: 'reopened',
  'ask-reopening': 'reopening-asked',
  'refuse-reopening': 'reopening-refused',
  decline: 'declined',
};

function noteOf({ step, by, words }: StepRequest, { to, at }: Move, id: string): ReviewNote | undefined {
  const kind = noteKinds[step];
  return kind && { id, kind, edition: to.edition, by, at, ...words };
}

/** The submitted edition with what the step makes of it; undefined for a step that does not judge it. */
async function editionAfter(
  { table }: Needs,
  { step, by }: StepRequest,
  { before, at }: Move,
): Promise<SubmittedEdition | undefined> {
  if (step !== 'accept' && step !== 'return' && step !== 'reopen') return undefined;
  const receipt = before?.submitted && (await readReceipt(table, before.submitted.receipt));
  if (receipt === undefined) throw new Error('a submitted response without its receipt');
  if (step === 'accept') return { ...receipt, accepted: { by, at } };
  const kind = step === 'return' ? 'returned' : 'reopened';
  return { ...receipt, accepted: before?.acceptance, voided: { by, at, kind } };
}

function pointerTo({ round }: Respondable, edition: SubmittedEdition): AcceptedEdition | undefined {
  if (edition.accepted === undefined) return undefined;
  const { receipt, surveyRef, submittedAt, voided } = edition;
  return { round: round.id, surveyRef, receipt, submittedAt, stands: voided === undefined };
}
