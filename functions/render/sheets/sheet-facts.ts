// What a sheet holds, as rows of a sheet about the file: its size, and a checksum that tells whether it is whole.
import { createHash } from 'node:crypto';
import { writeCsv } from './csv.ts';
import type { Cell, Sheet } from './sheet.ts';

export function sheetFacts(sheet: Sheet): Cell[][] {
  const checksum = createHash('sha256').update(writeCsv(sheet, 'comma')).digest('hex');
  return [
    [`Rader i ”${sheet.name}”`, sheet.rows.length],
    [`Kolumner i ”${sheet.name}”`, sheet.columns.length],
    [`Kontrollsumma för ”${sheet.name}” som CSV med komma (SHA-256)`, checksum],
  ];
}
