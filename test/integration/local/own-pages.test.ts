// The local system's own pages in a browser: for every reader, on a phone and in the dark too.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accessibilityFindings,
  desktop,
  openPage,
  phone,
  scrollsSideways,
  startBrowser,
} from '../../support/browser.ts';
import { startSownSystem } from '../../support/sown-system.ts';
import type { LocalSystem } from '../../support/system.ts';

let system: LocalSystem;
let browser: Browser;
beforeAll(async () => {
  [system, browser] = await Promise.all([startSownSystem(), startBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await system.stop();
});

const begin =
  '/oidc/auth?client_id=lagesbild-web&response_type=code&scope=openid&code_challenge_method=S256' +
  `&code_challenge=${'a'.repeat(43)}&redirect_uri=`;

describe.each([
  ['on a desk', desktop, 'light'],
  ['on a phone, in the dark', phone, 'dark'],
] as const)('the page of personas %s', (_, viewport, colorScheme) => {
  it('has nothing that axe finds, does not scroll sideways, and signs in by keyboard', async () => {
    const { context, page, strayRequests, scriptErrors } = await openPage(browser, system.url, {
      viewport: viewport,
    });
    await page.emulateMedia({ colorScheme });
    await page.goto(begin + encodeURIComponent(`${system.url}/inloggad`));
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.getByText('Västmanlands län').and(page.locator('summary')).click();
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);

    await page.getByLabel('Sök på plats').fill('kommun-1980-samordnare');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '1 träff' }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.getByRole('button', { name: /Västerås Samordnare/ }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/inloggad\?code=/);
    expect([strayRequests, scriptErrors]).toEqual([[], []]);
    await context.close();
  });

  it('has a page of its own for what cannot go on', async () => {
    const { context, page } = await openPage(browser, system.url, { viewport });
    await page.emulateMedia({ colorScheme });
    await page.goto(begin + encodeURIComponent('http://example.org/'));
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      'Inloggningen gick inte att slutföra',
    );
    expect(await accessibilityFindings(page)).toEqual([]);
    await context.close();
  });
});
