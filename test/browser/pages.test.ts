// Every page, for the people who open it: accessible in both themes, within the screen on a phone, nothing leaves the origin.
import { describe, expect, it } from 'vitest';
import { accessibilityFindings, desktop, phone, scrollsSideways } from '../support/browser.ts';
import { open, startWalks } from '../support/walk.ts';

const inventory = 'exempel-oppen/behovsinventering';

const pagesOf: Readonly<Record<string, readonly string[]>> = {
  nobody: ['/', '/kontrollera', '/inloggad'],
  'kommun-1980': [
    '/start',
    `/start/exempel-oppen/mognad`,
    `/svara/${inventory}/boende`,
    `/svara/${inventory}/tidigare-kartlaggningar`,
    `/svara/${inventory}/befintliga-resurser`,
    `/svara/${inventory}/avslut`,
    '/svara/exempel-oppen/mognad/manga-vagar-in',
    '/svara/exempel-avslutad/behovsinventering/boende',
    `/skicka-in/${inventory}`,
    '/formular/behovsinventering@2026-1',
    '/kontrollera',
    '/finns-inte',
  ],
  'kommun-1980-svarande': ['/start', `/svara/${inventory}/boende`, `/skicka-in/${inventory}`],
  'kommun-1980-samordnare': [`/skicka-in/${inventory}`],
  'region-19': ['/start'],
  'lan-19': ['/start', '/lan/19/exempel-oppen', '/lan/19/exempel-oppen/svar', '/lan/19/exempel-avslutad'],
  'lan-19-lasare': ['/start', '/lan/19/exempel-oppen/svar'],
  'lan-09': ['/start', '/lan/09/exempel-avslutad'],
  'lan-10': ['/lan/10/exempel-avslutad'],
  nationell: ['/start', '/omgangar'],
  'nationell-analytiker': ['/omgangar'],
  'utan-behorighet': ['/start'],
};

const walks = startWalks();

describe('every page', () => {
  it.each(Object.entries(pagesOf))(
    'is sound for %s, wide, on a phone and in the dark',
    async (who, paths) => {
      const page = await walks.visit(who === 'nobody' ? undefined : who);
      const found: string[] = [];
      for (const path of paths) {
        const note = (view: string, faults: readonly string[]) =>
          found.push(...faults.map((fault) => `${path}, ${view}: ${fault}`));
        await open(page, path);
        note('wide', await accessibilityFindings(page));
        await page.emulateMedia({ colorScheme: 'dark' });
        note('in the dark', await accessibilityFindings(page, 'colours'));
        await page.emulateMedia({ colorScheme: 'light' });
        await page.setViewportSize(phone);
        note('on a phone', await accessibilityFindings(page));
        if (await scrollsSideways(page)) note('on a phone', ['scrolls sideways']);
        await page.setViewportSize(desktop);
      }
      expect(found).toEqual([]);
    },
  );
});
