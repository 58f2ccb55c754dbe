// Every page, for the people who open it: accessible, within the screen at 360 px, and nothing leaves the origin.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accessibilityFindings,
  desktop,
  openPage,
  phone,
  scrollsSideways,
  startBrowser,
} from '../support/browser.ts';
import { type LocalSystem, startSystem } from '../support/system.ts';
import { open, signIn } from '../support/walk.ts';

const signedOut = ['/', '/kontrollera'];
const byPersona: Readonly<Record<string, readonly string[]>> = {
  'kommun-1980': [
    '/start',
    '/svara/exempel-oppen/behovsinventering/boende',
    '/svara/exempel-oppen/behovsinventering/tidigare-kartlaggningar',
    '/svara/exempel-oppen/behovsinventering/befintliga-resurser',
    '/svara/exempel-oppen/behovsinventering/avslut',
    '/svara/exempel-oppen/mognad/manga-vagar-in',
    '/svara/exempel-avslutad/behovsinventering/boende',
    '/skicka-in/exempel-oppen/behovsinventering',
    '/formular/behovsinventering@2026-1',
    '/finns-inte',
  ],
  'kommun-1980-svarande': [
    '/start',
    '/svara/exempel-oppen/behovsinventering/boende',
    '/skicka-in/exempel-oppen/behovsinventering',
  ],
  'lan-19': ['/start', '/lan/19/exempel-oppen', '/lan/19/exempel-oppen/svar', '/lan/19/exempel-avslutad'],
  'lan-09': ['/start', '/lan/09/exempel-avslutad'],
  nationell: ['/start', '/omgangar'],
  'utan-behorighet': ['/start'],
};

let system: LocalSystem;
let browser: Browser;

beforeAll(async () => {
  [system, browser] = await Promise.all([startSystem({ web: 'built' }), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

interface Finding {
  readonly page: string;
  readonly found: readonly string[];
}

describe.each([
  ['at 1280 px', desktop, 'light'],
  ['at 360 px', phone, 'light'],
  ['at 1280 px in the dark theme', desktop, 'dark'],
] as const)('pages %s', (_, viewport, colorScheme) => {
  it.each([['nobody', signedOut] as const, ...Object.entries(byPersona)])(
    'are sound for %s',
    async (persona, paths) => {
      const { context, page, strayRequests, scriptErrors } = await openPage(browser, system.url, viewport);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      if (persona !== 'nobody') await signIn(page, persona);
      const findings: Finding[] = [];
      for (const path of paths) {
        await open(page, path);
        const found = await accessibilityFindings(page);
        if (await scrollsSideways(page)) found.push('the page scrolls sideways');
        if (found.length > 0) findings.push({ page: path, found });
      }
      expect(findings).toEqual([]);
      expect(strayRequests).toEqual([]);
      expect(scriptErrors).toEqual([]);
      await context.close();
    },
  );
});
