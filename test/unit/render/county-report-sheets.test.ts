// The county report's numbers as Excel and CSV: all of them, unrounded, and nothing that is missing is zero.
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CountyReport } from '../../../functions/contract/routes/reports.ts';
import { reportTableIds, reportTables } from '../../../functions/core/report/report-tables.ts';
import { reportSheets } from '../../../functions/render/county-report/sheets.ts';
import { renderCountyReportCsv } from '../../../functions/render/county-report-csv.ts';
import { renderCountyReportXlsx } from '../../../functions/render/county-report-xlsx.ts';
import { offeredTables } from '../../../web/county/report/offered-tables.ts';
import type { Report } from '../../../web/county/report/report.ts';
import { partsOf } from '../../support/docx.ts';
import { appendixWith, fullReport, longestText } from '../../support/full-report.ts';
import { libreOfficeIsInstalled, sheetsOf } from '../../support/libre-office.ts';
import { sampleReport } from '../../support/sample-report.ts';

let report: CountyReport;
beforeAll(() => {
  report = sampleReport();
});

const column = (name: string, heading: string) => {
  const sheet = reportSheets(report).find((one) => one.name === name);
  const at = sheet?.columns.findIndex((one) => one.heading === heading) ?? -1;
  expect(at).toBeGreaterThanOrEqual(0);
  return sheet?.rows.map((row) => row[at]);
};

describe('the sheets of a county report', () => {
  it('hold every area with its score, bounds and parts as they were computed', () => {
    expect(column('Prioriteringar', 'Område-id')).toEqual(report.priorities.map(({ area }) => area));
    expect(column('Prioriteringar', 'Poäng')).toEqual(report.priorities.map(({ score }) => score));
    expect(column('Prioriteringar', 'Lägst')).toEqual(report.priorities.map(({ bounds }) => bounds?.[0]));
    expect(column('Prioriteringar', 'Gap (0–1)')).toEqual(report.priorities.map(({ parts }) => parts.gap));
  });

  it('hold every municipality’s every answer, and a mark in words where there is none', () => {
    const needs = column('Kommunernas svar', 'Behov') ?? [];
    expect(needs).toHaveLength(report.municipalities.length * report.priorities.length);
    const absent = report.municipalities.filter(({ responded }) => !responded).length;
    expect(absent).toBeGreaterThan(0);
    expect(needs.filter((cell) => cell === 'uppgift saknas').length).toBeGreaterThanOrEqual(
      absent * report.priorities.length,
    );
    expect(
      needs.every((cell) => typeof cell === 'number' || cell === 'uppgift saknas' || cell === 'ej aktuellt'),
    ).toBe(true);
  });

  it('have rows as long as their columns, and names that Excel takes', () => {
    for (const { name, columns, rows } of reportSheets(report)) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\]/);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });

  it('say what the file is, from what, and how many rows each sheet has', () => {
    const about = new Map(
      reportSheets(report).find(({ name }) => name === 'Om filen')?.rows as [string, unknown][],
    );
    expect(about.get('Kontrollsumma för underlaget (SHA-256)')).toBe(report.inputsHash);
    expect(about.get('Rader i ”Prioriteringar”')).toBe(report.priorities.length);
    const csv = renderCountyReportCsv(report, 'priorities', 'comma') ?? new Uint8Array();
    const checksum = createHash('sha256').update(csv).digest('hex');
    expect(about.get('Kontrollsumma för ”Prioriteringar” som CSV med komma (SHA-256)')).toBe(checksum);
    expect(about.get('Kolumner i ”Prioriteringar”')).toBeGreaterThan(20);
    expect(about.get('Viktversion')).toBe(report.weightsVersion);
  });
});

describe('the sheets beside the priorities', () => {
  const full = fullReport();
  const sheets = reportSheets(full, appendixWith(full, longestText));
  const sheetNamed = (name: string) => {
    const sheet = sheets.find((one) => one.name === name);
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  /** Rows as records by heading. */
  const recordsOf = (name: string) => {
    const { columns, rows } = sheetNamed(name);
    return rows.map((row) => Object.fromEntries(columns.map(({ heading }, at) => [heading, row[at]])));
  };

  it('are these, in the order of the page, with rows as long as their columns', () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      'Prioriteringar',
      'Kommunernas svar',
      'Spridning',
      'Sedan förra omgången',
      'Mognad',
      'Mognad per kommun',
      'Önskade områden',
      'Stöd',
      'Målgrupper',
      'Faktafrågor',
      'Faktafrågor, tal',
      'Resurser och kartläggningar',
      'Fritext',
      'Andra sätt att räkna',
      'Om filen',
    ]);
    for (const { name, columns, rows } of sheets) {
      expect(rows.length, name).toBeGreaterThan(0);
      for (const row of rows) expect(row, name).toHaveLength(columns.length);
    }
  });

  it('count every municipality in scope once for each area and question', () => {
    const rows = recordsOf('Spridning');
    expect(rows).toHaveLength(4 * full.priorities.length);
    for (const row of rows) {
      const counted = ['Nivå 0', 'Nivå 1', 'Nivå 2', 'Nivå 3', 'Nivå 4', 'Uppgift saknas', 'Ej aktuellt'];
      expect(counted.reduce((sum, heading) => sum + Number(row[heading]), 0)).toBe(
        full.municipalities.length,
      );
    }
  });

  it('give no number across a break, and unrounded means where there is none', () => {
    const rows = recordsOf('Sedan förra omgången');
    const broken = rows.filter((row) => row['Område-id'] === 'stod-vuxna');
    expect(broken).toHaveLength(2);
    for (const row of broken) {
      expect(row['Frågan är']).toBe('skärpt: går inte att jämföra');
      expect(row['Båda gångerna: medel nu']).toBeUndefined();
    }
    const [first] = full.sinceLast?.areas ?? [];
    const behov = rows.find((row) => row['Område-id'] === first?.area && row['Fråga'] === 'Behov');
    expect(behov?.['Alla som svarade: medel nu']).toBe(first?.behov.compared?.all.now.mean);
  });

  it('mark a municipality without a maturity score as missing', () => {
    const silent = full.municipalities.find(({ responded }) => !responded);
    const own = recordsOf('Mognad per kommun').filter((row) => row['Kommunkod'] === silent?.id);
    expect(own).toHaveLength(6);
    expect(own.every((row) => row['Värde (0–4)'] === 'uppgift saknas')).toBe(true);
  });

  it('rank support over all areas by answers, as the report does', () => {
    const together = recordsOf('Stöd').filter((row) => row['Område'] === 'Alla områden tillsammans');
    const { ranked = [], exclusive = [] } = full.said?.support ?? {};
    expect(together.map((row) => [row['Stöd-id'], row['Antal svar'], row['Kommuner']])).toEqual(
      [...ranked, ...exclusive].map(({ choice, count, municipalities }) => [choice, count, municipalities]),
    );
  });

  it('hold every text whole, area by area, and run none of it as a formula', async () => {
    const rows = recordsOf('Fritext');
    const answering = full.municipalities.filter(({ responded }) => responded);
    expect(rows).toHaveLength(answering.length * full.priorities.length);
    expect([...new Set(rows.map((row) => row['Del-id']))]).toEqual(full.priorities.map(({ area }) => area));
    for (const row of rows)
      expect(row['Text']).toBe(longestText(String(row['Organisation-id']), String(row['Del-id'])));
    const hostile = appendixWith(full, () => '=HYPERLINK("http://x","y")');
    const all = [...partsOf(await renderCountyReportXlsx(full, hostile)).values()].join('');
    expect(all).toContain("'=HYPERLINK(");
    expect(all).toContain("'=Kvinnojouren Exempel (påhittad)");
    expect(all).not.toContain('<f>');
  });

  it('hold no text for who may not read it, and say so', () => {
    const { texts, ...appendix } = appendixWith(full, longestText);
    expect(texts).not.toHaveLength(0);
    const without = reportSheets(full, appendix);
    expect(without.map(({ name }) => name)).not.toContain('Fritext');
    expect(new Map(without.at(-1)?.rows as [string, unknown][]).get('Fritext')).toBe(
      'Ingår inte: den läses av länets utvecklingsledare',
    );
  });
});

describe('the Excel file', () => {
  it('holds the sheets under their names, numbers as numbers', async () => {
    const parts = partsOf(await renderCountyReportXlsx(report));
    const book = parts.get('xl/workbook.xml') ?? '';
    for (const { name } of reportSheets(report)) expect(book).toContain(`name="${name}"`);
    const first = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(first).toContain(`<v>${report.priorities[0]?.score}</v>`);
    expect(first).not.toContain('<f>');
  });

  it('runs nothing that a name could hold, and can hold what XML cannot', async () => {
    const [first, ...rest] = report.municipalities;
    if (first === undefined) throw new Error('no municipality');
    const hostile = { ...report, municipalities: [{ ...first, name: '=cmd|\u0007</t>\ud800' }, ...rest] };
    const parts = partsOf(await renderCountyReportXlsx(hostile));
    const all = [...parts.values()].join('');
    expect(all).toContain("'=cmd|&lt;/t&gt;");
    expect(all).not.toContain('\u0007');
  });
});

describe.runIf(libreOfficeIsInstalled)('the Excel file, as LibreOffice opens it', () => {
  it('has every sheet, row and text that went in, and computes nothing of its own', async () => {
    const sheets = reportSheets(report);
    const opened = sheetsOf(await renderCountyReportXlsx(report));
    expect([...opened.keys()].sort()).toEqual(sheets.map(({ name }) => name).sort());
    for (const { name, columns, rows } of sheets) {
      const [heading = [], ...cells] = opened.get(name) ?? [];
      expect(heading, name).toEqual(columns.map((column) => column.heading));
      expect(cells.length, name).toBe(rows.length);
      const texts = (row: readonly unknown[]) => row.filter((cell) => typeof cell === 'string');
      rows.forEach((row, at) => {
        expect(cells[at], name).toEqual(expect.arrayContaining(texts(row)));
      });
    }
    expect([...opened.values()].flat(2).some((cell) => /^(#|Err:)/.test(cell))).toBe(false);
  });
});

describe('the CSV file', () => {
  it('is one table: areas, or answers', () => {
    const lines = (table: 'priorities' | 'answers') =>
      Buffer.from(renderCountyReportCsv(report, table, 'semicolon') ?? [])
        .toString('utf8')
        .trimEnd()
        .split('\r\n');
    expect(lines('priorities')).toHaveLength(1 + report.priorities.length);
    expect(lines('answers')).toHaveLength(1 + report.municipalities.length * report.priorities.length);
  });

  it('is each sheet of the Excel file, with what is beside the priorities, and no text in it is a formula', () => {
    const whole = fullReport();
    const appendix = appendixWith(whole, () => '=HYPERLINK("http://x","y")');
    const names = reportSheets(whole, appendix).map(({ name }) => name);
    const files = reportTableIds.flatMap((table) => {
      const file = renderCountyReportCsv(whole, table, 'comma', appendix);
      return file === undefined ? [] : [{ table, text: Buffer.from(file).toString('utf8') }];
    });
    expect(files.map(({ table }) => reportTables[table].sv).toSorted()).toEqual(names.toSorted());
    const own = files.find(({ table }) => table === 'texts')?.text ?? '';
    expect(own).toContain('HYPERLINK');
    expect(own).not.toMatch(/(^|[,"\n])=HYPERLINK/);
    expect(renderCountyReportCsv(whole, 'texts', 'comma')).toBeUndefined();
    expect(files.map(({ table }) => table)).toEqual(offeredTables(whole as Report, true));
    expect(offeredTables(whole as Report, false)).not.toContain('texts');
  });
});
