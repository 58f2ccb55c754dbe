// The audit log as CSV, in Swedish as the organisations it is handed to.
import { type AuditedAction, type AuditTarget, auditedActions } from '../core/audit.ts';
import { localInSweden } from '../core/swedish-time.ts';
import { type Separator, writeCsv } from './sheets/csv.ts';

export interface LoggedEntry {
  readonly at: string;
  readonly person: { readonly id: string; readonly name?: string };
  readonly action: AuditedAction;
  readonly target: AuditTarget;
  readonly about?: string;
}

const headings = [
  'Tid (UTC)',
  'Tid i Sverige',
  'Vem',
  'Personens id',
  'Händelse',
  'Kod',
  'Gäller',
  'Uppgifter',
].map((heading) => ({ heading, width: 24 }));

export function renderAuditCsv(entries: readonly LoggedEntry[], separator: Separator): Uint8Array {
  const rows = entries.map(({ at, person, action, target, about }) => [
    at,
    localInSweden(Date.parse(at)).replace('T', ' '),
    person.name,
    person.id,
    auditedActions[action][0],
    action,
    about,
    Object.entries(target)
      .map(([name, value]) => `${name}: ${value}`)
      .join('; '),
  ]);
  return writeCsv({ name: 'Logg', columns: headings, rows }, separator);
}
