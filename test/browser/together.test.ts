// Several people in the same questionnaire, each in a browser of their own: what one saves, the others soon see.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf, arboga, coordinator, need, saved, signatory, survey } from '../support/arboga.ts';
import { faultsOf } from '../support/browser.ts';
import {
  appears,
  everythingSaved,
  level,
  open,
  openNewRound,
  question,
  startWalks,
} from '../support/walk.ts';

const walks = startWalks();
const state = 'Hur långt har ni kommit';
const follows = '**/presence';
const text = (page: Page) => page.getByRole('textbox', { name: 'Vad fungerar bra' });

async function openBoth(round: string): Promise<[Page, Page]> {
  const [page, colleague] = await Promise.all([walks.visit(signatory), walks.visit(coordinator)]);
  await Promise.all([open(page, addressOf.housing(round)), open(colleague, addressOf.housing(round))]);
  return [page, colleague];
}

describe('two people who have the same part open', () => {
  it('see each other’s saved answers within seconds, and that the other is there', async () => {
    const round = await openNewRound(walks, 'tillsammans');
    const [page, colleague] = await openBoth(round);
    await level(page, need.title, 3).check();
    await level(colleague, state, 1).check();
    await text(colleague).fill('Ramavtalet fungerar.');
    await Promise.all([everythingSaved(page), everythingSaved(colleague)]);
    await expect.poll(() => level(colleague, need.title, 3).isChecked(), { timeout: 20_000 }).toBe(true);
    await expect.poll(() => level(page, state, 1).isChecked(), { timeout: 20_000 }).toBe(true);
    await expect.poll(() => text(page).inputValue(), { timeout: 20_000 }).toBe('Ramavtalet fungerar.');
    expect(await question(page, state).innerText()).toMatch(/Ändrat av Samordnare, Arboga \(påhittad\)/);

    await appears(page.getByText('Samordnare, Arboga (påhittad) svarar här nu').filter({ visible: true }));
    await appears(colleague.getByText('Undertecknare, Arboga (påhittad) svarar här nu'));
    const parts = page.getByRole('navigation', { name: 'Formulärets delar' });
    await appears(parts.getByRole('link', { name: /Skyddat boende.*Samordnare, Arboga/ }));
    expect(await faultsOf(page)).toEqual([]);

    await colleague
      .getByRole('navigation', { name: 'Formulärets delar' })
      .getByRole('link', { name: 'Insatser till våldsutövare' })
      .click();
    await appears(parts.getByRole('link', { name: /Insatser till våldsutövare.*Samordnare, Arboga/ }));
    expect(await page.locator('.save-bar').innerText()).not.toContain('Samordnare');
  });

  it('are not disturbed in what they are writing, and disagree only when both save the same question', async () => {
    const round = await openNewRound(walks, 'samma-fraga');
    const [page, colleague] = await openBoth(round);
    for (const each of [page, colleague]) await each.route(follows, (route) => route.abort());
    await text(page).fill('Mitt');
    await everythingSaved(page);
    await text(colleague).fill('Kollegans');
    await appears(colleague.locator('.question', { has: text(colleague) }).getByText('Två olika svar'));
    await colleague.getByRole('button', { name: 'Jämför och välj' }).click();
    await colleague.getByRole('button', { name: 'Behåll mitt svar' }).click();
    await everythingSaved(colleague);

    await text(page).focus();
    await text(page).dispatchEvent('input');
    await page.unroute(follows);
    await page.waitForResponse(follows);
    expect(await text(page).inputValue()).toBe('Mitt');
    await text(page).blur();
    await expect.poll(() => text(page).inputValue(), { timeout: 15_000 }).toBe('Kollegans');
    expect(await saved(walks, round, 'boende.kommentar')).toMatchObject({ value: 'Kollegans', version: 2 });
  });
});

describe('a response that is submitted while somebody else has it open', () => {
  it('says so there, takes nothing more, and shows what was not sent so that it can be copied', async () => {
    const round = await openNewRound(walks, 'inskickad-under-tiden');
    const colleague = await walks.visit(coordinator);
    await open(colleague, addressOf.housing(round));
    await level(colleague, need.title, 2).check();
    await everythingSaved(colleague);
    await colleague.route('**/answers', (route) => route.abort());
    await text(colleague).fill('Skrivet för sent.');
    await appears(colleague.getByText(/^Servern svarar inte/));
    await walks.as(signatory)('POST /api/rounds/{round}/responses/{org}/{survey}/submission', {
      params: arboga(round),
      headers: { 'idempotency-key': round },
      body: {},
    });
    await appears(colleague.getByText(/^Inskickat \d/));
    const apart = colleague.getByRole('group', { name: 'Ett svar är inte skickat' });
    await appears(apart.getByText('Skrivet för sent.'));
    expect(await text(colleague).inputValue()).toBe('');
    expect(await text(colleague).isEditable()).toBe(false);
    expect(await faultsOf(colleague)).toEqual([]);

    await open(colleague, addressOf.housing(round));
    await appears(apart.getByText('Skrivet för sent.'));
    await apart.getByRole('button', { name: 'Ta bort utkastet' }).click();
    await apart.getByRole('button', { name: 'Ja, ta bort' }).click();
    await expect.poll(() => apart.count()).toBe(0);
    await open(colleague, `/start/${round}/${survey}`);
    expect(await colleague.getByRole('main').innerText()).not.toContain('inte skickat');
  });
});
