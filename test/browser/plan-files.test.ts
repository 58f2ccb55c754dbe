// The plan out as files and in again from Excel: changed by somebody at a desk, shown before it is saved, saved as shown.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsOf, phone } from '../support/browser.ts';
import { editWorkbook, setCell } from '../support/edit-workbook.ts';
import { appears, open, startWalks } from '../support/walk.ts';

const walks = startWalks();
const lead = 'lan-19';
const address = '/plan/19/2026-';
const params = { county: '19', period: '2026-' };
const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function startPlan(): Promise<void> {
  const client = walks.as(lead);
  await client('POST /api/plans/{county}/{period}', { params, body: {} });
  await client('POST /api/plans/{county}/{period}/rows', {
    params,
    body: {
      rows: [
        { row: 'dm-1', kind: 'sub-goal', parent: 'mal-1', values: { text: 'Alla kommuner har en rutin.' } },
        { row: 'akt-1', kind: 'activity', parent: 'dm-1', values: { title: 'Skriv rutinen', cost: 10_000 } },
      ],
    },
  });
}

async function downloaded(page: Page, format: 'PDF' | 'Word' | 'Excel'): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Ladda ner som ${format}` }).click(),
  ]);
  return readFile(await download.path());
}

async function tokenFor(persona: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${walks.url}/local/token`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ persona }),
  });
  return (await answer.json()).access_token;
}

const choose = (page: Page, file: Uint8Array, name = 'plan.xlsx') =>
  page.getByLabel('Välj Excel-filen').setInputFiles({ name, mimeType: excel, buffer: Buffer.from(file) });

describe("the plan's files", () => {
  it('are saved as PDF, Word and Excel, and what is changed in Excel is shown, saved and seen', async () => {
    await startPlan();
    const page = await walks.visit(lead);
    await open(page, address);
    expect((await downloaded(page, 'PDF')).subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect((await downloaded(page, 'Word')).subarray(0, 2).toString('latin1')).toBe('PK');
    const file = await downloaded(page, 'Excel');
    const token = await tokenFor(lead);
    for (const ending of ['pdf', 'docx', 'xlsx']) {
      const headers = { authorization: `Bearer ${token}` };
      expect(
        (await fetch(`${walks.url}${address.replace('/plan/', '/api/plans/')}.${ending}`, { headers }))
          .status,
      ).toBe(200);
    }

    await page.getByRole('button', { name: 'Läs in från Excel' }).click();
    await choose(page, file);
    await appears(page.getByText('Filen ändrar inget i planen.'));
    await page.getByRole('button', { name: 'Välj en annan fil' }).click();

    await choose(
      page,
      await editWorkbook(file, (sheets) => {
        setCell(sheets.get('Aktiviteter'), 'akt-1', 'Kostnad, kronor', 25_000);
        setCell(sheets.get('Aktiviteter'), 'akt-1', 'Startar', new Date('2027-02-01'));
        setCell(sheets.get('Delmål'), 'dm-1', 'Klart senast', 'snart');
        setCell(sheets.get('Risker'), 'risk-1', 'Rad-id', 'risk-x');
      }),
    );
    const table = page.getByRole('table', { name: 'Så här ändras planen' });
    await appears(table);
    expect(await table.getByRole('row').allInnerTexts()).toEqual([
      expect.stringMatching(/Rad\s+Fält\s+Nu\s+Blir/),
      expect.stringMatching(/Skriv rutinen\s+Aktiviteter, rad 2 i filen\s+Startar\s+tomt\s+1 februari 2027/),
      expect.stringMatching(
        /Skriv rutinen\s+Aktiviteter, rad 2 i filen\s+Kostnad, kronor\s+10\s000\s+25\s000/,
      ),
    ]);
    const refused = page.getByRole('table', { name: '2 ändringar läses inte in' });
    await appears(refused.getByText('Planen har ingen rad med det Rad-id:t.'));
    await appears(refused.getByText('Skriv dagen som 2027-12-31, mellan 2000 och 2099.'));
    await appears(page.getByText('En rad i planen saknas i filen. Den är kvar.'));
    expect(await faultsOf(page)).toEqual([]);

    await page.getByRole('button', { name: 'Spara 2 ändringar' }).click();
    await appears(page.getByText('2 ändringar är sparade'));
    await appears(page.getByRole('row', { name: /Skriv rutinen/ }).getByText(/25\s000 kr/));
    expect(await faultsOf(page)).toEqual([]);
  });

  it('leave alone what somebody else has written since, and say so', async () => {
    const page = await walks.visit(lead, { viewport: phone });
    await open(page, address);
    const file = await downloaded(page, 'Excel');
    const client = walks.as(lead);
    const { rows } = await client('GET /api/plans/{county}/{period}', { params });
    const version = rows.find(({ row }) => row === 'akt-1')?.version ?? 0;
    const change = { row: 'akt-1', field: 'cost', value: 30_000, expectedVersion: version };
    await client('PATCH /api/plans/{county}/{period}/rows', { params, body: { changes: [change] } });

    await page.getByRole('button', { name: 'Läs in från Excel' }).click();
    await choose(
      page,
      await editWorkbook(file, (sheets) => {
        setCell(sheets.get('Aktiviteter'), 'akt-1', 'Kostnad, kronor', 99_000);
        setCell(sheets.get('Aktiviteter'), 'akt-1', 'Ansvarig roll', "'=utvecklingsledare");
      }),
    );
    await appears(page.getByText('Ett fält har någon annan ändrat').first());
    await appears(page.getByText('=utvecklingsledare', { exact: true }));
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Spara ändringen' }).focus();
    await page.keyboard.press('Enter');
    await appears(page.getByText('En ändring är sparad'));
    const after = (await client('GET /api/plans/{county}/{period}', { params })).rows;
    expect(after.find(({ row }) => row === 'akt-1')?.values).toMatchObject({
      cost: 30_000,
      responsible: '=utvecklingsledare',
    });
  });

  it('are refused with the reason when they are something else', async () => {
    const page = await walks.visit(lead);
    await open(page, address);
    await page.getByRole('button', { name: 'Läs in från Excel' }).click();
    await choose(page, Buffer.from('Rad-id;Version'));
    await appears(page.getByText('Filen är ingen Excel-fil (.xlsx), eller så är den skadad.'));
    await page.getByRole('button', { name: 'Välj en annan fil' }).click();
    await choose(
      page,
      await editWorkbook(await downloaded(page, 'Excel'), (sheets) => {
        setCell(sheets.get('Om filen'), 'Län-id', 'Värde', '01');
      }),
    );
    await appears(page.getByText('Filen är ett annat läns plan.'));
    await appears(page.getByText('Inget i planen har ändrats.'));
    expect(await faultsOf(page)).toEqual([]);
  });
});
