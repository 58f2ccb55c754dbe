// The audit log: who did what, when, to what; read by month, and as a file.
import * as z from 'zod';
import { auditedActionIds, auditTables } from '../../core/audit.ts';
import { idPatterns } from '../../core/ids.ts';
import { defineRoute } from '../route.ts';

const month = /^(20\d{2})-(0[1-9]|1[0-2])$/;
const organisation = new RegExp(`${idPatterns.organisation.source}|${idPatterns.county.source}|^se$`);

const Selection = z.strictObject({
  /** By the clock in Sweden: `2026-11`. */
  month: z.string().regex(month),
  action: z.enum(auditedActionIds).optional(),
  /** Whoever did it, by id. */
  person: z.string().min(1).max(255).optional(),
  /** What it was done to: an organisation, a county or the nation. */
  about: z.string().regex(organisation).optional(),
});

export const AuditEntrySchema = z.object({
  id: z.string(),
  at: z.string(),
  person: z.object({
    id: z.string(),
    /** As others see them: by title alone where the name is protected. Absent for somebody who never was a member. */
    name: z.string().optional(),
  }),
  action: z.enum(auditedActionIds),
  /** Ids by what they name: `round`, `organisation`, `survey` … */
  target: z.record(z.string(), z.string()),
  /** The name of the organisation, county or nation it was done to. */
  about: z.string().optional(),
});

const refusals = ['invalid-request', 'not-signed-in', 'no-membership', 'not-allowed'] as const;

export const auditRoutes = {
  readAudit: defineRoute({
    method: 'GET',
    path: '/api/audit',
    summary: "A month's log, newest first, a page at a time. A page may be short, or empty, before the last.",
    group: 'audit',
    action: 'read-audit',
    query: Selection.extend({ cursor: z.string().min(1).max(300).optional() }),
    status: 200,
    response: z.object({
      entries: z.array(AuditEntrySchema),
      /** Go on from here; absent at the end of the month. */
      next: z.string().optional(),
      /** When it was read: a file `until` then holds what could be read here. */
      readAt: z.iso.datetime(),
    }),
    errors: [...refusals],
  }),
  readAuditCsv: defineRoute({
    method: 'GET',
    path: '/api/audit.csv',
    summary:
      'The same as CSV (RFC 4180, UTF-8 with BOM), the whole month; `table=manifest` is what that file holds: selection, rows, columns, checksums. With the same `until` the two agree, while the month goes on too. No text runs as a formula.',
    group: 'audit',
    action: 'read-audit',
    query: Selection.extend({
      table: z.enum(auditTables).default('entries'),
      separator: z.enum(['semicolon', 'comma']).default('semicolon'),
      /** Nothing later (UTC); absent, or yet to come: until now. */
      until: z.iso.datetime().optional(),
    }),
    status: 200,
    response: 'text/csv; charset=utf-8',
    errors: [...refusals, 'too-many-entries'],
  }),
} as const;
