// A headless browser from npm, so that no machine needs one installed, and what is true of every page of ours.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import chromium from '@sparticuz/chromium';
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import { type Browser, type BrowserContext, type Page, chromium as playwright } from 'playwright-core';

export async function startBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    // Not the package's own list: it runs everything in one process, which ends with the first closed page, and
    // switches web security off. Without the last four the browser looks up its maker's hosts at every start.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
    headless: true,
  });
}

export const desktop = { width: 1280, height: 900 };
export const phone = { width: 360, height: 740 };

export interface OpenedPage {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Requests that left the origin. */
  readonly strayRequests: readonly string[];
  readonly scriptErrors: readonly string[];
}

export interface PageOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly deviceScaleFactor?: number;
}

/** A page that collects what no page of ours may do. Close it with `context.close()`. */
export async function openPage(
  browser: Browser,
  origin: string,
  { viewport = desktop, deviceScaleFactor = 1 }: PageOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    reducedMotion: 'reduce',
    baseURL: origin,
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const strayRequests: string[] = [];
  const scriptErrors: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('blob:') && !url.startsWith('data:'))
      strayRequests.push(url);
  });
  page.on('pageerror', (error) => scriptErrors.push(error.message));
  page.on('console', (message) => {
    // Chromium logs every refused request as an error; those are the application's to handle.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      scriptErrors.push(message.text());
    }
  });
  return { context, page, strayRequests, scriptErrors };
}

/** Minified: each document has to read it. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong on the page as it stands, as readable lines; `colours` looks at contrast alone. */
export async function accessibilityFindings(page: Page, what: 'all' | 'colours' = 'all'): Promise<string[]> {
  // Once for each document: half a megabyte of script takes longer to read than to run. Findings name their elements:
  // the markup of each element looked at, the whole page's among them, is not written out (a fifth of a large page's run).
  if (!(await page.evaluate(() => 'axe' in window)))
    await page.evaluate(`${axeSource}\naxe.configure({ noHtml: true });`);
  const rules: RunOptions['runOnly'] =
    what === 'colours'
      ? { type: 'rule', values: ['color-contrast'] }
      : { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
  const options: RunOptions = { runOnly: rules, resultTypes: ['violations'], iframes: false };
  return page.evaluate(findings, options);
}

/** Runs in the page. */
async function findings(options: RunOptions): Promise<string[]> {
  const { axe: loaded } = window as unknown as { axe: typeof axe };
  const { violations } = await loaded.run(document, options);
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}: ${violation.help}`),
  );
}

/** Does the page scroll sideways as a whole? Wide tables scroll in a region of their own. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

/** What is wrong with the page as it stands: what axe finds, and whether it scrolls sideways on a phone. */
export async function faultsOf(page: Page): Promise<string[]> {
  // From the top: where one has scrolled to, a button may lie half under the bar that stays, and seem too small.
  await page.evaluate(() => window.scrollTo(0, 0));
  const faults = await accessibilityFindings(page);
  const before = page.viewportSize() ?? desktop;
  await page.setViewportSize(phone);
  if (await scrollsSideways(page)) faults.push(`scrolls sideways at ${phone.width} px`);
  await page.setViewportSize(before);
  return faults;
}
