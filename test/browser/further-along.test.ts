// Whom to ask: named where they agreed, as the API says, and gone as soon as they take it back on their own profile.
import { describe, expect, it } from 'vitest';
import { faultsOf, phone } from '../support/browser.ts';
import { appears, open, startWalks } from '../support/walk.ts';

const walks = startWalks();
const closed = '/profil/exempel-avslutad';
const title = 'Vilka liknande kommuner har kommit längre?';
const consentTitle = 'Får ni namnges för andra kommuner?';

async function namedTo(org: string) {
  const params = { round: 'exempel-avslutad', org };
  const read = walks.as(`kommun-${org}`);
  const outcome = await read('GET /api/rounds/{round}/results/{org}/further-along', { params });
  if (outcome.status !== 'compared') throw new Error(outcome.reason);
  return outcome.parts.filter(({ municipalities }) => municipalities.length > 0);
}

describe('a municipality that wants to learn from others', () => {
  it('is told whom to ask about what, until they take back that they may be named', async () => {
    const named = await namedTo('1904');
    const rows = (parts: typeof named) =>
      parts.map(({ name, municipalities }) => [
        name,
        ...municipalities.map((one) => `${one.name}, ${one.county}`),
      ]);
    const kungsor = rows(named).filter((row) => row.includes('Kungsör, Västmanlands län'));
    expect(kungsor.length).toBeGreaterThan(0);
    const reader = await walks.visit('kommun-1904');
    await open(reader, closed);
    const section = reader.getByRole('region', { name: title });
    await appears(section.getByRole('heading', { name: 'Områden' }));
    const shown = () =>
      section
        .locator('dl > div')
        .evaluateAll((all) => all.map((row) => [...row.children].map(({ textContent }) => textContent)));
    expect(await shown()).toEqual(rows(named));
    expect(await section.innerText()).not.toMatch(/\d/);
    expect(await faultsOf(reader)).toEqual([]);

    const page = await walks.visit('kommun-1960', { viewport: phone });
    await open(page, closed);
    const consent = page.getByRole('region', { name: consentTitle });
    await appears(consent.getByText('Ni får namnges.'));
    await consent.getByRole('button', { name: 'Namnge oss inte längre' }).click();
    await appears(consent.getByText('Ni namnges inte.'));
    expect(await consent.innerText()).toContain('Undertecknare');
    expect(await faultsOf(page)).toEqual([]);
    await reader.reload();
    await appears(section.getByRole('heading', { name: 'Områden' }));
    const left = named
      .map((part) => ({ ...part, municipalities: part.municipalities.filter(({ id }) => id !== '1960') }))
      .filter(({ municipalities }) => municipalities.length > 0);
    expect(await shown()).toEqual(rows(left));
    await consent.getByRole('button', { name: 'Låt oss namnges' }).click();
    await appears(consent.getByText('Ni får namnges.'));
    expect(await namedTo('1904')).toEqual(named);
  });

  it('is told of nobody while the round takes answers', async () => {
    const page = await walks.visit('kommun-1904');
    await open(page, '/profil/exempel-oppen');
    await appears(page.getByRole('region', { name: consentTitle }));
    expect(await page.getByRole('region', { name: title }).count()).toBe(0);
  });

  it('is told when there is nobody to name', async () => {
    expect(await namedTo('1980')).toEqual([]);
    const page = await walks.visit('kommun-1980');
    await open(page, closed);
    await appears(page.getByText('Det finns ingen att namnge här.', { exact: false }));
  });

  it('and that is a region, or alone in its county, is neither told nor asked', async () => {
    for (const persona of ['region-19', 'kommun-0980']) {
      const page = await walks.visit(persona);
      await open(page, closed);
      await appears(page.getByRole('heading', { level: 1 }));
      expect(await page.getByText(consentTitle).count()).toBe(0);
    }
  });
});
