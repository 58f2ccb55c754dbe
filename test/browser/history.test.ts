// The way back, by keyboard: one's own last changes undone, and any earlier version of an answer brought back.
import { describe, expect, it } from 'vitest';
import { addressOf, coordinator, need, saveAs, saved, signatory } from '../support/arboga.ts';
import { faultsOf } from '../support/browser.ts';
import { focused, pressEnterOn, tabTo } from '../support/keyboard.ts';
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
/** For what a busy machine may take its time over. */
const soon = { timeout: 20_000 };

describe('with the keyboard', () => {
  it('own changes are undone one by one, taking an answer away among them', async () => {
    const round = await openNewRound(walks, 'angra');
    const page = await walks.visit(signatory);
    await open(page, addressOf.housing(round));
    const own = question(page, need.title);
    const undo = own.getByRole('button', { name: 'Ångra' });
    expect(await undo.count()).toBe(0);
    await tabTo(page, own.getByRole('radio').first());
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await everythingSaved(page);
    await pressEnterOn(page, own.getByRole('button', { name: 'Ta bort svaret' }));
    await expect.poll(() => saved(walks, round, need.id), soon).toMatchObject({ value: null });
    await pressEnterOn(page, undo);
    await expect.poll(() => saved(walks, round, need.id), soon).toMatchObject({ value: 1 });
    expect(await level(page, need.title, 1).isChecked()).toBe(true);
    await appears(own.getByRole('status').getByText('Ändringen är ångrad.'));
    expect(await focused(page)).toMatchObject({ text: 'Ångra' });
    await page.keyboard.press('Enter');
    await expect.poll(() => saved(walks, round, need.id), soon).toMatchObject({ value: 0 });
    await page.keyboard.press('Enter');
    await expect.poll(() => saved(walks, round, need.id), soon).toMatchObject({ value: null });
    expect(await undo.count()).toBe(0);
    await expect
      .poll(() => focused(page), soon)
      .toMatchObject({ text: expect.stringContaining('Hur stort är ert behov') });
    expect(await faultsOf(page)).toEqual([]);
  });

  it('every version of an answer can be read, and an earlier one brought back as a new one', async () => {
    const round = await openNewRound(walks, 'historik');
    await saveAs(walks, coordinator, round, { [need.id]: 3 });
    await saveAs(walks, signatory, round, { [need.id]: 1 }, 1);
    const page = await walks.visit(signatory);
    await open(page, addressOf.housing(round));
    const own = question(page, need.title);
    const show = own.getByRole('button', { name: 'Visa historik' });
    await pressEnterOn(page, show);
    const dialog = page.getByRole('dialog', { name: 'Svarets historik' });
    await appears(dialog.getByRole('listitem').first());
    const versions = await dialog.getByRole('listitem').allInnerTexts();
    expect(versions).toHaveLength(2);
    expect(versions[0]).toMatch(/^Gäller nu · Undertecknare, Arboga \(påhittad\) \d\d\.\d\d\s+1 – /);
    expect(versions[1]).toMatch(/^Samordnare, Arboga \(påhittad\) \d\d\.\d\d\s+3 – [\s\S]*Återställ$/);
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.count(), soon).toBe(0);
    expect(await focused(page)).toMatchObject({ text: 'Visa historik' });

    await page.keyboard.press('Enter');
    await pressEnterOn(page, dialog.getByRole('button', { name: /^Återställ svaret av Samordnare/ }));
    await expect.poll(() => dialog.count(), soon).toBe(0);
    expect(await focused(page)).toMatchObject({ text: 'Visa historik' });
    await everythingSaved(page);
    expect(await level(page, need.title, 3).isChecked()).toBe(true);
    expect(await saved(walks, round, need.id)).toMatchObject({ value: 3, version: 3 });
    await page.keyboard.press('Enter');
    await expect.poll(() => dialog.getByRole('listitem').count(), soon).toBe(3);
    await pressEnterOn(page, dialog.getByRole('button', { name: 'Stäng' }));
    await expect.poll(() => dialog.count(), soon).toBe(0);
  });
});
