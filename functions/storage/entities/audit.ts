// Stored: who did what to what.
import * as z from 'zod';
import type { PersonId } from '../../core/ids.ts';
import { defineEntity } from '../entity.ts';
import { instant, person, text } from './shapes.ts';

/** THE list of what is audited. */
export const auditedActions = [
  'round-created',
  'round-changed',
  'response-submitted',
  'signature-asked',
  'response-sent-back',
  'response-accepted',
  'response-returned',
  'reopening-asked',
  'reopening-refused',
  'response-reopened',
  'response-declined',
  'response-resumed',
  'person-invited',
  'invitation-withdrawn',
  'invitation-accepted',
  'sections-lent',
  'membership-withdrawn',
  'register-changed',
  'report-established',
  'order-decided',
  'plan-started',
  'plan-changed',
  'plan-established',
  'plan-followed-up',
  'year-reported',
  'national-consent-given',
  'national-consent-withdrawn',
] as const;
export type AuditedAction = (typeof auditedActions)[number];

/** Who did what to what; written with what it records. Never what somebody answered. */
export interface AuditEntry {
  readonly id: string;
  readonly at: string;
  readonly person: PersonId;
  readonly action: AuditedAction;
  readonly target: Readonly<Record<string, string>>;
}

export const auditEntries = defineEntity<Pick<AuditEntry, 'at' | 'id'>, AuditEntry>({
  type: 'AuditEntry',
  version: 7,
  // 2 to 7 know more actions.
  readableFrom: 1,
  key: ({ at, id }) => ({ pk: `AUDIT#${at.slice(0, 7)}`, sk: `${at}#${id}` }),
  schema: z.object({
    id: text.min(1),
    at: instant,
    person: person,
    action: z.enum(auditedActions),
    target: z.record(text, text),
  }),
});
