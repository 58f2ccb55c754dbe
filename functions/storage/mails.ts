// A mail to send, as an action of the transaction that gives cause for it: it is sent if and only if that is committed.
import type { Table } from './client.ts';
import { type Mail, mails } from './entities.ts';
import type { Action } from './transaction.ts';

export function mailAction(table: Table, mail: Omit<Mail, 'status' | 'sentAt'>): Action {
  return { Put: { TableName: table.name, Item: mails.toItem(mail, { ...mail, status: 'waiting' }) } };
}
