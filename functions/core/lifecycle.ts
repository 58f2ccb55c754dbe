// The life of a response: which step may be taken from which state, and where it leads. THE rules; all else asks here.
import type { ErrorCode } from './errors.ts';
import type { ResponseState, ResponseStatus } from './response.ts';

export const steps = [
  'ask-signature',
  'send-back',
  'submit',
  'accept',
  'return',
  'reopen',
  'ask-reopening',
  'refuse-reopening',
  'decline',
  'take-part',
] as const;
export type Step = (typeof steps)[number];

/** Answers may be written, once somebody has begun. */
export type OpenStatus = 'draft' | 'returned' | 'reopened';
/** What one may abstain from: nothing has been submitted. */
export type UnsubmittedStatus = 'not-started' | 'draft' | 'awaiting-signature';

/** `submitted`: the latest submitted edition, 0 before the first. */
export type Lifecycle = { readonly edition: number; readonly submitted: number } & (
  | { readonly status: 'not-started' | OpenStatus | 'submitted' | 'accepted' }
  | { readonly status: 'awaiting-signature'; readonly before: OpenStatus }
  /** A draft that waited for a signature waits again if the organisation takes part after all. */
  | { readonly status: 'declined'; readonly before: UnsubmittedStatus }
);

export interface Facts {
  readonly isRoundOpen: boolean;
  /** At least one question has an answer that counts. */
  readonly hasAnswer: boolean;
  /** The edition that the reviewer has read; a review of any other is refused. */
  readonly readEdition?: number | undefined;
  /** The organisation waits for an answer to whether its response is opened again. */
  readonly isReopeningAsked?: boolean | undefined;
}

export type Outcome =
  | { readonly kind: 'moves'; readonly to: Lifecycle }
  /** What the step wants stands already. */
  | { readonly kind: 'stands' }
  | { readonly kind: 'refused'; readonly code: ErrorCode };

const stands: Outcome = { kind: 'stands' };
const refused = (code: ErrorCode): Outcome => ({ kind: 'refused', code });
const moves = (to: Lifecycle): Outcome => ({ kind: 'moves', to });

/** What becomes of a response that is `at` when somebody who may do so takes `step`. */
export function transition(at: Lifecycle, step: Step, facts: Facts): Outcome {
  switch (step) {
    case 'ask-signature':
      return askSignature(at, facts);
    case 'send-back':
      if (at.status !== 'awaiting-signature') return refused('not-awaiting-signature');
      return whileOpen(facts, { ...counts(at), status: at.before });
    case 'submit':
      return submit(at, facts);
    case 'accept':
      if (at.status === 'accepted' && isTheRead(at, facts)) return stands;
      return review(at, facts, { ...counts(at), status: 'accepted' });
    case 'return':
    case 'reopen': {
      const status = step === 'return' ? 'returned' : 'reopened';
      const outcome = review(at, facts, { ...counts(at), status, edition: at.edition + 1 });
      // A closed round lets nobody write: the response would lie open to no use.
      return outcome.kind === 'moves' && !facts.isRoundOpen ? refused('round-must-be-open') : outcome;
    }
    case 'ask-reopening':
      if (at.status !== 'submitted' && at.status !== 'accepted') {
        return refused(at.submitted > 0 ? 'response-open' : 'nothing-submitted');
      }
      return whileOpen(facts, at);
    case 'refuse-reopening': {
      // Also when the round has closed: a request that can no longer be granted must not wait for ever.
      const outcome = review(at, facts, at);
      return outcome.kind === 'moves' && !facts.isReopeningAsked ? refused('reopening-not-asked') : outcome;
    }
    case 'decline':
      return decline(at, facts);
    case 'take-part':
      if (at.status !== 'declined') return stands;
      return whileOpen(
        facts,
        at.before === 'awaiting-signature'
          ? { ...counts(at), status: at.before, before: 'draft' }
          : { ...counts(at), status: at.before },
      );
  }
}

/** Why no answer is taken in this state; undefined when answers are. */
export function closedBecause(status: ResponseStatus): ErrorCode | undefined {
  switch (status) {
    case 'not-started':
    case 'draft':
    case 'returned':
    case 'reopened':
      return undefined;
    case 'awaiting-signature':
      return 'awaiting-signature';
    case 'submitted':
    case 'accepted':
      return 'response-submitted';
    case 'declined':
      return 'response-declined';
  }
}

function askSignature(at: Lifecycle, facts: Facts): Outcome {
  switch (at.status) {
    case 'awaiting-signature':
      return stands;
    case 'not-started':
      return refused('nothing-answered');
    case 'draft':
    case 'returned':
    case 'reopened':
      if (!facts.isRoundOpen) return refused('round-not-open');
      if (!facts.hasAnswer) return refused('nothing-answered');
      return moves({ ...counts(at), status: 'awaiting-signature', before: at.status });
    case 'submitted':
    case 'accepted':
    case 'declined':
      return refused(closedBecause(at.status) ?? 'internal');
  }
}

function submit(at: Lifecycle, facts: Facts): Outcome {
  switch (at.status) {
    case 'submitted':
    case 'accepted':
      return refused('already-submitted');
    case 'declined':
      return refused('response-declined');
    case 'not-started':
      return refused(facts.isRoundOpen ? 'nothing-answered' : 'round-not-open');
    case 'draft':
    case 'awaiting-signature':
    case 'returned':
    case 'reopened':
      if (facts.isRoundOpen && !facts.hasAnswer) return refused('nothing-answered');
      return whileOpen(facts, { status: 'submitted', edition: at.edition, submitted: at.edition });
  }
}

function review(at: Lifecycle, facts: Facts, to: Lifecycle): Outcome {
  if (at.status !== 'submitted' && at.status !== 'accepted') {
    return refused(at.submitted > 0 ? 'response-open' : 'nothing-submitted');
  }
  return isTheRead(at, facts) ? moves(to) : refused('edition-changed');
}

function decline(at: Lifecycle, facts: Facts): Outcome {
  switch (at.status) {
    case 'declined':
      return refused('response-declined');
    case 'not-started':
    case 'draft':
    case 'awaiting-signature':
      // An edition that has been submitted counts in the numbers; one cannot abstain from what one has said.
      if (at.submitted > 0) return refused('has-submitted-edition');
      return whileOpen(facts, { ...counts(at), status: 'declined', before: at.status });
    case 'submitted':
    case 'accepted':
    case 'returned':
    case 'reopened':
      return refused('has-submitted-edition');
  }
}

function whileOpen({ isRoundOpen }: Facts, to: Lifecycle): Outcome {
  return isRoundOpen ? moves(to) : refused('round-not-open');
}

function isTheRead({ submitted }: Lifecycle, { readEdition }: Facts): boolean {
  return readEdition === submitted;
}

function counts({ edition, submitted }: Lifecycle) {
  return { edition, submitted };
}

/** Where the stored state stands. Absent, and a draft in which nobody has written anything, is `not-started`. */
export function lifecycleOf(state: ResponseState | undefined): Lifecycle {
  if (state === undefined) return { status: 'not-started', edition: 1, submitted: 0 };
  const { edition, revision, status } = state;
  const at = { edition, submitted: state.submitted?.edition ?? 0 };
  switch (status) {
    case 'awaiting-signature':
      return { ...at, status, before: state.signatureRequest?.from ?? 'draft' };
    case 'declined':
      return { ...at, status, before: state.declined?.from ?? 'not-started' };
    case 'draft':
      return { ...at, status: revision === 0 ? 'not-started' : 'draft' };
    case 'submitted':
    case 'accepted':
    case 'returned':
    case 'reopened':
      return { ...at, status };
  }
}
