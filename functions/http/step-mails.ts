// Who is told of a step, and where the mail leads. No mail holds what anybody has answered or written.
import type { PersonId } from '../core/ids.ts';
import type { Step } from '../core/lifecycle.ts';
import type { MailKind } from '../core/mail.ts';
import type { Table } from '../storage/client.ts';
import type { Mail } from '../storage/entities/mails.ts';
import type { OrganisationMember } from '../storage/entities/people.ts';
import type { StoredResponseState } from '../storage/entities/responses.ts';
import { listMembers } from '../storage/memberships.ts';
import type { Respondable } from './respondable.ts';

export interface StepTaken {
  readonly step: Step;
  readonly person: PersonId;
  /** How the person is named to others. */
  readonly by: string;
  readonly at: string;
  readonly before: StoredResponseState | undefined;
}

/** Empty for a step that nobody need hear of. Whoever takes the step is not written to, nor anybody without an address. */
export async function mailsFor(
  { table, newId }: { readonly table: Table; newId(): string },
  respondable: Respondable,
  taken: StepTaken,
): Promise<Omit<Mail, 'status' | 'sentAt'>[]> {
  const kind = kinds[taken.step];
  if (kind === undefined) return [];
  const { round, organisation, response } = respondable;
  const toCounty = kind === 'reopening-asked';
  const members = await listMembers(table, toCounty ? response.county : response.organisation);
  const addresses = members
    .filter((member) => member.person !== taken.person && isConcerned(kind, member, taken.before))
    .flatMap(({ email }) => email ?? []);
  const words = {
    organisation: organisation.name,
    round: round.name.sv,
    survey: response.survey,
    path: pathFor(kind, respondable),
    by: taken.by,
  };
  // Somebody with two roles is told once.
  return [...new Set(addresses)].map((to) => ({ id: newId(), to, kind, words, createdAt: taken.at }));
}

const kinds: Readonly<Partial<Record<Step, MailKind>>> = {
  'ask-signature': 'signature-asked',
  'send-back': 'sent-back',
  return: 'returned',
  reopen: 'reopened',
  'ask-reopening': 'reopening-asked',
  'refuse-reopening': 'reopening-refused',
};

function isConcerned(
  kind: MailKind,
  { role, person }: OrganisationMember,
  before: StoredResponseState | undefined,
): boolean {
  switch (kind) {
    case 'signature-asked':
      return role === 'signatory';
    case 'sent-back':
      return person === before?.signatureRequest?.byId;
    case 'reopening-asked':
      return role === 'county-lead';
    default:
      return role === 'coordinator' || role === 'signatory';
  }
}

/** An address of the web. */
function pathFor(kind: MailKind, { round, response: { county, organisation, survey } }: Respondable): string {
  switch (kind) {
    case 'signature-asked':
      return `/skicka-in/${round.id}/${survey}`;
    case 'reopening-asked':
      return `/lan/${county}/${round.id}/svar/${organisation}/${survey}`;
    default:
      return `/start/${round.id}/${survey}`;
  }
}
