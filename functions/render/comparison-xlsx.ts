// The nation's comparison as an Excel file.
import type { Comparison } from '../contract/routes/comparison.ts';
import { comparisonManifest, numberSheets } from './comparison/manifest.ts';
import { writeXlsx } from './sheets/xlsx.ts';

export function renderComparisonXlsx(comparison: Comparison): Promise<Uint8Array> {
  return writeXlsx([...numberSheets(comparison), comparisonManifest(comparison)]);
}
