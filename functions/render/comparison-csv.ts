// One of the comparison's tables as CSV.
import type { ComparedFile } from './comparison/compared-file.ts';
import { type ComparisonTable, comparisonTables } from './comparison/manifest.ts';
import { type Separator, writeCsv } from './sheets/csv.ts';

export function renderComparisonCsv(
  file: ComparedFile,
  table: ComparisonTable,
  separator: Separator,
): Uint8Array {
  return writeCsv(comparisonTables[table](file), separator);
}
