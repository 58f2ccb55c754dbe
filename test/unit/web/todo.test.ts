// What is left for a person on the start page: each role its own, in the order to do it, and nothing that is done.
import { describe, expect, it } from 'vitest';
import type { ResponseView } from '../../../web/respond/load-response.ts';
import { progressOf } from '../../../web/shared/progress.ts';
import type { RoundWithResponses } from '../../../web/start/load-asked.ts';
import { type Standing, todoOf } from '../../../web/start/todo.ts';

const at = '2026-11-20T10:00:00.000Z';
const version = {
  sections: [
    { id: 'boende', kind: 'area', name: { sv: 'Boende' } },
    { id: 'samverkan', kind: 'area', name: { sv: 'Samverkan' } },
  ],
  questions: [
    { id: 'boende.behov', section: 'boende', use: 'scored' },
    { id: 'boende.fritext', section: 'boende', use: 'text' },
    { id: 'samverkan.behov', section: 'samverkan', use: 'scored' },
  ],
} as unknown as Standing['version'];

type Answer = ResponseView['answers'][number];
const answer = (question: string, more: Partial<Answer> = {}): Answer => ({
  question,
  value: 3,
  version: 1,
  author: 'Bo',
  at,
  confirmed: true,
  ...more,
});
const all = [answer('boende.behov'), answer('boende.fritext'), answer('samverkan.behov')];

function responseWith(more: Partial<ResponseView>): ResponseView {
  return {
    round: 'hosten',
    survey: 'behovsinventering',
    organisation: { id: '1980', name: 'Västerås', kind: 'municipality' },
    roundStatus: 'open',
    status: 'draft',
    edition: 1,
    may: { write: true, submit: false, steps: [] },
    review: [],
    answers: [],
    ...more,
  } as ResponseView;
}

function standing(response: Partial<ResponseView>, more: Partial<Standing> = {}): Standing {
  const whole = responseWith(response);
  return {
    response: whole,
    version,
    progress: progressOf(version, whole.answers as never, whole.sections),
    rounds: [],
    member: { role: 'coordinator' },
    people: undefined,
    today: '2026-11-22',
    opinionsLeft: [],
    ...more,
  };
}

const mayAsk = { may: { write: true, submit: false, steps: ['ask-signature' as const] } };
const colleague = (loans: object[], more: object = {}) =>
  ({ person: 'a', role: 'respondent', name: 'Anna', isYou: false, loans, ...more }) as never;
const people = (members: never[], invitations = 0) => ({
  members,
  invitations: Array.from({ length: invitations }, () => ({}) as never),
});

describe('a coordinator', () => {
  it('is told of answers to confirm and core questions left, and may send when all is done', () => {
    const answers = [
      answer('boende.behov', { confirmed: false }),
      answer('boende.fritext', { confirmed: false }),
    ];
    expect(todoOf(standing({ ...mayAsk, answers }))).toEqual([
      { kind: 'confirm', count: 2, core: 1, section: 'boende' },
      { kind: 'answer', count: 1, section: 'samverkan' },
      { kind: 'send', isReady: false },
    ]);
    expect(todoOf(standing({ ...mayAsk, answers: all }))).toEqual([{ kind: 'send', isReady: true }]);
  });

  it('has nothing to send before anybody has begun, nor when it waits for a signature', () => {
    expect(todoOf(standing({ ...mayAsk, status: 'not-started' })).map(({ kind }) => kind)).toEqual([
      'answer',
    ]);
    const waiting = {
      status: 'awaiting-signature' as const,
      may: { write: false, submit: false, steps: [] },
    };
    expect(todoOf(standing({ ...waiting, answers: all }))).toEqual([]);
  });

  it('is shown the comments whose questions nobody has answered since', () => {
    const comments = [
      { question: 'boende.behov', text: 'Stämmer det?' },
      { question: 'samverkan.behov', text: 'Och det här?' },
    ];
    const review = [{ kind: 'returned', edition: 2, by: 'Lena', at, message: '', comments }] as const;
    const returned = { status: 'returned', edition: 2, review: [...review] as never } as const;
    const later = answer('boende.behov', { at: '2026-11-21T10:00:00.000Z' });
    expect(todoOf(standing({ ...returned, answers: [later, ...all.slice(1)] }))).toEqual([
      { kind: 'comments', count: 1, from: 'county', question: 'samverkan.behov' },
    ]);
    expect(todoOf(standing({ ...returned, answers: all }))).toMatchObject([{ count: 2 }]);
  });

  it('is asked for the opinions that are left to give, which do not hold the sending up', () => {
    const [section] = version.sections;
    const left = { round: 'varen', survey: 'mognad', section } as Standing['opinionsLeft'][number];
    expect(todoOf(standing({ ...mayAsk, answers: all }, { opinionsLeft: [left] }))).toEqual([
      { kind: 'opinion', ...left },
      { kind: 'send', isReady: true },
    ]);
  });

  it('is told of loans that end within a week or have ended, while the part is not done', () => {
    const loan = (section: string, until: string, isOpen = true) => ({
      section,
      kind: 'answer',
      until,
      isOpen,
    });
    const members = [
      colleague([loan('boende', '2026-11-29'), loan('samverkan', '2026-11-30')], { title: 'enhetschef' }),
      colleague([loan('samverkan', '2026-11-21', false)]),
      colleague([loan('boende', '2026-11-22')], { isYou: true }),
    ];
    const answers = all.slice(0, 2);
    expect(todoOf(standing({ answers: [] }, { people: people(members, 1) })).slice(1)).toEqual([
      { kind: 'loan-ended', section: 'samverkan', name: 'Anna', until: '2026-11-21' },
      { kind: 'loan-ends', section: 'boende', name: 'enhetschef', until: '2026-11-29' },
      { kind: 'invitations', count: 1 },
    ]);
    const done = todoOf(standing({ answers }, { people: people(members) }));
    expect(done.map(({ kind }) => kind)).toEqual(['answer', 'loan-ended']);
  });

  it('is led to the other questionnaires of open rounds that are not settled', () => {
    const one = (survey: string, status: string) => ({ survey, status });
    const round = (id: string, status: string, responses: object[]) =>
      ({ round: { id, status }, responses }) as unknown as RoundWithResponses;
    const rounds = [
      round('hosten', 'open', [
        one('behovsinventering', 'draft'),
        one('mognad', 'not-started'),
        one('region', 'awaiting-signature'),
      ]),
      round('varen', 'open', [one('mognad', 'submitted')]),
      round('forra', 'closed', [one('mognad', 'draft')]),
    ];
    expect(todoOf(standing({ answers: all }, { rounds }))).toEqual([
      { kind: 'form', round: 'hosten', survey: 'mognad', status: 'not-started' },
    ]);
    const signatory = { rounds, member: { role: 'signatory' } as const };
    expect(todoOf(standing({ answers: all }, signatory))).toMatchObject([
      { survey: 'mognad' },
      { survey: 'region', status: 'awaiting-signature' },
    ]);
  });
});

describe('a signatory', () => {
  it('signs what waits, and may submit without being asked', () => {
    const may = { write: false, submit: true, steps: [] };
    const signatureRequest = { by: 'Bo', at };
    expect(todoOf(standing({ status: 'awaiting-signature', may, signatureRequest, answers: all }))).toEqual([
      { kind: 'sign', by: 'Bo', at },
    ]);
    const open = { may: { write: true, submit: true, steps: [] }, answers: all };
    expect(todoOf(standing(open))).toEqual([{ kind: 'submit', isReady: true }]);
  });

  it('has nothing left once it is submitted', () => {
    const may = { write: false, submit: false, steps: ['ask-reopening' as const] };
    expect(todoOf(standing({ status: 'submitted', may, answers: all }))).toEqual([]);
  });
});

describe('a respondent', () => {
  const member = (until?: string) => ({
    role: 'respondent' as const,
    loans: [{ section: 'boende', kind: 'answer' as const, until, isOpen: true }],
  });

  it('is told of each lent part with its last day, and of that alone', () => {
    const lent = { sections: ['boende'], answers: [answer('boende.behov', { confirmed: false })] };
    expect(todoOf(standing(lent, { member: member('2026-12-10') }))).toEqual([
      { kind: 'lent', section: 'boende', until: '2026-12-10', isSoon: false, unconfirmed: 1 },
    ]);
    expect(todoOf(standing(lent, { member: member('2026-11-29') }))).toMatchObject([{ isSoon: true }]);
    expect(todoOf(standing(lent, { member: member() }))).toMatchObject([{ isSoon: false }]);
  });

  it('has nothing to do when the parts are done, or nothing is lent', () => {
    expect(todoOf(standing({ sections: ['boende'], answers: all }, { member: member() }))).toEqual([]);
    expect(todoOf(standing({ sections: [] }, { member: { role: 'respondent' } }))).toEqual([]);
  });
});
