// Two people who answer the same question at the same time: neither answer is lost, and one of them chooses.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf, coordinator, need, saveAs, saved, signatory, writesOf } from '../support/arboga.ts';
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

/** The browser does not hear of others: as when somebody answers in the seconds before it would have. */
const hearNothing = (page: Page) => page.route('**/presence', (route) => route.abort());

describe('two people who answer the same question differently', () => {
  async function disagree(round: string): Promise<Page> {
    const page = await walks.visit(signatory);
    await open(page, addressOf.housing(round));
    await hearNothing(page);
    await saveAs(walks, coordinator, round, { [need.id]: 3 });
    await level(page, need.title, 1).check();
    await appears(question(page, need.title).getByText('Två olika svar'));
    return page;
  }

  it('see both answers in their own browsers, whose they are and when they were given', async () => {
    const round = await openNewRound(walks, 'konflikt-visas');
    const page = await walks.visit(signatory);
    const colleague = await walks.visit(coordinator);
    await open(page, addressOf.housing(round));
    await open(colleague, addressOf.housing(round));
    await hearNothing(page);
    await level(colleague, need.title, 3).check();
    await everythingSaved(colleague);
    await level(page, need.title, 1).check();
    await appears(question(page, need.title).getByText('Två olika svar'));
    const notice = await question(page, need.title)
      .getByRole('group', { name: 'Två olika svar' })
      .innerText();
    expect(notice).toMatch(/Du svarade 1 kl\. \d\d\.\d\d\./);
    expect(notice).toMatch(/Samordnare, Arboga \(påhittad\) svarade 3 kl\. \d\d\.\d\d\./);
    expect(await faultsOf(page)).toEqual([]);

    await page.getByRole('button', { name: 'Jämför och välj' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ni har svarat olika' });
    expect(await dialog.innerText()).toMatch(/Ditt svar, \d\d\.\d\d[\s\S]*1 – [\s\S]*Samordnare, Arboga/);
    expect(await dialog.innerText()).toContain('3 – ');
    expect(await faultsOf(page)).toEqual([]);
  });

  it('keep both when the own answer is chosen: the other stands before it in the history', async () => {
    const round = await openNewRound(walks, 'konflikt-eget');
    const page = await disagree(round);
    const writes = writesOf(page, need.id);
    await page.getByRole('button', { name: 'Jämför och välj' }).click();
    await page.getByRole('button', { name: 'Behåll mitt svar' }).click();
    await everythingSaved(page);
    await expect.poll(() => writes).toEqual([{ value: 1, version: 2 }]);
    expect(await saved(walks, round, need.id)).toMatchObject({ value: 1, version: 2 });
    expect(await level(page, need.title, 1).isChecked()).toBe(true);
  });

  it("keep both when the other's answer is chosen: the own is saved first, then the other's again", async () => {
    const round = await openNewRound(walks, 'konflikt-andra');
    const page = await disagree(round);
    const writes = writesOf(page, need.id);
    await page.getByRole('button', { name: 'Jämför och välj' }).click();
    await page.getByRole('button', { name: 'Använd det andra svaret' }).click();
    await everythingSaved(page);
    await expect
      .poll(() => writes)
      .toEqual([
        { value: 1, version: 2 },
        { value: 3, version: 3 },
      ]);
    expect(await saved(walks, round, need.id)).toMatchObject({ value: 3, version: 3 });
    expect(await level(page, need.title, 3).isChecked()).toBe(true);
  });

  it('may decide later, and lose nothing by loading the page again', async () => {
    const round = await openNewRound(walks, 'konflikt-senare');
    const page = await disagree(round);
    await page.getByRole('button', { name: 'Jämför och välj' }).click();
    await page.getByRole('button', { name: 'Bestäm senare' }).click();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await appears(question(page, need.title).getByText('Två olika svar'));
    expect(await level(page, need.title, 1).isChecked()).toBe(true);
    expect(await saved(walks, round, need.id)).toMatchObject({ value: 3, version: 1 });
  });
});
