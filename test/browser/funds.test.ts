// The nation's money: what the example has, allotted anew, in conflict, and read by who only compares.
import { describe, expect, it } from 'vitest';
import { faultsOf, phone } from '../support/browser.ts';
import { appears, open, startWalks } from '../support/walk.ts';

const walks = startWalks();
const year = new Date().getFullYear();

describe('the page about the state’s money', () => {
  it('shows the example, and is allotted anew by the administrator', async () => {
    const page = await walks.visit('nationell');
    await open(page, '/omgangar');
    await page.getByRole('link', { name: 'Medel', exact: true }).click();
    await appears(page.getByText('Det finns 9 000 000 kronor till länen. 21 av 21 län har fått sin del.'));
    await appears(page.getByRole('row', { name: /^Västmanlands län/ }));
    expect(await faultsOf(page)).toEqual([]);

    await page.getByRole('button', { name: 'Ändra fördelningen' }).click();
    expect(
      await page.getByLabel('Finns att fördela').evaluate((field) => field === document.activeElement),
    ).toBe(true);
    await page.getByLabel('Finns att fördela').fill('10 500 000');
    await page.getByLabel('Västmanlands län').fill('många');
    await appears(page.getByText('Skriv hela kronor'));
    expect(await page.getByRole('button', { name: 'Spara fördelningen' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Fördela lika på alla län' }).click();
    await appears(page.getByText('Fördelat 10 500 000 kronor, kvar att fördela 0.'));
    await page.getByLabel('Var beslutet finns').fill('Dnr 26/0100');
    expect(await faultsOf(page)).toEqual([]);

    // Somebody else saves first.
    const body = { total: 9_500_000, counties: {}, source: 'Dnr 26/0099', expectedVersion: 1 };
    await walks.as('nationell')('POST /api/funds/{year}/allotments', {
      params: { year: String(year) },
      body,
    });
    await page.getByRole('button', { name: 'Spara fördelningen' }).click();
    await appears(page.getByText('Någon annan har ändrat fördelningen'));
    await appears(page.getByText('9 500 000 kronor, 0 län'));
    await page.getByRole('button', { name: 'Spara fördelningen' }).click();
    await appears(page.getByText('Det finns 10 500 000 kronor till länen. 21 av 21 län har fått sin del.'));
    await appears(page.getByRole('row', { name: /Dnr 26\/0099/ }));
    expect(await page.getByRole('row', { name: /^Västmanlands län/ }).innerText()).toMatch(/500\s000/);
  });

  it('has nothing for a year that nobody has allotted, and fits a phone', async () => {
    const page = await walks.visit('nationell', { viewport: phone });
    await open(page, '/medel/2020');
    await appears(page.getByText('Inget är fördelat för 2020 än.'));
    expect(await faultsOf(page)).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
  });
});
