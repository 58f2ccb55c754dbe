// Submitting: once for each key, and only what nobody has changed since it was read.
import { visibleQuestions } from '../answers/check.ts';
import type { CompiledQuestionnaire } from '../answers/questionnaire.ts';
import { scoreEdition } from '../answers/score-edition.ts';
import { canonicalJson } from '../core/canonical-json.ts';
import { indicatorsOf } from '../core/comparison/indicators.ts';
import { AppError } from '../core/errors.ts';
import { codeFacts, type Facts } from '../core/facts.ts';
import type { PersonId } from '../core/ids.ts';
import { lifecycleOf, transition } from '../core/lifecycle.ts';
import {
  itemsByDimension,
  type MaturityScores,
  maturitySurvey,
  scoreItems,
} from '../core/maturity/scores.ts';
import { checksumText, newReceiptId, type Receipt } from '../core/receipt.ts';
import { type Answer, isAnswered, type ResponseState } from '../core/response.ts';
import { roundStatus } from '../core/round.ts';
import { inventories, type Scores } from '../core/scores.ts';
import { differencesFrom, type SeenAnswer } from '../core/submission.ts';
import type { SubmissionKey } from '../storage/entities/editions.ts';
import type { StoredResponseState } from '../storage/entities/responses.ts';
import { readAnswers } from '../storage/responses.ts';
import { isLeased } from '../storage/save-answers.ts';
import { sha256Hex } from '../storage/sha256.ts';
import { commitSubmission, putEdition, readBeforeSubmission, readReceipt } from '../storage/submissions.ts';
import { pauseBeforeAttempt } from '../storage/transaction.ts';
import type { Dependencies } from './dependencies.ts';
import type { Respondable } from './respondable.ts';

export interface SubmissionRequest {
  readonly respondable: Respondable;
  readonly person: PersonId;
  readonly signedBy: string;
  readonly key: string;
  /** `{}`, or the list of what the signer saw. */
  readonly body: Readonly<Record<string, never>> | readonly SeenAnswer[];
}

type Needs = Pick<Dependencies, 'table' | 'now' | 'newId' | 'randomBytes'>;

const maxAttempts = 8;

/**
 * The receipt of this submission; the same one when the same key and body come again. Throws
 * `idempotency-key-reused`, `already-submitted` with its receipt, `round-not-open`, `response-declined`, `nothing-answered`,
 * `answers-changed`, or `busy` when somebody kept writing.
 */
export async function submitResponse(needs: Needs, request: SubmissionRequest): Promise<Receipt> {
  const { round, response } = request.respondable;
  const bodyHash = sha256Hex(canonicalJson(request.body));
  for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
    if (attempt > 0) await pauseBeforeAttempt(attempt);
    const { state, earlier } = await readBeforeSubmission(needs.table, response, request.key);
    if (earlier !== undefined) return repeatReceipt(needs, earlier, bodyHash);
    const at = needs.now();
    refuseUnready(state, roundStatus(round, at) === 'open');
    if (isLeased(state, at)) continue;
    const answers = await readAnswers(needs.table, response);
    if (!isEveryAnswerOf(state, answers)) continue;
    refuseUnseen(request.body, answers);
    const receipt = await freeze(needs, request, { state, answers, at, bodyHash });
    if (receipt !== undefined) return receipt;
  }
  throw new AppError('busy');
}

async function repeatReceipt({ table }: Needs, earlier: SubmissionKey, bodyHash: string): Promise<Receipt> {
  if (earlier.bodyHash !== bodyHash) throw new AppError('idempotency-key-reused');
  const receipt = await readReceipt(table, earlier.receipt);
  if (receipt === undefined) throw new Error('a submission key without its receipt');
  return receipt;
}

function refuseUnready(
  state: ResponseState | undefined,
  isRoundOpen: boolean,
): asserts state is ResponseState {
  // Whether there is an answer is asked when the answers have been read.
  const outcome = transition(lifecycleOf(state), 'submit', { isRoundOpen, hasAnswer: true });
  if (outcome.kind !== 'refused') return;
  const extra = outcome.code === 'already-submitted' ? { receipt: state?.submitted?.receipt } : {};
  throw new AppError(outcome.code, { extra });
}

/**
 * The revision is the sum of the answers' versions, so this fails when an answer was written after the state
 * was read, and when one that was written before is not seen yet.
 */
function isEveryAnswerOf(state: ResponseState, answers: readonly Answer[]): boolean {
  return state.revision === answers.reduce((sum, { version }) => sum + version, 0);
}

function refuseUnseen(body: SubmissionRequest['body'], answers: readonly Answer[]): void {
  if (!answers.some(isAnswered)) throw new AppError('nothing-answered');
  const issues = Array.isArray(body) ? differencesFrom(body, answers) : [];
  if (issues.length > 0) throw new AppError('answers-changed', { issues });
}

interface Frozen {
  readonly state: StoredResponseState;
  readonly answers: readonly Answer[];
  readonly at: string;
  readonly bodyHash: string;
}

/** The receipt, or undefined when somebody came between and it is to be done over. */
async function freeze(
  needs: Needs,
  request: SubmissionRequest,
  frozen: Frozen,
): Promise<Receipt | undefined> {
  const { respondable, person, key, signedBy } = request;
  const { round, response, organisation, questionnaire, surveyRef } = respondable;
  const { state, answers, at, bodyHash } = frozen;
  const { county: _, ...responseKey } = response;
  const edition = { ...responseKey, surveyHash: questionnaire.hash, edition: state.edition };
  const receipt: Receipt = {
    ...edition,
    receipt: newReceiptId(at.slice(0, 4), needs.randomBytes(8)),
    surveyRef,
    submittedAt: at,
    submittedBy: signedBy,
    late: at > round.dueAt,
    answered: answers.filter(isAnswered).length,
    checksum: sha256Hex(checksumText({ ...edition, answers })),
  };
  const chunks = await putEdition(needs.table, response, receipt.receipt, answers);
  const isInReport = response.survey === inventories[organisation.kind];
  const outcome = await commitSubmission(needs.table, {
    response,
    state,
    receipt,
    chunks,
    key,
    bodyHash,
    scores: isInReport ? scoresOf(questionnaire, answers, receipt) : undefined,
    facts:
      response.survey === inventories.municipality ? factsOf(questionnaire, answers, receipt) : undefined,
    maturity: response.survey === maturitySurvey ? maturityOf(questionnaire, answers, receipt) : undefined,
    kind: organisation.kind,
    audit: {
      id: needs.newId(),
      at,
      person,
      action: 'response-submitted',
      target: { ...responseKey, receipt: receipt.receipt },
    },
  });
  return outcome === 'committed' ? receipt : undefined;
}

function scoresOf(
  questionnaire: CompiledQuestionnaire,
  answers: readonly Answer[],
  receipt: Receipt,
): Scores {
  return { ...standOf(receipt), areas: scoreEdition(questionnaire, answers) };
}

function maturityOf(
  questionnaire: CompiledQuestionnaire,
  answers: readonly Answer[],
  receipt: Receipt,
): MaturityScores {
  const items = itemsByDimension(questionnaire);
  return { ...standOf(receipt), dimensions: scoreItems(items, answers, visibleTo(questionnaire, answers)) };
}

function factsOf(questionnaire: CompiledQuestionnaire, answers: readonly Answer[], receipt: Receipt): Facts {
  const indicators = indicatorsOf('inventory', questionnaire);
  return { ...standOf(receipt), facts: codeFacts(indicators, answers, visibleTo(questionnaire, answers)) };
}

function standOf({ organisation, edition, submittedAt }: Receipt) {
  return { organisation, edition, submittedAt };
}

function visibleTo(questionnaire: CompiledQuestionnaire, answers: readonly Answer[]): Set<string> {
  const values = new Map(answers.filter(isAnswered).map(({ question, value }) => [question, value]));
  return visibleQuestions(questionnaire, values);
}
