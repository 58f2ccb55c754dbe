// From a municipality's view of the year to the county's yearly report: asked, answered, submitted, read whole by the lead alone.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { reportedYear } from '../../functions/core/follow-up/reported-year.ts';
import { faultsOf, phone } from '../support/browser.ts';
import { followedPlan, startFollowedPlan } from '../support/followed-plan.ts';
import { appears, everythingSaved, level, open, startWalks } from '../support/walk.ts';

const walks = startWalks();
const days = (count: number) => Date.now() + count * 86_400_000;
const closesAt = new Date(days(7)).toISOString();
const year = reportedYear(Date.parse(closesAt));
const report = `/plan/${followedPlan.county}/${followedPlan.period}/ar/${year}`;
const survey = 'aterrapportering-kommun';

async function openYearRound(): Promise<string> {
  const { id } = await walks.as('nationell')('POST /api/rounds', {
    body: {
      id: `aret-${Date.now().toString(36)}`,
      name: { sv: `Kommunernas bild av ${year}, prov` },
      surveys: [`${survey}@2026-1`],
      scope: { counties: ['19'], kinds: ['municipality'] },
      opensAt: new Date(days(-1)).toISOString(),
      closesAt,
    },
  });
  return id;
}

/** The nth row of changed areas. */
const row = (page: Page, at: number) => page.locator('.register-row').nth(at);

async function fillRow(page: Page, at: number, area: string, what: RegExp, to: number): Promise<void> {
  await row(page, at).getByLabel(area, { exact: true }).check();
  await row(page, at).getByLabel(what).check();
  await row(page, at)
    .getByRole('group', { name: 'Vilken är den nya nivån?' })
    .getByRole('radio')
    .nth(to)
    .check();
}

describe('the municipalities’ own view of the year', () => {
  it('goes from a municipality’s answer to the county’s report, where only the lead reads it whole', async () => {
    await startFollowedPlan(walks.as('lan-19'));
    const round = await openYearRound();
    const lead = await walks.visit('lan-19');
    await open(lead, report);
    await appears(lead.getByRole('heading', { name: 'Kommunernas egen bild' }));
    await appears(lead.getByText('Ingen kommun har svarat än.'));
    expect(await faultsOf(lead)).toEqual([]);

    const page = await walks.visit('kommun-1980');
    await open(page, `/start/${round}/${survey}`);
    await appears(page.getByText(`Gäller ${year}`));
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Börja svara' }).click();
    await appears(page.getByText(`Frågorna gäller ${year}.`));
    await level(page, 'Vilken nytta har ni haft', 4).check();
    await page.getByLabel(/^Fråga 2 av 4/).fill('Vi har infört länets mall för riskbedömning.');
    await page.getByRole('button', { name: 'Lägg till', exact: true }).click();
    await fillRow(page, 0, 'Skyddat boende och stadigvarande boende', /^Nuläget/, 3);
    await everythingSaved(page);
    await page.getByRole('button', { name: 'Lägg till en till' }).click();
    await fillRow(page, 1, 'Skyddat boende och stadigvarande boende', /^Nuläget/, 1);
    const changed = page.getByRole('group', { name: /^Fråga 3 av 4/ });
    await appears(changed.getByText(/säger samma sak om samma område/));
    expect(await faultsOf(page)).toEqual([]);
    await row(page, 1)
      .getByLabel(/^Behovet/)
      .check();
    await everythingSaved(page);
    await expect.poll(() => changed.getByText(/säger samma sak om samma område/).count()).toBe(0);

    await open(page, `/skicka-in/${round}/${survey}`);
    await page.getByRole('button', { name: 'Skriv under och skicka in' }).click();
    await page.waitForURL('**/kvitto/**');
    await appears(page.getByText('Vi har infört länets mall för riskbedömning.'));

    await open(lead, report);
    await appears(lead.getByText('1 av 10 kommuner har svarat.'));
    const top = lead.getByRole('row', { name: /^4 Avgörande/ });
    expect(await top.innerText()).toMatch(/1\s+Västerås/);
    await appears(lead.getByText('Vi har infört länets mall för riskbedömning.'));
    expect(await lead.getByText(/^Västerås: nuläget, (från \d till|fortfarande) 3/).count()).toBe(1);
    expect(await faultsOf(lead)).toEqual([]);

    const reader = await walks.visit('lan-19-lasare', { viewport: phone });
    await open(reader, report);
    await appears(reader.getByText('Omgången är inte avslutad. Fördelningen visas när den är stängd.'));
    expect(await reader.getByRole('main').innerText()).not.toContain('riskbedömning');
    expect(await faultsOf(reader)).toEqual([]);
  });
});
