// Lambda: the audit log read, and as a file.
import { places } from '../../surveys/places.ts';
import { auditRoutes } from '../contract/routes/audit.ts';
import { auditImplementations } from '../http/audit.ts';
import { createHandler } from '../http/handler.ts';
import { renderAuditCsv } from '../render/audit-csv.ts';
import { now, table } from './dependencies.ts';
import { log } from './log.ts';

const implementations = auditImplementations({ table, places, now }, { auditCsv: renderAuditCsv });

export const handler = createHandler(auditRoutes, implementations, { table, places, now, log });
