// The county report as its readers meet it: opened rows, few or no answers, a county of one, the heat map, the PDF.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../support/browser.ts';
import { focused, pressEnterOn } from '../support/keyboard.ts';
import { appears, open, openNewRound, startWalks } from '../support/walk.ts';

const walks = startWalks();

const readReport = (lead: string, county: string, round: string) =>
  walks.as(lead)('GET /api/rounds/{round}/counties/{county}/report', { params: { round, county } });

const main = (page: Page) => page.getByRole('main').innerText();
const list = (page: Page) => page.locator('table.priorities');
const areas = (page: Page) => list(page).locator('button[aria-expanded]');

/** A number as the report writes it. */
const numberIn = (text: string) => Number(text.replace(',', '.'));

describe('an area in the list', () => {
  it('opens by keyboard to parts that add up to its score, its four tests and every municipality', async () => {
    const page = await walks.visit('lan-19');
    await open(page, '/lan/19/exempel-avslutad');
    const report = await readReport('lan-19', '19', 'exempel-avslutad');
    const [first] = report.priorities;
    await pressEnterOn(page, areas(page).first());
    expect(await areas(page).first().getAttribute('aria-expanded')).toBe('true');
    expect((await focused(page))?.text).toContain(first?.name.sv);

    const opened = list(page).locator('.opened-row');
    const rows = await opened
      .locator('table.parts tbody tr')
      .evaluateAll((all) => all.map((row) => row.querySelector('td:last-child')?.textContent ?? ''));
    const contributions = rows.slice(0, 5).map(numberIn);
    const score = numberIn(rows[5] ?? '');
    expect(contributions).toHaveLength(5);
    // Each of the six numbers is rounded to a tenth.
    expect(Math.abs(contributions.reduce((sum, one) => sum + one, 0) - score)).toBeLessThan(0.31);
    expect(Math.abs(score - (first?.score ?? 0))).toBeLessThanOrEqual(0.05);

    const text = await opened.innerText();
    for (const test of ['Svar som saknas', 'Andra vikter', 'Utan en kommun', 'Sannolikt spann'])
      expect(text).toContain(test);
    for (const { name } of report.municipalities) expect(text).toContain(name);
    expect(await faultsOf(page)).toEqual([]);

    await page.keyboard.press('Enter');
    expect(await opened.count()).toBe(0);
    expect((await focused(page))?.tag).toBe('BUTTON');
  });

  it('stands under the place that it shares, never with a place of its own', async () => {
    const page = await walks.visit('lan-19');
    await open(page, '/lan/19/exempel-avslutad');
    const { priorities } = await readReport('lan-19', '19', 'exempel-avslutad');
    const groups = new Set(priorities.map(({ group }) => group));
    expect(await list(page).locator('tbody').count()).toBe(groups.size);
    for (const heading of await list(page).locator('.group-heading').allInnerTexts())
      expect(heading).toMatch(/^(Delar plats \d+–\d+|Plats \d+)/);
    expect(await areas(page).allInnerTexts()).toEqual(
      priorities.map(({ name }) => expect.stringContaining(name.sv)),
    );
  });
});

describe('a county where under half have answered', () => {
  it('gets scores in the order of the form, and no places', async () => {
    const page = await walks.visit('lan-10');
    await open(page, '/lan/10/exempel-avslutad');
    const text = await main(page);
    expect(text).toContain('Svarsunderlaget är för litet för rangordning.');
    expect(text).toMatch(/2 av 5 kommuner har svarat; minst hälften behövs/);
    expect(text).not.toMatch(/Delar plats|Sannolik plats/);
    expect(await list(page).locator('svg[role=img]').count()).toBe(0);
    const { priorities } = await readReport('lan-10', '10', 'exempel-avslutad');
    const { sections } = await walks.as('lan-10')('GET /api/surveys/{surveyRef}', {
      params: { surveyRef: 'behovsinventering@2026-1' },
    });
    const formOrder = sections.filter(({ kind }) => kind === 'area').map(({ id }) => id);
    expect(priorities.map(({ area }) => area)).toEqual(formOrder);
    expect(await areas(page).allInnerTexts()).toEqual(
      priorities.map(({ name }) => expect.stringContaining(name.sv)),
    );
    await areas(page).first().click();
    expect(await list(page).locator('.opened-row').innerText()).not.toContain('Andra vikter');
    expect(await faultsOf(page)).toEqual([]);
  });
});

describe('a county where nobody has answered', () => {
  it('is told that the report begins with the first answer, and sees no list', async () => {
    const round = await openNewRound(walks, 'utan-svar');
    const page = await walks.visit('lan-19');
    await open(page, `/lan/19/${round}`);
    const text = await main(page);
    expect(text).toContain('Ingen kommun har svarat än.');
    expect(text).toContain('Rapporten börjar räknas när det första svaret kommer in.');
    expect(await page.getByRole('table').count()).toBe(0);
    expect(text).not.toMatch(/NaN|undefined|null/);
    expect(await faultsOf(page)).toEqual([]);
  });
});

describe('Gotland', () => {
  it('is one municipality, and the report says that it rests on one answer', async () => {
    const page = await walks.visit('lan-09');
    await open(page, '/lan/09/exempel-avslutad');
    const text = await main(page);
    expect(text).toMatch(/en enda kommuns svar/);
    expect(text).not.toMatch(/1 av 1 kommuner|NaN|undefined/);
    const heat = page.locator('table.heat.whole');
    expect(await heat.locator('tbody:not(.heat-region) tr').count()).toBe(1);
    await areas(page).first().click();
    expect(await faultsOf(page)).toEqual([]);
  });
});

describe('the heat map', () => {
  it('shows one question at a time as a table, with a key to the steps and to all four empty marks', async () => {
    const page = await walks.visit('lan-19');
    await open(page, '/lan/19/exempel-oppen');
    const { municipalities, priorities } = await readReport('lan-19', '19', 'exempel-oppen');
    const heat = page.locator('table.heat.whole');
    for (const [choice, id] of [
      [undefined, 'behov'],
      ['Nuläge: hur långt kommunen har kommit', 'nulage'],
    ] as const) {
      if (choice !== undefined) await page.getByLabel('Visa svaren på').selectOption({ label: choice });
      const shown = await heat.locator('tbody:not(.heat-region) tr').evaluateAll((rows) =>
        rows.map((row) => ({
          name: row.querySelector('th')?.textContent,
          cells: [...row.querySelectorAll('td')].map((cell) => cell.textContent),
        })),
      );
      const marks = {
        missing: 'Suppgift saknas',
        'not-applicable': 'Aej aktuellt',
        'not-asked': 'Tej tillfrågad',
      };
      expect(new Map(shown.map(({ name, cells }) => [name, cells]))).toEqual(
        new Map(
          municipalities.map((each) => [
            each.name,
            priorities.map(({ area }) => {
              const answer = each.areas[area]?.[id] ?? 'missing';
              return typeof answer === 'number' ? String(answer) : marks[answer];
            }),
          ]),
        ),
      );
      expect(await page.getByRole('list', { name: 'Förklaring till färgerna' }).locator('li').count()).toBe(
        5,
      );
      expect(await page.getByRole('list', { name: 'tomma rutor' }).locator('li').allInnerTexts()).toEqual([
        expect.stringContaining('för få svar för att redovisas'),
        expect.stringContaining('uppgift saknas'),
        expect.stringContaining('ej tillfrågad'),
        expect.stringContaining('ej aktuellt'),
      ]);
      expect(await faultsOf(page)).toEqual([]);
    }
  });
});

describe('the report as PDF', () => {
  it('says why when it could not be fetched, and can be asked for again', async () => {
    const page = await walks.visit('lan-19');
    await open(page, '/lan/19/exempel-avslutad');
    await page.route('**/report.pdf*', (route) => route.abort());
    await page.getByRole('button', { name: 'Ladda ner som PDF' }).click();
    await appears(page.getByText('PDF-filen gick inte att hämta. Servern svarar inte.'));
    expect(await faultsOf(page)).toEqual([]);
    await page.unroute('**/report.pdf*');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Ladda ner som PDF' }).click();
    expect((await download).suggestedFilename()).toBe('lagesbild-19-exempel-avslutad.pdf');
    await expect.poll(() => main(page)).toContain('Filen är nedladdad.');
    expect(await main(page)).not.toContain('gick inte att hämta');
  });
});
