// The people and invitations of an organisation, a county or the nation: read as they stand, and changed only while they do.

import { tableDefinition } from '../contract/table.ts';
import type { InvitationId } from '../core/ids.ts';
import { type Invitation, organisationOf } from '../core/people/invitation.ts';
import { auditAction } from './audit.ts';
import type { Table } from './client.ts';
import type { AuditEntry } from './entities/audit.ts';
import { organisationPartition } from './entities/partitions.ts';
import { invitations, type OrganisationMember, rosters } from './entities/people.ts';
import { getItem, queryItems } from './items.ts';
import { listMembers } from './memberships.ts';
import { type Action, type TransactionOutcome, transact } from './transaction.ts';

export interface OrganisationPeople {
  /** 0 until somebody is invited. */
  readonly revision: number;
  readonly members: readonly OrganisationMember[];
  /** All that have not been forgotten yet, used and withdrawn ones too. */
  readonly invitations: readonly Invitation[];
}

/** The revision is read first: if it still stands when a change is written, the rest is as it was read. */
export async function readPeople(
  table: Table,
  organisation: Invitation['organisation'],
): Promise<OrganisationPeople> {
  const item = await getItem(table, rosters.key(organisation));
  return {
    revision: item === undefined ? 0 : rosters.parse(item).revision,
    ...(await listPeople(table, organisation)),
  };
}

/** To be read alone: what is decided from it may have changed. */
export async function listPeople(
  table: Table,
  organisation: string,
): Promise<Omit<OrganisationPeople, 'revision'>> {
  const [members, invited] = await Promise.all([
    listMembers(table, organisation),
    queryItems(table, organisationPartition(organisation), 'INVITATION#'),
  ]);
  return { members, invitations: invited.map((one) => invitations.parse(one)) };
}

/** Does `actions` and the audit, on condition that nobody has changed the organisation's people since `before`. */
export function changePeople(
  table: Table,
  organisation: Invitation['organisation'],
  before: OrganisationPeople,
  actions: readonly Action[],
  audit: AuditEntry,
): Promise<TransactionOutcome> {
  const isFirst = before.revision === 0;
  const roster = {
    TableName: table.name,
    Item: rosters.toItem(organisation, { revision: before.revision + 1 }),
    ConditionExpression: isFirst ? 'attribute_not_exists(pk)' : '#revision = :before',
    ...(!isFirst && {
      ExpressionAttributeNames: { '#revision': 'revision' },
      ExpressionAttributeValues: { ':before': before.revision },
    }),
  };
  return transact(table, [{ Put: roster }, ...actions, auditAction(table, audit)]);
}

export async function readInvitation(table: Table, id: InvitationId): Promise<Invitation | undefined> {
  const item = await getItem(table, invitations.key({ organisation: organisationOf(id), id }));
  return item && invitations.parse(item);
}

/** An address is not kept longer than anybody may ask about it. */
const forgottenAfterMilliseconds = 90 * 86_400_000;

/** Puts the invitation as it is now, in place of what it was. */
export function invitationAction(table: Table, invitation: Invitation): Action {
  const forgottenAt = Math.floor((Date.parse(invitation.validUntil) + forgottenAfterMilliseconds) / 1000);
  const Item = {
    ...invitations.toItem(invitation, invitation),
    [tableDefinition.timeToLiveAttribute]: forgottenAt,
  };
  return { Put: { TableName: table.name, Item } };
}
