// The interface in English: what is ours is English, and what is Swedish says so.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { places } from '../../surveys/places.ts';
import { desktop, phone, scrollsSideways } from '../support/browser.ts';
import { open, settled, startWalks } from '../support/walk.ts';

const walks = startWalks();

const inventory = 'exempel-oppen/behovsinventering';
const pagesOf: Readonly<Record<string, readonly string[]>> = {
  nobody: ['/', '/kontrollera', '/inloggad'],
  'kommun-1980': [
    '/start',
    `/svara/${inventory}/boende`,
    `/svara/${inventory}/tidigare-kartlaggningar`,
    `/svara/${inventory}/avslut`,
    '/svara/exempel-oppen/mognad/manga-vagar-in',
    '/svara/exempel-avslutad/behovsinventering/boende',
    `/skicka-in/${inventory}`,
    '/formular/behovsinventering@2026-1',
    '/finns-inte',
  ],
  'kommun-0980': ['/start'],
  'kommun-1980-samordnare': ['/start', `/skicka-in/${inventory}`, '/kolleger', '/register'],
  'kommun-1980-svarande': ['/start'],
  'kommun-1904': ['/profil/exempel-avslutad'],
  'kommun-1981': ['/start'],
  'kommun-1982': ['/start'],
  'lan-19': ['/start', '/lan/19/exempel-oppen', '/lan/19/exempel-oppen/svar', '/paminnelser/19'],
  'lan-10': ['/lan/10/exempel-avslutad', '/lan/19/exempel-avslutad'],
  nationell: ['/omgangar'],
  'utan-behorighet': ['/start'],
};

/** What is the same in both languages: names of places, a few words, and codes. */
const shared: readonly string[] = [
  'Lägesbild',
  'Riket',
  ...['Start', 'Status', 'Organisation', 'Administration', 'Gap', 'Dimension', 'Plan', 'Hanlon (BPR)'],
  ...places.organisations.map(({ name }) => name),
  ...places.counties.map(({ name }) => name),
];

interface Texts {
  readonly title: string;
  /** Is the heading content in Swedish, so that the title may be? */
  readonly hasSwedishHeading: boolean;
  /** Texts and labels outside what is marked as Swedish. */
  readonly unmarked: readonly string[];
  readonly all: readonly string[];
}

function readTexts(page: Page): Promise<Texts> {
  return page.evaluate(() => {
    const isSwedish = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') === 'sv';
    const unmarked: string[] = [];
    const all: string[] = [];
    for (const element of document.querySelectorAll('#app *')) {
      const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      const labels = ['aria-label', 'title', 'placeholder', 'alt'].map(
        (name) => element.getAttribute(name) ?? '',
      );
      const texts = [...own.map(({ textContent }) => textContent ?? ''), ...labels].map((text) =>
        text.trim(),
      );
      all.push(...texts);
      // A command is in no language.
      const isCode = element.closest('[translate=no]') !== null;
      if (!isSwedish(element) && !isCode) unmarked.push(...texts);
    }
    return {
      title: document.title,
      hasSwedishHeading:
        isSwedish(document.querySelector('h1')) || document.querySelector('h1 [lang=sv]') !== null,
      unmarked,
      all,
    };
  });
}

describe('in English', () => {
  it.each(Object.entries(pagesOf))(
    '%s meets no Swedish that is not marked as Swedish',
    async (who, paths) => {
      const page = await walks.visit(who === 'nobody' ? undefined : who);
      const found: string[] = [];
      for (const path of paths) {
        await open(page, path);
        const swedish = await readTexts(page);
        await page.getByRole('button', { name: 'English' }).click();
        await settled(page);
        const english = await readTexts(page);
        const known = new Set(swedish.all);
        const note = (fault: string) => found.push(`${path}: ${fault}`);
        if ((await page.locator('html').getAttribute('lang')) !== 'en') note('is not marked as English');
        if (english.title === swedish.title && !english.hasSwedishHeading) note(`the title ${english.title}`);
        for (const text of english.unmarked)
          if (/\p{L}{2}/u.test(text) && known.has(text) && !isShared(text)) note(text);
        await page.setViewportSize(phone);
        if (await scrollsSideways(page)) note('scrolls sideways on a phone');
        await page.setViewportSize(desktop);
        await page.getByRole('button', { name: 'Svenska' }).click();
      }
      expect([...new Set(found)]).toEqual([]);
    },
  );
});

function isShared(text: string): boolean {
  return shared.includes(text) || /^([0-9a-f]{64}|[\w-]+@[\d-]+|Version [\d-]+)$/.test(text);
}
