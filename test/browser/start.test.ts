// The start page as each of an organisation's people sees it: what is left for them, who does what, whom to ask.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf, arboga, coordinator, need, saveAs, signatory, survey } from '../support/arboga.ts';
import { faultsOf, phone } from '../support/browser.ts';
import { appears, everythingSaved, level, open, openNewRound, startWalks } from '../support/walk.ts';

const walks = startWalks();
const respondent = 'kommun-1984-svarande';

const todo = (page: Page) =>
  page.getByRole('complementary', { name: 'Att göra och tidplan' }).locator('.todo').getByRole('listitem');

describe('a coordinator', () => {
  it('is led to the answers to confirm, told who sees the answers, and whom to ask', async () => {
    const page = await walks.visit('kommun-1980-samordnare');
    await open(page, '/start');
    await appears(todo(page).first());
    expect(await todo(page).allInnerTexts()).toEqual([
      expect.stringMatching(/^Bekräfta \d+ svar från förra omgången, varav \d+ på kärnfrågor\./),
      'Skicka för underskrift när allt är klart.',
      'Börja med mognadsenkät.',
    ]);
    await page.getByText('Vem ser svaren?').click();
    await appears(page.getByText('Ser om ni har börjat, men inte vad ni svarar.'));
    await appears(page.getByText('Utvecklingsledare, Västmanlands län (påhittad)'));
    const address = page.getByRole('link', { name: 'lan-19@lagesbild.example' });
    expect(await address.getAttribute('href')).toBe('mailto:lan-19@lagesbild.example');
    expect(await faultsOf(page)).toEqual([]);
    await todo(page)
      .getByRole('link', { name: /^Bekräfta/ })
      .click();
    await page.waitForURL('**/svara/exempel-oppen/behovsinventering/**');
  });

  it('reads each of the round’s questionnaires without answers on a page, as PDF and as Word', async () => {
    const page = await walks.visit('kommun-1980-samordnare', { viewport: phone });
    await open(page, '/start');
    const blank = page.locator('.blank-forms').getByRole('listitem');
    await appears(blank.first());
    expect(await blank.locator('b').allInnerTexts()).toEqual(['Behovsinventering', 'Mognadsenkät']);
    expect(await faultsOf(page)).toEqual([]);
    for (const [format, start] of [
      ['PDF', '%PDF-'],
      ['Word', 'PK'],
    ] as const) {
      const download = page.waitForEvent('download');
      await page
        .getByRole('button', { name: new RegExp(`^Ladda ner som ${format}\\W+Mognadsenkät$`) })
        .click();
      const file = await readFile(await (await download).path());
      expect(file.subarray(0, start.length).toString()).toBe(start);
    }
    await page.getByRole('link', { name: /^Läs på sidan\W+Mognadsenkät$/ }).click();
    await page.waitForURL('**/formular/mognad**');
  });
});

describe('a respondent', () => {
  it('is told what is lent and how far that has come; others see where they are and what they saved', async () => {
    const round = await openNewRound(walks, 'lanad-del');
    const page = await walks.visit(respondent);
    await open(page, `/start/${round}/${survey}`);
    await appears(todo(page).first());
    expect(await todo(page).allInnerTexts()).toEqual([expect.stringMatching(/^Svara på Skyddat boende/)]);
    expect(await page.getByRole('main').innerText()).toContain('av 4 kärnfrågor');
    expect(await faultsOf(page)).toEqual([]);
    await todo(page).getByRole('link').click();
    await page.waitForURL('**/svara/**');
    await level(page, need.title, 2).check();
    await everythingSaved(page);

    const watching = await walks.visit(coordinator);
    await open(watching, `/start/${round}/${survey}`);
    const row = watching.getByRole('listitem').filter({ hasText: 'Skyddat boende' }).first();
    await appears(row.getByText(/^Lånat till enhetschef, mottagningen/));
    await appears(
      row.getByText(/^Senast sparat av Enhetschef, mottagningen, Arboga \(påhittad\) \d\d\.\d\d$/),
    );
    await appears(row.getByText('Enhetschef, mottagningen, Arboga (påhittad) svarar här nu'));
    expect(await faultsOf(watching)).toEqual([]);
  });
});

describe('a signatory', () => {
  it('is led to what waits for the signature, and has nothing left when it is signed', async () => {
    const round = await openNewRound(walks, 'att-signera');
    await saveAs(walks, coordinator, round, { [need.id]: 3 });
    await walks.as(coordinator)('POST /api/rounds/{round}/responses/{org}/{survey}/signature-request', {
      params: arboga(round),
      body: {},
    });
    const page = await walks.visit(signatory, { viewport: phone });
    await open(page, `/start/${round}/${survey}`);
    const sign = todo(page).getByRole('link', { name: 'Läs igenom och skriv under' });
    await appears(sign);
    expect(await faultsOf(page)).toEqual([]);
    await sign.click();
    await page.waitForURL(`**${addressOf.review(round)}`);
    await page.getByRole('button', { name: 'Skriv under och skicka in' }).click();
    await page.waitForURL('**/kvitto/**');
    await open(page, `/start/${round}/${survey}`);
    await appears(page.getByRole('heading', { name: 'Att göra' }));
    expect(await sign.count()).toBe(0);
  });
});
