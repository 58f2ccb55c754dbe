// LibreOffice, where it is installed: what our Word and Excel files look like to somebody who opens them there.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const libreOfficeIsInstalled = spawnSync('soffice', ['--version']).status === 0;

/** One for each worker, since two programs cannot share one, and kept: a first start takes long. */
const profileFolder = `../../.cache/libreoffice/${process.env['VITEST_POOL_ID'] ?? 'alone'}`;
const profile = `-env:UserInstallation=file://${resolve(import.meta.dirname, profileFolder)}`;

/** The document as a tagged PDF. */
export function asPdf(document: Uint8Array, kind: 'docx' | 'xlsx'): Uint8Array {
  const filter = { docx: 'writer_pdf_Export', xlsx: 'calc_pdf_Export' }[kind];
  const tagged = `pdf:${filter}:{"UseTaggedPDF":{"type":"boolean","value":"true"}}`;
  const [pdf] = converted(document, kind, tagged, '.pdf').values();
  if (pdf === undefined) throw new Error(`LibreOffice made no PDF of the ${kind} file`);
  return pdf;
}

/** Each sheet's cells as LibreOffice reads them, by the sheet's name. */
export function sheetsOf(xlsx: Uint8Array): ReadonlyMap<string, string[][]> {
  // Comma, quote, UTF-8, from the first line, quote text, as in the file, no formulas, every sheet (-1).
  const csv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false,false,false,-1';
  const sheets = [...converted(xlsx, 'xlsx', csv, '.csv')];
  return new Map(
    sheets.map(([file, body]) => [
      file.replace(/^document-/, '').replace(/\.csv$/, ''),
      cellsOf(Buffer.from(body).toString('utf8')),
    ]),
  );
}

function converted(document: Uint8Array, kind: string, to: string, ending: string): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'lagesbild-office-'));
  try {
    const file = join(folder, `document.${kind}`);
    writeFileSync(file, document);
    execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, file], {
      stdio: 'ignore',
    });
    const made = readdirSync(folder).filter((name) => name.endsWith(ending));
    return new Map(made.map((name) => [name, readFileSync(join(folder, name))]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)) {
    if (end === '' && quoted === undefined && plain === '') continue;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',' && end !== '') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}
