// What a person may do: looked up at each request, so that it can be withdrawn at once.
import type { PersonId } from '../core/ids.ts';
import type { Table } from './client.ts';
import {
  memberships,
  type OrganisationMember,
  organisationMembers,
  organisationPartition,
  type StoredMembership,
} from './entities.ts';
import { queryItems } from './items.ts';
import { type Action, transact } from './transaction.ts';

/** Every membership of `person`, by organisation; empty for somebody nobody has invited. */
export async function readMemberships(table: Table, person: PersonId): Promise<StoredMembership[]> {
  const { pk } = memberships.key({ person, organisation: '', role: '' });
  const items = await queryItems(table, pk, 'MEMBER#');
  return items.map((item) => withSections(memberships.parse(item)));
}

/** Everybody who has a role in the organisation (`1980`), county (`19`) or nation (`se`), by person. */
export async function listMembers(table: Table, organisation: string): Promise<OrganisationMember[]> {
  const items = await queryItems(table, organisationPartition(organisation), 'MEMBER#');
  return items.map((item) => organisationMembers.parse(item));
}

/** A respondent who has been lent nothing may answer nothing; without sections they would be let in everywhere. */
function withSections(membership: StoredMembership): StoredMembership {
  return membership.role === 'respondent' ? { sections: [], ...membership } : membership;
}

/** The actions that add the membership, or replace the person's membership with that role in that organisation. */
export function membershipActions(table: Table, person: PersonId, membership: StoredMembership): Action[] {
  const identity = { person, organisation: membership.organisation, role: membership.role };
  return [
    { Put: { TableName: table.name, Item: memberships.toItem(identity, membership) } },
    { Put: { TableName: table.name, Item: organisationMembers.toItem(identity, { ...membership, person }) } },
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
