// An invitation: for whom, to what, and whether it can still be used.
import { type InvitationId, invitationId, type OrganisationId, type PersonId } from '../ids.ts';
import type { Loan } from './loans.ts';
import type { OrganisationRole } from './roster.ts';
import type { StaffRole, StaffUnit } from './staff.ts';

export const invitationStatuses = ['pending', 'used', 'withdrawn', 'replaced'] as const;

export interface Invitation {
  readonly id: InvitationId;
  readonly organisation: OrganisationId | StaffUnit;
  /** Normalised: it is compared with the verified address of whoever wants to use the invitation. */
  readonly email: string;
  readonly role: OrganisationRole | StaffRole;
  /** How the invited person is named by role: `enhetschef, mottagningen`. */
  readonly title: string;
  readonly loans: readonly Loan[];
  /** How the one who invited is named to others. */
  readonly invitedBy: string;
  readonly invitedById: PersonId;
  readonly createdAt: string;
  /** It cannot be used from this moment on. */
  readonly validUntil: string;
  readonly status: (typeof invitationStatuses)[number];
}

export const invitationDays = 14;
/** Both waiting at once and sent in a day: more is no inviting of colleagues. */
export const maxInvitations = 50;
const dayMilliseconds = 86_400_000;

export function newInvitationId(organisation: OrganisationId | StaffUnit, bytes: Uint8Array): InvitationId {
  if (bytes.length !== 16) throw new RangeError('an invitation takes 128 random bits');
  const letters = btoa(String.fromCharCode(...bytes));
  return invitationId(
    `${organisation}.${letters.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`,
  );
}

/** The organisation, county or nation that an id of the right form names. */
export function organisationOf(id: InvitationId): Invitation['organisation'] {
  return id.slice(0, id.lastIndexOf('.')) as Invitation['organisation'];
}

export function isPending(
  { status, validUntil }: Pick<Invitation, 'status' | 'validUntil'>,
  now: string,
): boolean {
  return status === 'pending' && now < validUntil;
}

/** May one more be sent? `dayAgo` is the time a day before `now`. */
export function mayInviteMore(
  invitations: readonly Pick<Invitation, 'status' | 'validUntil' | 'createdAt'>[],
  now: string,
  dayAgo: string,
): boolean {
  const waiting = invitations.filter((one) => isPending(one, now)).length;
  const lately = invitations.filter(({ createdAt }) => createdAt > dayAgo).length;
  return waiting < maxInvitations && lately < maxInvitations;
}

/** Milliseconds since 1970: until when an invitation of that time is good, and a day before it. */
export function invitationTimes(time: number): { readonly validUntil: number; readonly dayAgo: number } {
  return { validUntil: time + invitationDays * dayMilliseconds, dayAgo: time - dayMilliseconds };
}
