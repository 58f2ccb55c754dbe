// Reads an administrator's file into indicators: Excel, CSV, or an answer of Kolada's API.
import { type KnownSource, most } from '../../functions/core/known/known-set.ts';
import { type KoladaFault, readKolada } from '../../functions/core/known/read-kolada.ts';
import { type NoTable, readTable, type Sheet } from '../../functions/core/known/read-table.ts';
import { forEachCsvRow } from '../shared/files/csv-rows.ts';
import { decodeText } from '../shared/files/decode-text.ts';
import { type FileFault, UnusableFile } from '../shared/files/file-fault.ts';
import { openWorkbook } from '../shared/files/open-workbook.ts';
import { sha256 } from '../shared/files/sha256.ts';
import type { ReadFile } from './known.ts';

export interface Wanted {
  readonly source: KnownSource;
  readonly year: number;
  /** Of Kolada. */
  readonly keyFigure: string;
}

export type Fault =
  | FileFault
  | (KoladaFault & { readonly kind?: undefined })
  | (NoTable & { readonly kind?: undefined })
  | { readonly kind?: undefined; readonly fault: 'too-many-indicators' }
  | { readonly kind?: undefined; readonly fault: 'several-columns'; readonly there: readonly string[] };

/** Twenty times what such files have. */
const mostOf = { bytes: 20_000_000, rows: 6_000, columns: 400, cellLength: 1_000 };

export async function readKnownFile(
  file: File,
  wanted: Wanted,
  municipalities: ReadonlySet<string>,
): Promise<ReadFile | Fault> {
  try {
    return await read(file, wanted, municipalities);
  } catch (cause) {
    if (cause instanceof UnusableFile) return cause.fault;
    throw cause;
  }
}

async function read(
  file: File,
  wanted: Wanted,
  municipalities: ReadonlySet<string>,
): Promise<ReadFile | Fault> {
  if (file.size > mostOf.bytes) throw new UnusableFile({ kind: 'too-large' });
  if (file.size === 0) throw new UnusableFile({ kind: 'empty' });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const facts = {
    source: wanted.source,
    year: wanted.year,
    file: { name: file.name.slice(0, 255), hash: await sha256(bytes) },
  };
  const json = jsonIn(bytes);
  if (json !== undefined) {
    const found = readKolada(json, wanted, municipalities);
    if ('fault' in found) return found;
    return { ...facts, ...nothingToSay, ...found, indicators: [found.indicator] };
  }
  const found = readTable(sheetsIn(bytes), wanted.source === 'kolada' ? 'number' : 'yes-no', municipalities);
  if ('fault' in found) return found;
  if (wanted.source === 'oppna-jamforelser') {
    if (found.indicators.length > most.indicators) return { fault: 'too-many-indicators' };
    return { ...facts, ...nothingToSay, ...found };
  }
  // A key figure's table has one column of values, or one that is named by its id.
  const named = found.indicators.find(({ id }) => id.includes(wanted.keyFigure));
  const [only, ...others] = found.indicators;
  const column = named ?? (others.length === 0 ? only : undefined);
  if (column === undefined) return { fault: 'several-columns', there: found.indicators.map(({ id }) => id) };
  const indicator = { ...column, id: wanted.keyFigure };
  return { ...facts, ...nothingToSay, ...found, indicators: [indicator] };
}

const nothingToSay = { unread: [], unclear: [], repeated: [], goesOn: false } as const;

/** Undefined for what does not begin as JSON does. */
function jsonIn(bytes: Uint8Array): unknown {
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart();
  if (!start.startsWith('{') && !start.startsWith('[')) return undefined;
  try {
    return JSON.parse(decodeText(bytes));
  } catch (cause) {
    // A table may begin with a bracket, but then not be JSON; a torn answer is told as what it is meant to be.
    return cause instanceof SyntaxError ? null : undefined;
  }
}

function sheetsIn(bytes: Uint8Array): Sheet[] {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isOldOffice = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  if (isOldOffice) throw new UnusableFile({ kind: 'protected' });
  if (!isZip) return [gather('', (visit) => forEachCsvRow(decodeText(bytes), visit))];
  return openWorkbook(bytes).map(({ name, forEachRow }) => gather(name, forEachRow));
}

function gather(name: string, forEachRow: (visit: (cells: readonly string[]) => void) => void): Sheet {
  const rows: string[][] = [];
  forEachRow((cells) => {
    if (rows.length === mostOf.rows) throw new UnusableFile({ kind: 'too-many-rows' });
    rows.push(cells.slice(0, mostOf.columns).map((cell) => cell.slice(0, mostOf.cellLength)));
  });
  return { name, rows };
}
