// Stream job: sends each mail that waits, once as far as that can be known.
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { streamJobs } from '../contract/groups.ts';
import { describeFault, type Log } from '../core/fault.ts';
import { composeMail, type MailText } from '../core/mail-text.ts';
import type { Table } from '../storage/client.ts';
import type { Mail } from '../storage/entities/mails.ts';
import { readMail, replaceMail } from '../storage/mails.ts';

/**
 * What became of handing a mail over. `refused`: it will never be taken as it is. `not-taken`: it was not taken now.
 * `unknown`: no answer came, so it may have been.
 */
export type Handover =
  | { readonly kind: 'taken' }
  | { readonly kind: 'refused' | 'not-taken' | 'unknown'; readonly fault: unknown };

export interface SendMailNeeds {
  readonly table: Table;
  /** The web's own address, without a slash at its end. */
  readonly siteUrl: string;
  now(): string;
  handOver(to: string, text: MailText): Promise<Handover>;
  /** Before a mail is tried again. */
  pause(milliseconds: number): Promise<void>;
}

/** Longer than the function may run, so that whoever holds a mail has sent it or is dead when the hold runs out. */
const holdMilliseconds = 120_000;
const maxAttempts = 8;

/**
 * A mail is held before it is handed over, so that two deliveries of the same record never send it twice at once.
 * Whoever dies between handing over and noting it leaves a hold that runs out; the mail is then sent again, since an
 * invitation that comes twice does less harm than one that never comes.
 */
export function sendMailsJob(
  needs: SendMailNeeds,
  log: Log,
): (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse> {
  return async ({ Records }) => {
    const failed: DynamoDBRecord[] = [];
    for (const record of Records.filter(asksForSending)) {
      const id = record.dynamodb?.NewImage?.['id']?.S ?? '';
      try {
        if (!(await isDone(needs, log, id))) failed.push(record);
      } catch (fault) {
        log.error('mail not sent', { mail: id, fault: describeFault(fault) });
        failed.push(record);
      }
    }
    const first = failed[0]?.dynamodb?.SequenceNumber;
    return { batchItemFailures: first === undefined ? [] : [{ itemIdentifier: first }] };
  };
}

/** A new mail, or one that somebody has set to wait again after it was given up; not our own marks on it. */
function asksForSending({ dynamodb }: DynamoDBRecord): boolean {
  const before = dynamodb?.OldImage?.['status']?.S;
  return dynamodb?.NewImage?.['status']?.S === 'waiting' && (before === undefined || before === 'failed');
}

/** One attempt, if the mail is to be sent still. False when it must be tried again. */
async function isDone(needs: SendMailNeeds, log: Log, id: string): Promise<boolean> {
  const { table, siteUrl, now, pause, handOver } = needs;
  const mail = await readMail(table, id);
  if (mail === undefined || mail.status === 'sent' || mail.status === 'failed') return true;
  if (mail.status === 'sending' && now() < (mail.heldUntil ?? '')) {
    await pause(pauseAfter(1));
    return false;
  }
  const attempts = (mail.attempts ?? 0) + 1;
  const held: Mail = { ...mail, status: 'sending', attempts, heldUntil: later(now(), holdMilliseconds) };
  if (!(await replaceMail(table, mail, held))) return false;

  const outcome = await handOver(mail.to, composeMail(mail.kind, mail.words, siteUrl));
  const { heldUntil: _, ...released } = held;
  switch (outcome.kind) {
    case 'taken':
      await replaceMail(table, held, { ...released, status: 'sent', sentAt: now() });
      return true;
    case 'unknown':
      // Held still: if it was taken after all, whoever comes next must not be quick to send it again.
      log.error('mail may not have been sent', about(held, outcome.fault));
      return false;
    case 'refused':
      await giveUp(needs, log, held, outcome.fault);
      return true;
    case 'not-taken':
      if (attempts >= maxAttempts) {
        await giveUp(needs, log, held, outcome.fault);
        return true;
      }
      log.error('mail not taken', about(held, outcome.fault));
      await replaceMail(table, held, { ...released, status: 'waiting' });
      await pause(pauseAfter(attempts));
      return false;
  }
}

async function giveUp({ table }: SendMailNeeds, log: Log, held: Mail, fault: unknown): Promise<void> {
  const { heldUntil: _, ...released } = held;
  await replaceMail(table, held, { ...released, status: 'failed' });
  log.error(streamJobs['send-mails'].givesUpWith, about(held, fault));
}

/** Neither address nor text. */
function about({ id, kind, attempts }: Mail, fault: unknown): Record<string, unknown> {
  return { mail: id, kind, attempts, fault: describeFault(fault) };
}

/** 1, 2, 4, 8, then 15 seconds: together longer than most of a mail service's hiccups. */
function pauseAfter(attempts: number): number {
  return Math.min(1000 * 2 ** (attempts - 1), 15_000);
}

function later(at: string, milliseconds: number): string {
  return new Date(Date.parse(at) + milliseconds).toISOString();
}
