// The county lead follows a round and reminds: sees who has something left, what each would get, and sends it once.
import { expect, it } from 'vitest';
import { coordinator, need, saveAs, signatory } from '../support/arboga.ts';
import { faultsOf, phone } from '../support/browser.ts';
import { appears, open, openNewRound, startWalks } from '../support/walk.ts';

const walks = startWalks();
const lead = 'lan-19';

it('a county lead finds whom a round waits for, reads each mail, sends, and cannot send it twice', async () => {
  const round = await openNewRound(walks, 'paminnelser');
  await saveAs(walks, coordinator, round, { [need.id]: 3 });
  const page = await walks.visit(lead);
  await open(page, `/lan/19/${round}/svar`);
  const arboga = page.getByRole('row', { name: /^Arboga/ });
  await appears(arboga.getByText('1 av 56 kärnfrågor'));
  await page.getByLabel('Visa', { exact: true }).selectOption({ label: 'Försenade (0)' });
  await appears(page.getByText('Ingen är försenad.'));
  await page.getByLabel('Visa', { exact: true }).selectOption({ index: 1 });
  await page.getByLabel('Ordna efter').selectOption({ label: 'Längst tid sedan något ändrades' });
  await expect
    .poll(() => page.locator('table.responses').first().locator('tbody th').last().textContent())
    .toBe('Arboga');
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole('link', { name: 'Se vem som kan påminnas' }).click();
  await page.waitForURL('**/paminnelser/19');
  const own = page
    .getByRole('listitem')
    .filter({ has: page.getByLabel(/^Påminn .*Arboga/) })
    .first();
  await own.getByText('Visa brevet').click();
  await appears(own.getByText('Påminnelse: du har något kvar i Lägesbild'));
  await appears(own.getByText(/Arboga, behovsinventering/));
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole('button', { name: 'Välj ingen' }).click();
  await page.getByRole('button', { name: /^Skicka nu/ }).click();
  await appears(page.getByText('Välj minst en person att påminna.'));
  await own.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Skicka nu till en person' }).click();
  await appears(page.getByText('En påminnelse är på väg'));
  const leftOut = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Får inget nu' }) });
  await appears(leftOut.getByText(/har redan fått en påminnelse den här veckan/));
  const log = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Har skickats' }) });
  await expect.poll(() => log.getByRole('listitem').first().textContent()).toMatch(/Arboga.*Av: /s);
  expect(await page.getByLabel(/^Påminn .*Arboga.*samordnare/).count()).toBe(0);
  expect(await faultsOf(page)).toEqual([]);

  // Whom the county may not remind has no way there.
  const other = await walks.visit(signatory, { viewport: phone });
  await open(other, '/paminnelser/19');
  await appears(other.getByText('Din roll får inte göra detta.'));
});
