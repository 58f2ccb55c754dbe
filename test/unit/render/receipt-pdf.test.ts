// The receipt as PDF: everything that was answered, however long and in whatever letters.
import { describe, expect, it } from 'vitest';
import { renderReceiptPdf } from '../../../functions/render/receipt-pdf.ts';
import {
  fontsOf,
  headingLevelsOf,
  informationOf,
  popplerIsInstalled,
  rolesOf,
  textOf,
} from '../../support/pdf.ts';
import { longestReceipt, sampleReceipt } from '../../support/sample-receipt.ts';

const ascii = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');
/** A response of a Lambda function holds 6 MB, a document in it as base64. */
const mostBytes = 4_500_000;
const letters = (text: string) => text.replaceAll(/[\s\u200b]/g, '');

describe('The receipt as PDF', () => {
  it('is PDF/UA-1, in Swedish and tagged, and the same bytes each time', async () => {
    const pdf = await renderReceiptPdf(sampleReceipt());
    expect(ascii(pdf)).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(ascii(pdf)).toContain('/Lang (sv-SE)');
    expect(Buffer.from(await renderReceiptPdf(sampleReceipt())).equals(pdf)).toBe(true);
  });

  it.each([
    ['words and line breaks', 'Ett svar med ord och\n\nradbrytning. '],
    ['no space at all', 'abcdefghijklmnopqrstuvwxyzåäö'],
    ['emoji, joined and alone', '🙂👨‍👩‍👧'],
    ['letters from right to left, and marks that turn the line', 'مرحبا \u202eabc\u202c '],
    ['letters that the font lacks', '漢字仮名'],
    ['texts that try to be code', '#panic() *fet* $x$ `y` \\ ]] "&<b>'],
  ])('can be set with every text as long as any may be: %s', async (_, filling) => {
    const pdf = await renderReceiptPdf(longestReceipt(filling));
    expect(ascii(pdf)).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf.length).toBeLessThan(mostBytes);
  });

  it('can be set without a single answer, as a part of nothing, and for another questionnaire', async () => {
    for (const submitted of [
      sampleReceipt('behovsinventering@2026-1', {}),
      { ...sampleReceipt(), sections: [], answers: [] },
      sampleReceipt('mognad@2026-1'),
    ]) {
      expect(ascii(await renderReceiptPdf(submitted))).toContain('<pdfuaid:part>1</pdfuaid:part>');
    }
  });
});

describe.skipIf(!popplerIsInstalled)('The receipt as PDF, read by poppler-utils', () => {
  it('has a heading for each part and question, none that skips a level, and header rows', async () => {
    const { version } = sampleReceipt();
    const pdf = await renderReceiptPdf(sampleReceipt());
    const levels = headingLevelsOf(pdf);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    // The checksum and the contents come before the parts.
    expect(levels.filter((level) => level === 2)).toHaveLength(version.sections.length + 2);
    expect(levels.filter((level) => level === 3)).toHaveLength(version.questions.length);
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
    const roles = rolesOf(pdf);
    expect(roles.filter((role) => role === 'THead')).toHaveLength(
      roles.filter((role) => role === 'Table').length,
    );
  });

  it('says on the first page what it is and how to verify it, and on each page whose it is', async () => {
    const submitted = sampleReceipt();
    const pdf = await renderReceiptPdf(submitted);
    const text = textOf(pdf);
    expect(informationOf(pdf).get('Title')).toBe(
      'Kvitto LB-2026-7QK2-M4XT, Västerås, Behovsinventering, version 2026-1',
    );
    expect(informationOf(pdf).get('CreationDate')).toContain('2026');
    expect(text).toContain('Inskickat 22 november 2026 kl. 11.42, i tid');
    expect(text).toContain(submitted.receipt.checksum);
    expect(text).toContain('Så kontrollerar du');
    const pages = Number(informationOf(pdf).get('Pages'));
    for (let page = 1; page <= pages; page += 1) expect(text).toContain(`Sida ${page} av ${pages}`);
    expect(text.split('Kvitto LB-2026-7QK2-M4XT · Västerås').length - 1).toBe(pages);
    expect(fontsOf(pdf).every(({ embedded, unicode }) => embedded && unicode)).toBe(true);
  });

  it('cuts nothing of the longest comment without a space', async () => {
    const long = Array.from({ length: 400 }, (_, index) => String(index).padStart(5, 'x')).join('');
    const pdf = await renderReceiptPdf(
      sampleReceipt(
        'behovsinventering@2026-1',
        { 'styrning-samordning.behov': 3 },
        { 'styrning-samordning.behov': long },
      ),
    );
    expect(long).toHaveLength(2000);
    expect(letters(textOf(pdf))).toContain(long);
  });

  it('marks invented answers on every page, and real ones nowhere', async () => {
    const invented = await renderReceiptPdf({ ...sampleReceipt(), synthetic: true });
    expect(textOf(invented)).toContain('Påhittade svar.');
    expect(textOf(invented).split('Syntetiska data').length - 1).toBeGreaterThanOrEqual(
      2 * Number(informationOf(invented).get('Pages')),
    );
    expect(textOf(await renderReceiptPdf(sampleReceipt()))).not.toContain('Syntetiska data');
  });

  it('prints no checksum on a part', async () => {
    const whole = sampleReceipt();
    const text = textOf(await renderReceiptPdf({ ...whole, sections: ['boende'], answers: [] }));
    expect(text).toContain('Del av kvitto');
    expect(text).not.toContain(whole.receipt.checksum);
  });
});
