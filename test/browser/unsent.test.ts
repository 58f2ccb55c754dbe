// What was written and not sent outlives the tab: it is sent once, later, by whoever wrote it and nobody else.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  addressOf,
  coordinator,
  need,
  saveAs,
  saved,
  signatory,
  survey,
  writesOf,
} from '../support/arboga.ts';
import { faultsOf } from '../support/browser.ts';
import {
  appears,
  choosePersona,
  everythingSaved,
  level,
  open,
  openNewRound,
  question,
  settled,
  signIn,
  startWalks,
} from '../support/walk.ts';

const walks = startWalks();
/** For what a busy machine may take its time over. */
const soon = { timeout: 20_000 };
const answersRoute = '**/api/rounds/*/responses/*/*/answers';
const written = 'boende.kommentar';
const text = (page: Page) => page.getByRole('textbox', { name: 'Vad fungerar bra' });

/** Another tab of the same browser. */
async function newTab(page: Page): Promise<Page> {
  return page.context().newPage();
}

/** Writes while the network is down, and closes the tab. */
async function writeAndClose(page: Page, round: string, words: string): Promise<Page> {
  await open(page, addressOf.housing(round));
  const next = await newTab(page);
  await page.context().setOffline(true);
  await text(page).fill(words);
  await appears(page.getByText(/^Ingen anslutning\. En ändring är sparad i webbläsaren/));
  await page.close();
  await next.context().setOffline(false);
  return next;
}

describe('a tab that is closed while the network is down', () => {
  it('asks nothing, and what was written is sent once when the questionnaire is opened again', async () => {
    const round = await openNewRound(walks, 'stangd-flik');
    const page = await writeAndClose(await walks.visit(signatory), round, 'Skrivet utan nät.');
    expect(await saved(walks, round, written)).toBeUndefined();
    const writes = writesOf(page, written);
    await open(page, addressOf.housing(round));
    await expect.poll(() => text(page).inputValue(), soon).toBe('Skrivet utan nät.');
    await expect.poll(() => writes, soon).toEqual([{ value: 'Skrivet utan nät.', version: 1 }]);
    await open(page, addressOf.housing(round));
    await page.waitForTimeout(2500);
    expect(writes).toHaveLength(1);
    expect(await saved(walks, round, written)).toMatchObject({ value: 'Skrivet utan nät.', version: 1 });
  });

  it('has it sent from the start page too, without the questionnaire being opened', async () => {
    const round = await openNewRound(walks, 'fran-startsidan');
    const page = await writeAndClose(await walks.visit(signatory), round, 'Skickas av sig självt.');
    await open(page, '/start');
    await expect
      .poll(() => saved(walks, round, written), soon)
      .toMatchObject({ value: 'Skickas av sig självt.', version: 1 });
    expect(await page.getByRole('main').innerText()).not.toContain('inte skickat');
  });

  it('leaves what somebody else has answered meanwhile to the person, with a way to it from the start page', async () => {
    const round = await openNewRound(walks, 'krock-fran-startsidan');
    const first = await walks.visit(signatory);
    await open(first, addressOf.housing(round));
    const page = await newTab(first);
    await page.context().setOffline(true);
    await level(first, need.title, 1).check();
    await appears(first.getByText(/^Ingen anslutning\. En ändring/));
    await first.close();
    await saveAs(walks, coordinator, round, { [need.id]: 3 });
    await page.context().setOffline(false);
    await open(page, '/start');
    const notice = page.getByRole('group', { name: 'Ett svar från Behovsinventering' });
    await appears(notice);
    expect(await faultsOf(page)).toEqual([]);
    await notice.getByRole('link', { name: 'Visa svaren' }).click();
    await appears(question(page, need.title).getByText('Två olika svar'));
    expect(await level(page, need.title, 1).isChecked()).toBe(true);
    expect(await saved(walks, round, need.id)).toMatchObject({ value: 3, version: 1 });
  });
});

describe('somebody who has been withdrawn', () => {
  it('still gets at what they had written and not sent, and sends nothing', async () => {
    const round = await openNewRound(walks, 'utan-behorighet');
    const page = await writeAndClose(await walks.visit(signatory), round, 'Skrivet innan jag slutade.');
    await page.route('**/api/me', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...(await response.json()), memberships: [] } });
    });
    const writes = writesOf(page, written);
    await open(page, '/start');
    const notice = page.getByRole('group', { name: 'Ett svar från Behovsinventering' });
    await appears(notice);
    await notice.getByText('Visa texten').click();
    await appears(notice.getByText('Skrivet innan jag slutade.'));
    expect(await notice.innerText()).toContain('där du inte längre har behörighet');
    expect(await faultsOf(page)).toEqual([]);
    expect(writes).toEqual([]);
  });
});

describe('two tabs of the same person', () => {
  it('each send their own while both live, and neither sends the other’s', async () => {
    const round = await openNewRound(walks, 'tva-flikar');
    const page = await walks.visit(signatory);
    const other = await newTab(page);
    await Promise.all([open(page, addressOf.housing(round)), open(other, addressOf.housing(round))]);
    const writes = [writesOf(page, need.id), writesOf(other, need.id)];
    const texts = [writesOf(page, written), writesOf(other, written)];
    await page.context().setOffline(true);
    await level(page, need.title, 4).check();
    await text(other).fill('Från den andra fliken.');
    await appears(page.getByText(/^Ingen anslutning\. En ändring/));
    await appears(other.getByText(/^Ingen anslutning\. En ändring/));
    await page.context().setOffline(false);
    await expect.poll(() => saved(walks, round, need.id), soon).toMatchObject({ value: 4, version: 1 });
    await expect.poll(() => saved(walks, round, written), soon).toMatchObject({ version: 1 });
    await expect.poll(() => writes.map((some) => some.length), soon).toEqual([1, 0]);
    await expect.poll(() => texts.map((some) => some.length), soon).toEqual([0, 1]);
  });
});

describe('another person on the same browser', () => {
  it('neither sees nor sends what the first has left, who is asked before signing out and finds it again', async () => {
    const round = await openNewRound(walks, 'delad-dator');
    const page = await walks.visit(undefined);
    await signIn(page, signatory);
    await open(page, addressOf.housing(round));
    await page.context().route(answersRoute, (route) => route.abort());
    await text(page).fill('Bara mitt.');
    await appears(page.getByText(/^Servern svarar inte/));
    await page.getByRole('button', { name: 'Logga ut' }).click();
    const asks = page.getByRole('dialog', { name: 'Ett svar är inte skickat' });
    await appears(asks);
    expect(await faultsOf(page)).toEqual([]);
    await asks.getByRole('button', { name: 'Stanna kvar' }).click();
    expect(await text(page).inputValue()).toBe('Bara mitt.');
    await page.getByRole('button', { name: 'Logga ut' }).click();
    await asks.getByRole('button', { name: 'Logga ut', exact: true }).click();
    await appears(page.getByRole('button', { name: 'Logga in' }));

    await page.context().unroute(answersRoute);
    const sent: string[] = [];
    page.on('request', (request) => request.method() === 'PATCH' && sent.push(request.postData() ?? ''));
    await signIn(page, coordinator);
    await open(page, addressOf.housing(round));
    expect(await text(page).inputValue()).toBe('');
    await page.waitForTimeout(2500);
    await open(page, '/start');
    expect(await page.getByRole('main').innerText()).not.toContain('inte skickat');
    expect(sent).toEqual([]);
    await page.getByRole('button', { name: 'Logga ut' }).click();
    await appears(page.getByRole('button', { name: 'Logga in' }));

    await signIn(page, signatory);
    await expect
      .poll(() => saved(walks, round, written), soon)
      .toMatchObject({ value: 'Bara mitt.', version: 1 });
  });
});

describe('a sign-in that has run out when the tab is closed', () => {
  it('loses nothing: the answer is sent after the next sign-in', async () => {
    const round = await openNewRound(walks, 'utgangen-och-stangd');
    const first = await walks.visit(undefined);
    await signIn(first, signatory);
    await open(first, addressOf.housing(round));
    await first.route('**/api/**', (route) =>
      route.continue({ headers: { ...route.request().headers(), authorization: 'Bearer lapsed' } }),
    );
    await text(first).fill('Skrivet efter utgången.');
    await appears(first.getByText(/^Du har loggats ut\. En ändring är sparad i webbläsaren/));
    const page = await newTab(first);
    await first.close();
    await page.goto(addressOf.housing(round));
    await page.getByRole('button', { name: 'Logga in' }).click();
    // The issuer may still know who it is.
    const isAsked = await page
      .waitForURL('**/local/sign-in/**', { timeout: 3000 })
      .then(() => true)
      .catch(() => false);
    if (isAsked) await choosePersona(page, signatory);
    await page.waitForURL(`**${addressOf.housing(round)}`);
    await settled(page);
    await expect.poll(() => text(page).inputValue(), soon).toBe('Skrivet efter utgången.');
    await expect
      .poll(() => saved(walks, round, written), soon)
      .toMatchObject({ value: 'Skrivet efter utgången.', version: 1 });
  });
});

describe('a browser that keeps nothing', () => {
  it('says so, answers are saved all the same, and it warns before unsent ones are left behind', async () => {
    const round = await openNewRound(walks, 'utan-lagring');
    const page = await walks.visit(signatory);
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('no', 'InvalidStateError');
      };
    });
    await open(page, `/svara/${round}/${survey}/boende`);
    await appears(page.getByText('Webbläsaren sparar inte undan det du skriver'));
    expect(await faultsOf(page)).toEqual([]);
    await level(page, need.title, 2).check();
    await everythingSaved(page);
    await page.route(answersRoute, (route) => route.abort());
    await text(page).fill('Ramavtalet fungerar.');
    await appears(page.getByText(/^Servern svarar inte\. En ändring finns bara i den här fliken/));
    const warnings: string[] = [];
    page.on('dialog', (dialog) => {
      warnings.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    expect(warnings).toEqual(['beforeunload']);
  });
});
