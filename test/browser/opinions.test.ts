// A second opinion: asked for, given without the organisation's answers, compared before signing, and never submitted.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { arboga, coordinator, need, saveAs, signatory, survey } from '../support/arboga.ts';
import { faultsOf } from '../support/browser.ts';
import {
  appears,
  everythingSaved,
  level,
  open,
  openNewRound,
  question,
  startWalks,
} from '../support/walk.ts';

const walks = startWalks();
const respondent = 'kommun-1984-svarande';
const section = 'valdsutovare';
const state = { id: 'valdsutovare.nulage', title: 'Hur långt har ni kommit' } as const;
const opinions = 'GET /api/rounds/{round}/responses/{org}/{survey}/opinions';
const opinionsRoute = '**/api/rounds/*/responses/*/*/opinions';
const soon = { timeout: 20_000 };

const pageOf = (round: string) => `/bedomning/${round}/${survey}/${section}`;

async function given(round: string, id: string) {
  const read = await walks.as(respondent)(opinions, { params: arboga(round) });
  return read.opinions.find((opinion) => opinion.question === id);
}

/** Past the pages: the one who answers housing is asked about another part. */
async function ask(): Promise<void> {
  const params = { org: '1984' };
  const { members } = await walks.as(coordinator)('GET /api/organisations/{org}/people', { params });
  const person = members.find(({ role }) => role === 'respondent')?.person ?? '';
  await walks.as(coordinator)('POST /api/organisations/{org}/loans', {
    params,
    body: { person, lend: [{ section, kind: 'second-opinion' }] },
  });
}

/** Aborts what is saved, and lets everything be read. */
async function holdWrites(page: Page): Promise<void> {
  await page.route(opinionsRoute, (route) =>
    route.request().method() === 'PATCH' ? route.abort() : route.continue(),
  );
}

describe('a second opinion', () => {
  it('goes from being asked for to being compared, and not into the receipt', async () => {
    const round = await openNewRound(walks, 'egen-bedomning');
    await saveAs(walks, coordinator, round, { [state.id]: 4 });

    const asking = await walks.visit(coordinator);
    await open(asking, `/svara/${round}/${survey}/${section}`);
    await asking.getByRole('button', { name: 'Låna ut delen' }).click();
    const dialog = asking.getByRole('dialog');
    await dialog.getByLabel('Ge en egen bedömning (second opinion)').check();
    await appears(dialog.getByText('utan att se era svar'));
    expect(await dialog.getByText('(kan läsa era svar)').count()).toBe(1);
    expect(await faultsOf(asking)).toEqual([]);
    await dialog.getByRole('button', { name: 'Be om en egen bedömning' }).click();
    await appears(dialog.getByText(/är ombedd att ge en egen bedömning\.$/));
    expect(await faultsOf(asking)).toEqual([]);
    await open(asking, `/start/${round}/${survey}`);
    await appears(asking.getByText(/^Ombedd om egen bedömning: /));
    await open(asking, '/kolleger');
    await appears(asking.getByText('Egen bedömning: Insatser till våldsutövare'));

    const giving = await walks.visit(respondent);
    await open(giving, `/start/${round}/${survey}`);
    await appears(giving.getByRole('heading', { name: 'Din egen bedömning efterfrågas' }));
    expect(await faultsOf(giving)).toEqual([]);
    const todo = giving.getByRole('complementary');
    await appears(todo.getByText('Den jämförs med de gemensamma svaren före underskriften.').first());
    await todo.locator(`a[href="${pageOf(round)}"]`).click();
    await appears(giving.getByRole('heading', { level: 1, name: 'Insatser till våldsutövare' }));
    await appears(giving.getByText('Dina svar ingår inte i det som skickas in.'));
    expect(await level(giving, state.title, 4).isChecked()).toBe(false);
    await level(giving, state.title, 1).check();
    const own = question(giving, state.title);
    await own.getByRole('button', { name: 'Lägg till kommentar' }).click();
    await own.locator('.comment textarea').fill('Bara på papperet.');
    await everythingSaved(giving);
    expect(await giving.getByRole('button', { name: 'Visa historik' }).count()).toBe(0);
    expect(await faultsOf(giving)).toEqual([]);

    await holdWrites(giving);
    await level(giving, need.title, 2).check();
    await appears(giving.getByText(/^Servern svarar inte\. En ändring är sparad i webbläsaren/));
    await giving.unroute(opinionsRoute);
    await giving.reload();
    await expect.poll(async () => (await given(round, 'valdsutovare.behov'))?.value, soon).toBe(2);
    expect(await level(giving, need.title, 2).isChecked()).toBe(true);

    await own.locator('.comment textarea').fill('Gäller 811218-9876.');
    await appears(own.getByText('Texten är inte sparad'));
    await appears(giving.getByText(/^Inte sparat på grund av ett personnummer/).first());
    expect((await given(round, state.id))?.comment).toBe('Bara på papperet.');
    await own.locator('.comment textarea').fill('Bara på papperet, tyvärr.');
    await expect.poll(async () => (await given(round, state.id))?.comment, soon).toContain('tyvärr');

    const comparing = await walks.visit(signatory);
    await open(comparing, `/skicka-in/${round}/${survey}`);
    await appears(comparing.getByRole('heading', { name: 'Skilda bedömningar' }));
    const differing = comparing.locator('.disagreements > li');
    expect(await differing.count()).toBe(2);
    expect(await differing.first().innerText()).toMatch(
      /Ert svar\s+4 – [\s\S]*Arboga[\s\S]*1 – [\s\S]*Bara på papperet, tyvärr\./,
    );
    expect(await faultsOf(comparing)).toEqual([]);
    await differing.first().getByRole('link').click();
    const shown = comparing.getByRole('group', { name: 'Kollegers egna bedömningar' }).first();
    await appears(shown);
    expect(await shown.innerText()).toContain('Bara på papperet, tyvärr.');
    expect(await faultsOf(comparing)).toEqual([]);

    await open(comparing, `/skicka-in/${round}/${survey}`);
    await appears(comparing.getByRole('heading', { name: 'Skilda bedömningar' }));
    await comparing.getByRole('button', { name: 'Skriv under och skicka in' }).click();
    await comparing.waitForURL('**/kvitto/**');
    const receipt = decodeURIComponent(new URL(comparing.url()).pathname.split('/').at(-1) ?? '');
    const { answers } = await walks.as(signatory)(
      'GET /api/rounds/{round}/responses/{org}/{survey}/receipts/{receipt}',
      { params: { ...arboga(round), receipt } },
    );
    expect(answers.map(({ question: id, value }) => [id, value])).toEqual([[state.id, 4]]);
    expect(JSON.stringify(answers)).not.toContain('papperet');

    await open(giving, pageOf(round));
    await appears(giving.getByText('Formuläret är inskickat'));
    expect(await level(giving, state.title, 1).isChecked()).toBe(true);
    expect(await level(giving, state.title, 1).isDisabled()).toBe(true);
    expect(await faultsOf(giving)).toEqual([]);
  });

  it('left unsent by a closed tab is sent as an opinion, and never as the organisation’s answer', async () => {
    const round = await openNewRound(walks, 'bedomning-utan-nat');
    await ask();
    const first = await walks.visit(respondent);
    await open(first, pageOf(round));
    const page = await first.context().newPage();
    await page.context().setOffline(true);
    await level(first, need.title, 3).check();
    await appears(first.getByText(/^Ingen anslutning\. En ändring är sparad i webbläsaren/));
    await first.close();
    await page.context().setOffline(false);
    await open(page, `/start/${round}/${survey}`);
    await expect.poll(async () => (await given(round, 'valdsutovare.behov'))?.value, soon).toBe(3);
    const params = arboga(round);
    const response = await walks.as(signatory)('GET /api/rounds/{round}/responses/{org}/{survey}', {
      params,
    });
    expect(response.status).toBe('not-started');
    expect(response.answers.filter(({ confirmed }) => confirmed)).toEqual([]);
  });

  it('that nobody has asked for has no page, and says whom to ask', async () => {
    const round = await openNewRound(walks, 'inte-ombedd');
    const page = await walks.visit(signatory);
    await open(page, pageOf(round));
    await appears(page.getByRole('heading', { level: 1, name: 'Ingen egen bedömning efterfrågas här' }));
    expect(await page.getByRole('radio').count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  });
});

describe('somebody invited for an opinion alone', () => {
  it('is told so in the invitation, and sees nothing else on the start page', async () => {
    const round = await openNewRound(walks, 'inbjuden-bedomare');
    const address = `bo.ek.${Date.now()}@arboga.example`;
    const asking = await walks.visit(coordinator);
    await open(asking, '/kolleger');
    await asking.getByRole('button', { name: 'Bjud in en kollega' }).click();
    await asking.getByLabel('E-postadress').fill(address);
    await asking.getByLabel('Titel eller uppgift').fill('jurist');
    await asking.getByLabel(/^Ge en egen bedömning av delar/).check();
    await asking.getByLabel('Insatser till våldsutövare').check();
    expect(await faultsOf(asking)).toEqual([]);
    await asking.getByRole('button', { name: 'Skicka inbjudan' }).click();
    await appears(asking.getByText(`Inbjudan till ${address} är på väg`));
    const { invitations } = await walks.as(coordinator)('GET /api/organisations/{org}/people', {
      params: { org: '1984' },
    });
    const invitation = invitations.find(({ email }) => email === address)?.id;

    const page = await walks.visit(undefined);
    await page.goto(`/inbjudan/${invitation}`);
    await page.getByRole('main').getByRole('button', { name: 'Logga in' }).click();
    await page.getByLabel('E-postadress').fill(address);
    await page.getByRole('button', { name: 'Logga in' }).click();
    await appears(page.getByText('Du ger en egen bedömning av'));
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('Ditt namn').fill('Bo Ek');
    await page.getByRole('button', { name: 'Tacka ja' }).click();
    await appears(page.getByRole('heading', { level: 1, name: 'Din egen bedömning efterfrågas' }));
    await appears(page.locator(`a[href="${pageOf(round)}"]`));
    expect(await page.getByRole('main').innerText()).not.toContain('Ni har besvarat');
    expect(await page.getByRole('link', { name: 'Läs igenom och skicka in' }).count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  });
});
