// Stored: who did what to what.
import * as z from 'zod';
import { type AuditedAction, auditedActionIds } from '../../core/audit.ts';
import type { PersonId } from '../../core/ids.ts';
import { defineEntity } from '../entity.ts';
import { instant, person, text } from './shapes.ts';

/** Who did what to what; written with what it records. Never what somebody answered. */
export interface AuditEntry {
  readonly id: string;
  readonly at: string;
  readonly person: PersonId;
  readonly action: AuditedAction;
  readonly target: Readonly<Record<string, string>>;
}

/** A month (`2026-11`, in UTC) lies together. */
export const auditPartition = (month: string): string => `AUDIT#${month}`;

export const auditEntries = defineEntity<Pick<AuditEntry, 'at' | 'id'>, AuditEntry>({
  type: 'AuditEntry',
  version: 8,
  // 2 to 8 know more actions.
  readableFrom: 1,
  key: ({ at, id }) => ({ pk: auditPartition(at.slice(0, 7)), sk: `${at}#${id}` }),
  schema: z.object({
    id: text.min(1),
    at: instant,
    person: person,
    action: z.enum(auditedActionIds),
    target: z.record(text, text),
  }),
});
