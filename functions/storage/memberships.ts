// What a person may do: looked up at each request, so that it can be withdrawn at once.
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { PersonId } from '../core/ids.ts';
import type { Table } from './client.ts';
import { memberships, type StoredMembership } from './entities.ts';
import { queryItems } from './items.ts';

/** Every membership of `person`, by organisation; empty for somebody nobody has invited. */
export async function readMemberships(table: Table, person: PersonId): Promise<StoredMembership[]> {
  const { pk } = memberships.key({ person, organisation: '', role: '' });
  const items = await queryItems(table, pk, 'MEMBER#');
  return items.map((item) => withSections(memberships.parse(item)));
}

/** A respondent who has been lent nothing may answer nothing; without sections they would be let in everywhere. */
function withSections(membership: StoredMembership): StoredMembership {
  return membership.role === 'respondent' ? { sections: [], ...membership } : membership;
}

/** Adds the membership, or replaces the person's membership with that role in that organisation. */
export async function putMembership(
  table: Table,
  person: PersonId,
  membership: StoredMembership,
): Promise<void> {
  const identity = { person, organisation: membership.organisation, role: membership.role };
  await table.client.send(
    new PutCommand({ TableName: table.name, Item: memberships.toItem(identity, membership) }),
  );
}
