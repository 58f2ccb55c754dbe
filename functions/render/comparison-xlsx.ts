// The nation's comparison as an Excel file.
import type { ComparedFile } from './comparison/compared-file.ts';
import { comparisonManifest, numberSheets } from './comparison/manifest.ts';
import { writeXlsx } from './sheets/xlsx.ts';

export function renderComparisonXlsx(file: ComparedFile): Promise<Uint8Array> {
  return writeXlsx([...numberSheets(file), comparisonManifest(file)]);
}
