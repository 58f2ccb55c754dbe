// From the draft to the accepted edition: signature, sending back, the county's review, a new edition, and what differs.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  addressOf,
  arboga,
  coordinator,
  need,
  readResponse,
  saveAs,
  signatory,
  survey,
} from '../support/arboga.ts';
import { faultsOf } from '../support/browser.ts';
import { appears, everythingSaved, level, open, openNewRound, settled, startWalks } from '../support/walk.ts';

const walks = startWalks();
const lead = 'lan-19';
const response = 'POST /api/rounds/{round}/responses/{org}/{survey}';

/** Past the pages: the signature has walks of its own. */
async function submit(round: string): Promise<void> {
  const headers = { 'idempotency-key': crypto.randomUUID() };
  await walks.as(signatory)(`${response}/submission`, { params: arboga(round), headers, body: {} });
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

/** Opens the part of the answers that holds the question, and writes a comment to it. */
async function commentOn(page: Page, section: string, title: string, comment: string): Promise<void> {
  await page.locator('summary', { hasText: section }).last().click();
  await page
    .locator('details[open] dl > div', { hasText: title })
    .getByRole('button', { name: /^Kommentera/ })
    .click();
  await page.getByLabel('Kommentar till frågan').fill(comment);
}

describe('a response', () => {
  it('goes from coordinator to signatory and back with what is to be changed, and is signed', async () => {
    const round = await openNewRound(walks, 'underskrift');
    await saveAs(walks, coordinator, round, { [need.id]: 3 });
    const writing = await walks.visit(coordinator);
    await open(writing, addressOf.review(round));
    await press(writing, 'Skicka för underskrift');
    await appears(writing.getByText('Svaret väntar på underskrift'));
    expect(await faultsOf(writing)).toEqual([]);

    const signing = await walks.visit(signatory);
    await open(signing, addressOf.review(round));
    await press(signing, 'Skicka tillbaka utan att skriva under');
    await signing.getByLabel('Vad behöver ändras?').fill('Stämmer boendet? Ring 811218-9876.');
    await commentOn(signing, 'Skyddat boende', need.title, 'Borde vara en fyra');
    await press(signing, /^Skicka tillbaka$/);
    await appears(signing.getByText('Texten ser ut att innehålla ett personnummer'));
    expect(await faultsOf(signing)).toEqual([]);
    await signing.getByLabel('Vad behöver ändras?').fill('Stämmer boendet?');
    await press(signing, /^Skicka tillbaka$/);
    await appears(signing.getByText('Svaret kom tillbaka utan underskrift'));

    await open(writing, addressOf.housing(round));
    await appears(writing.getByText('Stämmer boendet?'));
    await appears(writing.getByRole('group', { name: /^Kommentar från/ }).getByText('Borde vara en fyra'));
    await level(writing, need.title, 4).click();
    await everythingSaved(writing);
    await walks.as(coordinator)(`${response}/signature-request`, { params: arboga(round), body: {} });

    await signing.reload();
    await settled(signing);
    await press(signing, 'Skriv under och skicka in');
    await signing.waitForURL('**/kvitto/**');
  });

  it('is returned by the county with comments, mended in a new edition, and accepted', async () => {
    const round = await openNewRound(walks, 'granskning');
    await saveAs(walks, coordinator, round, { [need.id]: 3 });
    await submit(round);
    const reviewing = await walks.visit(lead);
    await open(reviewing, `/lan/19/${round}/svar`);
    await reviewing.getByRole('link', { name: 'Läs och granska Arboga' }).click();
    await reviewing.waitForURL('**/svar/1984/**');
    await settled(reviewing);
    await press(reviewing, 'Skicka tillbaka med kommentarer');
    await reviewing.getByLabel('Till organisationen').fill('Se över behovet en gång till.');
    await commentOn(reviewing, 'Skyddat boende', need.title, 'Var det tre eller fyra?');
    // What is written is kept, whatever becomes of the page.
    await reviewing.reload();
    await settled(reviewing);
    await press(reviewing, 'Skicka tillbaka med kommentarer');
    expect(await reviewing.getByLabel('Till organisationen').inputValue()).toContain('Se över');
    expect(await faultsOf(reviewing)).toEqual([]);
    await press(reviewing, /^Skicka tillbaka$/);
    await appears(reviewing.getByText('En ny utgåva skrivs.'));

    const writing = await walks.visit(signatory);
    await open(writing, `/start/${round}/${survey}`);
    await appears(writing.getByText('Se över behovet en gång till.'));
    await writing.getByRole('link', { name: 'Gå till första kommentaren' }).click();
    await appears(writing.getByRole('group', { name: 'Kommentar från länet' }));
    await saveAs(walks, signatory, round, { [need.id]: 4 }, 1);
    await submit(round);

    await open(reviewing, `/lan/19/${round}/svar/1984/${survey}`);
    await press(reviewing, 'Godkänn');
    await press(reviewing, 'Godkänn ändå');
    await appears(reviewing.getByText(/^Godkänt av/));
    expect(await readResponse(walks, round)).toMatchObject({ status: 'accepted', edition: 2 });

    await open(writing, '/kvitton');
    await writing.getByRole('link', { name: 'Jämför med utgåva 1' }).first().click();
    await appears(writing.getByText('En fråga har ändrats mellan utgåvorna.'));
    expect(await faultsOf(writing)).toEqual([]);
  });

  it('is declined with a reason that the county reads, and taken up again', async () => {
    const round = await openNewRound(walks, 'avstar');
    const page = await walks.visit(coordinator);
    await open(page, `/start/${round}/${survey}`);
    await press(page, 'Vi avstår från att svara');
    await page.getByLabel('Varför avstår ni?').fill('Samordnaren är sjuk');
    await press(page, 'Avstå från att svara');
    await appears(page.getByText('Ni har avstått från att svara.'));
    expect(await faultsOf(page)).toEqual([]);
    const reviewing = await walks.visit(lead);
    await open(reviewing, `/lan/19/${round}/svar/1984/${survey}`);
    await appears(reviewing.getByText('Samordnaren är sjuk'));
    expect(await faultsOf(reviewing)).toEqual([]);
    await press(page, 'Svara ändå');
    await appears(page.getByRole('link', { name: 'Börja svara' }));
  });

  it('that is submitted can be asked to be opened again, and anew when the county has said no', async () => {
    const round = await openNewRound(walks, 'oppna-igen');
    await saveAs(walks, coordinator, round, { [need.id]: 3 });
    const page = await walks.visit(signatory);
    await open(page, addressOf.review(round));
    await press(page, 'Skriv under och skicka in');
    await page.waitForURL('**/kvitto/**');
    await open(page, `/start/${round}/${survey}`);
    const ask = async (reason: string) => {
      await press(page, 'Be länet öppna svaret igen');
      await page.getByLabel('Vad behöver ändras?').fill(reason);
      await press(page, 'Skicka till länet');
      await appears(page.getByText(/^Ni bad länet öppna svaret/));
    };
    await ask('Fel siffra');
    const reviewing = await walks.visit(lead);
    await open(reviewing, `/lan/19/${round}/svar/1984/${survey}`);
    await press(reviewing, 'Säg nej till att öppna');
    await reviewing.getByLabel('Varför öppnas svaret inte?').fill('Siffran påverkar inte lägesbilden');
    expect(await faultsOf(reviewing)).toEqual([]);
    await press(reviewing, 'Skicka till organisationen');
    await appears(reviewing.getByText('Nej till att öppna', { exact: true }));
    expect(await reviewing.getByRole('button', { name: 'Säg nej till att öppna' }).count()).toBe(0);
    await page.reload();
    await appears(page.getByText('Siffran påverkar inte lägesbilden'));
    expect(await faultsOf(page)).toEqual([]);

    await ask('Det gäller hela boendet');
    await reviewing.reload();
    await settled(reviewing);
    await press(reviewing, 'Öppna igen');
    await reviewing.getByLabel('Varför öppnas svaret?').fill('Ni bad om det');
    await press(reviewing, 'Öppna svaret');
    await appears(reviewing.getByText('En ny utgåva skrivs.'));
    await page.reload();
    await appears(page.getByText('Länet har öppnat svaret igen'));
  });
});

describe('an answer from the last round', () => {
  it('counts as unanswered until it is confirmed, one by one or together, and a confirmation can be undone', async () => {
    const round = await openNewRound(walks, 'bekrafta');
    const page = await walks.visit('kommun-1980');
    await open(page, `/start/${round}/${survey}`);
    await appears(
      page.getByText(/^Ni har besvarat 0 av 56 kärnfrågor\. \d+ svar från förra omgången väntar/),
    );
    await open(page, `/svara/${round}/${survey}/boende`);
    const one = page.getByRole('group', { name: need.title });
    await one.getByRole('button', { name: /^Bekräfta: fortfarande/ }).click();
    await everythingSaved(page);
    await appears(one.getByText('Bekräftat', { exact: true }));
    expect(await faultsOf(page)).toEqual([]);
    await one.getByRole('button', { name: 'Ångra' }).click();
    await appears(one.getByRole('button', { name: /^Bekräfta: fortfarande/ }));
    await page.reload();
    await settled(page);
    await appears(one.getByRole('button', { name: /^Bekräfta: fortfarande/ }));
    // To choose what is chosen already says that it still holds.
    await one.locator('.choice.selected').click();
    await everythingSaved(page);
    await appears(one.getByText('Bekräftat', { exact: true }));
    await press(page, /^Bekräfta \d+ svar$/);
    await expect.poll(() => page.getByRole('button', { name: /^Bekräfta \d+ svar$/ }).count()).toBe(0);
    await everythingSaved(page);
    await open(page, `/start/${round}/${survey}`);
    await appears(page.getByText(/^Ni har besvarat 4 av 56 kärnfrågor/));
  });
});
