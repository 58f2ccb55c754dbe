// The national administrator: plans, opens, closes and establishes a round; releases; invites; reads the log.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { faultsOf, phone } from '../support/browser.ts';
import { appears, open, planRound, startWalks } from '../support/walk.ts';

const walks = startWalks();
const admin = 'nationell';

/** Presses the button, then the one in the dialog that it opens. */
async function sureOf(page: Page, button: string, title: RegExp, yes: string): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  const dialog = page.getByRole('dialog', { name: title });
  await appears(dialog);
  expect(await faultsOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: yes }).click();
}

it('an administrator takes a round for one county from planned to established', async () => {
  const page = await walks.visit(admin);
  await open(page, '/omgangar');
  await page.getByRole('link', { name: 'Planera en omgång' }).click();
  await page.waitForURL('**/planera-omgang');
  await page.getByLabel('Datum Öppnar').fill('2027-03-28');
  await page.getByLabel('Klockslag Öppnar').fill('02:30');
  await appears(page.getByText('Den tiden finns inte: klockan ställs fram den natten.'));
  await page.getByLabel('Klockslag Öppnar').fill('08:00');
  await appears(page.getByText('28 mars 2027 kl. 08.00, svensk sommartid (UTC+2)'));
  await planRound(page, { name: 'Våren Örebro', county: 'Örebro län', opens: '2035-03-28' });
  await page.waitForURL('**/omgangar/varen-orebro');
  await appears(page.getByText('Planerad', { exact: true }));
  await appears(page.getByRole('row', { name: /^Örebro län 0 \/ 24 Inga svar än/ }));
  expect(await faultsOf(page)).toEqual([]);

  await sureOf(page, 'Öppna nu', /^Öppna Våren Örebro nu/, 'Öppna nu');
  await appears(page.getByText('Omgången är öppen.'));

  // Somebody else changes the round while the page stands open.
  const params = { round: 'varen-orebro' };
  await walks.as(admin)('PATCH /api/rounds/{round}', { params, body: { name: { sv: 'Våren i Örebro' } } });
  await sureOf(page, 'Stäng nu', /^Stäng Våren Örebro nu/, 'Stäng nu');
  await appears(page.getByText('Någon annan har ändrat omgången sedan ni öppnade sidan.'));
  await page.getByRole('button', { name: 'Läs om omgången' }).click();
  await sureOf(page, 'Stäng nu', /^Stäng Våren i Örebro nu/, 'Stäng nu');
  await appears(page.getByText('Omgången är stängd.'));

  await sureOf(page, 'Fastställ omgången', /^Fastställ Våren i Örebro/, 'Ja, fastställ för gott');
  await appears(page.getByText('Omgången är fastställd.'));
  await expect.poll(() => page.getByRole('button', { name: 'Ändra namn och tider' }).count()).toBe(0);
  await open(page, '/omgangar');
  await appears(page.getByRole('heading', { name: /^Fastställda \(\d+\)/ }));
  await appears(page.getByRole('link', { name: 'Våren i Örebro' }));
});

it('an administrator reviews a version that is not released, and releases what was read', async () => {
  const page = await walks.visit(admin, { viewport: phone });
  // Every deployed version is released: the page is shown this one as it stood before, with something changed.
  await page.route('**/api/surveys/*/review', async (route) => {
    const response = await route.fetch();
    const { release: _, ...review } = await response.json();
    const [first, ...rest] = review.differences;
    const before = { ...first.after, title: { sv: 'Så löd frågan' } };
    const differences = [
      { ...first, change: 'stricter', before },
      ...rest.map((one: { after: object }) => ({ ...one, change: 'same', before: one.after })),
    ];
    await route.fulfill({ response, json: { ...review, before: 'mognad@2025-1', differences } });
  });
  await open(page, '/enkater/mognad@2026-1');
  await appears(page.getByText('Inte frisläppt'));
  await appears(page.getByText('Så löd frågan'));
  await appears(page.getByText('Skärpt').first());
  expect(await page.getByText('Håller', { exact: true }).count()).toBe(8);
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Frisläpp versionen' }).click();
  expect(await faultsOf(page)).toEqual([]);
  await page.unroute('**/api/surveys/*/review');
  await page.getByRole('button', { name: 'Ja, frisläpp för gott' }).click();
  await appears(page.getByText('Mognadsenkät 2026-1 är frisläppt.'));
  await expect.poll(() => page.getByRole('button', { name: 'Frisläpp versionen' }).count()).toBe(0);
});

it('an administrator invites a county lead, who joins, and finds it in the log, as a file too', async () => {
  const page = await walks.visit(admin);
  await open(page, '/medlemmar');
  await page.getByLabel('Riket, län, kommun eller region').selectOption({ label: 'Gävleborgs län' });
  await page.waitForURL('**/medlemmar/21');
  await page.getByRole('button', { name: 'Bjud in' }).click();
  await page.getByLabel('E-postadress').fill('ny.lead@lagesbild.example');
  await page.getByLabel('Titel eller uppgift').fill('länssamordnare');
  await page.getByRole('radio', { name: 'Utvecklingsledare kvinnofrid' }).check();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Skicka inbjudan' }).click();
  await appears(page.getByText('Inbjudan till ny.lead@lagesbild.example är på väg'));
  await appears(page.getByRole('listitem').filter({ hasText: 'ny.lead@lagesbild.example' }));
  expect(await faultsOf(page)).toEqual([]);

  await open(page, '/medlemmar');
  await page.getByRole('button', { name: /^Avsluta för Nationell administratör/ }).click();
  await page.getByRole('button', { name: 'Avsluta nu' }).click();
  await appears(page.getByText('Riket måste ha minst en administratör.'));
  await page.getByRole('button', { name: 'Avbryt' }).click();

  await open(page, '/logg');
  await page.getByLabel('Händelse').selectOption({ label: 'Bjöd in en person' });
  await page.getByLabel('Gäller').selectOption({ label: 'Gävleborgs län' });
  await appears(page.getByRole('row', { name: /Bjöd in en person Gävleborgs län/ }));
  expect(await page.getByRole('row').count()).toBe(2);
  expect(await faultsOf(page)).toEqual([]);
  const log = page.getByRole('button', { name: /^Ladda ner som CSV ?: loggen/ });
  const saved = async (button: Locator) => {
    const saving = page.waitForEvent('download');
    await button.click();
    return readFile(await (await saving).path(), 'utf8');
  };

  // The connection is cut in the middle of the file: nothing is saved, and the page says so.
  const downloads: unknown[] = [];
  page.on('download', (download) => downloads.push(download));
  const cutting = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/csv', 'content-length': '200000' });
    response.write('rad\r\n'.repeat(20_000), () => response.destroy());
  });
  await new Promise<void>((resolve) => cutting.listen(0, '127.0.0.1', resolve));
  const { port } = cutting.address() as AddressInfo;
  await page.route('**/api/audit.csv*', (route) => route.continue({ url: `http://127.0.0.1:${port}/` }));
  await log.click();
  await appears(page.getByText('CSV-filen gick inte att hämta. Servern svarar inte.'));
  expect(downloads).toEqual([]);
  await page.unroute('**/api/audit.csv*');
  cutting.close();

  const file = await saved(log);
  expect(file.split('\r\n')[0]).toBe(
    '\uFEFFTid (UTC);Tid i Sverige;Vem;Personens id;Händelse;Kod;Gäller;Uppgifter',
  );
  expect(file).toContain(';Bjöd in en person;person-invited;Gävleborgs län;');
  const manifest = await saved(page.getByRole('button', { name: /^Ladda ner som CSV ?: Om filen/ }));
  expect(manifest).toContain('Urval: gäller;Gävleborgs län (21)');
  expect(manifest).toContain('Rader i ”Logg”;1');
  expect(manifest).toContain(
    `Kontrollsumma för ”Logg” som CSV med semikolon (SHA-256);${createHash('sha256').update(file).digest('hex')}`,
  );
});

it('an administrator finds a person whose organisation is not known, and goes there', async () => {
  const page = await walks.visit(admin, { viewport: phone });
  await open(page, '/medlemmar');
  await page.getByLabel('Hitta en person').fill('  FAGERSTA undertecknare ');
  await page.getByRole('button', { name: 'Sök' }).click();
  await page.waitForURL('**/medlemmar?sok=FAGERSTA+undertecknare');
  await appears(page.getByText('1 träff.'));
  await appears(page.getByRole('heading', { name: 'Undertecknare, Fagersta (påhittad)' }));
  expect(await faultsOf(page)).toEqual([]);

  // The address holds the search: it can be sent, and one comes back to it.
  await page.getByRole('link', { name: 'Fagersta', exact: true }).click();
  await page.waitForURL('**/medlemmar/1982');
  await appears(page.getByRole('heading', { level: 2, name: 'Fagersta' }));
  await page.goBack();
  await appears(page.getByText('1 träff.'));
  expect(await page.getByLabel('Hitta en person').inputValue()).toBe('FAGERSTA undertecknare');

  await page.getByLabel('Hitta en person').fill('ingen sådan');
  await page.getByRole('button', { name: 'Sök' }).click();
  await appears(page.getByText('Inga träffar.'));
  await appears(page.getByText('Ingen medlem och ingen inbjudan som väntar har alla de orden.'));
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('link', { name: 'Avsluta sökningen' }).click();
  await appears(page.getByRole('heading', { level: 2, name: 'Riket' }));
});
