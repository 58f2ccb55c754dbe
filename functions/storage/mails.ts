// A mail to send, as an action of the transaction that gives cause for it: it is sent if and only if that is committed.
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { tableDefinition } from '../contract/table.ts';
import type { Table } from './client.ts';
import { type Mail, mails } from './entities/mails.ts';
import { getItem } from './items.ts';
import type { Action } from './transaction.ts';

/** Nobody's address is kept longer than is needed to find out what became of a mail. */
const forgottenAfterMilliseconds = 90 * 86_400_000;

export function mailAction(table: Table, mail: Omit<Mail, 'status' | 'sentAt'>): Action {
  return { Put: { TableName: table.name, Item: mailItem({ ...mail, status: 'waiting' }) } };
}

export async function readMail(table: Table, id: string): Promise<Mail | undefined> {
  const item = await getItem(table, mails.key({ id }));
  return item && mails.parse(item);
}

/** Puts `after` on condition that the mail is still as `before`. False when somebody else has taken it. */
export async function replaceMail(table: Table, before: Mail, after: Mail): Promise<boolean> {
  const held =
    before.heldUntil === undefined ? 'attribute_not_exists(#heldUntil)' : '#heldUntil = :heldUntil';
  try {
    await table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: mailItem(after),
        ConditionExpression: `#status = :status AND ${held}`,
        ExpressionAttributeNames: { '#status': 'status', '#heldUntil': 'heldUntil' },
        ExpressionAttributeValues: {
          ':status': before.status,
          ...(before.heldUntil !== undefined && { ':heldUntil': before.heldUntil }),
        },
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

function mailItem(mail: Mail): Record<string, unknown> {
  const forgottenAt = Math.floor((Date.parse(mail.createdAt) + forgottenAfterMilliseconds) / 1000);
  return { ...mails.toItem(mail, mail), [tableDefinition.timeToLiveAttribute]: forgottenAt };
}
