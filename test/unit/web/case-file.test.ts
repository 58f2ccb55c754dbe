// A file of cases as columns: whichever way it was written, and in words where it cannot be read.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../../../functions/core/outcome-table/count-cases.ts';
import { outcomeTable } from '../../../surveys/outcome-table/0-1.ts';
import { readCsv } from '../../../web/outcomes/file/read-csv.ts';
import { readXlsx } from '../../../web/outcomes/file/read-xlsx.ts';
import { refuseForbidden } from '../../../web/outcomes/file/refuse-forbidden.ts';
import { decodeText } from '../../../web/shared/files/decode-text.ts';
import { UnusableFile } from '../../../web/shared/files/file-fault.ts';
import { asCsv, asXlsx, caseHeadings, caseRows, xlsxOf } from '../../support/case-files.ts';

const rowsOf = ({ columns, rows }: CaseFile): string[][] =>
  Array.from({ length: rows }, (_, row) => columns.map(({ texts, cells }) => texts[cells[row] ?? -1] ?? ''));

function faultOf(read: () => unknown) {
  try {
    read();
  } catch (cause) {
    if (cause instanceof UnusableFile) return cause.fault;
    throw cause;
  }
  return undefined;
}

const sheet = (cells: string) =>
  xlsxOf({ 'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${cells}</sheetData></worksheet>` });

describe('a CSV file', () => {
  it('gives back every cell of any table, whatever parts the cells', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'Å', ' ', '"', ';', ',', '\t', '=', '|', '7') });
    const table = fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(';', ',', '\t'),
        fc.constantFrom('\n', '\r\n'),
        (rows, separator, end) => {
          const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
          const written = [['ett', 'två', 'tre'], ...rows]
            .map((row) => row.map(quoted).join(separator))
            .join(end);
          fc.pre(rows.some((row) => row.some((cell) => cell.trim() !== '')));
          const wanted = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
          expect(rowsOf(readCsv(written))).toEqual(wanted);
        },
      ),
    );
  });

  it('keeps the rows’ own numbers, past blank rows and line breaks in cells', () => {
    const file = readCsv('sep=;\r\nstatus;kön\r\n\r\npågår;"k\nv"\r\npågår;m\r\n');
    expect([...(file.rowNumbers as number[])]).toEqual([4, 6]);
  });

  it.each([
    ['\ufeffstatus;kön\npågår;k', 'utf-8 with its mark'],
    ['status;kön\npågår;k', 'utf-8'],
  ])('is read as %j (%s)', (text) => {
    expect(rowsOf(readCsv(decodeText(new TextEncoder().encode(text))))).toEqual([['pågår', 'k']]);
  });

  it('is read in UTF-16 of both orders, with or without its mark, and in Windows-1252', () => {
    const text = 'status;kön\npågår;k';
    const little = Buffer.from(text, 'utf16le');
    const big = Buffer.from(little).swap16();
    const marked = Buffer.concat([Buffer.from([0xff, 0xfe]), little]);
    for (const bytes of [little, big, marked, Buffer.from(text, 'latin1')])
      expect(decodeText(new Uint8Array(bytes))).toBe(text);
  });

  it.each([
    ['', 'empty'],
    ['\n \n', 'empty'],
    ['status;kön\n;\n', 'only-headings'],
    ['status;;kön\na;b;c', 'heading-missing'],
    ['Kön;status; kon \na;b;c', 'headings-twice'],
    ['status;kön\n"pågår;k', 'open-quote'],
    ['status;kön\n"på"går;k', 'open-quote'],
    ['status;kön\npågår;k;x', 'row-too-long'],
  ])('that says %j is refused as %s', (text, kind) => {
    expect(faultOf(() => readCsv(text))?.kind).toBe(kind);
  });

  it('that is no text is refused, and one whose letters were torn is told apart from it', () => {
    expect(faultOf(() => decodeText(new Uint8Array([0x89, 0x50, 0, 1, 2, 3, 0])))?.kind).toBe('not-a-table');
    const torn = Buffer.concat([Buffer.from('status;kön\npågår'), Buffer.from([0xc3])]);
    expect(faultOf(() => decodeText(new Uint8Array(torn)))?.kind).toBe('encoding');
  });

  it('has at most fifty thousand rows', () => {
    const lines = (count: number) => `status\n${'pågår\n'.repeat(count)}`;
    expect(readCsv(lines(50_000)).rows).toBe(50_000);
    expect(faultOf(() => readCsv(lines(50_001)))?.kind).toBe('too-many-rows');
  });
});

describe('an Excel file', () => {
  it('gives what a CSV file of the same table does', () => {
    const rows = caseRows(200, (row) => `a & <b> ${row}`);
    expect(rowsOf(readXlsx(asXlsx(rows)))).toEqual(rowsOf(readCsv(asCsv(rows))));
    expect(readXlsx(asXlsx(rows)).columns.map(({ heading }) => heading)).toEqual(caseHeadings);
  });

  it('may have its texts in the cells, in pieces, numbers, yes or no, errors and gaps', () => {
    const file = readXlsx(
      sheet(
        '<row r="1"><c r="A1" t="inlineStr"><is><r><t>sta</t></r><r><t>tus</t></r></is></c><c r="C1" t="str"><v>&#229;lder</v></c><c r="B1" t="str"><v>kön</v></c></row>' +
          '<row r="3"><c r="A3" t="b"><v>1</v></c><c r="C3"><v>34</v></c></row><row r="4"><c r="B4" t="e"><v>#N/A</v></c><c r="A4" t="str"><v>x</v></c></row>',
      ),
    );
    expect(file.columns.map(({ heading }) => heading)).toEqual(['status', 'kön', 'ålder']);
    expect(rowsOf(file)).toEqual([
      ['ja', '', '34'],
      ['x', '', ''],
    ]);
    expect([...(file.rowNumbers as number[])]).toEqual([3, 4]);
  });

  it.each([
    ['formulas', sheet('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>')],
    ['too-many-columns', sheet('<row r="1"><c r="ZZZ1"><v>2</v></c></row>')],
    ['macros', xlsxOf({ 'xl/vbaProject.bin': 'x' })],
    ['not-excel', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])],
    ['too-large', xlsxOf({ 'xl/worksheets/sheet1.xml': 'x'.repeat(200_000_001) })],
    ['too-large', xlsxOf(Object.fromEntries(Array.from({ length: 301 }, (_, at) => [`a/${at}`, ''])))],
  ])('is refused: %s', (kind, bytes) => {
    expect(faultOf(() => readXlsx(bytes))?.kind).toBe(kind);
  });

  it('of any bytes is read or refused, and throws nothing else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        faultOf(() => readXlsx(Uint8Array.from([0x50, 0x4b, ...bytes])));
        faultOf(() => readCsv(decodeText(bytes)));
      }),
    );
  });
});

describe('what no file may hold', () => {
  it('is columns that point out people, and a personal number in any column', () => {
    const forbidden = faultOf(() =>
      refuseForbidden(outcomeTable, readCsv('status;Person-nummer;E-post\na;b;c')),
    );
    expect(forbidden).toEqual({ kind: 'forbidden-columns', headings: ['Person-nummer', 'E-post'] });
    const number = faultOf(() =>
      refuseForbidden(outcomeTable, readCsv('status;övrigt\npågår;"se 19811228-9874"')),
    );
    expect(number).toEqual({ kind: 'personal-number', headings: ['övrigt'] });
    expect(
      faultOf(() => refuseForbidden(outcomeTable, readCsv('status;övrigt\npågår;2024-01-01'))),
    ).toBeUndefined();
  });
});
