// The municipality's whole job without a mouse: each stop can be seen, and a new page is announced by its heading.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../support/browser.ts';
import { focused, pressEnterBackOn, pressEnterOn, tabTo } from '../support/keyboard.ts';
import {
  appears,
  everythingSaved,
  open,
  openNewRound,
  question,
  settled,
  startWalks,
} from '../support/walk.ts';

const walks = startWalks();

/** A page that one has come to announces itself: its heading has the focus. */
async function headingWithFocus(page: Page): Promise<string> {
  await settled(page);
  const { tag, text } = (await focused(page)) ?? {};
  expect(tag).toBe('H1');
  return text ?? '';
}

/** In the list of parts beside the questions. */
const part = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Formulärets delar' }).getByRole('link', { name });

describe('with the keyboard alone', () => {
  it('a municipality signs in, answers every kind of question, submits and gets its receipt', async () => {
    const round = await openNewRound(walks, 'tangentbord');
    const page = await walks.visit(undefined);
    await open(page, '/');
    await pressEnterOn(page, page.getByRole('button', { name: 'Logga in' }));
    await page.waitForURL('**/local/sign-in/**');
    await tabTo(page, page.getByLabel(/Sök på plats/));
    await page.keyboard.type('kommun-1962');
    await page.keyboard.press('Enter');
    await page.waitForURL('**?q=kommun-1962');
    await pressEnterOn(page, page.locator('button[name=persona]'));
    await page.waitForURL('**/start');
    await settled(page);

    await pressEnterOn(page, page.getByRole('link', { name: 'Börja svara' }));
    expect(await headingWithFocus(page)).toMatch(/^Styrning och samordning/);

    await pressEnterOn(page, part(page, 'Skyddat'));
    expect(await headingWithFocus(page)).toMatch(/^Skyddat/);
    const scale = question(page, 'Hur långt har ni kommit');
    await tabTo(page, scale.getByRole('radio').first());
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await scale.getByRole('radio').nth(2).isChecked()).toBe(true);
    await pressEnterOn(page, scale.getByRole('button', { name: 'Lägg till kommentar' }));
    expect((await focused(page))?.tag).toBe('TEXTAREA');
    await page.keyboard.type('Gäller hela kommunen.');

    const many = question(page, 'Vilka målgrupper');
    for (const at of [0, 2]) {
      await tabTo(page, many.getByRole('checkbox').nth(at));
      await page.keyboard.press('Space');
    }

    const ranking = question(page, 'Vilket stöd utifrån');
    await pressEnterOn(page, ranking.getByRole('button', { name: 'Lägg till Utbildning' }));
    await expect.poll(() => focused(page)).toMatchObject({ name: 'Lägg till Metoder och arbetssätt' });
    await page.keyboard.press('Enter');
    await pressEnterBackOn(page, ranking.getByRole('button', { name: 'Flytta upp Metoder' }));
    await expect.poll(() => focused(page)).toMatchObject({ name: 'Flytta ner Metoder och arbetssätt' });
    await everythingSaved(page);
    const params = { round, org: '1962', survey: 'behovsinventering' };
    const { answers } = await walks.as('kommun-1962')('GET /api/rounds/{round}/responses/{org}/{survey}', {
      params,
    });
    expect(Object.fromEntries(answers.map(({ question, value }) => [question, value]))).toEqual({
      'boende.nulage': 2,
      'boende.malgrupp': ['vuxna-valdsutsatta', 'unga-13-20'],
      'boende.stodtyp': ['metod', 'kompetens'],
    });
    expect(await faultsOf(page)).toEqual([]);

    await pressEnterBackOn(page, part(page, 'Tidigare'));
    expect(await headingWithFocus(page)).toMatch(/^Tidigare/);
    await pressEnterOn(page, page.getByRole('button', { name: 'Lägg till' }));
    await expect.poll(() => focused(page)).toMatchObject({ tag: 'INPUT' });
    await page.keyboard.type('Kartläggning av boende');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2024');
    await pressEnterOn(page, page.getByRole('button', { name: 'Lägg till en till' }));
    await expect.poll(() => focused(page)).toMatchObject({ tag: 'INPUT' });
    await page.keyboard.type('Fel rad');
    await pressEnterOn(page, page.getByRole('button', { name: 'Ta bort nummer 2' }));
    await pressEnterOn(page, page.getByRole('button', { name: 'Ja, ta bort' }));
    await expect.poll(() => focused(page)).toMatchObject({ text: 'Lägg till en till' });
    await everythingSaved(page);

    await pressEnterBackOn(page, part(page, 'Avslut'));
    await pressEnterOn(page, page.getByRole('link', { name: 'Läs igenom och skicka in' }));
    expect(await headingWithFocus(page)).toBe('Läs igenom och skicka in');
    await pressEnterOn(page, page.getByRole('button', { name: 'Skriv under och skicka in' }));
    await page.waitForURL('**/kvitto/**');
    expect(await headingWithFocus(page)).toMatch(/^Kvitto LB-/);
    const receipt = await page.getByRole('main').innerText();
    for (const answer of [
      'Gäller hela kommunen.',
      'Metoder och arbetssätt',
      'Kartläggning av boende',
      '2024',
    ])
      expect(receipt).toContain(answer);
    expect(receipt).not.toContain('Fel rad');
    expect(await faultsOf(page)).toEqual([]);
  });

  it('the focus stays in the question when the button that had it has done its work', async () => {
    const round = await openNewRound(walks, 'fokus');
    const page = await walks.visit('kommun-1962');
    await open(page, `/svara/${round}/behovsinventering/boende`);
    const need = question(page, 'Hur stort är ert behov');
    await need.getByRole('radio').nth(3).check();
    await everythingSaved(page);
    await pressEnterOn(page, need.getByRole('button', { name: 'Ta bort svaret' }));
    await expect
      .poll(() => focused(page))
      .toMatchObject({ text: expect.stringContaining('Hur stort är ert behov') });
    await everythingSaved(page);
    expect(await need.getByRole('radio', { checked: true }).count()).toBe(0);

    await walks.as('kommun-1962')('PATCH /api/rounds/{round}/responses/{org}/{survey}/answers', {
      params: { round, org: '1962', survey: 'behovsinventering' },
      body: { changes: [{ question: 'boende.behov', value: 4, expectedVersion: 2 }] },
    });
    await tabTo(page, need.getByRole('radio').first());
    await page.keyboard.press('Space');
    const compare = need.getByRole('button', { name: 'Jämför och välj' });
    await appears(compare);
    await tabTo(page, compare, 'Shift+Tab');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await appears(dialog);
    expect(await dialog.evaluate((box) => box.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
    await expect.poll(() => focused(page)).toMatchObject({ text: 'Jämför och välj' });
    await page.keyboard.press('Enter');
    await pressEnterOn(page, dialog.getByRole('button', { name: 'Använd det andra svaret' }));
    await expect.poll(() => dialog.count()).toBe(0);
    await expect
      .poll(() => focused(page))
      .toMatchObject({ text: expect.stringContaining('Hur stort är ert behov') });
    await everythingSaved(page);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('the skip link leads past the menu, and a link from the review leads to the question itself', async () => {
    const page = await walks.visit('kommun-1980');
    await open(page, '/skicka-in/exempel-oppen/behovsinventering');
    await pressEnterOn(page, page.getByRole('link', { name: 'Hoppa till innehållet' }));
    expect(await focused(page)).toMatchObject({ tag: 'MAIN' });
    const housing = page.locator('.gaps > li', { hasText: 'Skyddat boende' });
    const gap = housing.locator('details', { hasText: 'Att bekräfta' });
    await pressEnterOn(page, gap.locator('summary'));
    await pressEnterOn(page, gap.getByRole('link', { name: 'Hur stort är ert behov' }));
    await page.waitForURL('**/svara/**#fraga-*');
    await expect.poll(() => focused(page), { timeout: 30_000 }).toMatchObject({ tag: 'INPUT' });
    const own = question(page, 'Hur stort är ert behov');
    expect(await own.evaluate((box) => box.contains(document.activeElement))).toBe(true);
  });
});
