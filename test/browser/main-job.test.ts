// The main job, walked in a browser: a municipality answers and submits, and the county lead reads a changed report.
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../support/browser.ts';
import { appears, everythingSaved, level, open, settled, signIn, startWalks } from '../support/walk.ts';

const walks = startWalks();
const report = '/lan/19/exempel-oppen';

describe('the main job', () => {
  it('goes from an answer in Västerås to a changed report and its PDF in Västmanland', async () => {
    const lead = await walks.visit('lan-19');
    await open(lead, report);
    const before = await lead.getByRole('main').innerText();
    const respondedBefore = Number(/(\d+) av 10 kommuner/.exec(before)?.[1]);
    expect(before).toContain('Västerås');

    const page = await walks.visit(undefined);
    await signIn(page, 'kommun-1980');
    await page.getByRole('link', { name: /^(Börja svara|Fortsätt med)/ }).click();
    await page.waitForURL('**/svara/**');
    await settled(page);
    await page
      .getByRole('navigation', { name: 'Formulärets delar' })
      .getByRole('link', { name: 'Skyddat boende' })
      .click();
    await appears(page.getByRole('heading', { level: 1, name: 'Skyddat boende' }));
    for (const [title, answer] of [
      ['Hur långt har ni kommit', 0],
      ['Hur stort är ert behov', 4],
      ['Vilken följd räknar ni med', 4],
      ['Hur mycket skulle ett gemensamt arbete', 4],
    ] as const) {
      await level(page, title, answer).check();
    }
    await everythingSaved(page);
    expect(await faultsOf(page)).toEqual([]);
    await page.reload();
    await settled(page);
    expect(await level(page, 'Hur stort är ert behov', 4).isChecked()).toBe(true);

    await open(page, '/skicka-in/exempel-oppen/behovsinventering');
    expect(await page.getByRole('main').innerText()).toMatch(/av 56 kärnfrågor är besvarade/);
    await page.getByRole('button', { name: 'Skriv under och skicka in' }).click();
    await page.waitForURL('**/kvitto/**');
    await settled(page);
    const receipt = await page.getByRole('main').innerText();
    const code = /LB-\d{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(receipt)?.[0] ?? '';
    const checksum = /[0-9a-f]{64}/.exec(receipt)?.[0] ?? '';
    expect(receipt).toContain('Västerås');
    expect(await faultsOf(page)).toEqual([]);

    const visitor = await walks.visit(undefined);
    await open(visitor, '/kontrollera');
    const check = async (sum: string) => {
      await visitor.getByLabel('Kvittots nummer').fill(code);
      await visitor.getByLabel('Kontrollsumma').fill(sum);
      await visitor.getByRole('button', { name: 'Kontrollera' }).click();
    };
    await check(checksum);
    await appears(visitor.getByText('Kvittot är äkta och innehållet är det som skickades in'));
    expect(await faultsOf(visitor)).toEqual([]);
    await check(checksum.replace(/^./, (first) => (first === '0' ? '1' : '0')));
    await appears(visitor.getByText('Kvittot stämmer inte'));
    expect(await faultsOf(visitor)).toEqual([]);

    const readAgain = async () => {
      await open(lead, report);
      return lead.getByRole('main').innerText();
    };
    await expect
      .poll(readAgain, { timeout: 20_000, interval: 100 })
      .toContain(`${respondedBefore + 1} av 10 kommuner`);
    expect(await faultsOf(lead)).toEqual([]);

    const download = lead.waitForEvent('download');
    await lead.getByRole('button', { name: 'Ladda ner som PDF' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('lagesbild-19-exempel-oppen.pdf');
    const pdf = await readFile(await file.path());
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.byteLength).toBeGreaterThan(20_000);
  });
});
