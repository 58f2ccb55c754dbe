// The county report's numbers as Excel and CSV: all of them, unrounded, and nothing that is missing is zero.
import { beforeAll, describe, expect, it } from 'vitest';
import type { CountyReport } from '../../../functions/contract/routes/reports.ts';
import { reportSheets } from '../../../functions/render/county-report/sheets.ts';
import { renderCountyReportCsv } from '../../../functions/render/county-report-csv.ts';
import { renderCountyReportXlsx } from '../../../functions/render/county-report-xlsx.ts';
import { partsOf } from '../../support/docx.ts';
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
    expect(about.get('Viktversion')).toBe(report.weightsVersion);
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

describe('the CSV file', () => {
  it('is one table: areas, or answers', () => {
    const lines = (table: 'priorities' | 'answers') =>
      Buffer.from(renderCountyReportCsv(report, table, 'semicolon'))
        .toString('utf8')
        .trimEnd()
        .split('\r\n');
    expect(lines('priorities')).toHaveLength(1 + report.priorities.length);
    expect(lines('answers')).toHaveLength(1 + report.municipalities.length * report.priorities.length);
  });
});
