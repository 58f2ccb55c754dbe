// An organisation's people as a whole: what joining, leaving and handing over make of them.
import type { Role } from '../access.ts';
import type { PersonId } from '../ids.ts';
import { joinLoans, type Loan } from './loans.ts';

/** The roles of an organisation, each with all that the one before it may. */
export const organisationRoles = [
  'respondent',
  'coordinator',
  'signatory',
] as const satisfies readonly Role[];
export type OrganisationRole = (typeof organisationRoles)[number];

export interface Colleague {
  readonly person: PersonId;
  readonly role: OrganisationRole;
  readonly loans: readonly Loan[];
}

/** What one person has in the organisation; somebody who was given two roles at different times has the higher. */
export type Position = Pick<Colleague, 'role' | 'loans'>;

export function positionOf(colleagues: readonly Colleague[], person: PersonId): Position | undefined {
  return colleagues
    .filter((colleague) => colleague.person === person)
    .reduce<Position | undefined>((joined, one) => joinPositions(joined, one), undefined);
}

/** Both together: the higher role and all loans. Nobody loses anything by being given more. */
export function joinPositions(one: Position | undefined, other: Position): Position {
  if (one === undefined) return { role: other.role, loans: other.loans };
  return { role: higher(one.role, other.role), loans: joinLoans(one.loans, other.loans) };
}

function higher(one: OrganisationRole, other: OrganisationRole): OrganisationRole {
  return organisationRoles.indexOf(one) > organisationRoles.indexOf(other) ? one : other;
}

/** Coordinators and signatories: they own every section that is not lent. */
export function isOwner({ role }: { readonly role: Role }): boolean {
  return role !== 'respondent';
}

export type Departure =
  /** The receiver, if one was chosen, has from then on all that the leaver had. */
  | { readonly kind: 'leaves'; readonly receiver?: Position }
  | { readonly kind: 'unknown-colleague' }
  /** Nobody would be left who is responsible for what is not lent. */
  | { readonly kind: 'last-owner' };

/** What becomes of the organisation when `leaver` leaves, and hands over to `receiver` where one is chosen. */
export function planDeparture(
  colleagues: readonly Colleague[],
  leaver: PersonId,
  receiver: PersonId | undefined,
): Departure {
  const left = positionOf(colleagues, leaver);
  if (left === undefined || receiver === leaver) return { kind: 'unknown-colleague' };
  if (receiver === undefined) {
    const staying = colleagues.filter(({ person }) => person !== leaver);
    return staying.some(isOwner) ? { kind: 'leaves' } : { kind: 'last-owner' };
  }
  const standing = positionOf(colleagues, receiver);
  if (standing === undefined) return { kind: 'unknown-colleague' };
  const after = joinPositions(standing, left);
  const staying = colleagues.filter(({ person }) => person !== leaver && person !== receiver);
  return [...staying, after].some(isOwner) ? { kind: 'leaves', receiver: after } : { kind: 'last-owner' };
}
