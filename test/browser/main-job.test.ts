// The main job, walked in a browser: a municipality answers and submits, and the county lead reads a changed report.
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFindings, openPage, startBrowser } from '../support/browser.ts';
import { type LocalSystem, startSystem } from '../support/system.ts';
import { open, settled, signIn } from '../support/walk.ts';

const report = '/lan/19/exempel-oppen';
const inventory = '/svara/exempel-oppen/behovsinventering';

let system: LocalSystem;
let browser: Browser;

beforeAll(async () => {
  [system, browser] = await Promise.all([startSystem({ web: 'built' }), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

describe('the main job', () => {
  it('goes from an answer in Västerås to a changed report and its PDF in Västmanland', async () => {
    const lead = await openPage(browser, system.url);
    await signIn(lead.page, 'lan-19');
    await open(lead.page, report);
    const before = await lead.page.locator('main').innerText();
    const respondedBefore = Number(/(\d+) av 10 kommuner/.exec(before)?.[1]);
    expect(before).toMatch(/1980|Västerås/);

    const municipality = await openPage(browser, system.url);
    const { page } = municipality;
    await signIn(page, 'kommun-1980');
    await page.getByRole('link', { name: /^(Börja|Fortsätt) med/ }).click();
    await settled(page);

    await open(page, `${inventory}/boende`);
    for (const [question, level] of [
      ['Hur långt har ni kommit', 0],
      ['Hur stort är ert behov', 4],
      ['Vilken följd räknar ni med', 4],
      ['Hur mycket skulle ett gemensamt arbete', 4],
    ] as const) {
      await page
        .getByRole('group', { name: new RegExp(question) })
        .getByRole('radio')
        .nth(level)
        .check();
    }
    await page
      .getByText(/Alla ändringar sparade/)
      .first()
      .waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);

    await page.reload();
    await settled(page);
    const need = page
      .getByRole('group', { name: /Hur stort är ert behov/ })
      .getByRole('radio')
      .nth(4);
    expect(await need.isChecked()).toBe(true);

    await open(page, '/skicka-in/exempel-oppen/behovsinventering');
    expect(await page.locator('main').innerText()).toMatch(/av 56 kärnfrågor är besvarade/);
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Skriv under och skicka in' }).click();
    await page.waitForURL('**/kvitto/**');
    await settled(page);
    const receipt = await page.locator('main').innerText();
    const code = /LB-\d{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(receipt)?.[0] ?? '';
    const checksum = /[0-9a-f]{64}/.exec(receipt)?.[0] ?? '';
    expect(receipt).toContain('Västerås');
    expect(await accessibilityFindings(page)).toEqual([]);

    const visitor = await openPage(browser, system.url);
    await visitor.page.goto('/kontrollera');
    await visitor.page
      .getByLabel(/kvitto/i)
      .first()
      .fill(code);
    await visitor.page.getByLabel(/kontrollsumma/i).fill(checksum);
    await visitor.page.getByRole('button', { name: /kontrollera/i }).click();
    await visitor.page
      .getByText(/äkta|giltigt|stämmer/i)
      .first()
      .waitFor();
    expect(await accessibilityFindings(visitor.page)).toEqual([]);

    await expect
      .poll(
        async () => {
          await open(lead.page, report);
          return lead.page.locator('main').innerText();
        },
        { timeout: 20_000, interval: 300 },
      )
      .toContain(`${respondedBefore + 1} av 10 kommuner`);
    expect(await lead.page.locator('main').innerText()).not.toBe(before);
    expect(await accessibilityFindings(lead.page)).toEqual([]);

    const download = lead.page.waitForEvent('download');
    await lead.page.getByRole('button', { name: 'Ladda ner som PDF' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/\.pdf$/);
    const pdf = await readFile(await file.path());
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.byteLength).toBeGreaterThan(20_000);

    for (const seen of [lead, municipality, visitor]) {
      expect(seen.strayRequests).toEqual([]);
      expect(seen.scriptErrors).toEqual([]);
      await seen.context.close();
    }
  });
});
