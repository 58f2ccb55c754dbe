// The county report as a Word file: real headings, a contents list, header rows, the same numbers as the PDF, nothing cut.
import { beforeAll, describe, expect, it } from 'vitest';
import type { CountyReport } from '../../../functions/contract/routes/reports.ts';
import { formatScore } from '../../../functions/core/report/format.ts';
import { summarise } from '../../../functions/core/report/summary.ts';
import { renderCountyReportDocx } from '../../../functions/render/county-report-docx.ts';
import { paragraphsOf, partsOf } from '../../support/docx.ts';
import { appendixWith, fullReport, longestText } from '../../support/full-report.ts';
import { asPdf, libreOfficeIsInstalled } from '../../support/libre-office.ts';
import { headingLevelsOf, popplerIsInstalled, textOf } from '../../support/pdf.ts';
import { sampleReport } from '../../support/sample-report.ts';

let report: CountyReport;
let docx: Uint8Array;
beforeAll(async () => {
  report = sampleReport({ region: 'answered' });
  docx = await renderCountyReportDocx(report);
});

const textsOf = (file: Uint8Array) => paragraphsOf(file).map(({ text }) => text);

describe('the county report as a Word file', () => {
  it('begins with what it is and the summary, and has a heading for each part', () => {
    const paragraphs = paragraphsOf(docx);
    const styled = (style: string) => paragraphs.filter((one) => one.style === style).map(({ text }) => text);
    expect(styled('Title')).toEqual(['Lägesbild för Västmanlands län']);
    for (const sentence of summarise(report, 'sv')) expect(styled('Lead')).toContain(sentence);
    expect(styled('Heading1')).toEqual([
      'Prioriteringsordning',
      expect.stringContaining('plats'),
      'Varje poängs delar',
      'Stort behov och lång väg kvar',
      'Behovet i varje kommun',
      'Svaren från Region Västmanland',
      'Hur svaren sprider sig',
      'Vad som redan finns och är kartlagt',
      'Andra sätt att räkna',
      'Så är siffrorna räknade',
    ]);
  });

  it('holds every area’s score and every municipality', () => {
    const texts = textsOf(docx);
    for (const { name, score } of report.priorities) {
      expect(texts).toContain(name.sv);
      expect(texts).toContain(formatScore(score ?? Number.NaN, 'sv'));
    }
    for (const { name } of report.municipalities) expect(texts).toContain(name);
    expect(texts).toContain(report.inputsHash);
  });

  it('has a header row in every table, and is in Swedish', () => {
    const parts = partsOf(docx);
    const body = parts.get('word/document.xml') ?? '';
    const tables = body.match(/<w:tbl>/g)?.length ?? 0;
    expect(tables).toBeGreaterThan(8);
    expect(body.match(/<w:tblHeader\/>/g)?.length).toBe(tables);
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="sv-SE"');
  });

  it('gives no order where too few have answered, and says who is asked before anybody has', async () => {
    const few = textsOf(await renderCountyReportDocx(sampleReport({ responded: 3 })));
    expect(few).toContain('Områdena, utan ordning');
    expect(few.join(' ')).toContain('för litet för rangordning');
    expect(few).not.toContain('Sannolik plats');
    const none = textsOf(await renderCountyReportDocx(sampleReport({ responded: 0 })));
    expect(none).toContain('Kommuner som har fått frågorna');
    expect(none).toContain('Västerås');
    expect(none).not.toContain('Prioriteringsordning');
  });

  it('holds everything beside the priorities, and what was written whole, each line on a line of its own', async () => {
    const full = fullReport();
    const file = await renderCountyReportDocx(full, appendixWith(full, longestText));
    const paragraphs = paragraphsOf(file);
    const headings = paragraphs.filter(({ style }) => style === 'Heading1').map(({ text }) => text);
    expect(headings.slice(headings.indexOf('Hur svaren sprider sig'))).toEqual([
      'Hur svaren sprider sig',
      'Vad som har ändrats sedan Omgång hösten 2025',
      'Mognadsprofil',
      'Vad kommunerna själva vill börja med',
      'Vilket stöd kommunerna vill ha',
      'Vilka målgrupper behoven gäller',
      'Faktafrågorna',
      'Vad som redan finns och är kartlagt',
      'Med kommunernas egna ord',
      'Andra sätt att räkna',
      'Så är siffrorna räknade',
    ]);
    const texts = new Set(paragraphs.map(({ text }) => text));
    for (const { id } of full.municipalities.filter(({ responded }) => responded)) {
      for (const { area } of full.priorities) {
        const text = longestText(id, area);
        expect(text).toHaveLength(2000);
        expect(texts).toContain(text.replaceAll('\n', ''));
      }
    }
    expect(
      partsOf(file)
        .get('word/document.xml')
        ?.match(/<w:br\/>/g)?.length,
    ).toBeGreaterThan(1000);
  });

  it.runIf(libreOfficeIsInstalled && popplerIsInstalled)(
    'opens whole, the largest county’s too',
    async () => {
      const largest = await renderCountyReportDocx(sampleReport({ county: '14' }));
      const pdf = asPdf(largest, 'docx');
      const text = textOf(pdf);
      for (const name of ['Göteborg', 'Åmål', 'Så är siffrorna räknade']) expect(text).toContain(name);
      expect(headingLevelsOf(pdf)).toContain(2);
    },
  );
});
