// Who has something left to do, and what: THE rules for reminders. Nothing here knows what anybody has answered.
import type { Role } from '../access.ts';
import type { CountyId, OrganisationId, PersonId, RoundId, SurveyId } from '../ids.ts';
import { type Loan, openSections } from '../people/loans.ts';
import type { ResponseStatus } from '../response.ts';

export const reminderReasons = [
  /** Nothing or a draft: the organisation is to answer and submit. */
  'to-answer',
  /** Sent back or opened again: the organisation is to mend it and submit it again. */
  'to-mend',
  /** It waits for the person's signature. */
  'to-sign',
  /** Lent sections of it wait for the person's answers. */
  'lent',
] as const;
export type ReminderReason = (typeof reminderReasons)[number];

/** One response that a person has something left to do with. */
export interface Matter {
  readonly round: RoundId;
  readonly roundName: string;
  readonly dueAt: string;
  readonly organisation: OrganisationId;
  readonly organisationName: string;
  readonly county: CountyId;
  readonly survey: SurveyId;
  readonly reason: ReminderReason;
}

export interface PersonToRemind {
  readonly person: PersonId;
  readonly role: Role;
  readonly displayName: string;
  readonly email?: string | undefined;
  readonly loans?: readonly Loan[] | undefined;
}

/** What a response is asked for, and how far it has come. */
export interface ReminderInput extends Omit<Matter, 'reason'> {
  /** False outside an open round: then nobody has anything left that they can do. */
  readonly isRoundOpen: boolean;
  readonly status: ResponseStatus;
  readonly members: readonly PersonToRemind[];
  /** Sections of the questionnaire with at least one question that has no answer. */
  readonly unansweredSections: ReadonlySet<string>;
}

/** Each person who has something left with the response, once, with what it is. `today`: a day in Sweden. */
export function mattersOf(
  input: ReminderInput,
  today: string,
): { readonly member: PersonToRemind; readonly matter: Matter }[] {
  const { isRoundOpen, status, members, unansweredSections, ...response } = input;
  if (!isRoundOpen) return [];
  const found = new Map<PersonId, { readonly member: PersonToRemind; readonly matter: Matter }>();
  const add = (some: readonly PersonToRemind[], reason: ReminderReason): void => {
    for (const member of some)
      if (!found.has(member.person)) found.set(member.person, { member, matter: { ...response, reason } });
  };
  const inRole = (role: Role) => members.filter((member) => member.role === role);
  // Whoever carries the response is one of the coordinators; where there is none, a signatory.
  const carriers = () => (inRole('coordinator').length > 0 ? inRole('coordinator') : inRole('signatory'));
  const borrowers = () =>
    inRole('respondent').filter(({ loans = [] }) =>
      openSections(loans, 'answer', today).some((section) => unansweredSections.has(section)),
    );
  switch (status) {
    case 'not-started':
    case 'draft':
      add(carriers(), 'to-answer');
      add(borrowers(), 'lent');
      break;
    case 'returned':
    case 'reopened':
      add(carriers(), 'to-mend');
      add(borrowers(), 'lent');
      break;
    case 'awaiting-signature':
      add(inRole('signatory'), 'to-sign');
      break;
    case 'submitted':
    case 'accepted':
    case 'declined':
      break;
  }
  return [...found.values()];
}

/** As a county knows a person: in what they do there, and by what name. */
export type Known = Pick<PersonToRemind, 'role' | 'displayName'>;

/** One person's collected reminder: everything they have left, over all rounds and organisations. */
export interface Reminder extends Known {
  readonly person: PersonId;
  /** For each county of the matters, and nothing of what the person does in another. */
  readonly knownIn: ReadonlyMap<CountyId, Known>;
  /** Absent: there is nobody to write to. */
  readonly email?: string | undefined;
  readonly matters: readonly Matter[];
}

/** One for each person, what is due first standing first. */
export function collectReminders(inputs: readonly ReminderInput[], today: string): Reminder[] {
  const collected = new Map<PersonId, Reminder>();
  for (const { member, matter } of inputs.flatMap((input) => mattersOf(input, today))) {
    const { person, email } = member;
    const sofar = collected.get(person);
    const { county } = matter;
    collected.set(person, {
      person,
      ...better(sofar, member),
      knownIn: new Map(sofar?.knownIn).set(county, better(sofar?.knownIn.get(county), member)),
      email: sofar?.email ?? email,
      matters: [...(sofar?.matters ?? []), matter].sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1)),
    });
  }
  return [...collected.values()];
}

/** Of somebody who carries one response and has borrowed from another, the former says more. */
function better(sofar: Known | undefined, { role, displayName }: Known): Known {
  if (sofar !== undefined && sofar.role !== 'respondent') {
    return { role: sofar.role, displayName: sofar.displayName };
  }
  return { role, displayName };
}
