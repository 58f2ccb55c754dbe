// The audit log read a page at a time, with people and places by name; and a month of it as a file.
import type { Places } from '../../surveys/types.ts';
import type { auditRoutes } from '../contract/routes/audit.ts';
import { type AuditTarget, concernsOrganisation, placeOf, withoutSecrets } from '../core/audit.ts';
import { AppError } from '../core/errors.ts';
import type { PersonId } from '../core/ids.ts';
import type { LoggedEntry } from '../render/audit-csv.ts';
import { isCursorOf, readAuditPage } from '../storage/audit.ts';
import type { AuditEntry } from '../storage/entities/audit.ts';
import { readName } from '../storage/memberships.ts';
import type { Dependencies } from './dependencies.ts';
import type { Implementations } from './implementation.ts';

type Needs = Pick<Dependencies, 'table' | 'places'>;

export interface AuditRenderer {
  auditCsv(entries: readonly LoggedEntry[], separator: 'semicolon' | 'comma'): Uint8Array;
}

interface Selection {
  readonly month: string;
  readonly action?: string | undefined;
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
      const page = await readAuditPage(needs.table, selection.month, {
        cursor: cursor === undefined ? undefined : soundCursor(cursor, selection.month),
        limit: readAtOnce,
      });
      const entries = await named(needs, page.entries.filter(isSelected(selection)));
      return {
        entries: entries.map((entry) => ({ ...entry, target: { ...entry.target } })),
        next: page.next,
      };
    },

    async readAuditCsv({ query: { separator, ...selection } }) {
      const found: AuditEntry[] = [];
      let cursor: string | undefined;
      do {
        const page = await readAuditPage(needs.table, selection.month, { cursor, limit: 1000 });
        found.push(...page.entries.filter(isSelected(selection)));
        if (found.length > maxEntries) throw new AppError('too-many-entries');
        cursor = page.next;
      } while (cursor !== undefined);
      const entries = await named(needs, found);
      return {
        fileName: `Logg ${selection.month}.csv`,
        bytes: render.auditCsv(entries, separator),
      };
    },
  };
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
    const about = placeName(target, places);
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

function placeName(target: AuditTarget, places: Places): string | undefined {
  const id = placeOf(target);
  if (id === 'se') return 'Riket';
  return [...places.organisations, ...places.counties].find((place) => place.id === id)?.name;
}
