// Moving through a page by keyboard alone, and what must be true at each stop.
import type { Locator, Page } from 'playwright-core';

const mostStops = 150;

/**
 * Presses Tab, or another key that moves on, until the target has focus. Throws where a stop on the way cannot be
 * seen to have focus, or when the target is not reached.
 */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press(key);
    const fault = await page.evaluate(findFocusFault);
    if (fault !== undefined) throw new Error(fault);
    if (await hasFocus(target)) return;
  }
  throw new Error(`${target} was not reached by ${mostStops} presses of ${key}`);
}

/** Tabs to the target and presses Enter on it. */
export async function pressEnterOn(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Tabs back to the target and presses Enter on it. */
export async function pressEnterBackOn(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target, 'Shift+Tab');
  await page.keyboard.press('Enter');
}

/** What has focus; undefined when nothing has. */
export function focused(
  page: Page,
): Promise<{ readonly tag: string; readonly name: string; readonly text: string } | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    return {
      tag: element.tagName,
      name: element.getAttribute('aria-label') ?? element.innerText,
      text: element.innerText,
    };
  });
}

async function hasFocus(target: Locator): Promise<boolean> {
  if ((await target.count()) === 0) return false;
  return target.first().evaluate((element) => element === document.activeElement);
}

/** Runs in the page. A stop is seen when it or the box it lies in has a frame, and nothing covers it. */
function findFocusFault(): string | undefined {
  const element = document.activeElement;
  // Past the last stop the focus is on the browser's own controls.
  if (element === null || element === document.body) return undefined;
  const name = `${element.tagName} ”${element.getAttribute('aria-label') ?? element.textContent?.slice(0, 40)}”`;
  const boxes = [element, element.parentElement, element.parentElement?.parentElement];
  const isFramed = boxes.some((box) => {
    if (box == null) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(box);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  if (!isFramed) return `${name} has focus, but no frame shows it`;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
  const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
  const seen = document.elementFromPoint(x, y);
  const isSeen = seen !== null && (element.contains(seen) || seen.contains(element));
  return isSeen
    ? undefined
    : `${name} has focus, but ${seen?.className ?? 'the edge of the window'} covers it`;
}
