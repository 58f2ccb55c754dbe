// Walks through the pages: one system for a file, one browser for its worker, and the steps that every walk shares.
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type Client, createClient } from '../../functions/contract/client.ts';
import { type OpenedPage, openPage, type PageOptions, startBrowser } from './browser.ts';
import { startSownSystem } from './sown-system.ts';
import type { LocalSystem } from './system.ts';

export interface Walks {
  readonly url: string;
  /**
   * A new browser for a person who has signed in, or for nobody; it is closed and judged after the test. Who is to sign
   * out comes as nobody and signs in: the issuer of this system has given the others no identity to end.
   */
  visit(persona: string | undefined, options?: PageOptions): Promise<Page>;
  /** The API in a persona's name, past the pages. */
  as(persona: string): Client;
}

/** The worker's browser: the files of a worker share this module (`isolate: false`), and it ends with the worker. */
let shared: Browser | undefined;
async function workersBrowser(): Promise<Browser> {
  if (shared?.isConnected() !== true) shared = await startBrowser();
  return shared;
}

/** What a sign-in through the pages leaves in the tab, in the worker's first file that wants it, and at what address. */
let signedIn: { readonly url: string; readonly session: Session } | undefined;

/** Call it once in a file. After each test, no page may have left the origin or thrown. */
export function startWalks(): Walks {
  let system: LocalSystem;
  let browser: Browser;
  const opened: OpenedPage[] = [];
  const tokens = new Map<string, Promise<string>>();

  beforeAll(async () => {
    [system, browser] = await Promise.all([startSownSystem({ web: 'built' }), workersBrowser()]);
  });
  afterEach(async () => {
    const closed = opened.splice(0);
    for (const { context } of closed) await context.close();
    expect(closed.flatMap(({ strayRequests }) => strayRequests)).toEqual([]);
    expect(closed.flatMap(({ scriptErrors }) => scriptErrors)).toEqual([]);
  });
  afterAll(async () => {
    await system?.stop();
  });

  function tokenOf(persona: string): Promise<string> {
    const token = tokens.get(persona) ?? system.tokenFor(persona);
    tokens.set(persona, token);
    return token;
  }

  /** Signed in once, at 4 s of CPU; then given each system's address and each persona's own token. */
  async function sessionOf(persona: string): Promise<Session> {
    signedIn ??= await signInOnce(persona);
    const token = await tokenOf(persona);
    const here = (text: string) => text.replaceAll(signedIn?.url ?? '', system.url);
    return signedIn.session.map(([key, value]) => {
      if (!key.startsWith('oidc.user:')) return [key, value];
      return [here(key), JSON.stringify({ ...JSON.parse(here(value)), access_token: token })];
    });
  }

  async function signInOnce(persona: string) {
    const { context, page } = await openPage(browser, system.url);
    try {
      await signIn(page, persona);
      return { url: system.url, session: await page.evaluate(() => Object.entries(sessionStorage)) };
    } finally {
      await context.close();
    }
  }

  return {
    get url() {
      return system.url;
    },
    async visit(persona, options) {
      const visit = await openPage(browser, system.url, options);
      opened.push(visit);
      if (persona === undefined) return visit.page;
      await visit.context.addInitScript(startSession, await sessionOf(persona));
      return visit.page;
    },
    as(persona) {
      return (async (...call: Parameters<Client>) => {
        const token = await tokenOf(persona);
        return createClient({ origin: system.url, token: () => token, fetch })(...call);
      }) as Client;
    },
  };
}

type Session = readonly (readonly [key: string, value: string])[];

/** Runs in each document before its scripts; only the tab's first starts the session, so that it may also end. */
function startSession(session: Session): void {
  if (sessionStorage.getItem('walk.started') !== null) return;
  sessionStorage.setItem('walk.started', 'yes');
  for (const [key, value] of session) sessionStorage.setItem(key, value);
}

/** Signs in through the pages, as a person does, and waits for the start page. */
export async function signIn(page: Page, persona: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Logga in' }).click();
  await choosePersona(page, persona);
  await page.waitForURL('**/start');
  await settled(page);
}

/** On the issuer's page. */
export async function choosePersona(page: Page, persona: string): Promise<void> {
  await page.getByLabel(/Sök på plats/).fill(persona);
  await page.getByRole('button', { name: 'Sök' }).click();
  await page.locator(`button[name="persona"][value="${persona}"]`).first().click();
}

/** Waits until the page has a heading, nothing on it says that it is loading, and the fonts are there. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.querySelector('main');
    const waits = [...(main?.querySelectorAll('[role=status]') ?? [])];
    return (
      main?.querySelector('h1') != null &&
      waits.every(({ textContent }) => !/^(Hämtar|Loading) …$/.test(textContent)) &&
      document.fonts.status === 'loaded'
    );
  });
}

/** Loads an address in the signed-in session. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

/** A round for Västmanland's municipalities that nobody has answered yet, open for a week. */
export async function openNewRound(walks: Walks, id: string): Promise<string> {
  const now = Date.now();
  const instant = (days: number) => new Date(now + days * 86_400_000).toISOString();
  const round = await walks.as('nationell')('POST /api/rounds', {
    body: {
      // A walk that is walked once more opens a round of its own.
      id: `${id}-${Date.now().toString(36)}`,
      name: { sv: `Provomgång ${id}` },
      surveys: ['behovsinventering@2026-1'],
      scope: { counties: ['19'], kinds: ['municipality'] },
      opensAt: instant(-1),
      closesAt: instant(7),
    },
  });
  return round.id;
}

/** One scale, choice or register question on the page, by the beginning of its title. */
export function question(page: Page, title: string): Locator {
  return page.getByRole('group', { name: title });
}

/** A level on a scale. */
export function level(page: Page, title: string, at: number): Locator {
  return question(page, title).getByRole('radio').nth(at);
}

/** Waits until it can be seen, and looks more often than Playwright does. */
export async function appears(target: Locator): Promise<void> {
  const look = () => target.first().isVisible();
  await expect.poll(look, { timeout: 30_000, interval: 25, message: `${target} appears` }).toBe(true);
}

/** Waits for the line that says that everything has been saved. */
export async function everythingSaved(page: Page): Promise<void> {
  await appears(page.getByText(/^Alla ändringar sparade/));
}

/** On the page where rounds are planned: an open round for one county, whose id follows from its name. */
export async function planRound(
  page: Page,
  wanted: { readonly name: string; readonly county: string; readonly opens?: string },
): Promise<void> {
  await page.getByLabel('Namn', { exact: true }).fill(wanted.name);
  await page.getByRole('radio', { name: 'Bara vissa län' }).check();
  await page.getByRole('checkbox', { name: wanted.county }).check();
  await page.getByLabel('Datum Öppnar').fill(wanted.opens ?? '2026-01-01');
  await page.getByLabel('Datum Sista dag att svara').fill('2036-01-01');
  await page.getByLabel('Datum Stänger').fill('2036-02-01');
  await page.getByRole('button', { name: 'Spara omgången' }).click();
}
