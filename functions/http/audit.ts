// The audit log read a page at a time, with people and places by name; and a month of it as a file.
import type { Places } from '../../surveys/types.ts';
import type { auditRoutes } from '../contract/routes/audit.ts';
import {
  type AuditedAction,
  type AuditTable,
  concernsOrganisation,
  placeOf,
  withoutSecrets,
} from '../core/audit.ts';
import { AppError } from '../core/errors.ts';
import { type PersonId, personId } from '../core/ids.ts';
import { localInSweden } from '../core/swedish-time.ts';
import type { LogFile } from '../render/audit-csv.ts';
import { isCursorOf, readAuditPage } from '../storage/audit.ts';
import type { AuditEntry } from '../storage/entities/audit.ts';
import { readName } from '../storage/memberships.ts';
import type { Dependencies } from './dependencies.ts';
import { findUnit } from './find-unit.ts';
import type { Implementations } from './implementation.ts';

type Needs = Pick<Dependencies, 'table' | 'places' | 'now'>;

export interface AuditRenderer {
  auditCsv(log: LogFile, table: AuditTable, separator: 'semicolon' | 'comma'): Uint8Array;
}

interface Selection {
  readonly month: string;
  readonly action?: AuditedAction | undefined;
  readonly person?: string | undefined;
  readonly about?: string | undefined;
}

/** Entries that are read for one page of answers; fewer are shown where some are left out. */
const readAtOnce = 200;
/** Entries of one file. */
const maxEntries = 10_000;
/** People whose names are asked for at once. */
const namesAtOnce = 20;

export function auditImplementations(
  needs: Needs,
  render: AuditRenderer,
): Implementations<typeof auditRoutes> {
  return {
    async readAudit({ query: { cursor, ...selection } }) {
      const readAt = needs.now();
      const page = await readAuditPage(needs.table, selection.month, {
        cursor: cursor === undefined ? undefined : soundCursor(cursor, selection.month),
        limit: readAtOnce,
      });
      const entries = await named(needs, page.entries.filter(isSelected(selection)));
      return {
        entries: entries.map((entry) => ({ ...entry, target: { ...entry.target } })),
        next: page.next,
        readAt,
      };
    },

    async readAuditCsv({ query: { table, separator, until: wanted, ...selection } }) {
      const until = earlierOf(needs.now(), wanted);
      const log: LogFile = {
        ...selection,
        person: selection.person === undefined ? undefined : await personNamed(needs, selection.person),
        about: selection.about === undefined ? undefined : placeNamed(selection.about, needs.places),
        until,
        isMonthOver: localInSweden(Date.parse(until)).slice(0, 7) > selection.month,
        entries: await named(needs, await readSelected(needs, selection, until)),
      };
      return {
        fileName: `Logg ${selection.month}${table === 'manifest' ? ' om filen' : ''}.csv`,
        bytes: render.auditCsv(log, table, separator),
      };
    },
  };
}

/** No later than now, so that the same request gives the same file again. */
function earlierOf(now: string, wanted: string | undefined): string {
  const until = wanted === undefined ? now : new Date(wanted).toISOString();
  return until < now ? until : now;
}

/** All of the month that is selected, or `too-many-entries`: a file is never cut. */
async function readSelected({ table }: Needs, selection: Selection, until: string): Promise<AuditEntry[]> {
  const found: AuditEntry[] = [];
  const isWanted = isSelected(selection);
  let cursor: string | undefined;
  do {
    const page = await readAuditPage(table, selection.month, { cursor, limit: 1000 });
    found.push(...page.entries.filter((entry) => entry.at <= until && isWanted(entry)));
    if (found.length > maxEntries) throw new AppError('too-many-entries');
    cursor = page.next;
  } while (cursor !== undefined);
  return found;
}

function soundCursor(cursor: string, month: string): string {
  if (isCursorOf(month, cursor)) return cursor;
  const issue = { path: 'cursor', code: 'unknown-cursor', message: 'it belongs to another month' };
  throw new AppError('invalid-request', { issues: [issue] });
}

function isSelected({ action, person, about }: Selection): (entry: AuditEntry) => boolean {
  return (entry) =>
    (action === undefined || entry.action === action) &&
    (person === undefined || entry.person === person) &&
    (about === undefined || concernsOrganisation(entry.target, about));
}

async function named({ table, places }: Needs, entries: readonly AuditEntry[]) {
  const persons = [...new Set(entries.map(({ person }) => person))];
  const names = new Map<PersonId, string>();
  for (let start = 0; start < persons.length; start += namesAtOnce) {
    await Promise.all(
      persons.slice(start, start + namesAtOnce).map(async (person) => {
        const found = await readName(table, person);
        if (found !== undefined) names.set(person, found.displayName);
      }),
    );
  }
  return entries.map(({ id, at, person, action, target }) => {
    const name = names.get(person);
    const about = placeNamed(placeOf(target), places).name;
    return {
      id,
      at,
      person: { id: person, ...(name !== undefined && { name }) },
      action,
      target: withoutSecrets(target),
      ...(about !== undefined && { about }),
    };
  });
}

async function personNamed({ table }: Needs, id: string) {
  const found = await readName(table, personId(id));
  return { id, ...(found !== undefined && { name: found.displayName }) };
}

function placeNamed(id: string, places: Places): { readonly id: string; readonly name?: string } {
  const name = findUnit(id, places)?.name;
  return { id, ...(name !== undefined && { name }) };
}
