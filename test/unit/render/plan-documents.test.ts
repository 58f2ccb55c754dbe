// The plan as Word, PDF and Excel: the same texts in the same order, all of them, in documents that can be read aloud.
import { beforeAll, describe, expect, it } from 'vitest';
import { kinds } from '../../../functions/core/plan/catalogue.ts';
import type { PlanRow } from '../../../functions/core/plan/plan.ts';
import { valueInWords } from '../../../functions/core/plan/value-in-words.ts';
import type { Block } from '../../../functions/render/plan/blocks.ts';
import { describePlanDocument } from '../../../functions/render/plan/document.ts';
import { planSheets } from '../../../functions/render/plan/sheets.ts';
import { renderPlanDocx } from '../../../functions/render/plan-docx.ts';
import { renderPlanPdf } from '../../../functions/render/plan-pdf.ts';
import { renderPlanXlsx } from '../../../functions/render/plan-xlsx.ts';
import { paragraphsOf, partsOf } from '../../support/docx.ts';
import { asPdf, libreOfficeIsInstalled, sheetsOf } from '../../support/libre-office.ts';
import {
  fontsOf,
  headingLevelsOf,
  informationOf,
  popplerIsInstalled,
  rolesOf,
  textOf,
} from '../../support/pdf.ts';
import { longestPlanRows, marksIn, planToPrint, samplePlanRows } from '../../support/sample-plan.ts';

const plan = planToPrint();
const longest = planToPrint(longestPlanRows());
const letters = (text: string) => text.replaceAll(/[\s\u200b\u00ad]/g, '');
const headingsIn = (blocks: readonly Block[], level: number) =>
  blocks.flatMap((block) => (block.is === 'heading' && block.level === level ? [block.text] : []));

/** Every line that anybody has written in the plan, under which label. */
function writtenLines(rows: readonly PlanRow[]): string[] {
  return rows.flatMap((row) =>
    kinds[row.kind].fields.flatMap((field) => valueInWords(field, row.values[field.id], 'sv')),
  );
}

function textsIn(blocks: readonly Block[]): string {
  return letters(
    blocks
      .flatMap((block) => {
        if (block.is === 'heading') return [block.text];
        if (block.is === 'text') return block.lines;
        if (block.is === 'facts') return block.facts.flatMap(([label, lines]) => [label, ...lines]);
        return block.rows.flat().flatMap(({ lines, below = [] }) => [...lines, ...below]);
      })
      .join('\n'),
  );
}

describe('the plan as a document', () => {
  const { blocks, meta, notices } = describePlanDocument(plan);

  it('has the parts of its page in the same order, under the catalogue’s names', () => {
    expect(headingsIn(blocks, 1)).toEqual([
      'Om planen',
      ...plan.rows.filter(({ kind }) => kind === 'goal').map(() => expect.stringMatching(/^Mål \d\. /)),
      'Inte med i planen',
      'Styrgrupp',
      'Arbetsgrupper',
      'Kommunikationsplan',
      'Tidplan',
      'Risker',
      'Länets medel',
      'Kostnader utöver aktiviteterna',
      'Pengar och tid',
    ]);
    expect(meta).toEqual([
      'Arbetsversion, inte fastställd',
      expect.stringMatching(/^Ändrad 22 november 2026/),
      'Från beslutet 20 november 2026, RV 2026/14',
      'Programperiod från 2026',
    ]);
    expect(notices.join(' ')).toContain('Syntetiska data');
  });

  it('says every line of every row, however long, and of every suggestion what it rests on', () => {
    for (const each of [plan, longest]) {
      const said = textsIn(describePlanDocument(each).blocks);
      for (const line of writtenLines(each.rows)) expect(said).toContain(letters(line));
    }
    const suggested = plan.rows.filter(({ kept, kind }) => !kept && kind === 'activity');
    expect(suggested.length).toBeGreaterThan(2);
    for (const { values, source } of suggested) {
      expect(headingsIn(blocks, 3)).toContainEqual(expect.stringContaining(`${values['title']} (förslag)`));
      for (const { title } of source?.works ?? []) expect(textsIn(blocks)).toContain(letters(title));
    }
  });

  it('says of an established edition which it is, and nothing of the working version', () => {
    const established = { edition: 2, establishedOn: '2027-01-15', reference: 'RV 7' };
    const document = describePlanDocument(planToPrint(samplePlanRows(), { established, isWorking: false }));
    expect(document.meta[0]).toBe('Utgåva 2, fastställd 15 januari 2027, RV 7');
    expect(document.meta.join()).not.toMatch(/Arbetsversion|Ändrad/);
  });

  it('prints what its font lacks as codes, and says so', () => {
    const rows = samplePlanRows(1).map((row) =>
      row.kind === 'plan' ? { ...row, values: { purpose: 'Trygghet 🙂 #panic() <b>' } } : row,
    );
    const document = describePlanDocument(planToPrint(rows));
    expect(textsIn(document.blocks)).toContain(letters('Trygghet [U+1F642] #panic() <b>'));
    expect(document.notices.join()).toContain('[U+1F642]');
  });
});

describe('the plan as a Word file', () => {
  it('has real headings on three levels, a contents list, header rows, and is in Swedish', async () => {
    const file = await renderPlanDocx(plan);
    const styles = paragraphsOf(file).map(({ style }) => style);
    for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3']) expect(styles).toContain(style);
    const parts = partsOf(file);
    const body = parts.get('word/document.xml') ?? '';
    const tables = body.match(/<w:tbl>/g)?.length ?? 0;
    expect(tables).toBeGreaterThan(8);
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(tables);
    expect(body).toMatch(/TOC \\/);
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="sv-SE"');
  });

  it.runIf(libreOfficeIsInstalled && popplerIsInstalled)(
    'opens whole in LibreOffice, every text as long as any',
    { timeout: 120_000 },
    async () => {
      const pdf = asPdf(await renderPlanDocx(longest), 'docx');
      expect(headingLevelsOf(pdf)).toEqual(expect.arrayContaining([1, 2, 3]));
      const said = letters(textOf(pdf));
      for (const mark of marksIn(longest.rows)) expect(said).toContain(mark);
    },
  );
});

describe('the plan as PDF', () => {
  it('is PDF/UA-1 in Swedish, and the same bytes for the same plan on the same day', async () => {
    const pdf = await renderPlanPdf(plan);
    const ascii = Buffer.from(pdf).toString('latin1');
    expect(ascii).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(ascii).toContain('/Lang (sv-SE)');
    expect(Buffer.from(await renderPlanPdf(structuredClone(plan))).equals(pdf)).toBe(true);
  });

  it('can be set with nothing in it but what every plan has', async () => {
    const rows = samplePlanRows(1).filter(({ kind }) => kind === 'plan');
    expect(Buffer.from(await renderPlanPdf(planToPrint(rows))).toString('latin1')).toContain(
      '<pdfuaid:part>1',
    );
  });

  it.runIf(popplerIsInstalled)(
    'has headings in order, header rows, a contents list and its own fonts',
    async () => {
      const pdf = await renderPlanPdf(plan);
      const roles = rolesOf(pdf);
      const count = (role: string) => roles.filter((one) => one === role).length;
      const levels = headingLevelsOf(pdf);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.forEach((level, index) => {
        expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
      });
      expect(count('Table')).toBeGreaterThan(8);
      expect(count('THead')).toBe(count('Table'));
      expect(count('TOCI')).toBe(levels.filter((level) => level === 2).length);
      expect(fontsOf(pdf).every(({ embedded, unicode }) => embedded && unicode)).toBe(true);
      expect(informationOf(pdf).get('Title')).toContain('Genomförandeplan kvinnofrid, Västmanlands län');
    },
  );

  it.runIf(popplerIsInstalled)('cuts no text, however long', async () => {
    const said = letters(textOf(await renderPlanPdf(longest)));
    for (const mark of marksIn(longest.rows)) expect(said).toContain(mark);
  });
});

describe('the plan as Excel', () => {
  let file: Uint8Array;
  beforeAll(async () => {
    const rows = samplePlanRows().map((row) =>
      row.kind === 'plan' ? { ...row, values: { ...row.values, purpose: '=HYPERLINK("http://x")' } } : row,
    );
    file = await renderPlanXlsx(planToPrint(rows));
  });

  it('has a sheet for each kind, each row under its id and version, and says what it is', () => {
    const sheets = planSheets(plan);
    expect(sheets.map(({ name }) => name)).toEqual([
      'Om filen',
      ...Object.values(kinds).map(({ plural }) => plural.sv),
    ]);
    const ids = sheets.slice(1).flatMap(({ rows }) => rows.map(([id]) => id));
    expect(ids.sort()).toEqual(plan.rows.map(({ row }) => row).sort());
    for (const { columns, rows } of sheets) for (const row of rows) expect(row).toHaveLength(columns.length);
    const about = new Map(sheets[0]?.rows as [string, unknown][]);
    expect(about.get('Programperiod')).toBe('2026-');
    expect(about.get('Ändringsnummer')).toBe(12);
    expect(about.get('Kontrollsumma för raderna (SHA-256)')).toBe(plan.checksum);
  });

  it('runs nothing that was written as a formula', () => {
    const all = [...partsOf(file).values()].join('');
    expect(all).toContain("'=HYPERLINK(");
    expect(all).not.toContain('<f>');
  });

  it.runIf(libreOfficeIsInstalled)(
    'opens in LibreOffice with every sheet and row',
    { timeout: 60_000 },
    () => {
      const opened = sheetsOf(file);
      const activities = plan.rows.filter(({ kind }) => kind === 'activity');
      expect(opened.get('Aktiviteter')).toHaveLength(activities.length + 1);
      expect(opened.get('Aktiviteter')?.[0]?.slice(0, 4)).toEqual([
        'Rad-id',
        'Version',
        'Hör till',
        'Aktivitet',
      ]);
      expect(opened.size).toBe(Object.keys(kinds).length + 1);
    },
  );
});
