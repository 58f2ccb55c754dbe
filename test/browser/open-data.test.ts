// Open data, read by somebody who has no account: nothing until a round is established, then files and what they mean.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { figureColumns } from '../../functions/core/open-data/columns.ts';
import { faultsOf, phone, scrollsSideways } from '../support/browser.ts';
import { appears, open, startWalks } from '../support/walk.ts';

const walks = startWalks();
const round = 'exempel-avslutad';
const link = (page: Page) => page.getByRole('link', { name: 'Öppna data: lägesbilden länsvis' });
const heading = (page: Page, name: string) => page.getByRole('heading', { name });

/** As the nation does, and until what is public has been published. */
async function establish(): Promise<void> {
  const client = walks.as('nationell');
  const { rounds } = await client('GET /api/open-data');
  if (rounds.length > 0) return;
  await client('PATCH /api/rounds/{round}', { params: { round }, body: { status: 'established' } });
  await expect
    .poll(async () => (await client('GET /api/open-data')).rounds.length, { timeout: 20_000 })
    .toBe(1);
}

describe('open data', () => {
  it('is said not to be there, and linked from nowhere, until a round is established; then at once', async () => {
    const page = await walks.visit(undefined);
    await open(page, '/');
    expect(await link(page).count()).toBe(0);
    await open(page, '/oppna-data');
    await appears(heading(page, 'Ingenting är publicerat än'));
    expect(await page.getByRole('main').getByRole('link').count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);

    // At the next look it is there, whatever the browser remembers of the one before.
    await establish();
    await open(page, '/');
    await appears(link(page));
    await link(page).click();
    await appears(heading(page, 'Publicerade omgångar'));
  });

  it('is found from the first page once the nation has established a round, with every file there', async () => {
    await establish();
    const page = await walks.visit(undefined);
    await open(page, '/');
    await link(page).click();
    await appears(heading(page, 'Publicerade omgångar'));
    expect(new URL(page.url()).pathname).toBe('/oppna-data');
    const links = page.getByRole('list', { name: 'Filer' }).getByRole('link');
    const addresses = await links.evaluateAll((found) => found.map((one) => one.getAttribute('href') ?? ''));
    expect(addresses).toHaveLength(5);
    for (const address of [...addresses, '/api/open-data/catalogue']) {
      const response = await page.request.get(address);
      expect([address, response.status()]).toEqual([address, 200]);
      const again = await page.request.get(address, {
        headers: { 'if-none-match': response.headers()['etag'] ?? '' },
      });
      expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
    }
    expect(await faultsOf(page)).toEqual([]);
  });

  it('explains every column of the file that is downloaded, in both languages', async () => {
    await establish();
    const page = await walks.visit(undefined);
    await open(page, '/oppna-data');
    const [head = ''] = (
      await (await page.request.get(`/api/open-data/rounds/${round}/figures.csv`)).text()
    ).split('\r\n');
    const table = page.getByRole('table', { name: 'Talen, kolumn för kolumn' });
    expect(await table.getByRole('rowheader').allInnerTexts()).toEqual(head.replace('\uFEFF', '').split(','));
    await appears(table.getByRole('cell', { name: figureColumns[1]?.meaning.sv ?? '' }));
    await page.getByRole('button', { name: 'English' }).click();
    await appears(heading(page, 'The figures, column by column'));
    await appears(page.getByRole('cell', { name: figureColumns[1]?.meaning.en ?? '' }));
    expect(await faultsOf(page)).toEqual([]);
  });

  it('fits a phone', async () => {
    await establish();
    const page = await walks.visit(undefined, { viewport: phone });
    await open(page, '/oppna-data');
    await appears(heading(page, 'Publicerade omgångar'));
    expect(await scrollsSideways(page)).toBe(false);
    expect(await faultsOf(page)).toEqual([]);
  });
});
