// What is true of every page, for whoever opens it: accessible in both themes, within the screen on a phone.
import { expect, it } from 'vitest';
import { accessibilityFindings, desktop, phone, scrollsSideways } from './browser.ts';
import { open, type Walks } from './walk.ts';

/** One test for each person; nobody has the empty name. */
export function pagesAreSound(walks: Walks, pagesOf: Readonly<Record<string, readonly string[]>>): void {
  it.each(Object.entries(pagesOf))(
    'is sound for ”%s”, wide, on a phone and in the dark',
    async (who, paths) => {
      const page = await walks.visit(who === '' ? undefined : who);
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
}
