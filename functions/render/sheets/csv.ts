// A sheet as a CSV file in UTF-8, its headings first.
import { csvText, type Separator } from '../../core/csv-text.ts';
import type { Sheet } from './sheet.ts';

export type { Separator };

export function writeCsv({ columns, rows }: Sheet, separator: Separator): Uint8Array {
  return new TextEncoder().encode(csvText([columns.map(({ heading }) => heading), ...rows], separator));
}
