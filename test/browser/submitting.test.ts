// Signing and what follows: what stops it, what does not, and that nothing can be changed afterwards.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  addressOf,
  arboga,
  coordinator,
  need,
  readResponse,
  saveAs,
  signatory,
  survey,
} from '../support/arboga.ts';
import { faultsOf } from '../support/browser.ts';
import { appears, level, open, openNewRound, settled, startWalks } from '../support/walk.ts';

const walks = startWalks();

const sign = (page: Page) => page.getByRole('button', { name: 'Skriv under och skicka in' });

describe('a signature', () => {
  it('is for what the signer has read: a change since then is named, and read before signing again', async () => {
    const round = await openNewRound(walks, 'andrat-svar');
    await saveAs(walks, signatory, round, { [need.id]: 3 });
    const page = await walks.visit(signatory);
    await open(page, addressOf.review(round));
    await saveAs(walks, coordinator, round, { [need.id]: 4 }, 1);
    await saveAs(walks, coordinator, round, { 'boende.nulage': 1 });
    await sign(page).click();
    const outcome = page.getByRole('alert').filter({ hasText: 'Svaren har ändrats sedan du läste dem' });
    await appears(outcome);
    expect(await outcome.getByRole('listitem').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('Hur stort är ert behov')]),
    );
    expect((await readResponse(walks, round)).status).toBe('draft');
    expect(await faultsOf(page)).toEqual([]);

    await appears(page.getByText(/^2 av 56 kärnfrågor är besvarade/));
    await sign(page).click();
    await page.waitForURL('**/kvitto/**');
    await settled(page);
    expect(await faultsOf(page)).toEqual([]);
    expect((await readResponse(walks, round)).status).toBe('submitted');
  });

  it('is given once, though the first acknowledgement was lost on the way', async () => {
    const round = await openNewRound(walks, 'tappat-kvitto');
    await saveAs(walks, signatory, round, { [need.id]: 3 });
    const page = await walks.visit(signatory);
    await open(page, addressOf.review(round));
    const address = '**/submission';
    await page.route(address, async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    });
    await sign(page).click();
    await appears(page.getByText('Svaret är inte inskickat'));
    expect(await faultsOf(page)).toEqual([]);
    const { submitted } = await readResponse(walks, round);
    await page.unroute(address);
    await sign(page).click();
    await page.waitForURL(`**/kvitto/**/${submitted?.receipt}`);
    expect(await readResponse(walks, round)).toMatchObject({ edition: 1, submitted });
  });

  it('is not asked for while nothing has been answered, and says why', async () => {
    const round = await openNewRound(walks, 'tomt-svar');
    const page = await walks.visit(signatory);
    await open(page, addressOf.review(round));
    expect(await page.getByRole('main').innerText()).toContain(
      'Besvara minst en fråga, så kan svaret skickas in.',
    );
    expect(await sign(page).count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('is not for a coordinator, who sees what is missing and sends it to whoever may sign', async () => {
    const round = await openNewRound(walks, 'samordnare');
    await saveAs(walks, coordinator, round, { [need.id]: 3 });
    const page = await walks.visit(coordinator);
    await open(page, addressOf.review(round));
    const main = await page.getByRole('main').innerText();
    expect(main).toContain('1 av 56 kärnfrågor är besvarade');
    expect(main).toContain('Den som får skriva under får ett mejl');
    expect(await page.getByRole('button', { name: 'Skicka för underskrift' }).count()).toBe(1);
    expect(await sign(page).count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  });
});

describe('answers can be read but not changed', () => {
  async function expectReadOnly(page: Page): Promise<void> {
    const fields = page.getByRole('main').locator('input, textarea, select');
    expect(await fields.count()).toBeGreaterThan(20);
    const open = await fields.evaluateAll(
      (all) => all.filter((field) => !field.matches(':disabled, :read-only')).length,
    );
    expect(open).toBe(0);
    for (const name of [/Lägg till/, 'Ta bort svaret', 'Läs igenom och skicka in'])
      expect(await page.getByRole('main').getByRole('button', { name }).count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  }

  it('once they have been submitted, and the receipt is at hand', async () => {
    const round = await openNewRound(walks, 'inskickat');
    await saveAs(walks, signatory, round, { [need.id]: 3 });
    const { receipt } = await walks.as(signatory)(
      'POST /api/rounds/{round}/responses/{org}/{survey}/submission',
      { params: arboga(round), headers: { 'idempotency-key': 'en-gang' }, body: {} },
    );
    const page = await walks.visit(coordinator);
    await open(page, addressOf.housing(round));
    expect(await level(page, need.title, 3).isChecked()).toBe(true);
    await expectReadOnly(page);
    await page.getByRole('link', { name: 'Visa kvittot' }).click();
    await appears(page.getByRole('heading', { level: 1, name: receipt }));
    await open(page, addressOf.review(round));
    expect(await sign(page).count()).toBe(0);
    await open(page, `/start/${round}/${survey}`);
    expect(await page.getByRole('main').innerText()).toMatch(/Ni skickade in svaret/);
  });

  it('in a round that is closed', async () => {
    const page = await walks.visit('kommun-1962');
    await open(page, `/svara/exempel-avslutad/${survey}/boende`);
    expect(await page.getByRole('main').innerText()).toContain('Omgången är stängd');
    await expectReadOnly(page);
  });

  it('from the moment that the round closes: what was written last is not taken, and says so', async () => {
    const round = await openNewRound(walks, 'stangs-under-tiden');
    const page = await walks.visit(signatory);
    await open(page, addressOf.housing(round));
    await walks.as('nationell')('PATCH /api/rounds/{round}', {
      params: { round },
      body: { status: 'closed' },
    });
    await level(page, need.title, 2).check();
    await appears(page.getByText('Omgången är inte öppen. Inget har sparats.'));
    expect(await faultsOf(page)).toEqual([]);
    expect((await readResponse(walks, round)).answers).toEqual([]);
  });
});
