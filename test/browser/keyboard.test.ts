// The municipality's whole job without a mouse: each stop can be seen, and a new page is announced by its heading.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../support/browser.ts';
import { focused, pressEnterBackOn, pressEnterOn, tabTo } from '../support/keyboard.ts';
import { everythingSaved, open, openNewRound, question, settled, startWalks } from '../support/walk.ts';

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
});
