// Enlarged on a screen of 1280 px: everything can still be read, without scrolling sideways.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFindings, scrollsSideways } from '../support/browser.ts';
import { open, startWalks } from '../support/walk.ts';

const walks = startWalks();

const inventory = 'exempel-oppen/behovsinventering';
const pagesOf: Readonly<Record<string, readonly string[]>> = {
  'kommun-1980': [
    '/start',
    `/svara/${inventory}/boende`,
    `/svara/${inventory}/tidigare-kartlaggningar`,
    `/svara/${inventory}/avslut`,
    `/skicka-in/${inventory}`,
  ],
  'lan-19': ['/start', '/lan/19/exempel-avslutad', '/lan/19/exempel-oppen/svar', '/paminnelser/19'],
};

/** Texts that cannot be seen whole: clipped by a box that does not scroll, or out of the window. */
function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const cut: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode;
      const box = text.parentElement;
      if (box === null || text.textContent?.trim() === '' || !box.checkVisibility()) continue;
      // For screen readers only, and for those alone.
      if (box.closest('.hidden-text, .skip') !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const { left, right } = range.getBoundingClientRect();
      for (let around: Element | null = box; around !== null; around = around.parentElement) {
        const { overflowX } = getComputedStyle(around);
        const edge = around.getBoundingClientRect();
        if (overflowX === 'auto' || overflowX === 'scroll') break;
        const isClipped = overflowX !== 'visible' && (left < edge.left - 1 || right > edge.right + 1);
        const isOut = around === document.documentElement && (left < -1 || right > innerWidth + 1);
        if (isClipped || isOut) cut.push(text.textContent?.trim() ?? '');
      }
    }
    return cut;
  });
}

describe.each([2, 4])('enlarged %s times', (times) => {
  const enlarged = { viewport: { width: 1280 / times, height: 1024 / times }, deviceScaleFactor: times };

  it.each(Object.entries(pagesOf))(
    '%s can read every page: nothing is cut or scrolls sideways',
    async (who, paths) => {
      const page = await walks.visit(who, enlarged);
      const found: string[] = [];
      for (const path of paths) {
        await open(page, path);
        const firstRow = page.locator('table.priorities button[aria-expanded]').first();
        if ((await firstRow.count()) > 0) await firstRow.click();
        const faults = [...(await cutTexts(page)), ...(await accessibilityFindings(page))];
        if (await scrollsSideways(page)) faults.push('scrolls sideways');
        found.push(...faults.map((fault) => `${path}: ${fault}`));
      }
      expect(found).toEqual([]);
    },
  );
});
