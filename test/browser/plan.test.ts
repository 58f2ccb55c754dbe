// From the decision to an established plan: drafted, edited by its lead, read by the county.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsOf, phone } from '../support/browser.ts';
import { appears, open, startWalks } from '../support/walk.ts';

const walks = startWalks();
const lead = 'lan-19';
const address = '/plan/19/2026-';

async function decide(): Promise<string> {
  const client = walks.as(lead);
  const { rounds } = await client('GET /api/rounds');
  const round = rounds.find(({ status }) => status !== 'planned')?.id ?? '';
  const params = { round, county: '19' };
  const { report, proposed } = await client('GET /api/rounds/{round}/counties/{county}/decision', { params });
  const order = proposed.map(({ area }) => area);
  await client('POST /api/rounds/{round}/counties/{county}/decision', {
    params,
    body: {
      report: { edition: report.edition, inputsHash: report.inputsHash },
      order,
      selected: order.slice(0, 2),
      reasons: [],
      participants: ['socialchef', 'länssamordnare'],
      decidedOn: '2026-11-20',
      reference: 'RV 2026-0113',
      expectedVersion: 0,
    },
  });
  return round;
}

const plan = () =>
  walks.as(lead)('GET /api/plans/{county}/{period}', { params: { county: '19', period: '2026-' } });

async function changeFirst(page: Page, kind: 'sub-goal' | 'activity') {
  const { rows } = await plan();
  const row = rows.find((each) => each.kind === kind && !each.removed);
  if (row === undefined) throw new Error(`no ${kind}`);
  const name = String(row.values[kind === 'activity' ? 'title' : 'text']);
  await page.getByRole('button', { name: `Ändra ${name}`, exact: true }).click();
  return { row, form: page.getByRole('form', { name: `Ändra ${name}`, exact: true }) };
}

/** Opens the plan to be edited; an established one opens to be read. */
async function edit(page: Page): Promise<void> {
  await open(page, address);
  const start = page.getByRole('button', { name: 'Redigera planen' });
  await appears(page.getByRole('button', { name: /^(Redigera planen|Visa planen som läsare)$/ }));
  if (await start.isVisible()) await start.click();
}

async function valuesOf(id: string) {
  const { rows } = await plan();
  return rows.find(({ row }) => row === id)?.values;
}

describe('a plan', () => {
  it('is drafted from the decision, edited and established, and read by the county', async () => {
    await decide();
    const page = await walks.visit(lead);
    await open(page, '/plan/19');
    await appears(page.getByText('Det finns ingen plan än').first());
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: /^Skapa utkast från beslutet 20 november 2026/ }).click();
    await appears(page.getByText('Arbetsversion, inte fastställd'));
    expect(await faultsOf(page)).toEqual([]);

    const subGoal = await changeFirst(page, 'sub-goal');
    await subGoal.form.getByLabel('Delmål', { exact: true }).fill('Alla kommuner har en väg till boende.');
    await subGoal.form.getByLabel('Klart senast').fill('2028-12-31');
    await subGoal.form.getByRole('button', { name: 'Spara och behåll' }).click();
    const heading = page.getByRole('heading', { name: /Alla kommuner har en väg till boende/ });
    await appears(heading);

    const activity = await changeFirst(page, 'activity');
    await activity.form.getByLabel('Ansvarig roll').fill('enhetschef 19811218-9876');
    await activity.form.getByRole('button', { name: 'Spara och behåll' }).click();
    await appears(activity.form.getByText('Det gick inte att spara'));
    await activity.form.getByLabel('Ansvarig roll').fill('enhetschef i värdkommunen');
    await activity.form.getByLabel('Kostnad, kronor').fill('40000');
    await activity.form.getByLabel('Status').selectOption({ label: 'Pågår' });
    await activity.form.getByRole('button', { name: 'Spara och behåll' }).click();
    const changed = page.locator(`tr[data-row="${activity.row.row}"]`);
    await appears(changed.getByText('enhetschef i värdkommunen'));
    expect(await changed.innerText()).toMatch(/40\s000 kr/);
    expect(await faultsOf(page)).toEqual([]);

    await page.getByRole('button', { name: 'Fastställ planen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Fastställ planen' });
    await dialog.getByLabel('Diarienummer').fill('RV 2026-0200');
    await dialog.getByRole('button', { name: 'Fastställ planen' }).click();
    await appears(page.getByRole('link', { name: 'Utgåva 1' }));
    expect(await page.getByRole('button', { name: /^Ändra/ }).count()).toBe(0);

    const reader = await walks.visit(lead, { viewport: phone });
    await open(reader, `${address}/utgava/1`);
    await appears(reader.getByRole('heading', { name: /Alla kommuner har en väg till boende/ }));
    expect(await reader.getByText('Förslag', { exact: true }).count()).toBe(0);
    expect(await faultsOf(reader)).toEqual([]);
  });

  it('that another has changed meanwhile shows both values, and neither is lost', async () => {
    const page = await walks.visit(lead);
    await edit(page);
    const { row, form } = await changeFirst(page, 'sub-goal');
    await walks.as(lead)('PATCH /api/plans/{county}/{period}/rows', {
      params: { county: '19', period: '2026-' },
      body: {
        changes: [{ row: row.row, field: 'text', value: 'Den andras lydelse', expectedVersion: row.version }],
      },
    });
    await form.getByLabel('Delmål', { exact: true }).fill('Min lydelse');
    await form.getByRole('button', { name: 'Spara', exact: true }).click();
    await appears(page.getByText('Två olika värden'));
    await appears(page.getByText('Den andras lydelse').first());
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Använd vårt' }).click();
    await appears(page.getByRole('heading', { name: /Min lydelse/ }));
    const params = { county: '19', period: '2026-', row: row.row };
    const { versions } = await walks.as(lead)('GET /api/plans/{county}/{period}/rows/{row}/history', {
      params,
    });
    expect(versions.map(({ values }) => values['text'])).toContain('Den andras lydelse');
  });

  it('keeps what is corrected in another field while two values wait to be settled', async () => {
    const page = await walks.visit(lead);
    await edit(page);
    const { row, form } = await changeFirst(page, 'activity');
    await walks.as(lead)('PATCH /api/plans/{county}/{period}/rows', {
      params: { county: '19', period: '2026-' },
      body: {
        changes: [
          { row: row.row, field: 'responsible', value: 'den andras roll', expectedVersion: row.version },
        ],
      },
    });
    await form.getByLabel('Ansvarig roll').fill('vår roll');
    await form.getByRole('button', { name: /^Spara/ }).click();
    await appears(page.getByText('Två olika värden'));
    await form.getByLabel('Kostnad, kronor').fill('51000');
    await page.getByRole('button', { name: 'Använd det andra' }).click();
    await appears(page.locator(`tr[data-row="${row.row}"]`).getByText('den andras roll'));
    expect(await valuesOf(row.row)).toMatchObject({ responsible: 'den andras roll', cost: 51_000 });
  });

  it('saves what is written in a new row after the answer to its first save was lost', async () => {
    const page = await walks.visit(lead);
    await edit(page);
    await page.getByRole('button', { name: 'Lägg till: aktivitet' }).first().click();
    const form = page.getByRole('form', { name: 'Lägg till: aktivitet' });
    await form.getByLabel('Aktivitet', { exact: true }).fill('En aktivitet på en ostadig förbindelse');
    await page.route('**/rows', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await form.getByRole('button', { name: 'Spara', exact: true }).click();
    await appears(form.getByText('Det gick inte att spara'));
    await page.unroute('**/rows');
    await form.getByLabel('Kostnad, kronor').fill('12000');
    await form.getByRole('button', { name: 'Spara', exact: true }).click();
    const saved = page.locator('tr[data-row]', { hasText: 'En aktivitet på en ostadig förbindelse' });
    await appears(saved);
    expect(await saved.innerText()).toMatch(/12\s000 kr/);
    expect(await form.count()).toBe(0);
  });

  it('is not established past what is unsaved, and is once others’ writes have been read', async () => {
    const page = await walks.visit(lead);
    await edit(page);
    const { row, form } = await changeFirst(page, 'sub-goal');
    await form.getByLabel('Delmål', { exact: true }).fill('En lydelse som inte sparas');
    // Its button is on the page only while what stands is not established.
    await page.getByRole('button', { name: 'Fastställ planen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Fastställ planen' });
    await appears(dialog.getByText('En rad har ändringar som inte är sparade'));
    const establish = dialog.getByRole('button', { name: 'Fastställ planen' });
    expect(await establish.isDisabled()).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Släng ändringarna' }).click();
    await walks.as(lead)('PATCH /api/plans/{county}/{period}/rows', {
      params: { county: '19', period: '2026-' },
      body: {
        changes: [
          { row: row.row, field: 'text', value: 'Skrivet av en annan', expectedVersion: row.version },
        ],
      },
    });
    await dialog.getByLabel('Diarienummer').fill('RV 2026-0201');
    await establish.click();
    await appears(dialog.getByText(/^Planen har ändrats sedan ni läste den/));
    await appears(page.locator('h3', { hasText: 'Skrivet av en annan' }));
    await establish.click();
    await appears(page.getByRole('link', { name: 'Utgåva 2' }));
  });

  it('says what went wrong when an area of the decision could not be taken up', async () => {
    const page = await walks.visit(lead);
    const plan = '**/api/plans/19/2026-';
    await page.route(plan, async (route) => {
      const response = await route.fetch();
      const body = await response.json();
      const missing = [{ area: 'lost-area', name: { sv: 'Ett område' } }];
      const decision = { round: 'r', version: 1, roundName: { sv: 'r' }, decidedOn: '2026-11-20', missing };
      await route.fulfill({ response, json: { ...body, decisions: [decision] } });
    });
    await page.route(`${plan}/areas`, (route) => route.abort());
    await edit(page);
    await page.getByRole('button', { name: 'Ta upp Ett område' }).click();
    await appears(page.getByRole('alert').getByText('Det gick inte att spara'));
    await page.unrouteAll();
  });

  it('says in a row what it said before, and moves an activity with buttons to another sub-goal and back', async () => {
    const page = await walks.visit(lead, { viewport: phone });
    await edit(page);
    const { rows } = await plan();
    const subGoals = rows.filter(({ kind, removed }) => kind === 'sub-goal' && !removed);
    const changed = subGoals.find(({ version }) => version > 1);
    const there = page.locator(`[data-row="${changed?.row}"]`);
    const summary = there.locator('summary', { hasText: 'Tidigare lydelser' }).first();
    await summary.focus();
    await page.keyboard.press('Enter');
    await appears(there.locator('del', { hasText: 'Den andras lydelse' }));
    await appears(there.getByText('Skrevs först:').first());
    expect(await faultsOf(page)).toEqual([]);

    const activity = rows.find(({ kind, parent, removed }) => {
      return kind === 'activity' && parent === subGoals[0]?.row && !removed;
    });
    const other = subGoals[1];
    const name = String(activity?.values['title']);
    const parentOf = async () => (await plan()).rows.find(({ row }) => row === activity?.row)?.parent;
    await page.getByRole('button', { name: `Flytta ${name} till ett annat ställe` }).click();
    const form = page.getByRole('form', { name: `Flytta ${name} till ett annat ställe` });
    await form.getByRole('button', { name: 'Flytta', exact: true }).click();
    await appears(form.getByText('Välj vart raden ska flyttas.'));
    await form.getByLabel('Flytta till delmål').selectOption(other?.row ?? '');
    expect(await faultsOf(page)).toEqual([]);
    await form.getByRole('button', { name: 'Flytta', exact: true }).click();
    const moved = page.locator(`[data-row="${other?.row}"]`).locator(`[data-row="${activity?.row}"]`);
    await appears(moved.getByText(/^Flyttad till \d+\.\d+ /));
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('plan-moved');
    expect(await parentOf()).toBe(other?.row);
    expect(await faultsOf(page)).toEqual([]);
    await moved.getByRole('button', { name: 'Flytta tillbaka' }).click();
    await expect.poll(parentOf).toBe(activity?.parent);
  });
});
