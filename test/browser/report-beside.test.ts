// What stands beside the priorities in the county report, as the county's lead and its readers meet it.
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../functions/core/report/format.ts';
import { faultsOf } from '../support/browser.ts';
import { appears, open, startWalks } from '../support/walk.ts';

const walks = startWalks();
const round = 'exempel-oppen';

const readReport = () =>
  walks.as('lan-19')('GET /api/rounds/{round}/counties/{county}/report', { params: { round, county: '19' } });

const section = (page: Page, heading: string | RegExp) =>
  page.locator('section.section').filter({ has: page.getByRole('heading', { level: 2, name: heading }) });

/** Each body row: its heading and its cells. */
const rowsOf = (table: Locator) =>
  table.locator('tbody tr').evaluateAll((rows) =>
    rows.map((row) => ({
      name: row.querySelector('th')?.firstChild?.textContent ?? '',
      cells: [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? ''),
    })),
  );

const decimal = (value: number, decimals: number) => formatNumber(value, decimals, 'sv');

async function openReport(persona: string): Promise<Page> {
  const page = await walks.visit(persona);
  await open(page, `/lan/19/${round}`);
  await appears(page.getByRole('heading', { name: 'Faktafrågorna' }));
  return page;
}

describe('the report beside the priorities', () => {
  it('is gone through by a list of its parts, which takes the focus along', async () => {
    const page = await openReport('lan-19');
    await page.getByText('På den här sidan', { exact: true }).click();
    const parts = page.getByRole('navigation', { name: 'På den här sidan' }).getByRole('link');
    await appears(parts.filter({ hasText: 'Mognadsprofil' }));
    expect(await parts.allInnerTexts()).toEqual(await page.locator('main section > h2').allInnerTexts());
    await parts.filter({ hasText: 'Mognadsprofil' }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Mognadsprofil');
    expect(await faultsOf(page)).toEqual([]);
  });

  it('names the four zones of need against state', async () => {
    const page = await openReport('lan-19');
    const zones = await section(page, 'Stort behov och lång väg kvar').locator('svg').first().textContent();
    for (const zone of ['Satsa här', 'Behåll', 'Lägre prioritet', 'Möjlig överinsats'])
      expect(zones).toContain(zone);
  });

  it('counts every municipality at its level, and who is missing or not concerned apart', async () => {
    const page = await openReport('lan-19');
    const { priorities, organisations } = await readReport();
    const spread = section(page, 'Hur svaren sprider sig');
    for (const [choice, id] of [
      [undefined, 'behov'],
      ['Nuläge: hur långt kommunen har kommit', 'nulage'],
    ] as const) {
      if (choice !== undefined) await page.getByLabel('Visa spridningen för').selectOption({ label: choice });
      const rows = await rowsOf(spread.locator('table'));
      expect(rows.map(({ cells }) => cells.slice(0, 7).map(Number))).toEqual(
        priorities.map(({ questions: { [id]: asked } }) => [
          ...asked.counts,
          asked.applicable - asked.valid,
          organisations.inScope - asked.applicable,
        ]),
      );
      for (const { cells } of rows)
        expect(cells.slice(0, 7).reduce((sum, cell) => sum + Number(cell), 0)).toBe(organisations.inScope);
    }
  });

  it('shows maturity by dimension with level and basis, and each municipality', async () => {
    const page = await openReport('lan-19');
    const { maturity, municipalities } = await readReport();
    const profile = section(page, 'Mognadsprofil');
    const rows = await rowsOf(profile.locator('table').first());
    expect(rows.map(({ cells }) => cells[1])).toEqual(
      maturity?.dimensions.map(({ mean }) => decimal(mean ?? Number.NaN, 2)),
    );
    expect(rows).toHaveLength(6);
    await profile.locator('summary').click();
    expect(await profile.locator('table').nth(1).locator('tbody tr').count()).toBe(municipalities.length);
  });

  it('ranks support and target groups, and holds wishes against the list', async () => {
    const page = await openReport('lan-19');
    const { said } = await readReport();
    for (const [heading, asked] of [
      ['Vilket stöd kommunerna vill ha', said?.support],
      ['Vilka målgrupper behoven gäller', said?.targetGroups],
    ] as const) {
      const rows = await rowsOf(section(page, heading).locator('table').first());
      expect(rows.map(({ cells }) => Number(cells[0]))).toEqual(
        [...(asked?.ranked ?? []), ...(asked?.exclusive ?? [])].map(({ count }) => count),
      );
    }
    const differing = said?.wishes.areas.filter(({ differs }) => differs !== undefined) ?? [];
    expect(differing.length).toBeGreaterThan(0);
    const wishes = section(page, 'Vad kommunerna själva vill börja med');
    expect(await wishes.locator('.departure').count()).toBe(differing.length);
  });

  it('says what has changed since the round before, with how many answered both times', async () => {
    const page = await openReport('lan-19');
    const { sinceLast } = await readReport();
    const changes = section(page, /^Vad som har ändrats sedan/);
    const { before, both } = sinceLast?.organisations ?? { before: 0, both: 0 };
    expect(await changes.innerText()).toContain(
      `${before} kommuner svarade förra gången, ${both} båda gångerna.`,
    );
    const rows = await rowsOf(changes.locator('table').nth(1));
    const [area] = sinceLast?.areas ?? [];
    const now = area?.behov.compared?.both.now;
    expect(rows[0]?.cells[1]).toBe(`${decimal(now?.mean ?? Number.NaN, 1)} (n ${now?.n})`);
  });

  it('tabulates the fact questions, and is free of faults with everything opened', async () => {
    const page = await openReport('lan-19');
    const facts = section(page, 'Faktafrågorna');
    const { said } = await readReport();
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('main details')) (each as HTMLDetailsElement).open = true;
    });
    expect(await facts.locator('table').count()).toBe(said?.facts.length);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('weighs by population only on request, and says that it is not the published order', async () => {
    const page = await openReport('lan-19');
    const { priorities, alternatives } = await readReport();
    const orders = section(page, 'Andra sätt att räkna');
    const names = async () => (await rowsOf(orders.locator('table'))).map(({ name }) => name);
    const published = priorities.map(({ name }) => name.sv);
    expect(await names()).toEqual(published);
    expect(await orders.innerText()).not.toContain('Det här är inte den publicerade ordningen.');
    await page.getByLabel('Väg kommunerna efter befolkning').check();
    await appears(orders.getByText('Det här är inte den publicerade ordningen.'));
    const scoreOf = new Map(alternatives.map(({ area, population }) => [area, population?.score ?? -1]));
    const byPopulation = priorities
      .toSorted((a, b) => (scoreOf.get(b.area) ?? -1) - (scoreOf.get(a.area) ?? -1))
      .map(({ name }) => name.sv);
    expect(await names()).toEqual(byPopulation);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('Väg kommunerna efter befolkning').uncheck();
    expect(await names()).toEqual(published);
  });
});

describe('what municipalities have written', () => {
  it('is read by the county’s lead, one area at a time, beside what exists and has been examined', async () => {
    const page = await openReport('lan-19');
    const words = section(page, 'Med kommunernas egna ord');
    const { priorities } = await readReport();
    const area = priorities.find(({ area: id }) => id === 'valdsutovare');
    await words.getByLabel('Område eller del').selectOption({ label: area?.name.sv ?? '' });
    const { texts } = await walks.as('lan-19')('GET /api/rounds/{round}/counties/{county}/report/texts', {
      params: { round, county: '19' },
      query: { section: 'valdsutovare' },
    });
    expect(texts.length).toBeGreaterThan(0);
    await appears(words.getByText(texts[0]?.text ?? ''));
    expect(await words.locator('.written').allInnerTexts()).toEqual(texts.map(({ text }) => text));
    await appears(words.getByText('Tidigare kartläggningar', { exact: true }));
    expect(await faultsOf(page)).toEqual([]);
  });

  it('is not read by those who read the report alone', async () => {
    const page = await openReport('lan-19-lasare');
    const words = section(page, 'Med kommunernas egna ord');
    await appears(words.getByText('Kommunernas fritextsvar läses av länets utvecklingsledare.'));
    await appears(words.getByText('Resurser som finns', { exact: true }));
    expect(await words.locator('.written').count()).toBe(0);
    await expect(
      walks.as('lan-19-lasare')('GET /api/rounds/{round}/counties/{county}/report/texts', {
        params: { round, county: '19' },
        query: { section: 'boende' },
      }),
    ).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await faultsOf(page)).toEqual([]);
  });
});
