// Warnings for what may point out a person, at each place where somebody writes: shown, explained, and never in the way.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf, need, saved, signatory, survey } from '../support/arboga.ts';
import { faultsOf } from '../support/browser.ts';
import { appears, everythingSaved, open, openNewRound, question, startWalks } from '../support/walk.ts';

const walks = startWalks();
const text = (page: Page) => page.getByRole('textbox', { name: 'Vad fungerar bra' });

describe('a likely name', () => {
  it('is warned for under a long text as it is written, and the text is saved', async () => {
    const round = await openNewRound(walks, 'namn-i-text');
    const page = await walks.visit(signatory);
    await open(page, addressOf.housing(round));
    await text(page).fill('Anna Berg på bostadsbolaget hjälper till, nås på 070-123 45 67, Storgatan 12.');
    const own = page.locator('.question', { has: text(page) });
    await appears(own.getByText('Kan vara ett namn: ”Anna Berg”'));
    expect(await own.innerText()).toMatch(/Skriv hellre rollen.*[\s\S]*”070-123 45 67”[\s\S]*”Storgatan 12”/);
    expect(await text(page).getAttribute('aria-invalid')).not.toBe('true');
    await everythingSaved(page);
    expect(await saved(walks, round, 'boende.kommentar')).toMatchObject({ version: 1 });
    expect(await faultsOf(page)).toEqual([]);

    await text(page).fill('Handläggaren på bostadsbolaget hjälper till.');
    await expect.poll(() => own.innerText()).not.toContain('Kan vara');
  });

  it('is warned for in a comment and in a reason, each under its own field', async () => {
    const round = await openNewRound(walks, 'namn-i-kommentar');
    const page = await walks.visit(signatory);
    await open(page, addressOf.housing(round));
    const own = question(page, need.title);
    await own.getByRole('radio', { name: 'Ej aktuellt för oss' }).check();
    await own.locator('.reason textarea').fill('Enligt Fatima är det grannkommunens.');
    await own.getByRole('button', { name: 'Lägg till kommentar' }).click();
    await own.locator('.comment textarea').fill('Fråga Erik Lindqvist.');
    await appears(own.locator('.reason').getByText('Kan vara ett namn: ”Fatima”'));
    await appears(own.locator('.comment').getByText('Kan vara ett namn: ”Erik Lindqvist”'));
    await everythingSaved(page);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('is warned for in the row of a register, and a personnummer there is not sent', async () => {
    const round = await openNewRound(walks, 'namn-i-rad');
    const page = await walks.visit(signatory);
    await open(page, `/svara/${round}/${survey}/befintliga-resurser`);
    await page.getByRole('button', { name: 'Lägg till' }).click();
    const name = page.locator('.register-row').getByRole('textbox').first();
    await name.fill('Samtal hos Karin Öberg');
    await appears(page.locator('.register-row').getByText('Kan vara ett namn: ”Karin Öberg”'));
    await everythingSaved(page);
    await name.fill('Samtal 811218 / 9876');
    await appears(page.locator('.register-row').getByText('Texten är inte sparad'));
    expect(await name.getAttribute('aria-invalid')).toBe('true');
    expect(await faultsOf(page)).toEqual([]);
    const kept = JSON.stringify(await saved(walks, round, 'resurser'));
    expect(kept).toContain('Karin');
    expect(kept).not.toContain('9876');
  });
});
