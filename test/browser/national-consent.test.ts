// Gotland says on its own profile whether national staff may see its answers as the county's.
import { describe, expect, it } from 'vitest';
import { faultsOf, phone } from '../support/browser.ts';
import { appears, open, startWalks } from '../support/walk.ts';

const walks = startWalks();
const title = 'Får nationell nivå se era svar?';

describe('consent to be shown to the nation', () => {
  it('is given and withdrawn on the profile, and says who did so', async () => {
    const page = await walks.visit('kommun-0980', { viewport: phone });
    await open(page, '/profil/exempel-avslutad');
    const section = page.getByRole('region', { name: title });
    await appears(section.getByText('Era svar visas inte.', { exact: false }));
    await section.getByRole('button', { name: 'Låt nationell nivå se våra svar' }).click();
    await appears(section.getByText('Era svar visas som länets', { exact: false }));
    const read = () =>
      walks.as('kommun-0980')('GET /api/organisations/{org}/national-consent', { params: { org: '0980' } });
    const given = await read();
    expect(given).toMatchObject({ given: true, version: 1 });
    expect(await section.innerText()).toContain(given.by);
    expect(await faultsOf(page)).toEqual([]);
    await section.getByRole('button', { name: 'Visa inte våra svar längre' }).click();
    await appears(section.getByText('Era svar visas inte.', { exact: false }));
    expect((await read()).given).toBe(false);
  });

  it('is asked of nobody with other municipalities in the county', async () => {
    const page = await walks.visit('kommun-1980');
    await open(page, '/profil/exempel-avslutad');
    await appears(page.getByRole('heading', { level: 1 }));
    expect(await page.getByText(title).count()).toBe(0);
  });
});
