// What a page costs to open: the questionnaire's code comes with the questionnaire, not before.
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { open, startWalks } from '../support/walk.ts';

const walks = startWalks();
const kilobyte = 1000;

/** Collects what the page loads of scripts: each file's size, gzipped. */
function scriptsOf(page: Page): Map<string, Promise<number>> {
  const scripts = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.endsWith('.js')) return;
    scripts.set(
      pathname,
      response.body().then((body) => gzipSync(body).byteLength),
    );
  });
  return scripts;
}

async function sizeOf(scripts: ReadonlyMap<string, Promise<number>>): Promise<number> {
  const sizes = await Promise.all(scripts.values());
  return sizes.reduce((sum, size) => sum + size, 0);
}

describe('before the questionnaire opens', () => {
  it('under 120 kB of script (gzip) has been loaded, from the welcome to what is asked', async () => {
    const page = await walks.visit('kommun-1980');
    const scripts = scriptsOf(page);
    await open(page, '/');
    await page.waitForURL('**/start');
    await open(page, '/start');
    expect(await sizeOf(scripts)).toBeLessThan(120 * kilobyte);

    await open(page, '/svara/exempel-oppen/behovsinventering/boende');
    expect(await sizeOf(scripts)).toBeGreaterThan(200 * kilobyte);
  });

  it('the county reads its report without the questionnaire’s code', async () => {
    const page = await walks.visit('lan-19');
    const scripts = scriptsOf(page);
    await open(page, '/start');
    await open(page, '/lan/19/exempel-avslutad');
    expect(await sizeOf(scripts)).toBeLessThan(150 * kilobyte);
  });
});
