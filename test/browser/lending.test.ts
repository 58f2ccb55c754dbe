// A colleague is invited, follows the link in the mail, sees the lent section only, and is gone the moment it ends.
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../support/browser.ts';
import { appears, open, settled, startWalks } from '../support/walk.ts';

const walks = startWalks();
const boende = 'Skyddat boende och stadigvarande boende';

/** Waits until the mail to that address has been sent. */
async function mailTo(address: string): Promise<void> {
  const sent = async () => {
    const response = await fetch(`${walks.url}/local/outbox.json`);
    const mails = (await response.json()) as { readonly to: readonly string[] }[];
    return mails.filter(({ to }) => to.includes(address)).length;
  };
  await expect.poll(sent, { timeout: 30_000, interval: 100 }).toBe(1);
}

describe('lending a section by e-mail', () => {
  it('goes all the way from the invitation to its end', async () => {
    // A walk that is walked again finds the mails of the one before.
    const address = `anna.berg.${Date.now()}@vasteras.example`;
    const coordinator = await walks.visit('kommun-1980-samordnare');
    await open(coordinator, '/kolleger');
    expect(await faultsOf(coordinator)).toEqual([]);
    await coordinator.getByRole('button', { name: 'Bjud in en kollega' }).click();
    await coordinator.getByLabel('E-postadress').fill(address);
    await coordinator.getByLabel('Titel eller uppgift').fill('enhetschef, mottagningen');
    await coordinator.getByRole('button', { name: 'Skicka inbjudan' }).click();
    await appears(coordinator.getByText('Välj minst en del.'));
    expect(await faultsOf(coordinator)).toEqual([]);
    await coordinator.getByLabel(boende).check();
    await coordinator.getByRole('button', { name: 'Skicka inbjudan' }).click();
    await appears(coordinator.getByText(`Inbjudan till ${address} är på väg`));
    await mailTo(address);

    const colleague = await walks.visit(undefined);
    await colleague.goto('/local/outbox');
    await colleague
      .getByRole('link', { name: /\/inbjudan\/1980\./ })
      .first()
      .click();
    await appears(colleague.getByRole('heading', { name: 'Du har fått en inbjudan' }));
    expect(await faultsOf(colleague)).toEqual([]);
    await colleague.getByRole('main').getByRole('button', { name: 'Logga in' }).click();
    await colleague.getByLabel('E-postadress').fill(address.toUpperCase());
    await colleague.getByRole('button', { name: 'Logga in' }).click();
    await appears(colleague.getByRole('heading', { name: 'Inbjudan till Västerås' }));
    await appears(colleague.getByText(boende));
    expect(await faultsOf(colleague)).toEqual([]);
    await colleague.getByLabel('Ditt namn').fill('Anna Berg');
    await colleague.getByRole('button', { name: 'Tacka ja' }).click();
    await colleague.waitForURL('**/start');
    await settled(colleague);
    const sections = colleague.locator('.overview a');
    await appears(sections);
    expect(await sections.allTextContents()).toEqual([boende]);
    await sections.click();
    await appears(colleague.getByRole('heading', { name: boende, level: 1 }));
    expect(await colleague.getByRole('button', { name: 'Låna ut delen' }).count()).toBe(0);

    await open(coordinator, '/start');
    await appears(coordinator.getByText('Lånat till enhetschef, mottagningen'));
    await open(coordinator, '/kolleger');
    await coordinator.getByRole('button', { name: /^Avsluta för Anna Berg/ }).click();
    await appears(coordinator.getByRole('dialog'));
    expect(await faultsOf(coordinator)).toEqual([]);
    await coordinator.getByRole('button', { name: 'Avsluta nu' }).click();
    await appears(coordinator.getByText(/Anna Berg.* är inte längre med/));

    await open(colleague, '/start');
    await appears(colleague.getByRole('heading', { name: 'Du är inloggad, men har ingen behörighet än' }));
    await colleague.goto('/local/outbox');
    await colleague
      .getByRole('link', { name: /\/inbjudan\/1980\./ })
      .first()
      .click();
    await appears(colleague.getByRole('heading', { name: 'Inbjudan går inte att använda' }));
    expect(await faultsOf(colleague)).toEqual([]);
  });

  it('works from the section itself, and to a colleague who is there already', async () => {
    const page = await walks.visit('kommun-1980-samordnare');
    await open(page, '/start');
    await page.getByRole('link', { name: 'Insatser till våldsutövare' }).click();
    await page.getByRole('button', { name: 'Låna ut delen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Låna ut Insatser till våldsutövare' });
    await dialog.getByLabel(/^Enhetschef, mottagningen, Västerås/).check();
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Låna ut', exact: true }).click();
    await appears(dialog.getByText(/^Utlånat till Enhetschef, mottagningen/));
    const me = await walks.as('kommun-1980-svarande')('GET /api/me');
    expect(me.memberships[0]?.sections).toContain('valdsutovare');
    await dialog.getByRole('button', { name: /^Ta tillbaka från/ }).click();
    await expect
      .poll(async () => (await walks.as('kommun-1980-svarande')('GET /api/me')).memberships[0]?.sections)
      .not.toContain('valdsutovare');
  });

  it('begins with a contact that the county invites', async () => {
    const address = `cecilia.${Date.now()}@arboga.example`;
    const page = await walks.visit('lan-19');
    const { rounds } = await walks.as('lan-19')('GET /api/rounds');
    await open(page, `/lan/19/${rounds[0]?.id}/svar`);
    await page.getByRole('button', { name: 'Bjud in fler kontakter i Arboga' }).click();
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.getByLabel(/^Svara på delar/).count()).toBe(0);
    await page.getByLabel('E-postadress').fill(address);
    await page.getByLabel('Titel eller uppgift').fill('utvecklare');
    await page.getByRole('button', { name: 'Skicka inbjudan' }).click();
    await appears(page.getByText(`Inbjudan till ${address} är på väg`));
    await mailTo(address);
    expect(await faultsOf(page)).toEqual([]);
  });
});
