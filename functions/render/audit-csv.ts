// The audit log as CSV, and what that file holds, in Swedish as the organisations it is handed to.
import { type AuditedAction, type AuditTable, type AuditTarget, auditedActions } from '../core/audit.ts';
import { localInSweden } from '../core/swedish-time.ts';
import { type Separator, writeCsv } from './sheets/csv.ts';
import { manifestSheet } from './sheets/manifest-sheet.ts';
import type { Sheet } from './sheets/sheet.ts';

export interface LoggedEntry {
  readonly at: string;
  readonly person: { readonly id: string; readonly name?: string };
  readonly action: AuditedAction;
  readonly target: AuditTarget;
  readonly about?: string;
}

/** A month's entries as they were selected, newest first. What is absent of the selection leaves nothing out. */
export interface LogFile {
  /** By the clock in Sweden: `2026-11`. */
  readonly month: string;
  readonly action?: AuditedAction | undefined;
  readonly person?: { readonly id: string; readonly name?: string } | undefined;
  readonly about?: { readonly id: string; readonly name?: string } | undefined;
  /** ISO, UTC: nothing later is in it. */
  readonly until: string;
  /** Had the month ended by then? */
  readonly isMonthOver: boolean;
  readonly entries: readonly LoggedEntry[];
}

export function renderAuditCsv(log: LogFile, table: AuditTable, separator: Separator): Uint8Array {
  return writeCsv(table === 'entries' ? entrySheet(log) : manifest(log), separator);
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

function entrySheet({ entries }: LogFile): Sheet {
  const rows = entries.map(({ at, person, action, target, about }) => [
    at,
    localInSweden(Date.parse(at)).replace('T', ' '),
    person.name,
    person.id,
    auditedActions[action][0],
    action,
    about,
    // The table keeps no order of them: without one, two files of the same entries would differ.
    Object.entries(target)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, value]) => `${name}: ${value}`)
      .join('; '),
  ]);
  return { name: 'Logg', columns: headings, rows };
}

function manifest(log: LogFile): Sheet {
  const { month, action, person, about, until, isMonthOver } = log;
  return manifestSheet(
    [
      ['Innehåll', 'Loggen: vem som har gjort vad, och när'],
      ['Filformat', 'lagesbild-logg-1'],
      ['Månad, efter klockan i Sverige', month],
      ['Till och med (UTC)', until],
      ['Månaden är slut', isMonthOver ? 'ja' : 'nej, mer kan ha kommit till senare'],
      ['Urval: händelse', action === undefined ? 'alla' : `${auditedActions[action][0]} (${action})`],
      ['Urval: person', chosen(person)],
      ['Urval: gäller', chosen(about)],
      ['Ordning', 'Nyast först'],
    ],
    [entrySheet(log)],
  );
}

function chosen(one: LogFile['person']): string {
  if (one === undefined) return 'alla';
  return one.name === undefined ? one.id : `${one.name} (${one.id})`;
}
