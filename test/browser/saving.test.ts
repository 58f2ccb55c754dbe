// What happens to an answer on its way to the server: a lost network, a refusal, a lapsed session.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf, need, saved, signatory, survey, writesOf } from '../support/arboga.ts';
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
  startWalks,
} from '../support/walk.ts';

const walks = startWalks();
const answersRoute = '**/api/rounds/*/responses/*/*/answers';
const text = (page: Page) => page.getByRole('textbox', { name: 'Vad fungerar bra' });

describe('a network that goes away while somebody answers', () => {
  it('keeps the answers in the browser, says so, and sends each once when it is back', async () => {
    const round = await openNewRound(walks, 'utan-nat');
    const page = await walks.visit(signatory);
    const writes = writesOf(page, need.id);
    await open(page, addressOf.housing(round));
    await appears(page.getByText('Svaren sparas medan du skriver'));
    await page.context().setOffline(true);
    await level(page, need.title, 4).check();
    await appears(page.getByText(/^Ingen anslutning\. En ändring är sparad i webbläsaren/));
    await level(page, 'Hur långt har ni kommit', 0).check();
    await appears(
      page.getByText(
        'Ingen anslutning. 2 ändringar är sparade i webbläsaren och skickas när nätet är tillbaka.',
      ),
    );
    expect(await faultsOf(page)).toEqual([]);
    expect(await saved(walks, round, need.id)).toBeUndefined();

    await page.context().setOffline(false);
    await appears(page.getByText(/^Anslutningen är tillbaka\. 2 ändringar skickade \d\d\.\d\d\.$/));
    await expect.poll(() => writes).toEqual([{ value: 4, version: 1 }]);
    expect(await saved(walks, round, need.id)).toMatchObject({ value: 4, version: 1 });
    expect(await saved(walks, round, 'boende.nulage')).toMatchObject({ value: 0, version: 1 });
  });

  it('does not save an answer twice whose acknowledgement was lost', async () => {
    const round = await openNewRound(walks, 'tappat-kvitto');
    const page = await walks.visit(signatory);
    await open(page, addressOf.housing(round));
    let isFirst = true;
    await page.route(answersRoute, async (route) => {
      if (!isFirst) return route.continue();
      isFirst = false;
      await route.fetch();
      await route.abort('connectionreset');
    });
    await level(page, need.title, 2).check();
    await appears(page.getByText(/^Servern svarar inte\. En ändring är sparad i webbläsaren/));
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await appears(page.getByText(/^Anslutningen är tillbaka\. En ändring skickad/));
    expect(await saved(walks, round, need.id)).toMatchObject({ value: 2, version: 1 });
  });

  it('keeps it through a reload, which asks nothing, and sends it when the server answers', async () => {
    const round = await openNewRound(walks, 'omladdad');
    const page = await walks.visit(signatory);
    await open(page, addressOf.housing(round));
    await page.route(answersRoute, (route) => route.abort());
    await text(page).fill('Ramavtalet fungerar.');
    await appears(page.getByText(/^Servern svarar inte/));
    const warnings: string[] = [];
    page.on('dialog', (dialog) => {
      warnings.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    await settled(page);
    expect(warnings).toEqual([]);
    expect(await text(page).inputValue()).toBe('Ramavtalet fungerar.');

    await page.unroute(answersRoute);
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await appears(page.getByText(/^Anslutningen är tillbaka/));
    expect(await saved(walks, round, 'boende.kommentar')).toMatchObject({
      value: 'Ramavtalet fungerar.',
      version: 1,
    });
  });

  it('leaves a way on when the next page cannot be fetched', async () => {
    const round = await openNewRound(walks, 'nasta-sida');
    const page = await walks.visit(signatory);
    await open(page, `/svara/${round}/${survey}/avslut`);
    await page.context().setOffline(true);
    await page.getByRole('link', { name: 'Läs igenom och skicka in' }).click();
    await appears(page.getByRole('heading', { level: 1, name: 'Det gick inte att hämta sidan' }));
    expect(await faultsOf(page)).toEqual([]);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await appears(page.getByRole('heading', { level: 1, name: 'Läs igenom och skicka in' }));
  });
});

/** Everything that the page sends from now on. */
function textsSent(page: Page): readonly string[] {
  const sent: string[] = [];
  page.on('request', (request) => void sent.push(request.postData() ?? ''));
  return sent;
}

describe('a personnummer in a text', () => {
  it('is refused at its question, while everything else is saved, and saved once it is taken out', async () => {
    const round = await openNewRound(walks, 'personnummer');
    const page = await walks.visit(signatory);
    await open(page, addressOf.housing(round));
    await level(page, need.title, 3).check();
    const own = page.locator('.question', { has: text(page) });
    const sent = textsSent(page);
    await text(page).fill('Ring 811218-9876 om placeringen.');
    await appears(page.getByText(/^Inte sparat på grund av ett personnummer: ”Vad fungerar bra/));
    await appears(own.getByText('Texten ser ut att innehålla ett personnummer.'));
    expect(await question(page, need.title).innerText()).not.toContain('personnummer');
    expect(await text(page).inputValue()).toBe('Ring 811218-9876 om placeringen.');
    await level(page, 'Hur långt har ni kommit', 1).check();
    await expect
      .poll(() => saved(walks, round, 'boende.nulage'), { timeout: 20_000 })
      .toMatchObject({ value: 1 });
    expect(await saved(walks, round, need.id)).toMatchObject({ value: 3 });
    expect(await saved(walks, round, 'boende.kommentar')).toBeUndefined();
    expect(await faultsOf(page)).toEqual([]);

    await text(page).fill('Ring oss om placeringen.');
    await everythingSaved(page);
    expect(await saved(walks, round, 'boende.kommentar')).toMatchObject({
      value: 'Ring oss om placeringen.',
    });
    expect(await own.innerText()).not.toContain('Texten är inte sparad');
    expect(sent.join('\n')).not.toContain('9876');
  });

  it('is kept over a reload, and still not sent', async () => {
    const round = await openNewRound(walks, 'personnummer-omladdat');
    const page = await walks.visit(signatory);
    const sent = textsSent(page);
    await open(page, addressOf.housing(round));
    await text(page).fill('Avser 19811218.9876.');
    await appears(page.getByText('Texten är inte sparad'));
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await settled(page);
    expect(await text(page).inputValue()).toBe('Avser 19811218.9876.');
    await appears(page.getByText('Texten är inte sparad'));
    expect(sent.join('\n')).not.toContain('9876');
    expect(await saved(walks, round, 'boende.kommentar')).toBeUndefined();
  });

  it('is refused in the comment of an answer, and the answer is kept', async () => {
    const round = await openNewRound(walks, 'personnummer-kommentar');
    const page = await walks.visit(signatory);
    await open(page, addressOf.housing(round));
    const own = question(page, need.title);
    await level(page, need.title, 2).check();
    await everythingSaved(page);
    await own.getByRole('button', { name: 'Lägg till kommentar' }).click();
    await own.getByRole('textbox').fill('Gäller 19811218-9876.');
    await appears(own.getByText('Texten är inte sparad'));
    expect(await level(page, need.title, 2).isChecked()).toBe(true);
    expect(await saved(walks, round, need.id)).toMatchObject({ value: 2, version: 1 });
    await own.getByRole('textbox').fill('Gäller två ärenden.');
    await everythingSaved(page);
    expect(await saved(walks, round, need.id)).toMatchObject({
      value: 2,
      comment: 'Gäller två ärenden.',
      version: 2,
    });
  });
});

describe('a session that lapses in the middle of an answer', () => {
  it('keeps the answer, asks for a new sign-in, and saves it when the person is back in the same place', async () => {
    const round = await openNewRound(walks, 'utloggad');
    const page = await walks.visit(signatory);
    await open(page, addressOf.housing(round));
    await page.route(answersRoute, (route) =>
      route.continue({ headers: { ...route.request().headers(), authorization: 'Bearer lapsed' } }),
    );
    await text(page).fill('Skrivet innan jag loggades ut.');
    await appears(page.getByText(/^Du har loggats ut\. En ändring är sparad i webbläsaren/));
    expect(await faultsOf(page)).toEqual([]);
    await page.unroute(answersRoute);

    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Logga in igen' }).click();
    await choosePersona(page, signatory);
    await page.waitForURL(`**${addressOf.housing(round)}`);
    await settled(page);
    expect(await text(page).inputValue()).toBe('Skrivet innan jag loggades ut.');
    await expect
      .poll(() => saved(walks, round, 'boende.kommentar'), { timeout: 20_000 })
      .toMatchObject({ value: 'Skrivet innan jag loggades ut.' });
  });
});
