// An Excel file as another program would save it after somebody has worked in it: read, changed, written anew.
import readSheets from 'read-excel-file/universal';
import writeExcelFile, { type Row } from 'write-excel-file/node';

export type Lines = (string | number | boolean | Date | null)[][];

/** `change` is given each sheet's lines by its name, the headings first, and changes them in place. */
export async function editWorkbook(
  file: Uint8Array,
  change: (sheets: ReadonlyMap<string, Lines>) => void,
): Promise<Uint8Array> {
  const read = await readSheets(new Uint8Array(file).buffer, { trim: false });
  const sheets = new Map(read.map(({ sheet, data }) => [sheet, data as unknown as Lines]));
  change(sheets);
  const written = [...sheets].map(([sheet, lines]) => ({ sheet, data: lines.map(rowOf) }));
  return writeExcelFile(written, { dateFormat: 'yyyy-mm-dd' } as never).toBuffer();
}

function rowOf(line: Lines[number]): Row {
  return line.map((value) => {
    if (value === null || value === '') return null;
    if (value instanceof Date) return { value, type: Date, format: 'yyyy-mm-dd' };
    if (typeof value === 'number') return { value, type: Number };
    return typeof value === 'boolean' ? { value, type: Boolean } : { value, type: String };
  }) as Row;
}

/** The cell under `heading` in the line that begins with `id`. */
export function setCell(
  lines: Lines | undefined,
  id: string,
  heading: string,
  value: Lines[number][number],
): void {
  const at = lines?.[0]?.indexOf(heading) ?? -1;
  const line = lines?.find(([first]) => first === id);
  if (at < 0 || line === undefined) throw new Error(`no ${heading} of ${id}`);
  line[at] = value;
}
