// What a municipality downloads: the blank form before it answers, the receipt after.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../support/browser.ts';
import { appears, open, startWalks } from '../support/walk.ts';

const walks = startWalks();

async function download(page: Page, format: 'PDF' | 'Word') {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Ladda ner som ${format}` }).click(),
  ]);
  const bytes = await readFile(await file.path());
  return { name: file.suggestedFilename(), start: bytes.subarray(0, 4).toString('latin1') };
}

describe('the blank form', () => {
  it('is downloaded as PDF and as Word from its page, which names every choice of a register too', async () => {
    const page = await walks.visit('kommun-1980');
    await open(page, '/formular/behovsinventering@2026-1');
    expect(await download(page, 'PDF')).toEqual({ name: 'behovsinventering-2026-1.pdf', start: '%PDF' });
    expect(await download(page, 'Word')).toEqual({
      name: 'behovsinventering-2026-1.docx',
      start: 'PK\u0003\u0004',
    });
    await appears(page.getByText('Besvaras om svaret på ”Till och med när är den finansierad?” är'));
    await appears(page.getByText('Ej aktuellt för oss. Varför är frågan inte aktuell för er?'));
    expect(await faultsOf(page)).toEqual([]);
  });

  it('says what went wrong when a file does not come, and comes when asked again', async () => {
    const page = await walks.visit('kommun-1980');
    await open(page, '/formular/mognad@2026-1');
    await page.route('**/form.docx', (route) => route.abort());
    await page.getByRole('button', { name: 'Ladda ner som Word' }).click();
    await appears(page.getByText('Word-filen gick inte att hämta. Servern svarar inte.'));
    await page.unroute('**/form.docx');
    expect((await download(page, 'Word')).name).toBe('mognad-2026-1.docx');
  });
});

describe('the receipt', () => {
  it('is downloaded as PDF, by the organisation and by its county lead', async () => {
    const one = { round: 'exempel-avslutad', org: '1980', survey: 'behovsinventering' };
    const { submitted } = await walks.as('kommun-1980')('GET /api/rounds/{round}/responses/{org}/{survey}', {
      params: one,
    });
    const receipt = submitted?.receipt ?? '';
    for (const persona of ['kommun-1980', 'lan-19']) {
      const page = await walks.visit(persona);
      await open(page, `/kvitto/${one.round}/${one.org}/${one.survey}/${receipt}`);
      expect(await download(page, 'PDF')).toEqual({ name: `kvitto-${receipt}.pdf`, start: '%PDF' });
      expect(await faultsOf(page)).toEqual([]);
    }
  });
});
