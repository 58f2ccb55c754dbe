// An Excel file opened with care: nothing in it may take more room than a plan can need, and nothing in it is run.
import { strFromU8, unzipSync, zipSync } from 'fflate';
import readSheets from 'read-excel-file/universal';
import type { SheetValue } from '../../../functions/core/plan/exchange/sheet-values.ts';

export type FileFault =
  | 'not-excel'
  | 'protected'
  | 'macros'
  | 'too-large'
  | 'not-a-plan'
  | 'columns-missing'
  | 'columns-twice';

/** Why a file cannot be read; `sheet` where it is one sheet's fault. */
export class UnusableFile extends Error {
  override readonly name = 'UnusableFile';
  readonly fault: FileFault;
  readonly sheet: string | undefined;

  constructor(
    fault: FileFault,
    { sheet, cause }: { readonly sheet?: string; readonly cause?: unknown } = {},
  ) {
    super(fault, { cause });
    this.fault = fault;
    this.sheet = sheet;
  }
}

export interface OpenedSheet {
  readonly name: string;
  /** By line, the first being the headings; days as `2027-12-31`. */
  readonly lines: readonly (readonly SheetValue[])[];
}

/** A plan with every text as long as any is some 3 MB, 20 MB unpacked. */
const most = { bytes: 10_000_000, unpackedBytes: 40_000_000, parts: 300, lines: 5_000, columns: 100 };

/** Throws `UnusableFile`. */
export async function openWorkbook(file: ArrayBuffer): Promise<OpenedSheet[]> {
  const zipped = new Uint8Array(file);
  if (zipped.length > most.bytes) throw new UnusableFile('too-large');
  // What Excel saves with a password, and before 2007, is such a file.
  if (zipped[0] === 0xd0 && zipped[1] === 0xcf) throw new UnusableFile('protected');
  const parts = unpack(zipped);
  for (const [name, part] of Object.entries(parts)) {
    if (name.startsWith('xl/worksheets/') && name.endsWith('.xml')) refuseWideSheet(strFromU8(part));
  }
  // Packed anew without compression, so that the reader has nothing left to unpack.
  const plain = zipSync(parts, { level: 0 });
  const sheets = await readSheets(plain.buffer as ArrayBuffer, { trim: false }).catch((cause: unknown) => {
    throw new UnusableFile('not-excel', { cause });
  });
  return sheets.map(({ sheet, data }) => ({ name: sheet, lines: data.map((line) => line.map(cellFrom)) }));
}

/** The parts that are read, each no longer than the file said that it would be. */
function unpack(zipped: Uint8Array): Record<string, Uint8Array> {
  let unpackedBytes = 0;
  let count = 0;
  let hasMacros = false;
  try {
    unzipSync(zipped, {
      filter: ({ name, originalSize }) => {
        unpackedBytes += originalSize;
        count += 1;
        hasMacros ||= /vbaProject|macrosheets/i.test(name);
        return false;
      },
    });
    if (hasMacros) throw new UnusableFile('macros');
    if (unpackedBytes > most.unpackedBytes || count > most.parts) throw new UnusableFile('too-large');
    const parts = unzipSync(zipped, { filter: ({ name }) => /\.(xml|rels)$/.test(name) });
    const types = parts['[Content_Types].xml'];
    if (types === undefined || parts['xl/workbook.xml'] === undefined) throw new UnusableFile('not-excel');
    if (/macroEnabled/i.test(strFromU8(types))) throw new UnusableFile('macros');
    return parts;
  } catch (cause) {
    throw cause instanceof UnusableFile ? cause : new UnusableFile('not-excel', { cause });
  }
}

/** One cell in the last corner of a sheet would make the reader fill in all those before it. */
function refuseWideSheet(xml: string): void {
  for (const [, letters = '', digits] of xml.matchAll(/<c\b[^>]*?\br="([A-Z]{1,3})(\d{1,7})"/g)) {
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    if (column > most.columns || Number(digits) > most.lines) throw new UnusableFile('too-large');
  }
  for (const [, digits] of xml.matchAll(/<row\b[^>]*?\br="(\d{1,7})"/g))
    if (Number(digits) > most.lines) throw new UnusableFile('too-large');
}

function cellFrom(cell: unknown): SheetValue {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? null : cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : null;
}
