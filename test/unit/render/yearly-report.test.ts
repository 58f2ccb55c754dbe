// The yearly report as PDF and Word: every answer, what is only proposed, and what the plan proposed otherwise.
import { describe, expect, it } from 'vitest';
import { describeYear, periodInWords } from '../../../functions/render/yearly-report/document.ts';
import { renderYearDocx } from '../../../functions/render/yearly-report-docx.ts';
import { renderYearPdf } from '../../../functions/render/yearly-report-pdf.ts';
import { paragraphsOf } from '../../support/docx.ts';
import { asPdf, libreOfficeIsInstalled } from '../../support/libre-office.ts';
import { headingLevelsOf, informationOf, popplerIsInstalled, textOf } from '../../support/pdf.ts';
import { sampleYear } from '../../support/sample-year.ts';

const ascii = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');
const mostBytes = 4_500_000;
const said = [
  'Återrapportering 2027',
  'AR-2027-7QK2-M4XT',
  'Medlen går inte ihop: länet har fått 500 000 kronor',
  '3. Minst tre fjärdedelar av årets aktiviteter är genomförda.',
  'Planen föreslog: 4. Som nivå 3, och minst tre fjärdedelar av årets målvärden är nådda. 2 av årets 2',
  'Föreslaget, inte bekräftat. Kommuner som årets uppföljningar nämner',
  'Baslinje 40, målvärde 80, enhet: procent.',
  'Värde: 85,5',
  'Andra halvåret 2027:',
  'Arboga och Västerås',
  'Tre utbildningsdagar.',
  '8 av 10 kommuner har svarat.',
  '3. Stor. Vi har ändrat minst ett arbetssätt: 4 kommuner',
  '1. Liten. Vi har tagit del av information: 1 kommun',
  'Ingen nivå: 1 kommun',
];

describe('the yearly report as a document', () => {
  it('says each thing once, with one full stop', () => {
    expect(JSON.stringify(describeYear(sampleYear()))).not.toMatch(/\.\.|undefined|null/);
    expect([periodInWords('2026-'), periodInWords('2021-2023')]).toEqual(['från 2026', '2021–2023']);
  });

  it('says what the plan proposed also where the county has emptied it', () => {
    const year = sampleYear();
    const [first, ...rest] = year.report.county;
    const emptied = first && {
      ...first,
      values: first.values.map(({ value: _, ...each }) => ({ ...each, isConfirmed: true })),
    };
    const document = describeYear({
      ...year,
      report: { ...year.report, county: emptied ? [emptied, ...rest] : rest },
    });
    const block = document.sections[0]?.blocks[0];
    expect(block).toMatchObject({
      kind: 'answer',
      values: [{ lines: ['Inget svar'], note: expect.stringMatching(/^Planen föreslog: 4\. /) }],
    });
  });

  it.each([
    ['too-few', 'För få svar för att redovisas. Minst tre kommuner behöver ha svarat med en nivå.'],
    ['round-open', 'Omgången var inte avslutad när rapporten skickades in. Fördelningen redovisas inte.'],
  ] as const)('says why the municipalities’ view is not shown: %s', (reason, words) => {
    const { municipalView: _, ...report } = sampleYear().report;
    const headings = (view: object) =>
      describeYear({ ...sampleYear(), report: { ...report, ...view } }).sections.map(
        ({ heading }) => heading,
      );
    expect(headings({})).toEqual(['Länet', 'Delmål 1']);
    const view = { municipalView: { status: 'hidden', round: 'aret', reason } };
    expect(headings(view)).toEqual(['Länet', 'Kommunernas egen bild', 'Delmål 1']);
    const shown = describeYear({ ...sampleYear(), report: { ...report, ...(view as object) } });
    expect(shown.sections[1]?.blocks).toEqual([{ kind: 'words', text: words }]);
  });

  it('is PDF/UA-1, and the same bytes each time', async () => {
    const pdf = await renderYearPdf(sampleYear());
    expect(ascii(pdf)).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(ascii(pdf)).toContain('/Lang (sv-SE)');
    expect(Buffer.from(await renderYearPdf(sampleYear())).equals(pdf)).toBe(true);
  });

  it.each([
    ['no space at all', 'abcdefghijklmnopqrstuvwxyzåäö'.repeat(18)],
    ['emoji and other alphabets', '🙂👨‍👩‍👧漢字مرحبا '.repeat(20)],
    ['texts that try to be code', '#panic() *fet* $x$ `y` \\ ]] "&<b>\n\n'.repeat(12)],
  ])('can be set with long texts in many activities: %s', async (_, text) => {
    const year = sampleYear(text.slice(0, 500), 80);
    const pdf = await renderYearPdf(year);
    expect(ascii(pdf)).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf.length).toBeLessThan(mostBytes);
    expect((await renderYearDocx(year)).length).toBeLessThan(mostBytes);
  });

  it.skipIf(!popplerIsInstalled)('reads as written, with headings that step by one', async () => {
    const pdf = await renderYearPdf(sampleYear());
    const levels = headingLevelsOf(pdf);
    expect(levels.slice(0, 3)).toEqual([1, 2, 2]);
    expect(levels.every((level, at) => at === 0 || level - (levels[at - 1] ?? 0) <= 1)).toBe(true);
    expect(informationOf(pdf).get('Title')).toBe('Återrapportering 2027, Västmanlands län');
    const text = textOf(pdf);
    for (const words of said) expect(text).toContain(words.replaceAll('\u00a0', ' '));
  });

  it('says the same in Word, with its own headings', async () => {
    const paragraphs = paragraphsOf(await renderYearDocx(sampleYear()));
    const styled = (style: string) => paragraphs.filter((one) => one.style === style).map(({ text }) => text);
    expect(styled('Title')).toEqual(['Återrapportering 2027']);
    expect(styled('Heading1')).toEqual(['Länet', 'Kommunernas egen bild', 'Delmål 1']);
    expect(styled('Heading2')).toEqual([
      'Indikator: Andel med rutin',
      'Aktivitet: Tre utbildningsdagar.',
      'Aktivitet: Tre utbildningsdagar.',
    ]);
    const text = paragraphs
      .map((one) => one.text)
      .join(' ')
      .replace(/\s+/g, ' ');
    for (const words of said) expect(text).toContain(words.replaceAll('\u00a0', ' '));
  });

  it.skipIf(!libreOfficeIsInstalled)('opens in another program than Word', async () => {
    const pdf = asPdf(await renderYearDocx(sampleYear()), 'docx');
    expect(textOf(pdf)).toContain('Planen föreslog');
  });
});
