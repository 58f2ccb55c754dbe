// Meeting mode and where a score comes from, as the county lead and the steering group meet them.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { BundleSchema } from '../../functions/contract/routes/report-bundles.ts';
import { hashOfBundle } from '../../functions/core/bundle/bundle.ts';
import { checkBundle, holds } from '../../functions/core/bundle/check-bundle.ts';
import { faultsOf } from '../support/browser.ts';
import { pressEnterOn, tabTo } from '../support/keyboard.ts';
import { sha256 } from '../support/sample-bundle.ts';
import { appears, open, openNewRound, startWalks } from '../support/walk.ts';

const walks = startWalks();
const report = '/lan/19/exempel-avslutad';
const meeting = `${report}/mote`;

const numberIn = (text: string) => Number(text.replace(',', '.'));
const order = (page: Page) => page.locator('table.priorities .area-cell').allInnerTexts();
const percents = async (page: Page) =>
  (await page.locator('.weight output').allInnerTexts()).map((text) => Number.parseInt(text, 10));
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const slider = (page: Page, name: string) => page.getByRole('slider', { name });

/** Each area's likely range, once the draws have come. */
async function likely(page: Page): Promise<string[]> {
  const cells = page.locator('table.priorities .area-row > td:nth-of-type(2)');
  await expect.poll(() => cells.allInnerTexts()).not.toContainEqual(expect.stringContaining('räknas'));
  return cells.allInnerTexts();
}

describe('a score', () => {
  it('opens by keyboard to every municipality’s answer, points that add up to it, and its versions', async () => {
    const page = await walks.visit('lan-19');
    await open(page, report);
    await pressEnterOn(page, page.locator('table.priorities button[aria-expanded]').first());
    const explained = page.locator('details.explained');
    await pressEnterOn(page, explained.locator('summary'));
    const rows = await explained
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? '')),
      );
    const { municipalities, priorities } = await walks.as('lan-19')(
      'GET /api/rounds/{round}/counties/{county}/report',
      { params: { round: 'exempel-avslutad', county: '19' } },
    );
    expect(rows.map(([name]) => name).toSorted()).toEqual(municipalities.map(({ name }) => name).toSorted());
    const totals = rows.map((cells) => cells[6] ?? '').filter((text) => text !== '–');
    // Each is rounded to a hundredth.
    expect(Math.abs(sum(totals.map(numberIn)) - (priorities[0]?.score ?? 0))).toBeLessThan(0.06);
    expect(rows.flat().join('\n')).toMatch(/utgåva 1, \d+ \w+ 2025/);
    const versions = explained.locator('.explained-versions');
    await appears(versions);
    expect(await versions.innerText()).toMatch(/behovsinventering@2026-1 [0-9a-f]{64}/);
    expect(await faultsOf(page)).toEqual([]);
  });
});

describe('the bundle', () => {
  it('is downloaded from the report, and holds', async () => {
    const page = await walks.visit('lan-19-lasare');
    await open(page, report);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /^Ladda ner som JSON\s?: beräkningspaketet$/ }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('lagesbild-19-exempel-avslutad.json');
    const raw: object = JSON.parse(readFileSync(await file.path(), 'utf8'));
    const bundle = BundleSchema.parse(raw);
    expect(hashOfBundle(raw, sha256)).toBe(bundle.hash);
    expect(holds(checkBundle(bundle, sha256))).toBe(true);
  });
});

describe('meeting mode', () => {
  it('begins as the report, follows a weight moved by keyboard with its draws, and goes back', async () => {
    const page = await walks.visit('lan-19');
    await open(page, report);
    await page.getByRole('link', { name: 'Mötesläge' }).click();
    await page.waitForURL(`**${meeting}`);
    await appears(page.getByRole('heading', { name: 'Mötesläge: Västmanlands län' }));
    const before = await order(page);
    const drawn = await likely(page);
    const { priorities } = await walks.as('lan-19')('GET /api/rounds/{round}/counties/{county}/report', {
      params: { round: 'exempel-avslutad', county: '19' },
    });
    expect(before).toEqual(priorities.map(({ name }) => name.sv));
    expect(await percents(page)).toEqual([30, 20, 25, 15, 10]);
    await appears(page.getByText('Inget område har bytt plats i listan.'));

    await tabTo(page, slider(page, 'Behov'));
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    expect(await slider(page, 'Behov').getAttribute('aria-valuetext')).toBe('1 procent');
    expect(sum(await percents(page))).toBe(100);
    const after = await order(page);
    expect(after).not.toEqual(before);
    expect(after.toSorted()).toEqual(before.toSorted());
    await appears(page.getByText(/^\d+ områden har bytt plats i listan\.$/));
    expect(await page.locator('.move', { hasText: '▲' }).count()).toBeGreaterThan(0);
    const moved = await likely(page);
    expect(moved).not.toEqual(drawn);
    expect(moved.join()).toMatch(/\d/);
    expect(await faultsOf(page)).toEqual([]);

    await pressEnterOn(page, page.getByRole('button', { name: 'Återställ' }));
    expect(await order(page)).toEqual(before);
    expect(await likely(page)).toEqual(drawn);
    expect(await percents(page)).toEqual([30, 20, 25, 15, 10]);
    await appears(page.getByText('Vikter och antaganden är som i rapporten.'));
  });

  it('shows what the missing answers could do, one municipality or one answer at a time', async () => {
    const page = await walks.visit('lan-19-lasare');
    await open(page, meeting);
    const scores = () => page.locator('table.priorities .area-row b').allInnerTexts();
    const before = await scores();
    const silent = page.locator('.what-if > ul > li', { hasText: 'har inte svarat' });
    await silent.getByRole('combobox').selectOption({ label: 'Hög poäng' });
    const high = await scores();
    expect(sum(high.map(numberIn))).toBeGreaterThan(sum(before.map(numberIn)));
    await silent.locator('summary').click();
    await silent
      .getByRole('combobox', { name: /Skyddat boende.*, Behov/ })
      .selectOption({ label: 'Låg poäng' });
    expect(await scores()).not.toEqual(high);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Återställ' }).click();
    expect(await scores()).toEqual(before);
  });

  it('keeps notes in this browser, gives them as a file, and sends nothing', async () => {
    const page = await walks.visit('lan-19');
    await open(page, meeting);
    const written: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET') written.push(request.url());
    });
    const note = page.getByLabel('Anteckning om Insatser till våldsutövare');
    await note.fill('Fråga Sala om deras avtal.');
    await slider(page, 'Gap').press('PageUp');
    await open(page, meeting);
    expect(await note.inputValue()).toBe('Fråga Sala om deras avtal.');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Ladda ner anteckningarna' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('lagesbild-mote-19-exempel-avslutad.txt');
    expect(readFileSync(await file.path(), 'utf8')).toContain('Insatser till våldsutövare\r\nFråga Sala');
    await note.fill('Ring 19811218-9876.');
    await appears(page.getByText('Texten ser ut att innehålla ett personnummer.', { exact: false }));
    expect(await faultsOf(page)).toEqual([]);
    const without = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Ladda ner anteckningarna' }).click();
    expect(readFileSync(await (await without).path(), 'utf8')).not.toContain('19811218');
    await appears(page.getByText(/^Inte med i filen.*Insatser till våldsutövare\.$/));
    await open(page, meeting);
    expect(await note.inputValue()).toBe('Fråga Sala om deras avtal.');
    await page.getByRole('button', { name: 'Ta bort alla anteckningar' }).click();
    expect(await note.inputValue()).toBe('');
    expect(written).toEqual([]);
  });

  it('fills the screen and leaves it again', async () => {
    const page = await walks.visit('lan-19');
    await open(page, meeting);
    await page.getByRole('button', { name: 'Helskärm' }).click();
    await appears(page.getByRole('button', { name: 'Lämna helskärm' }));
    expect(await page.evaluate(() => document.fullscreenElement?.className)).toBe('meeting');
    await page.getByRole('button', { name: 'Lämna helskärm' }).click();
    await appears(page.getByRole('button', { name: 'Helskärm', exact: true }));
  });

  it('gives no order where under half have answered, also with assumed answers', async () => {
    const page = await walks.visit('lan-10');
    await open(page, '/lan/10/exempel-avslutad/mote');
    const selects = page.locator('.what-if > ul > li > select');
    for (const select of await selects.all()) await select.selectOption({ label: 'Hög poäng' });
    await appears(page.getByText('Svarsunderlaget är för litet för rangordning.'));
    expect(await page.locator('table.priorities svg').count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('has nothing to try before anybody has answered', async () => {
    const round = await openNewRound(walks, 'mote-utan-svar');
    const page = await walks.visit('lan-19');
    await open(page, `/lan/19/${round}/mote`);
    await appears(page.getByText('Ingen kommun har svarat än. Det finns inget att pröva.'));
    expect(await page.getByRole('slider').count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  });
});
