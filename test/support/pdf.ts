// What a PDF holds, as other programs read it: poppler where it is installed, otherwise the file's own bytes.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const informationTool = 'pdfinfo';
export const popplerIsInstalled = spawnSync(informationTool, ['-v']).status === 0;

/** The roles of the structure tree (`H1`, `Table`, `TH` …) in reading order. */
export function rolesOf(pdf: Uint8Array): string[] {
  const lines = poppler(informationTool, ['-struct'], pdf).split('\n');
  return lines.flatMap((line) => /^\s*([A-Z][A-Za-z0-9]*)\b/.exec(line)?.[1] ?? []);
}

/** Levels of the headings in reading order: `[1, 2, 3, 3]`. */
export function headingLevelsOf(pdf: Uint8Array): number[] {
  return rolesOf(pdf)
    .flatMap((role) => /^H([1-6])$/.exec(role)?.[1] ?? [])
    .map(Number);
}

/** `Title`, `Pages` and the like, as pdfinfo names them. */
export function informationOf(pdf: Uint8Array): ReadonlyMap<string, string> {
  const lines = poppler(informationTool, [], pdf).split('\n');
  return new Map(lines.map((line) => [line.split(':')[0] ?? '', line.slice(line.indexOf(':') + 1).trim()]));
}

/** The text with soft line breaks and no-break spaces as spaces. */
export function textOf(pdf: Uint8Array): string {
  return poppler('pdftotext', ['-layout'], pdf, ['-']).replace(/\s+/g, ' ');
}

export interface Font {
  readonly name: string;
  readonly embedded: boolean;
  readonly unicode: boolean;
}

export function fontsOf(pdf: Uint8Array): Font[] {
  const [, , ...rows] = poppler('pdffonts', [], pdf).trim().split('\n');
  return rows.map((row) => {
    const [embedded, , unicode] = row.match(/\b(yes|no)\b/g) ?? [];
    return { name: row.split(' ')[0] ?? '', embedded: embedded === 'yes', unicode: unicode === 'yes' };
  });
}

/** Every alternative text in the file, in no order that matters. Needs no poppler. */
export function alternativeTextsOf(pdf: Uint8Array): string[] {
  const source = Buffer.from(pdf).toString('latin1');
  const hexadecimal = [...source.matchAll(/\/Alt ?<FEFF([0-9A-F]*)>/g)].map(([, hex = '']) =>
    Buffer.from(hex, 'hex').swap16().toString('utf16le'),
  );
  return [...hexadecimal, ...[...source.matchAll(/\/Alt ?\(([^)]*)\)/g)].map(([, plain = '']) => plain)];
}

function poppler(
  tool: string,
  options: readonly string[],
  pdf: Uint8Array,
  after: readonly string[] = [],
): string {
  const folder = mkdtempSync(join(tmpdir(), 'lagesbild-pdf-'));
  try {
    const file = join(folder, 'document.pdf');
    writeFileSync(file, pdf);
    return execFileSync(tool, [...options, file, ...after], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
