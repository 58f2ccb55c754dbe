// One of the comparison's tables as CSV.
import type { Comparison } from '../contract/routes/comparison.ts';
import { type ComparisonTable, comparisonTables } from './comparison/manifest.ts';
import { type Separator, writeCsv } from './sheets/csv.ts';

export function renderComparisonCsv(
  comparison: Comparison,
  table: ComparisonTable,
  separator: Separator,
): Uint8Array {
  return writeCsv(comparisonTables[table](comparison), separator);
}
