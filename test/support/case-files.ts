// Invented files of cases, for tests and the bench: as many rows as wanted, in either form.
import { strToU8, zipSync } from 'fflate';
import { rollFor } from '../../functions/local/seed/dice.ts';
import { outcomeTable } from '../../surveys/outcome-table/0-1.ts';

export const caseHeadings = [...outcomeTable.variables.map(({ column }) => column.name), 'anteckning'];

/** Rows as texts; `mark` stands in each row's own note, so that it can be looked for elsewhere. */
export function caseRows(count: number, mark: (row: number) => string = () => ''): string[][] {
  const dice = rollFor('case-files');
  return Array.from({ length: count }, (_, row) => [
    ...outcomeTable.variables.map(({ categories, type, exclusive, grouped }) => {
      if (grouped === 'age') return String(18 + Math.floor(dice.share() * 70));
      if (grouped === 'days') return String(Math.floor(dice.share() * 366));
      const together = categories.filter(({ id }) => !exclusive.includes(id));
      if (type === 'single') return dice.pick(categories).text;
      return dice
        .sample(together, 1 + Math.floor(dice.share() * 3))
        .map(({ id }) => id)
        .join('|');
    }),
    mark(row),
  ]);
}

export function asCsv(rows: readonly (readonly string[])[], separator = ';'): string {
  const cell = (text: string) => (/[";,\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [caseHeadings, ...rows].map((row) => row.map(cell).join(separator)).join('\r\n');
}

const asXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** As Excel writes it: texts shared, cells by address. */
export function asXlsx(
  rows: readonly (readonly string[])[],
  headings: readonly string[] = caseHeadings,
): Uint8Array {
  const shared = new Map<string, number>();
  const place = (text: string): number => {
    const known = shared.get(text) ?? shared.size;
    shared.set(text, known);
    return known;
  };
  const letters = (at: number) =>
    (at < 26 ? '' : String.fromCharCode(64 + Math.floor(at / 26))) + String.fromCharCode(65 + (at % 26));
  const lines = [headings, ...rows].map((row, line) => {
    const cells = row.map((text, at) =>
      text === '' ? '' : `<c r="${letters(at)}${line + 1}" t="s"><v>${place(text)}</v></c>`,
    );
    return `<row r="${line + 1}">${cells.join('')}</row>`;
  });
  return xlsxOf({
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${lines.join('')}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst>${[...shared.keys()].map((text) => `<si><t>${asXml(text)}</t></si>`).join('')}</sst>`,
  });
}

/** A workbook of one sheet, with the parts given. */
export function xlsxOf(parts: Readonly<Record<string, string>>): Uint8Array {
  const whole = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': '<workbook><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(whole).map(([name, text]) => [name, strToU8(text)])), {
    level: 1,
  });
}
