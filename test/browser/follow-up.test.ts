// From a follow-up to the nation's reading: an activity and an indicator followed up, the year gathered, confirmed and submitted.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsOf, phone } from '../support/browser.ts';
import { followedPlan, startFollowedPlan } from '../support/followed-plan.ts';
import { appears, open, startWalks } from '../support/walk.ts';

const walks = startWalks();
const lead = 'lan-19';
const year = new Date().getFullYear();
const address = `/plan/${followedPlan.county}/${followedPlan.period}`;
const activity = 'Utbilda handläggare i boendefrågor';
const half = `andra halvåret ${year}`;

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

describe('a plan', () => {
  it('is followed up, its year gathered, confirmed and submitted, and read by the nation', async () => {
    await startFollowedPlan(walks.as(lead));
    const page = await walks.visit(lead);
    await open(page, address);
    await page.getByRole('link', { name: 'Följ upp planen' }).click();
    await appears(page.getByRole('heading', { name: /^Uppföljning, Västmanlands län/ }));
    await appears(page.getByText('Försenad').first());
    expect(await faultsOf(page)).toEqual([]);

    await button(page, `Följ upp ${activity}, ${half}`).click();
    const form = page.getByRole('form', { name: `Följ upp ${activity}, ${half}` });
    await form.getByLabel('Vilken status har aktiviteten?').selectOption({ label: 'Klar' });
    await form.getByLabel('Vad har gjorts under året?').fill('Gäller 19811218-9876');
    await form.getByRole('button', { name: 'Spara' }).click();
    await appears(form.getByText('Det gick inte att spara'));
    await form.getByLabel('Vad har gjorts under året?').fill('Tre utbildningsdagar är genomförda.');
    await form.getByLabel('Västerås').check();
    await form.getByLabel('Arboga').check();
    await form.getByLabel('Hur många deltog? Ange antal, inte namn.').fill('3');
    expect(await faultsOf(page)).toEqual([]);
    await form.getByRole('button', { name: 'Spara' }).click();
    await appears(page.getByText('Arboga och Västerås'));

    const measured = `Andel kommuner med skriftlig rutin, ${half}`;
    await button(page, `Följ upp ${measured}`).click();
    const outcome = page.getByRole('form', { name: `Följ upp ${measured}` });
    await outcome.getByLabel('Värde').fill('85');
    await outcome.getByLabel('Källa').fill('Egen fråga till kommunerna');
    await outcome.getByRole('button', { name: 'Spara' }).click();
    await appears(page.getByText('Egen fråga till kommunerna'));

    await page.getByRole('link', { name: `Återrapportering ${year}` }).click();
    await appears(page.getByText('Föreslaget, inte bekräftat').first());
    await appears(page.getByText('kostnadsslagen blir'));
    await appears(page.getByText(/^Enligt den nationella fördelningen har länet fått 428\s571 kronor/));
    expect(await faultsOf(page)).toEqual([]);
    const level = 'Hur långt har ni kommit med det som var planerat för året?';
    await button(page, `Ändra: ${level}`).click();
    const levels = page.getByRole('form', { name: `Ändra: ${level}` });
    await levels.getByLabel(/^3\. Minst tre fjärdedelar/).check();
    await levels.getByRole('button', { name: 'Spara' }).click();
    await appears(page.getByText(/^Planen föreslog: 4\./));
    await button(
      page,
      'Bekräfta: Hur många av länets kommuner har deltagit i minst en aktivitet under året?',
    ).click();
    const funds = 'Hur har årets statliga medel använts? Ange kronor per kostnadsslag.';
    await button(page, `Bekräfta: ${funds}`).click();
    await button(page, `Ändra: ${funds}`).click();
    await page.getByLabel('Inte använt').fill('200000');
    await page.getByRole('button', { name: 'Spara' }).click();
    await expect.poll(() => page.getByText('kostnadsslagen blir').count()).toBe(0);
    const obstacles = 'Vilka hinder har ni mött under året?';
    await button(page, `Svara: ${obstacles}`).click();
    await page.getByLabel('Annat', { exact: true }).check();
    await page.getByRole('button', { name: 'Spara' }).click();
    await appears(page.getByRole('heading', { name: 'Vilket annat hinder?' }));

    await button(page, 'Skicka in rapporten').click();
    const dialog = page.getByRole('dialog', { name: `Skicka in återrapporteringen för ${year}` });
    await dialog.getByRole('button', { name: 'Skicka in rapporten' }).click();
    await appears(page.getByRole('link', { name: 'Utgåva 1' }));
    expect(await page.getByRole('button', { name: 'Skicka in rapporten' }).count()).toBe(0);

    const nation = await walks.visit('nationell', { viewport: phone });
    await open(nation, '/aterrapportering');
    await appears(nation.getByText('1 av 21 län har rapporterat.'));
    expect(await faultsOf(nation)).toEqual([]);
    await nation.getByRole('link', { name: /^Läs rapporten AR-.*, Västmanlands län$/ }).click();
    await appears(nation.getByText('Tre utbildningsdagar är genomförda.'));
    await appears(nation.getByText('1–4', { exact: true }));
    expect(await faultsOf(nation)).toEqual([]);
    const download = nation.waitForEvent('download');
    await nation.getByRole('button', { name: /^Ladda ner som Word/ }).click();
    expect((await download).suggestedFilename()).toBe(`aterrapportering-19-${year}-1.docx`);
  });

  it('that another has followed up meanwhile shows both values, and neither is lost', async () => {
    const page = await walks.visit(lead);
    await open(page, `${address}/uppfoljning`);
    const name = `Ändra uppföljningen av ${activity}, ${half}`;
    await button(page, name).click();
    const params = followedPlan;
    const occasion = `${year}-2`;
    await walks.as(lead)('PATCH /api/plans/{county}/{period}/follow-up', {
      params,
      body: {
        changes: [{ row: 'utbilda', occasion, field: 'ar-akt-deltagare', value: 30, expectedVersion: 1 }],
      },
    });
    const form = page.getByRole('form', { name });
    await form.getByLabel('Hur många deltog? Ange antal, inte namn.').fill('31');
    await form.getByRole('button', { name: 'Spara' }).click();
    await appears(page.getByText('Två olika värden'));
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Använd vårt' }).click();
    await appears(button(page, name));
    const { versions } = await walks.as(lead)(
      'GET /api/plans/{county}/{period}/follow-up/{occasion}/{row}/history',
      { params: { ...params, occasion, row: 'utbilda' } },
    );
    expect(versions.map(({ values }) => values['ar-akt-deltagare'])).toEqual([30, 3]);
    const { rows } = await walks.as(lead)('GET /api/plans/{county}/{period}/follow-up', { params });
    expect(rows.find(({ row }) => row === 'utbilda')?.values['ar-akt-deltagare']).toBe(31);
  });

  it('is not submitted with something unsaved, and is read again where it has changed', async () => {
    const page = await walks.visit(lead);
    await open(page, `${address}/ar/${year}`);
    const question = 'Hur säkrat är det att arbetet fortsätter när de statliga medlen tar slut?';
    await button(page, `Svara: ${question}`).click();
    await page
      .getByRole('form', { name: `Svara: ${question}` })
      .getByLabel(/^2\. /)
      .check();
    await button(page, 'Skicka in rapporten').click();
    const dialog = page.getByRole('dialog', { name: `Skicka in återrapporteringen för ${year}` });
    await appears(dialog.getByText('Allt är inte sparat'));
    const send = dialog.getByRole('button', { name: 'Skicka in rapporten' });
    expect(await send.isDisabled()).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Släng det som inte är sparat' }).click();
    await expect.poll(() => send.isDisabled()).toBe(false);

    // Somebody else writes while the dialog stands open.
    const change = { row: 'utbilda', occasion: `${year}-2`, field: 'ar-akt-deltagare', value: 40 };
    const { rows } = await walks.as(lead)('GET /api/plans/{county}/{period}/follow-up', {
      params: followedPlan,
    });
    const expectedVersion = rows.find(({ row }) => row === 'utbilda')?.version ?? 0;
    await walks.as(lead)('PATCH /api/plans/{county}/{period}/follow-up', {
      params: followedPlan,
      body: { changes: [{ ...change, expectedVersion }] },
    });
    await dialog.getByLabel('Varför rapporten rättas').fill('Antalet deltagare var fel.');
    await send.click();
    await appears(dialog.getByText('Rapporten har ändrats sedan ni öppnade den'));
    await expect.poll(() => send.isDisabled()).toBe(false);
    expect(await dialog.getByLabel('Varför rapporten rättas').inputValue()).toBe(
      'Antalet deltagare var fel.',
    );
    await send.click();
    await appears(page.getByRole('link', { name: 'Utgåva 2' }));
  });
});
