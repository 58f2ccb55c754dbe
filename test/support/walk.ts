// The steps that every walk through the pages shares.
import type { Page } from 'playwright-core';

/** Signs in through the pages, as a person does, and waits for the start page. */
export async function signIn(page: Page, persona: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Logga in' }).first().click();
  await page.getByLabel(/Sök på plats/).fill(persona);
  await page.getByRole('button', { name: /sök/i }).click();
  await page.locator(`button[name="persona"][value="${persona}"]`).first().click();
  await page.waitForURL('**/start');
  await settled(page);
}

/** Waits until the page has a heading of its own and nothing is being fetched. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').waitFor();
  await page.waitForLoadState('networkidle');
}

/** Follows an address within the signed-in session. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}
