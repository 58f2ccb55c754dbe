// "Our profile": the answer in words, beside others' once the round has closed, what has changed, and the next step.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../support/browser.ts';
import { appears, open, startWalks } from '../support/walk.ts';

const walks = startWalks();
const closed = '/profil/exempel-avslutad';
const main = (page: Page) => page.locator('main').innerText();

function read(persona: string, round: string, org: string) {
  return walks.as(persona)('GET /api/rounds/{round}/results/{org}', { params: { round, org } });
}

describe('the profile of a municipality', () => {
  it('is found in the menu, and opens the newest round that it has submitted in', async () => {
    const page = await walks.visit('kommun-1904');
    await open(page, '/start');
    await page.getByRole('link', { name: 'Vår profil' }).click();
    await appears(page.getByRole('heading', { level: 1, name: 'Skinnskatteberg: vår profil' }));
    const text = await main(page);
    expect(text).toMatch(/Ni har kommit längst i .+ och kortast i .+\./);
    expect(text).toContain('Jämförelsen visas när omgången har stängt');
    expect(text).toMatch(/Vad har ändrats sedan Behovsinventering \d{4} \(exempel\)\?/);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('shows its means as the API gives them, with bounds and n of N', async () => {
    const page = await walks.visit('kommun-1980');
    await open(page, closed);
    const { inventory } = await read('kommun-1980', 'exempel-avslutad', '1980');
    const boende = inventory?.areas.find(({ area }) => area === 'boende');
    const county = boende?.questions.behov.compared.county;
    if (county?.status !== 'shown') throw new Error('the county is not shown');
    await page.getByLabel('Jämför fråga').selectOption('behov');
    const row = page.getByRole('row', { name: /^Skyddat boende/ });
    const cell = await row.getByRole('cell').nth(5).innerText();
    expect(cell).toContain(county.mean.toFixed(1).replace('.', ','));
    expect(cell).toContain(`${county.valid} av ${county.applicable}`);
    expect(await page.getByRole('table').first().getByRole('row').count()).toBe(15);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('where too few others have answered shows the mark, never a number', async () => {
    const { inventory } = await read('kommun-1060', 'exempel-avslutad', '1060');
    expect(
      inventory?.areas.every(({ questions }) => questions.behov.compared.county.status === 'hidden'),
    ).toBe(true);
    const page = await walks.visit('kommun-1060');
    await open(page, closed);
    expect(await main(page)).toMatch(/för få|För få/);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('says what the next level asks, first where the need is greatest, and shows the rest on request', async () => {
    const page = await walks.visit('kommun-1904');
    await open(page, closed);
    const steps = page.locator('.next-steps > li');
    const all = await steps.count();
    expect(await steps.filter({ visible: true }).count()).toBe(Math.min(3, all));
    await page.getByRole('button', { name: /^Visa .+ till$/ }).click();
    expect(await steps.filter({ visible: true }).count()).toBe(all);
    expect(await steps.first().innerText()).toMatch(/Nu, nivå \d\n.+\nNästa, nivå \d\n.+/);
    const link = steps.first().getByRole('link', { name: /^Sök i länets register/ });
    expect(await link.getAttribute('href')).toMatch(/^\/register\?omrade=[a-z-]+$/);
  });

  it('shows what others in the county share in each low area, a few first, and says when it cannot', async () => {
    const page = await walks.visit('kommun-1904');
    await open(page, closed);
    const shared = page.locator('.shared-resources').first();
    await expect.poll(() => shared.getByRole('status').count()).toBe(0);
    const href = (await shared.getByRole('link').getAttribute('href')) ?? '';
    const area = new URL(href, walks.url).searchParams.get('omrade') ?? '';
    const search = {
      params: { county: '19', register: 'resurser' },
      query: { area, shared: 'yes' },
    } as const;
    const { rows } = await walks.as('kommun-1904')('GET /api/counties/{county}/registers/{register}', search);
    const others = rows.filter(({ organisation }) => organisation.id !== '1904');
    expect(others.length).toBeGreaterThan(3);
    const named = shared.locator('ul:not(.register-marks) > li:has(b)');
    expect(await named.count()).toBe(3);
    await shared.getByRole('button', { name: `Visa alla ${others.length}` }).click();
    expect(await named.count()).toBe(others.length);
    expect(await shared.innerText()).not.toContain('Skinnskatteberg');
    expect(await faultsOf(page)).toEqual([]);

    const none = (url: URL) => url.pathname.endsWith('/registers/resurser');
    await page.route(none, (route) => route.fulfill({ status: 500, body: '' }));
    await open(page, closed);
    await appears(shared.getByText('Resurserna gick inte att hämta.'));
    await page.unroute(none);
    await page.route(none, (route) =>
      route.fulfill({ json: { surveyRef: 'behovsinventering@2026-1', rows: [] } }),
    );
    await shared.getByRole('button', { name: /^Försök igen/ }).click();
    await appears(shared.getByText('Ingen annan i länet har registrerat något'));
    expect(await faultsOf(page)).toEqual([]);
  });

  it('speaks English', async () => {
    const page = await walks.visit('kommun-1980');
    await open(page, closed);
    await page.getByRole('button', { name: 'English' }).click();
    await appears(page.getByRole('heading', { name: 'Next step', exact: true }));
    expect(await main(page)).toContain('You have come furthest in');
    const marks = page.getByRole('list', { name: 'Key to empty cells' }).first();
    expect(
      (await marks.getByRole('listitem').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ')),
    ).toEqual(['F too few answers to be shown', 'M missing', 'Q not asked', 'N not applicable']);
  });
});

describe('who has nothing to show', () => {
  it('is told so, and where to answer', async () => {
    const page = await walks.visit('kommun-1962');
    await open(page, '/profil/exempel-oppen');
    expect(await main(page)).toContain('Behovsinventeringen är inte inskickad');
    await page.getByRole('link', { name: 'Gå till svaret' }).first().click();
    await page.waitForURL('**/start/exempel-oppen/behovsinventering');
  });

  it('is an organisation that no round has asked', async () => {
    const page = await walks.visit('region-19');
    // Every organisation of the seed has been asked.
    await page.route('**/api/rounds', (route) => route.fulfill({ json: { rounds: [] } }));
    await open(page, '/profil');
    expect(await main(page)).toContain('Ingen omgång har öppnat för er än.');
    expect(await faultsOf(page)).toEqual([]);
  });

  it('is a region: it sees its own answers, and that they are compared with nobody', async () => {
    const page = await walks.visit('region-19');
    await open(page, closed);
    const text = await main(page);
    expect(text).toContain('Regionernas svar jämförs inte');
    for (const area of ['Tandvård', 'Patienter som utövar våld']) expect(text).toContain(area);
    expect(text).not.toMatch(/\d av \d+ kommuner/);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('is a respondent: the page is not in the menu, and says that it is not theirs', async () => {
    const page = await walks.visit('kommun-1980-svarande');
    await open(page, '/start');
    expect(await page.getByRole('link', { name: 'Vår profil' }).count()).toBe(0);
    await open(page, closed);
    expect(await main(page)).toContain('Din roll får inte göra detta.');
  });
});
