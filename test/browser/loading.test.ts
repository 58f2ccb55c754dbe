// What a page costs to open: the questionnaire's code comes with the questionnaire, not before.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import * as built from '../support/built-web.ts';
import { appears, everythingSaved, level, open, startWalks } from '../support/walk.ts';

const walks = startWalks();
const kilobyte = 1000;

/** Collects which scripts the page loads, by file name: what is on its way when one leaves a page counts too. */
function scriptsOf(page: Page): Set<string> {
  const scripts = new Set<string>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) scripts.add(pathname.slice(pathname.lastIndexOf('/') + 1));
  });
  return scripts;
}

/** Without the sender of what is unsent: it waits two seconds, which a slow machine may take to get here. */
function waitedFor(scripts: ReadonlySet<string>, needed: ReadonlySet<string>): Set<string> {
  const later = built.withImports(built.pageScript('sender'), built.pageScript('draft-queue'));
  return new Set([...scripts].filter((script) => needed.has(script) || !later.has(script)));
}

describe('before the questionnaire opens', () => {
  it('under 120 kB of script (gzip) has been loaded, from the welcome to what is asked', async () => {
    const page = await walks.visit('kommun-1980');
    const scripts = scriptsOf(page);
    await open(page, '/');
    await page.waitForURL('**/start');
    await open(page, '/start');
    const first = built.withImports(built.entryScript(), built.pageScript('start-page'));
    const waited = waitedFor(scripts, first);
    expect(built.sizeOf(waited)).toBeGreaterThan(built.sizeOf(first));
    expect(built.sizeOf(waited)).toBeLessThan(120 * kilobyte);

    await open(page, '/svara/exempel-oppen/behovsinventering/boende');
    expect(built.sizeOf(scripts)).toBeGreaterThan(200 * kilobyte);
  });

  it('the files that the page and the start page need are under 120 kB, and hold nothing of SurveyJS', () => {
    const first = built.withImports(built.entryScript(), built.pageScript('start-page'));
    expect(built.sizeOf(first)).toBeGreaterThan(50 * kilobyte);
    expect(built.sizeOf(first)).toBeLessThan(120 * kilobyte);
    const questionnaire = built.withImports(built.pageScript('answer-page'));
    const own = new Set([...questionnaire].filter((script) => !first.has(script)));
    expect(built.sizeOf(own)).toBeGreaterThan(200 * kilobyte);
  });

  it('the county reads its report without the questionnaire’s code', async () => {
    const page = await walks.visit('lan-19');
    const scripts = scriptsOf(page);
    await open(page, '/start');
    await open(page, '/lan/19/exempel-avslutad');
    const report = built.withImports(built.entryScript(), built.pageScript('report-page'));
    expect(built.sizeOf(waitedFor(scripts, report))).toBeLessThan(155 * kilobyte);
  });
});

/** The API requests that reach the server from now on; what the browser has cached does not. */
async function requestsOf(page: Page): Promise<string[]> {
  const requests: string[] = [];
  const network = await page.context().newCDPSession(page);
  const asked = new Map<string, string>();
  await network.send('Network.enable');
  network.on('Network.requestWillBeSent', ({ requestId, request: { method, url } }) => {
    const { pathname } = new URL(url);
    if (pathname.startsWith('/api/')) asked.set(requestId, `${method} ${pathname}`);
  });
  network.on('Network.requestServedFromCache', ({ requestId }) => void asked.delete(requestId));
  network.on('Network.responseReceived', ({ requestId, response }) => {
    const request = asked.get(requestId);
    if (request !== undefined && response.fromDiskCache !== true) requests.push(request);
  });
  return requests;
}

describe('what a half-filled inventory costs the server', () => {
  it('two requests to open once the questionnaire and the facts beside it are known, and one to save an answer', async () => {
    const page = await walks.visit('kommun-1980');
    const address = '/svara/exempel-oppen/behovsinventering/boende';
    const requests = await requestsOf(page);
    await open(page, address);
    await expect.poll(() => requests.length).toBe(4);
    requests.length = 0;
    await open(page, address);
    expect(requests).toEqual([
      'GET /api/me',
      'GET /api/rounds/exempel-oppen/responses/1980/behovsinventering',
    ]);
    requests.length = 0;
    await level(page, 'Hur stort är ert behov', 4).check();
    await everythingSaved(page);
    const own = requests.filter((request) => !request.endsWith('/presence'));
    expect(own).toEqual(['PATCH /api/rounds/exempel-oppen/responses/1980/behovsinventering/answers']);
  });

  it('no request at all to go from part to part', async () => {
    const page = await walks.visit('kommun-1980');
    await open(page, '/svara/exempel-oppen/behovsinventering/boende');
    const requests = await requestsOf(page);
    await page.getByRole('link', { name: /^Nästa/ }).click();
    await appears(page.getByRole('heading', { level: 1, name: 'Insatser till våldsutövare' }));
    expect(requests.filter((request) => !request.endsWith('/presence'))).toEqual([]);
  });
});
