// A region's journey: it is asked its own questionnaire, answers, submits, and its county's lead sees it beside the numbers.
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../support/browser.ts';
import { appears, everythingSaved, level, open, planRound, settled, startWalks } from '../support/walk.ts';

const walks = startWalks();
const round = 'exempel-oppen';
const survey = 'behovsinventering-region';
const report = { params: { round, county: '19' } };

describe('a region', () => {
  it('answers and submits its own questionnaire, which its county lead then reads beside the municipalities’', async () => {
    const lead = walks.as('lan-19');
    const read = () => lead('GET /api/rounds/{round}/counties/{county}/report', report);
    const { regions: before, computedAt: _, editions: ____, ...numbers } = await read();
    expect(before).toMatchObject([{ id: 'region-19', responded: false }]);

    const page = await walks.visit('region-19');
    await open(page, '/start');
    await appears(page.getByRole('heading', { level: 1, name: 'Behovsinventering för regioner' }));
    expect(await page.getByRole('main').innerText()).not.toMatch(/Mognadsenkät|Skyddat boende/);
    expect(await faultsOf(page)).toEqual([]);

    await open(page, `/svara/${round}/${survey}/tandvard-och-vald`);
    await level(page, 'Hur långt har ni kommit', 1).check();
    await level(page, 'Hur stort är ert behov', 4).check();
    await everythingSaved(page);
    expect(await faultsOf(page)).toEqual([]);

    await open(page, `/svara/${round}/${survey}/befintliga-resurser`);
    await page.getByRole('button', { name: /^Lägg till/ }).click();
    await appears(page.getByRole('radio', { name: 'Regionen', exact: true, checked: true }).last());
    await everythingSaved(page);

    await open(page, `/skicka-in/${round}/${survey}`);
    await page.getByRole('button', { name: 'Skriv under och skicka in' }).click();
    await page.waitForURL('**/kvitto/**');
    await settled(page);
    expect(await page.getByRole('main').innerText()).toContain('Region Västmanland');
    expect(await faultsOf(page)).toEqual([]);

    await expect.poll(async () => (await read()).regions[0]?.responded, { timeout: 30_000 }).toBe(true);
    const { regions, computedAt: __, editions: ___, ...after } = await read();
    expect(after).toEqual(numbers);
    expect(regions[0]?.areas.at(-1)).toMatchObject({
      area: 'tandvard-och-vald',
      answers: { nulage: 1, behov: 4, konsekvens: 'missing', lansnytta: 'missing' },
    });

    const county = await walks.visit('lan-19');
    await open(county, `/lan/19/${round}`);
    await appears(
      county.getByText(/^Region Västmanland har svarat\. .* ingår inte i poäng eller ordning\.$/),
    );
    const heat = county.getByRole('table', { name: /^En rad för varje kommun/ });
    const row = heat.getByRole('row', { name: /^Region Västmanland/ });
    expect(await row.innerText()).toMatch(/Tandvård: 4/);
    expect(await row.innerText()).toContain('ej tillfrågad');
    const own = county.getByRole('table', { name: 'Svaren från Region Västmanland' });
    expect(await own.getByRole('row', { name: /^Tandvård/ }).innerText()).toContain(
      'Hälso- och sjukvård och tandvård',
    );
    await county.getByRole('button', { name: 'Skyddat boende och stadigvarande boende' }).click();
    await appears(county.getByRole('row', { name: /^Regionen är inte tillfrågad om området/ }));
    await county.getByRole('button', { name: 'Hälso- och sjukvård och tandvård' }).click();
    const opened = county.getByRole('region', { name: /^Kommunernas svar: Hälso- och sjukvård/ });
    for (const area of ['Samverkan och vägen', 'Fråga om våld', 'Tandvård'])
      await appears(opened.getByRole('row', { name: new RegExp(`^${area}`) }));
    expect(await faultsOf(county)).toEqual([]);

    await open(county, `/lan/19/${round}/svar`);
    await appears(county.getByText(/Region Västmanland har skickat in sitt formulär\./));
    expect(await faultsOf(county)).toEqual([]);
  });

  it('that is a municipality too is asked each questionnaire where it belongs', async () => {
    const gotland = walks.as('region-09');
    const { responses } = await gotland('GET /api/rounds/{round}/responses', { params: { round } });
    expect(responses.map(({ organisation, survey: asked }) => `${organisation.id} ${asked}`)).toEqual([
      '0980 behovsinventering',
      '0980 mognad',
      'region-09 behovsinventering-region',
    ]);
  });
});

describe('a national administrator', () => {
  it('opens a round for regions only, whose report says that no order is computed', async () => {
    const page = await walks.visit('nationell');
    await open(page, '/planera-omgang');
    await page.getByRole('checkbox', { name: 'Regionerna' }).check();
    await page.getByRole('checkbox', { name: 'Kommunerna' }).uncheck();
    expect(await page.getByRole('checkbox', { name: 'Mognadsenkät' }).count()).toBe(0);
    await planRound(page, { name: 'Bara regioner', county: 'Västmanlands län' });
    await appears(page.getByRole('heading', { name: 'Bara regioner' }));
    expect(await faultsOf(page)).toEqual([]);

    const county = await walks.visit('lan-19');
    await open(county, '/lan/19/bara-regioner');
    await appears(county.getByText('Omgången gäller inte kommunerna.'));
    await appears(county.getByText('Region Västmanland har inte svarat än.').first());
    expect(await county.getByRole('main').innerText()).not.toContain('kommuner har svarat');
    expect(await faultsOf(county)).toEqual([]);
  });
});
