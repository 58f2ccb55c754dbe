// What happens to an answer on its way to the server: two people at once, a lost network, a refusal, a lapsed session.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../support/browser.ts';
import {
  appears,
  choosePersona,
  everythingSaved,
  open,
  openNewRound,
  question,
  settled,
  startWalks,
} from '../support/walk.ts';

const walks = startWalks();
const survey = 'behovsinventering';
const answersRoute = '**/api/rounds/*/responses/*/*/answers';
const need = 'boende.behov';
const needTitle = 'Hur stort är ert behov';
const commentTitle = 'Vad fungerar bra';

/** Two people of Arboga. */
const signatory = 'kommun-1984';
const coordinator = 'kommun-1984-samordnare';

const boende = (round: string) => `/svara/${round}/${survey}/boende`;
const level = (page: Page, title: string, at: number) => question(page, title).getByRole('radio').nth(at);
const text = (page: Page) => page.getByRole('textbox', { name: commentTitle });

/** What the server has of a question. */
async function saved(round: string, id: string) {
  const params = { round, org: '1984', survey };
  const { answers } = await walks.as(signatory)('GET /api/rounds/{round}/responses/{org}/{survey}', {
    params,
  });
  return answers.find((answer) => answer.question === id);
}

/** Saves an answer past the pages, as a colleague in another browser would. */
async function saveAs(persona: string, round: string, id: string, value: number, expectedVersion = 0) {
  const params = { round, org: '1984', survey };
  const body = { changes: [{ question: id, value, expectedVersion }] };
  return walks.as(persona)('PATCH /api/rounds/{round}/responses/{org}/{survey}/answers', { params, body });
}

interface Write {
  readonly value: unknown;
  readonly version: number;
}

/** Every write of a question that the server took from this page, in order: with what stood before, its history. */
function writesOf(page: Page, id: string): Write[] {
  const writes: Write[] = [];
  page.on('response', async (response) => {
    if (response.request().method() !== 'PATCH' || !response.ok()) return;
    const { changes } = response.request().postDataJSON();
    const { results } = await response.json();
    const sent = changes.find((change: { question: string }) => change.question === id);
    const result = results.find((each: { question: string }) => each.question === id);
    if (result?.ok) writes.push({ value: sent.value, version: result.version });
  });
  return writes;
}

describe('two people who answer the same question differently', () => {
  async function disagree(round: string): Promise<Page> {
    const page = await walks.visit(signatory);
    await open(page, boende(round));
    await saveAs(coordinator, round, need, 3);
    await level(page, needTitle, 1).check();
    await appears(question(page, needTitle).getByText('Två olika svar'));
    return page;
  }

  it('see both answers, whose they are and when they were given', async () => {
    const page = await disagree(await openNewRound(walks, 'konflikt-visas'));
    const notice = await question(page, needTitle).getByRole('group', { name: 'Två olika svar' }).innerText();
    expect(notice).toMatch(/Du svarade 1 kl\. \d\d\.\d\d\./);
    expect(notice).toMatch(/Samordnare, Arboga \(påhittad\) svarade 3 kl\. \d\d\.\d\d\./);
    expect(await faultsOf(page)).toEqual([]);

    await page.getByRole('button', { name: 'Jämför och välj' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ni har svarat olika' });
    expect(await dialog.innerText()).toMatch(/Ditt svar, \d\d\.\d\d[\s\S]*1 – [\s\S]*Samordnare, Arboga/);
    expect(await dialog.innerText()).toContain('3 – ');
    expect(await faultsOf(page)).toEqual([]);
  });

  it('keep both when the own answer is chosen: the other stands before it in the history', async () => {
    const round = await openNewRound(walks, 'konflikt-eget');
    const page = await disagree(round);
    const writes = writesOf(page, need);
    await page.getByRole('button', { name: 'Jämför och välj' }).click();
    await page.getByRole('button', { name: 'Behåll mitt svar' }).click();
    await everythingSaved(page);
    await expect.poll(() => writes).toEqual([{ value: 1, version: 2 }]);
    expect(await saved(round, need)).toMatchObject({ value: 1, version: 2 });
    expect(await level(page, needTitle, 1).isChecked()).toBe(true);
  });

  it("keep both when the other's answer is chosen: the own is saved first, then the other's again", async () => {
    const round = await openNewRound(walks, 'konflikt-andra');
    const page = await disagree(round);
    const writes = writesOf(page, need);
    await page.getByRole('button', { name: 'Jämför och välj' }).click();
    await page.getByRole('button', { name: 'Använd det andra svaret' }).click();
    await everythingSaved(page);
    await expect
      .poll(() => writes)
      .toEqual([
        { value: 1, version: 2 },
        { value: 3, version: 3 },
      ]);
    expect(await saved(round, need)).toMatchObject({ value: 3, version: 3 });
    expect(await level(page, needTitle, 3).isChecked()).toBe(true);
  });

  it('may decide later, and lose nothing by loading the page again', async () => {
    const round = await openNewRound(walks, 'konflikt-senare');
    const page = await disagree(round);
    await page.getByRole('button', { name: 'Jämför och välj' }).click();
    await page.getByRole('button', { name: 'Bestäm senare' }).click();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await appears(question(page, needTitle).getByText('Två olika svar'));
    expect(await level(page, needTitle, 1).isChecked()).toBe(true);
    expect(await saved(round, need)).toMatchObject({ value: 3, version: 1 });
  });
});

describe('a network that goes away while somebody answers', () => {
  it('keeps the answers in the browser, says so, and sends each once when it is back', async () => {
    const round = await openNewRound(walks, 'utan-nat');
    const page = await walks.visit(signatory);
    const writes = writesOf(page, need);
    await open(page, boende(round));
    await appears(page.getByText('Svaren sparas medan ni skriver'));
    await page.context().setOffline(true);
    await level(page, needTitle, 4).check();
    await appears(page.getByText(/^Ingen anslutning\. En ändring är sparad i webbläsaren/));
    await level(page, 'Hur långt har ni kommit', 0).check();
    await appears(
      page.getByText(
        'Ingen anslutning. 2 ändringar är sparade i webbläsaren och skickas när nätet är tillbaka.',
      ),
    );
    expect(await faultsOf(page)).toEqual([]);
    expect(await saved(round, need)).toBeUndefined();

    await page.context().setOffline(false);
    await appears(page.getByText(/^Anslutningen är tillbaka\. 2 ändringar skickade \d\d\.\d\d\.$/));
    await expect.poll(() => writes).toEqual([{ value: 4, version: 1 }]);
    expect(await saved(round, need)).toMatchObject({ value: 4, version: 1 });
    expect(await saved(round, 'boende.nulage')).toMatchObject({ value: 0, version: 1 });
  });

  it('does not save an answer twice whose acknowledgement was lost', async () => {
    const round = await openNewRound(walks, 'tappat-kvitto');
    const page = await walks.visit(signatory);
    await open(page, boende(round));
    let isFirst = true;
    await page.route(answersRoute, async (route) => {
      if (!isFirst) return route.continue();
      isFirst = false;
      await route.fetch();
      await route.abort('connectionreset');
    });
    await level(page, needTitle, 2).check();
    await appears(page.getByText(/^Servern svarar inte\. En ändring är sparad i webbläsaren/));
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await appears(page.getByText(/^Anslutningen är tillbaka\. En ändring skickad/));
    expect(await saved(round, need)).toMatchObject({ value: 2, version: 1 });
  });

  it('warns before the page is left, and a reload brings the unsaved text back and sends it', async () => {
    const round = await openNewRound(walks, 'omladdad');
    const page = await walks.visit(signatory);
    await open(page, boende(round));
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
    expect(warnings).toEqual(['beforeunload']);
    expect(await text(page).inputValue()).toBe('Ramavtalet fungerar.');

    await page.unroute(answersRoute);
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await appears(page.getByText(/^Anslutningen är tillbaka/));
    expect(await saved(round, 'boende.kommentar')).toMatchObject({
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

describe('a personnummer in a text', () => {
  it('is refused at its question, while everything else is saved, and saved once it is taken out', async () => {
    const round = await openNewRound(walks, 'personnummer');
    const page = await walks.visit(signatory);
    await open(page, boende(round));
    await level(page, needTitle, 3).check();
    await text(page).fill('Ring 811218-9876 om placeringen.');
    await appears(page.getByText(/^Kunde inte sparas: ”Vad fungerar bra/));
    const own = page.locator('.question', { has: text(page) });
    expect(await own.innerText()).toMatch(/Svaret är inte sparat[\s\S]*personnummer/);
    expect(await question(page, needTitle).innerText()).not.toContain('Svaret är inte sparat');
    expect(await text(page).inputValue()).toBe('Ring 811218-9876 om placeringen.');
    await level(page, 'Hur långt har ni kommit', 1).check();
    await expect.poll(() => saved(round, 'boende.nulage')).toMatchObject({ value: 1 });
    expect(await saved(round, need)).toMatchObject({ value: 3 });
    expect(await saved(round, 'boende.kommentar')).toBeUndefined();
    expect(await faultsOf(page)).toEqual([]);

    await text(page).fill('Ring oss om placeringen.');
    await everythingSaved(page);
    expect(await saved(round, 'boende.kommentar')).toMatchObject({ value: 'Ring oss om placeringen.' });
    expect(await own.innerText()).not.toContain('Svaret är inte sparat');
  });

  it('is refused in the comment of an answer, and the answer is kept', async () => {
    const round = await openNewRound(walks, 'personnummer-kommentar');
    const page = await walks.visit(signatory);
    await open(page, boende(round));
    const own = question(page, needTitle);
    await level(page, needTitle, 2).check();
    await everythingSaved(page);
    await own.getByRole('button', { name: 'Lägg till kommentar' }).click();
    await own.getByRole('textbox').fill('Gäller 19811218-9876.');
    await appears(own.getByText('Svaret är inte sparat'));
    expect(await level(page, needTitle, 2).isChecked()).toBe(true);
    expect(await saved(round, need)).toMatchObject({ value: 2, version: 1 });
    await own.getByRole('textbox').fill('Gäller två ärenden.');
    await everythingSaved(page);
    expect(await saved(round, need)).toMatchObject({ value: 2, comment: 'Gäller två ärenden.', version: 2 });
  });
});

describe('a session that lapses in the middle of an answer', () => {
  it('keeps the answer, asks for a new sign-in, and saves it when the person is back in the same place', async () => {
    const round = await openNewRound(walks, 'utloggad');
    const page = await walks.visit(signatory);
    await open(page, boende(round));
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
    await page.waitForURL(`**${boende(round)}`);
    await settled(page);
    expect(await text(page).inputValue()).toBe('Skrivet innan jag loggades ut.');
    await everythingSaved(page);
    expect(await saved(round, 'boende.kommentar')).toMatchObject({ value: 'Skrivet innan jag loggades ut.' });
  });
});
