// A municipality's file of cases read and counted: fifty thousand rows, which is more than any municipality has.
// Run: node test/bench/outcomes.ts.
import { countCases } from '../../functions/core/outcome-table/count-cases.ts';
import { matchColumns } from '../../functions/core/outcome-table/match-columns.ts';
import { protectTable } from '../../functions/core/outcome-table/protect-table.ts';
import { outcomeTable } from '../../surveys/outcome-table/0-1.ts';
import { readCsv } from '../../web/outcomes/file/read-csv.ts';
import { readXlsx } from '../../web/outcomes/file/read-xlsx.ts';
import { refuseForbidden } from '../../web/outcomes/file/refuse-forbidden.ts';
import { decodeText } from '../../web/shared/files/decode-text.ts';
import { asCsv, asXlsx, caseRows } from '../support/case-files.ts';
import { median, wallMilliseconds } from './measure.ts';
import { milliseconds, printTable, printTarget } from './printing.ts';

const rows = 50_000;
const runs = 3;
const limit = 3_000;

const cases = caseRows(rows, (row) => `rad ${row}`);
const csv = new TextEncoder().encode(asCsv(cases));
const xlsx = asXlsx(cases);
const measured: [string, number, number][] = [];
for (const [name, bytes, read] of [
  ['CSV', csv, () => readCsv(decodeText(csv))],
  ['XLSX', xlsx, () => readXlsx(xlsx)],
] as const) {
  const found: number[] = [];
  for (let made = 0; made < runs; made += 1) {
    found.push(
      await wallMilliseconds(() => {
        const file = read();
        refuseForbidden(outcomeTable, file);
        const { mapping } = matchColumns(
          outcomeTable,
          file.columns.map(({ heading }) => heading),
        );
        const { counted } = countCases(outcomeTable, file, { mapping });
        if (counted.cases !== rows) throw new Error(`counted ${counted.cases}`);
        protectTable(outcomeTable, counted, 'alla');
      }),
    );
  }
  measured.push([name, bytes.length / 1e6, median(found)]);
}
printTable(
  `${rows} cases read, counted and protected, median of ${runs}`,
  ['', 'size', 'time'],
  measured.map(([name, size, time]) => [name, `${size.toFixed(1)} MB`, milliseconds(time)]),
);
for (const [name, , time] of measured) {
  printTarget({
    name: `outcome table from ${rows} rows of ${name}`,
    measured: milliseconds(time),
    wanted: `at most ${limit} ms`,
    isMet: time <= limit,
  });
}
