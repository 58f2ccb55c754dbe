// What a person may do: looked up at each request, so that it can be withdrawn at once.
import type { PersonId } from '../core/ids.ts';
import { type Loan, openSections } from '../core/people/loans.ts';
import type { Table } from './client.ts';
import { organisationPartition } from './entities/partitions.ts';
import {
  memberships,
  type OrganisationMember,
  organisationMembers,
  type StoredMembership,
} from './entities/people.ts';
import { queryItems } from './items.ts';
import { type Action, transact } from './transaction.ts';

/**
 * Every membership of `person`, by organisation; empty for somebody nobody has invited. `opinions` are
 * the sections lent for a second opinion, a respondent's `sections` those lent to answer, both as open on `today`
 * (in Sweden, `2026-12-01`).
 */
export async function readMemberships(
  table: Table,
  person: PersonId,
  today: string,
): Promise<StoredMembership[]> {
  const { pk } = memberships.key({ person, organisation: '', role: '' });
  const items = await queryItems(table, pk, 'MEMBER#');
  return items.flatMap((item) => standing(memberships.parse(item))).map((one) => withSections(one, today));
}

/** How the person is named to others, also after they have left; undefined for somebody who never was a member. */
export async function readName(
  table: Table,
  person: PersonId,
): Promise<Pick<StoredMembership, 'displayName' | 'organisationName'> | undefined> {
  const { pk } = memberships.key({ person, organisation: '', role: '' });
  const all = (await queryItems(table, pk, 'MEMBER#')).map((item) => memberships.parse(item));
  return all.find(({ withdrawnAt }) => withdrawnAt === undefined) ?? all.at(-1);
}

/** Everybody who has a role in the organisation (`1980`), county (`19`) or nation (`se`), by person. */
export async function listMembers(table: Table, organisation: string): Promise<OrganisationMember[]> {
  const items = await queryItems(table, organisationPartition(organisation), 'MEMBER#');
  return items.flatMap((item) => standing(organisationMembers.parse(item)));
}

/** Empty when it has been withdrawn. What was stored before loans had a last day lends its sections without one. */
function standing<M extends StoredMembership>(membership: M): M[] {
  if (membership.withdrawnAt !== undefined) return [];
  const { sections: _, ...rest } = membership;
  return [{ ...rest, loans: loansOf(membership) } as unknown as M];
}

function loansOf({ loans, sections = [] }: StoredMembership): readonly Loan[] {
  return loans ?? sections.map((section) => ({ section, kind: 'answer' }));
}

/** A respondent who has been lent nothing may answer nothing; without sections they would be let in everywhere. */
function withSections(membership: StoredMembership, today: string): StoredMembership {
  const { role, loans = [] } = membership;
  const opinions = openSections(loans, 'second-opinion', today);
  return {
    ...membership,
    ...(opinions.length > 0 && { opinions }),
    ...(role === 'respondent' && { sections: openSections(loans, 'answer', today) }),
  };
}

/** The actions that add the membership, or replace the person's membership with that role in that organisation. */
export function membershipActions(table: Table, person: PersonId, membership: StoredMembership): Action[] {
  const identity = { person, organisation: membership.organisation, role: membership.role };
  const { sections: _, ...rest } = membership;
  const stored = { ...rest, loans: loansOf(membership) };
  return [
    { Put: { TableName: table.name, Item: memberships.toItem(identity, stored) } },
    { Put: { TableName: table.name, Item: organisationMembers.toItem(identity, { ...stored, person }) } },
  ];
}

export async function putMembership(
  table: Table,
  person: PersonId,
  membership: StoredMembership,
): Promise<void> {
  const outcome = await transact(table, membershipActions(table, person, membership));
  if (outcome !== 'committed') throw new Error(`the membership was ${outcome}`);
}
