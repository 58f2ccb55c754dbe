// The nation compares counties: from all of them beside each other, to one on the map, to its municipalities as dots.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../functions/core/report/format.ts';
import { faultsOf, phone, scrollsSideways } from '../support/browser.ts';
import { pressEnterOn } from '../support/keyboard.ts';
import { appears, open, startWalks } from '../support/walk.ts';

const walks = startWalks();
const round = 'exempel-avslutad';
const boende = 'Skyddat boende och stadigvarande boende';

const readComparison = () =>
  walks.as('nationell-analytiker')('GET /api/rounds/{round}/comparison', { params: { round } });

async function openComparison(query = ''): Promise<Page> {
  const page = await walks.visit('nationell-analytiker');
  await open(page, `/jamforelse/${round}${query}`);
  await appears(page.locator('.strips'));
  return page;
}

const heat = (page: Page) => page.locator('.comparison-heat');
const firstCells = (page: Page) =>
  page.locator('.comparison-heat > tbody > tr:not(.opened-county) > th').allInnerTexts();
const addressOf = (page: Page) => {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
};

describe('the comparison of counties', () => {
  it('is found from the menu, on the latest closed round, with every number printed or marked', async () => {
    const page = await walks.visit('nationell-analytiker');
    await open(page, '/omgangar');
    await page.getByRole('link', { name: 'Jämförelse' }).click();
    await appears(page.getByRole('heading', { level: 1, name: 'Jämför län' }));
    await appears(heat(page));
    expect(addressOf(page)).toBe(`/jamforelse/${round}`);
    const { figures, organisations, counties } = await readComparison();
    await appears(
      page.getByText(`${organisations.responded} av ${organisations.inScope} kommuner har svarat`),
    );
    const rows = await heat(page)
      .locator('tbody tr')
      .evaluateAll((found) =>
        found.map((row) => [...row.querySelectorAll('td')].slice(1).map((cell) => cell.textContent ?? '')),
      );
    expect(rows).toHaveLength(1 + counties.length);
    const shown = (code: string) =>
      figures.areas.map((area) => area.counties.find(({ county }) => county === code)?.score);
    const place = 1 + counties.findIndex(({ county }) => county === '19');
    expect(rows[place]?.map((cell) => cell.split(/[≈,]/)[0])).toEqual(
      shown('19').map((score) => (score?.status === 'shown' ? formatNumber(score.value, 0, 'sv') : '–')),
    );
    const tooFew = 1 + counties.findIndex(({ county }) => county === '10');
    expect(new Set(rows[tooFew])).toEqual(new Set(['Fför få svar för att redovisas']));
    expect(await faultsOf(page)).toEqual([]);
  });

  it('goes from an area to its map, from a tile to the county’s strip, and back', async () => {
    const page = await openComparison();
    await heat(page).getByRole('link', { name: boende }).click();
    await appears(page.getByRole('heading', { level: 2, name: boende, exact: true }));
    expect(addressOf(page)).toBe(`/jamforelse/${round}?omrade=boende`);
    const map = page.getByRole('list', { name: /Karta över Sverige/ });
    const tile = map.getByRole('link', { name: /Väst.?manland/ });
    await tile.click();
    await expect.poll(() => addressOf(page)).toBe(`/jamforelse/${round}?omrade=boende&lan=19`);
    await page.goBack();
    await expect.poll(() => addressOf(page)).toBe(`/jamforelse/${round}?omrade=boende`);
    await tile.click();
    const strip = page.locator('#lan-19');
    await expect.poll(() => strip.evaluate((link) => link === document.activeElement)).toBe(true);
    const { figures } = await readComparison();
    const spread = figures.areas
      .find(({ area }) => area === 'boende')
      ?.counties.find(({ county }) => county === '19')?.spread;
    const dots = spread?.status === 'shown' ? spread.counts.reduce((sum, count) => sum + count, 0) : -1;
    expect(await page.locator('.strips tr.opened .strip-dot').count()).toBe(dots);
    await appears(page.getByRole('heading', { level: 3, name: 'Västmanland mot riket' }));
    expect(await page.locator('.against-nation tbody tr').count()).toBe(figures.areas.length);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('is ordered by a column only on request, without places, and the address holds it', async () => {
    const page = await openComparison();
    const { counties } = await readComparison();
    const inCodeOrder = ['Riket', ...counties.map(({ shortName }) => shortName)];
    expect(await firstCells(page)).toEqual(inCodeOrder);
    await page.getByRole('button', { name: `Ordna länen efter ${boende}` }).click();
    await appears(page.getByText(/Det är ingen rangordning/));
    expect((await firstCells(page))[1]).toBe('Västmanland');
    expect(addressOf(page)).toBe(`/jamforelse/${round}?ordna=boende`);
    expect(await heat(page).locator('th[aria-sort=descending]').count()).toBe(1);
    const copy = await openComparison('?ordna=boende');
    expect(await firstCells(copy)).toEqual(await firstCells(page));
    await page
      .getByLabel('Ordna län efter', { exact: true })
      .selectOption({ label: 'Läge, norr till söder' });
    expect((await firstCells(page)).slice(0, 3)).toEqual(['Riket', 'Norrbotten', 'Västerbotten']);
    await page.goBack();
    await expect.poll(async () => (await firstCells(page))[1]).toBe('Västmanland');
    await page.goBack();
    await expect.poll(() => firstCells(page)).toEqual(inCodeOrder);
  });

  it('shows maturity by dimension, with the same numbers in a table', async () => {
    const page = await openComparison();
    await page.getByLabel('Visa', { exact: true }).selectOption({ label: 'Mognad' });
    const { dimensionNames, figures } = await readComparison();
    expect(await heat(page).locator('thead a').allInnerTexts()).toEqual([
      ...dimensionNames.map(({ name }) => name),
      'Mognad totalt',
    ]);
    await page.getByText('Visa talen i kartan och fördelningen som tabell').click();
    const row = page.locator('.comparison-numbers tbody tr').first();
    const nation = figures.dimensions[0]?.nation;
    if (nation?.score.status !== 'shown') throw new Error('the sown round has maturity');
    expect(await row.locator('td').nth(1).innerText()).toBe(formatNumber(nation.score.value, 3, 'sv'));
    expect(await faultsOf(page)).toEqual([]);
  });

  it('goes below areas and dimensions: into a dimension’s questions, and a fact’s answers', async () => {
    const page = await openComparison();
    const measure = page.getByLabel('Visa', { exact: true });
    await measure.focus();
    await measure.selectOption({ label: 'Mognad, fråga för fråga' });
    await appears(page.getByLabel('Dimension'));
    // Whoever chooses by keyboard goes on from where they are.
    expect(await measure.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.getByLabel('Dimension').selectOption('samverkan');
    await appears(heat(page).getByRole('link', { name: 'Roller och ansvar' }));
    expect(await heat(page).locator('thead th').count()).toBe(2 + 5);
    expect(addressOf(page)).toBe(`/jamforelse/${round}?matt=mognad-fragor&del=samverkan`);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('Visa', { exact: true }).selectOption({ label: 'Faktafråga, svar för svar' });
    const asked = page.getByLabel('Fråga', { exact: true });
    await asked.selectOption('boe-permanent');
    await appears(heat(page).getByRole('link', { name: 'Ja', exact: true }));
    expect(addressOf(page)).toBe(`/jamforelse/${round}?matt=fakta&del=boe-permanent`);
    const { indicators } = await walks.as('nationell-analytiker')(
      'GET /api/rounds/{round}/comparison/indicators',
      { params: { round } },
    );
    const fact = indicators.find(({ id }) => id === 'boe-permanent');
    const figure = fact?.counties.find(({ county }) => county === '19')?.figure;
    if (figure?.status !== 'shown') throw new Error('Västmanland is not shown');
    const row = heat(page).locator('tbody tr', { hasText: 'Västmanland' });
    const cells = await row.locator('td.heat-value').allInnerTexts();
    expect(cells.map((cell) => cell.split(/[\s≈]/)[0])).toEqual(
      figure.counts.map((count) => String(Math.round((100 * count) / figure.valid))),
    );
    await row.getByRole('link', { name: 'Västmanland' }).click();
    await appears(page.getByRole('heading', { name: 'Västmanland mot riket' }));
    expect(await faultsOf(page)).toEqual([]);
  });

  it('is saved as pictures and as the numbers of the pictures', async () => {
    const page = await openComparison('?omrade=boende&lan=19');
    const { hash } = await readComparison();
    const save = async (picture: string, format: string) => {
      const button = page.getByRole('button', { name: `Spara ${picture}: ${format}` });
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
    };
    for (const [picture, name] of [
      ['tabellen', `jamforelse-${round}-poang-tabell`],
      ['kartan', `jamforelse-${round}-poang-boende-karta`],
      ['fördelningen', `jamforelse-${round}-poang-boende-fordelning`],
    ] as const) {
      const svg = await save(picture, 'SVG');
      expect(svg.name).toBe(`${name}.svg`);
      const drawn = svg.content.toString('utf8');
      expect(drawn).toContain(hash);
      expect(drawn).toContain('Syntetiska data');
      expect(drawn).not.toContain('var(--');
      const png = await save(picture, 'PNG');
      expect(png.content.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect(png.content.length).toBeGreaterThan(20_000);
      const csv = (await save(picture, 'CSV')).content.toString('utf8');
      expect(csv.startsWith('\uFEFFLänskod;')).toBe(true);
      expect(csv).toContain(`Kontrollsumma (SHA-256);${hash}`);
      expect(csv).toMatch(/\r\n10;[^\r]*;suppressed/);
    }
    const [json] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^Ladda ner som JSON/ }).click(),
    ]);
    const { manifest } = JSON.parse(readFileSync(await json.path(), 'utf8'));
    expect(manifest).toMatchObject({ round, numbersHash: hash });
    await page.getByText('Tabell för tabell som CSV').click();
    const [table] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^Ladda ner som CSV.*de fyra frågorna/ }).click(),
    ]);
    expect(readFileSync(await table.path(), 'utf8')).toContain('boende');
  });

  it('is gone through by keyboard: a column, then a county, with focus to be seen at each stop', async () => {
    const page = await openComparison();
    await page.locator('h1').focus();
    await pressEnterOn(page, heat(page).getByRole('link', { name: 'Samverkan med andra aktörer' }));
    await appears(page.getByRole('heading', { level: 2, name: 'Samverkan med andra aktörer', exact: true }));
    await pressEnterOn(page, heat(page).getByRole('link', { name: 'Västmanland', exact: true }));
    await appears(page.getByRole('heading', { level: 3, name: 'Västmanland mot riket' }));
    await pressEnterOn(page, page.getByRole('link', { name: 'Stäng Västmanland' }));
    expect(addressOf(page)).toBe(`/jamforelse/${round}?omrade=samverkan-lanet`);
  });

  it('fits a phone: only the table scrolls sideways, and a tile is letter and value', async () => {
    const page = await openComparison('?omrade=boende&lan=19');
    await page.setViewportSize(phone);
    expect(await scrollsSideways(page)).toBe(false);
    const name = page.locator('.tile-name').first();
    expect(await name.evaluate((element) => element.getBoundingClientRect().width)).toBeLessThanOrEqual(1);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('speaks English, with the areas’ names marked as Swedish', async () => {
    const page = await openComparison();
    await page.getByRole('button', { name: 'English' }).click();
    await appears(page.getByRole('heading', { level: 1, name: 'Compare counties' }));
    expect(await heat(page).locator('thead a').first().getAttribute('lang')).toBe('sv');
    expect(await faultsOf(page)).toEqual([]);
  });
});

describe('a comparison that there is not', () => {
  it('is said no to in words while the round is open, with closed rounds to choose', async () => {
    const page = await walks.visit('nationell-analytiker');
    await open(page, '/jamforelse/exempel-oppen');
    await appears(page.getByText(/Jämförelsen visas först när omgången har stängt/));
    await page.getByLabel('Omgång').selectOption({ value: round });
    await appears(heat(page));
    expect(addressOf(page)).toBe(`/jamforelse/${round}`);
  });

  it('is not for a county', async () => {
    const page = await walks.visit('lan-19');
    await open(page, `/jamforelse/${round}`);
    await appears(page.getByText(/behörighet|får inte|inte tillåt/i));
    expect(await heat(page).count()).toBe(0);
  });
});
