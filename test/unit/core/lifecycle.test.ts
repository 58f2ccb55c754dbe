// The life of a response: where each step leads, and what no sequence of steps can do.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  closedBecause,
  type Facts,
  type Lifecycle,
  lifecycleOf,
  type Step,
  steps,
  transition,
} from '../../../functions/core/lifecycle.ts';
import { acceptsAnswers, responseStatuses } from '../../../functions/core/response.ts';
import { maySubmit } from '../../../functions/core/submission.ts';
import { draftOf, newResponse } from '../../support/responses.ts';

const open: Facts = { isRoundOpen: true, hasAnswer: true, readEdition: 1 };
const notStarted = { status: 'not-started', edition: 1, submitted: 0 } as const;
const draft: Lifecycle = { status: 'draft', edition: 1, submitted: 0 };
const awaiting: Lifecycle = { ...draft, status: 'awaiting-signature', before: 'draft' };
const submitted: Lifecycle = { status: 'submitted', edition: 1, submitted: 1 };
const accepted: Lifecycle = { ...submitted, status: 'accepted' };
const returned: Lifecycle = { status: 'returned', edition: 2, submitted: 1 };
const declined: Lifecycle = { ...draft, status: 'declined', before: 'draft' };

/** The state a step leads to, or what it is refused with. */
function leadsTo(at: Lifecycle, step: Step, facts: Partial<Facts> = {}) {
  const outcome = transition(at, step, { ...open, ...facts });
  if (outcome.kind === 'moves') return outcome.to;
  return outcome.kind === 'stands' ? 'stands' : outcome.code;
}

describe('a signature', () => {
  it('is asked for when there is something to sign', () => {
    expect(leadsTo(draft, 'ask-signature')).toEqual(awaiting);
    expect(leadsTo(returned, 'ask-signature')).toEqual({
      ...returned,
      status: 'awaiting-signature',
      before: 'returned',
    });
    expect(leadsTo(draft, 'ask-signature', { hasAnswer: false })).toBe('nothing-answered');
    expect(leadsTo(notStarted, 'ask-signature')).toBe('nothing-answered');
    expect(leadsTo(submitted, 'ask-signature')).toBe('response-submitted');
    expect(leadsTo(declined, 'ask-signature')).toBe('response-declined');
  });

  it('is asked for once', () => {
    expect(leadsTo(awaiting, 'ask-signature')).toBe('stands');
  });

  it('that is not given sends the response back to what it was', () => {
    expect(leadsTo(awaiting, 'send-back')).toEqual(draft);
    const again = leadsTo(returned, 'ask-signature') as Lifecycle;
    expect(leadsTo(again, 'send-back')).toEqual(returned);
    expect(leadsTo(draft, 'send-back')).toBe('not-awaiting-signature');
  });

  it('submits, from the draft too', () => {
    expect(leadsTo(awaiting, 'submit')).toEqual(submitted);
    expect(leadsTo(draft, 'submit')).toEqual(submitted);
    expect(leadsTo(returned, 'submit')).toEqual({ status: 'submitted', edition: 2, submitted: 2 });
    expect(leadsTo(submitted, 'submit')).toBe('already-submitted');
    expect(leadsTo(declined, 'submit')).toBe('response-declined');
  });
});

describe('a review', () => {
  it('accepts, returns or reopens what has been submitted', () => {
    expect(leadsTo(submitted, 'accept')).toEqual(accepted);
    expect(leadsTo(accepted, 'accept')).toBe('stands');
    expect(leadsTo(submitted, 'return')).toEqual(returned);
    expect(leadsTo(accepted, 'return')).toEqual(returned);
    expect(leadsTo(accepted, 'reopen')).toEqual({ ...returned, status: 'reopened' });
  });

  it('has nothing to say of a draft, nor of what lies open already', () => {
    for (const step of ['accept', 'return', 'reopen', 'ask-reopening', 'refuse-reopening'] as const) {
      expect(leadsTo(draft, step)).toBe('nothing-submitted');
      expect(leadsTo(declined, step)).toBe('nothing-submitted');
      expect(leadsTo(returned, step)).toBe('response-open');
    }
  });

  it('judges only the edition that was read', () => {
    const second: Lifecycle = { status: 'submitted', edition: 2, submitted: 2 };
    for (const step of ['accept', 'return', 'reopen'] as const) {
      expect(leadsTo(second, step)).toBe('edition-changed');
    }
    expect(leadsTo({ ...second, status: 'accepted' }, 'accept')).toBe('edition-changed');
  });

  it('may accept after the round has closed, but not open what nobody could correct', () => {
    expect(leadsTo(submitted, 'accept', { isRoundOpen: false })).toEqual(accepted);
    expect(leadsTo(submitted, 'return', { isRoundOpen: false })).toBe('round-must-be-open');
    expect(leadsTo(accepted, 'reopen', { isRoundOpen: false })).toBe('round-must-be-open');
  });
});

describe('to refuse a reopening', () => {
  const asked = { isReopeningAsked: true };

  it('answers a request, and leaves the response as it stands', () => {
    expect(leadsTo(submitted, 'refuse-reopening', asked)).toEqual(submitted);
    expect(leadsTo(accepted, 'refuse-reopening', asked)).toEqual(accepted);
    expect(leadsTo(submitted, 'refuse-reopening')).toBe('reopening-not-asked');
  });

  it('is possible when the round has closed, but not of an edition that nobody has read', () => {
    expect(leadsTo(submitted, 'refuse-reopening', { ...asked, isRoundOpen: false })).toEqual(submitted);
    expect(leadsTo({ ...submitted, edition: 2, submitted: 2 }, 'refuse-reopening', asked)).toBe(
      'edition-changed',
    );
  });
});

describe('to decline', () => {
  it('is possible until something has been submitted', () => {
    expect(leadsTo(notStarted, 'decline')).toEqual({
      ...notStarted,
      status: 'declined',
      before: 'not-started',
    });
    expect(leadsTo(draft, 'decline')).toEqual(declined);
    for (const at of [submitted, accepted, returned])
      expect(leadsTo(at, 'decline')).toBe('has-submitted-edition');
    const again = leadsTo(returned, 'ask-signature') as Lifecycle;
    expect(leadsTo(again, 'decline')).toBe('has-submitted-edition');
  });

  it('can be undone, and everything is as it was', () => {
    for (const at of [notStarted, draft, awaiting]) {
      expect(leadsTo(leadsTo(at, 'decline') as Lifecycle, 'take-part')).toEqual(at);
    }
    expect(leadsTo(draft, 'take-part')).toBe('stands');
  });
});

describe('the organisation', () => {
  it('takes no step when the round is not open', () => {
    const closed = { isRoundOpen: false };
    expect(leadsTo(draft, 'ask-signature', closed)).toBe('round-not-open');
    expect(leadsTo(awaiting, 'send-back', closed)).toBe('round-not-open');
    expect(leadsTo(awaiting, 'submit', closed)).toBe('round-not-open');
    expect(leadsTo(submitted, 'ask-reopening', closed)).toBe('round-not-open');
    expect(leadsTo(draft, 'decline', closed)).toBe('round-not-open');
    expect(leadsTo(declined, 'take-part', closed)).toBe('round-not-open');
  });
});

const walk = fc.array(
  fc.record({
    step: fc.constantFrom<(Step | 'write')[]>('write', ...steps),
    isRoundOpen: fc.constantFrom(true, true, true, false),
    hasAnswer: fc.boolean(),
    readEdition: fc.integer({ min: 0, max: 4 }),
    isReopeningAsked: fc.boolean(),
  }),
  { maxLength: 60 },
);

/** What saving an answer does to the state. */
function write(at: Lifecycle): Lifecycle {
  return at.status === 'not-started' ? { ...at, status: 'draft' } : at;
}

describe('no sequence of steps', () => {
  it('loses an edition, skips one, or goes back behind a submitted one', () => {
    fc.assert(
      fc.property(walk, (taken) => {
        let at: Lifecycle = notStarted;
        const frozen: number[] = [];
        for (const { step, ...facts } of taken) {
          if (step === 'write') {
            at = write(at);
            continue;
          }
          const outcome = transition(at, step, facts);
          if (outcome.kind !== 'moves') continue;
          const { to } = outcome;
          // Only a submission adds an edition, and only a review begins the next.
          expect(to.submitted).toBe(step === 'submit' ? at.edition : at.submitted);
          expect(to.edition - at.edition).toBe(step === 'return' || step === 'reopen' ? 1 : 0);
          if (step === 'submit') frozen.push(to.submitted);
          at = to;
          const isOpen = at.submitted < at.edition;
          expect(isOpen).toBe(at.status !== 'submitted' && at.status !== 'accepted');
          if (at.status === 'declined') expect(at.submitted).toBe(0);
        }
        expect(frozen).toEqual(frozen.map((_, index) => index + 1));
      }),
      { numRuns: 1000 },
    );
  });

  it('can be taken twice at once with both done: the second finds what the first left', () => {
    fc.assert(
      fc.property(walk, fc.constantFrom(...steps), fc.constantFrom(...steps), (taken, one, other) => {
        const at = taken.reduce<Lifecycle>((state, { step, ...facts }) => {
          if (step === 'write') return write(state);
          const outcome = transition(state, step, facts);
          return outcome.kind === 'moves' ? outcome.to : state;
        }, notStarted);
        const facts = { isRoundOpen: true, hasAnswer: true, readEdition: at.submitted };
        const first = transition(at, one, facts);
        if (first.kind !== 'moves') return;
        // Whoever comes second read the edition that both read; a review of both kinds is never done.
        const second = transition(first.to, other, facts);
        const opens = (step: Step) => step === 'return' || step === 'reopen';
        if (opens(one) && opens(other)) expect(second.kind).toBe('refused');
        if (second.kind === 'moves') expect(second.to.submitted).toBeGreaterThanOrEqual(at.submitted);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the state', () => {
  it('takes answers exactly when nothing closes it', () => {
    for (const status of responseStatuses) {
      expect(closedBecause(status) === undefined, status).toBe(acceptsAnswers(status));
    }
  });

  it('may be submitted exactly when the step leads on', () => {
    for (const status of responseStatuses.filter((each) => each !== 'not-started')) {
      const state = draftOf(newResponse(), { status });
      const outcome = transition(lifecycleOf(state), 'submit', open);
      expect(outcome.kind === 'moves', status).toBe(maySubmit(status));
    }
  });

  it('is not started before anybody has written, though it may have been declined meanwhile', () => {
    expect(lifecycleOf(undefined)).toEqual(notStarted);
    expect(lifecycleOf(draftOf(newResponse(), { revision: 0 }))).toEqual(notStarted);
    expect(lifecycleOf(draftOf(newResponse()))).toEqual(draft);
  });
});
