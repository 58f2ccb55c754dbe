// Stored: mails to send.
import * as z from 'zod';
import { type MailKind, mailKinds } from '../../core/mail.ts';
import { defineEntity } from '../entity.ts';
import { instant, text } from './shapes.ts';

/** A mail to send: written in the transaction that gives cause for it, sent by a job, once. Never what somebody answered. */
export interface Mail {
  readonly id: string;
  readonly to: string;
  readonly kind: MailKind;
  /** What the kind's text names: organisation, round, a path of the web. */
  readonly words: Readonly<Record<string, string>>;
  readonly createdAt: string;
  readonly status: 'waiting' | 'sending' | 'sent' | 'failed';
  /** How often it has been handed over for sending. */
  readonly attempts?: number | undefined;
  /** While `sending`: whoever sends it holds it until then. */
  readonly heldUntil?: string | undefined;
  readonly sentAt?: string | undefined;
}

export const mails = defineEntity<Pick<Mail, 'id'>, Mail>({
  type: 'Mail',
  version: 4,
  // 2 added what sending needs; 3 knows two more kinds; 4 knows reminders.
  readableFrom: 1,
  key: ({ id }) => ({ pk: `MAIL#${id}`, sk: 'MAIL' }),
  schema: z.object({
    id: text.min(1),
    to: text.min(3),
    kind: z.enum(mailKinds),
    words: z.record(text, text),
    createdAt: instant,
    status: z.enum(['waiting', 'sending', 'sent', 'failed']),
    attempts: z.number().int().positive().optional(),
    heldUntil: instant.optional(),
    sentAt: instant.optional(),
  }),
});
