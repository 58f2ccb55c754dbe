// Who has something left: nobody whose part is done, nobody who abstains, nobody outside an open round.
import { describe, expect, it } from 'vitest';
import { countyId, organisationId, personId, roundId, surveyId } from '../../../../functions/core/ids.ts';
import {
  collectReminders,
  mattersOf,
  type PersonToRemind,
  type ReminderInput,
} from '../../../../functions/core/reminders/matters.ts';
import { unansweredSections } from '../../../../functions/core/reminders/unanswered-sections.ts';
import { reminderWords } from '../../../../functions/core/reminders/words.ts';
import { responseStatuses } from '../../../../functions/core/response.ts';

const today = '2026-11-23';
const cia: PersonToRemind = {
  person: personId('cia'),
  role: 'coordinator',
  displayName: 'Cia',
  email: 'cia@v.example',
};
const siv: PersonToRemind = { ...cia, person: personId('siv'), role: 'signatory', displayName: 'Siv' };
const rut: PersonToRemind = {
  ...cia,
  person: personId('rut'),
  role: 'respondent',
  displayName: 'Rut',
  loans: [
    { section: 'boende', kind: 'answer' },
    { section: 'samverkan', kind: 'second-opinion' },
  ],
};
const input = (more: Partial<ReminderInput> = {}): ReminderInput => ({
  round: roundId('hosten-2026'),
  roundName: 'Hösten 2026',
  dueAt: '2026-12-01T22:59:59.000Z',
  organisation: organisationId('1980'),
  organisationName: 'Västerås',
  county: countyId('19'),
  survey: surveyId('behovsinventering'),
  isRoundOpen: true,
  status: 'draft',
  members: [cia, siv, rut],
  unansweredSections: new Set(['boende', 'samverkan']),
  ...more,
});
const who = (more: Partial<ReminderInput> = {}) =>
  mattersOf(input(more), today).map(({ member, matter }) => `${member.displayName} ${matter.reason}`);

it('is known in each county by what they do there, and by the name they have there', () => {
  const elsewhere = { organisation: organisationId('1880'), county: countyId('18') };
  const borrower = { ...rut, displayName: 'Enhetschef' };
  const coordinator = { ...rut, role: 'coordinator' as const, displayName: 'Rut Ek', loans: [] };
  const [reminder] = collectReminders(
    [input({ members: [borrower] }), input({ ...elsewhere, members: [coordinator] })],
    today,
  );
  expect([...(reminder?.knownIn ?? [])]).toEqual([
    [countyId('19'), { role: 'respondent', displayName: 'Enhetschef' }],
    [countyId('18'), { role: 'coordinator', displayName: 'Rut Ek' }],
  ]);
  expect(reminder).toMatchObject({ role: 'coordinator', displayName: 'Rut Ek' });
});

describe('somebody is reminded', () => {
  it.each([
    ['not-started', ['Cia to-answer', 'Rut lent']],
    ['draft', ['Cia to-answer', 'Rut lent']],
    ['awaiting-signature', ['Siv to-sign']],
    ['returned', ['Cia to-mend', 'Rut lent']],
    ['reopened', ['Cia to-mend', 'Rut lent']],
    ['submitted', []],
    ['accepted', []],
    ['declined', []],
  ] as const)('of a response that is %s: %s', (status, expected) => {
    expect(who({ status })).toEqual(expected);
  });

  it('never outside an open round', () => {
    for (const status of responseStatuses) expect(who({ status, isRoundOpen: false })).toEqual([]);
  });

  it('when borrowed sections wait, and not for those that are answered, run out or lent for an opinion', () => {
    expect(who({ unansweredSections: new Set(['samverkan']) })).toEqual(['Cia to-answer']);
    const loans = [{ section: 'boende', kind: 'answer', until: '2026-11-22' }] as const;
    expect(who({ members: [{ ...rut, loans }] })).toEqual([]);
  });

  it('as signatory, where nobody coordinates', () => {
    expect(who({ members: [siv] })).toEqual(['Siv to-answer']);
  });

  it('once, of everything: over rounds and organisations, what is due first standing first', () => {
    const later = input({ round: roundId('extra'), dueAt: '2026-12-20T00:00:00.000Z' });
    const other = input({ organisation: organisationId('1984'), organisationName: 'Arboga' });
    const reminders = collectReminders([later, input(), other], today);
    expect(reminders.map(({ displayName, matters }) => [displayName, matters.length])).toEqual([
      ['Cia', 3],
      ['Rut', 3],
    ]);
    expect(reminders[0]?.matters.map(({ round }) => round)).toEqual(['hosten-2026', 'hosten-2026', 'extra']);
  });
});

describe('the words', () => {
  const matters = mattersOf(input(), today).map(({ matter }) => matter);

  it('name what is left and when, and lead to it where it is one thing', () => {
    expect(reminderWords(matters.slice(0, 1), '2026-11-23T07:00:00.000Z', Date.parse)).toEqual({
      path: '/start/hosten-2026/behovsinventering',
      matters:
        'Västerås, behovsinventering (Hösten 2026): formuläret är inte inskickat. Skickas in senast 1 december 2026.',
    });
  });

  it('say that a deadline has passed, and lead to the start page where there is more', () => {
    const words = reminderWords(matters, '2026-12-03T07:00:00.000Z', Date.parse);
    expect(words.path).toBe('/start');
    expect(words.matters?.split('\n')).toHaveLength(2);
    expect(words.matters).toContain('Skulle ha varit inskickat 1 december 2026.');
  });
});

it('a section waits while a scale in it has no confirmed answer; its other questions count only without scales', () => {
  const questions = [
    { id: 'a.behov', section: 'a', isCore: true },
    { id: 'a-fri', section: 'a', isCore: false },
    { id: 'b-fri', section: 'b', isCore: false },
  ];
  const answer = (question: string, confirmed = true) => ({ question, value: 3, confirmed });
  expect([...unansweredSections(questions, [])]).toEqual(['a', 'b']);
  expect([...unansweredSections(questions, [answer('a.behov')])]).toEqual(['b']);
  expect([...unansweredSections(questions, [answer('a.behov', false), answer('b-fri')])]).toEqual(['a']);
});
