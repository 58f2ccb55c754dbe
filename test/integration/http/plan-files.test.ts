// The plan out as documents and its Excel file in again: compared with what stands, written by nobody but the rows' own route.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onlyDiffering, type PlanFile, readPlanFile } from '../../../web/plan/files/read-plan-file.ts';
import { newApi, type TestApi } from '../../support/api.ts';
import { editWorkbook, type Lines, setCell } from '../../support/edit-workbook.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { addPerson } from '../../support/people.ts';
import { newTable } from '../../support/table.ts';

let engine: TestEngine;
let api: TestApi;
const params = { county: '19', period: '2026-' };
const lead = 'county-lead-19';
const reader = 'county-reader-19';

beforeAll(async () => {
  engine = await startEngine();
  api = newApi(await newTable(engine));
  await addPerson(api.table, 'county-lead', '19');
  await addPerson(api.table, 'county-lead', '01');
  await addPerson(api.table, 'county-reader', '19');
  await api.call('startPlan', { as: lead, params, body: {} });
  await api.call('addPlanRows', {
    as: lead,
    params,
    body: {
      rows: [
        { row: 'dm-1', kind: 'sub-goal', parent: 'mal-1', values: { text: 'Alla har en rutin' } },
        { row: 'akt-1', kind: 'activity', parent: 'dm-1', values: { title: 'Skriv rutinen', cost: 10_000 } },
      ],
    },
  });
});
afterAll(() => engine.stop());

const read = async () => (await api.call('readPlan', { as: lead, params })).body;
const rowOf = async (id: string) => (await read()).rows.find(({ row }: { row: string }) => row === id);
const patch = (changes: readonly object[], as = lead) =>
  api.call('writePlan', { as, params, body: { changes } });
const check = (body: PlanFile, as = lead) => api.call('checkPlanImport', { as, params, body });

async function excel(query = {}): Promise<Uint8Array> {
  const { status, body } = await api.call('readPlanXlsx', { as: reader, params, query });
  expect(status).toBe(200);
  return Buffer.from(body, 'base64');
}

/** What the browser would send of the file when somebody has worked in it. */
async function edited(
  file: Uint8Array,
  change: (sheets: ReadonlyMap<string, Lines>) => void,
): Promise<PlanFile> {
  const saved = await editWorkbook(file, change);
  return onlyDiffering(await readPlanFile(new Uint8Array(saved).buffer), (await read()).rows);
}

const nothing = { changes: [], conflicts: [], refused: [], missing: [] };

describe("the plan's documents", () => {
  it('are made of what stands, for the county’s own', async () => {
    const { body, headers } = await api.call('readPlanPdf', { as: reader, params });
    const printed = JSON.parse(Buffer.from(body, 'base64').toString('utf8'));
    expect(printed).toMatchObject({
      county: { id: '19', name: 'Västmanlands län' },
      isWorking: true,
      revision: (await read()).revision,
    });
    expect(printed.rows.map(({ row }: { row: string }) => row)).toContain('akt-1');
    expect(String(headers['content-disposition'])).toContain('arbetsversion.pdf');
    for (const as of ['county-lead-01'])
      expect((await api.call('readPlanPdf', { as, params })).status).toBe(403);
    const other = { ...params, period: '2021-2023' };
    expect((await api.call('readPlanDocx', { as: lead, params: other })).body.code).toBe('unknown-plan');
    expect((await api.call('readPlanDocx', { as: lead, params, query: { edition: '1' } })).body.code).toBe(
      'unknown-edition',
    );
  });
});

describe("the plan's Excel file, read in again", () => {
  it('changes nothing when nobody has changed it', async () => {
    const file = await edited(await excel(), () => undefined);
    expect((await check(file)).body).toMatchObject(nothing);
    const whole = await readPlanFile(new Uint8Array(await excel()).buffer);
    expect((await check(whole)).body).toMatchObject(nothing);
  });

  it('shows each change with from and to, writes nothing, and is written as it was shown', async () => {
    const file = await edited(await excel(), (sheets) => {
      setCell(sheets.get('Aktiviteter'), 'akt-1', 'Kostnad, kronor', '25 000');
      setCell(sheets.get('Aktiviteter'), 'akt-1', 'Beskrivning', "'=1+1");
      setCell(sheets.get('Risker'), 'risk-1', 'Med i planen', 'ja');
    });
    const { revision } = await read();
    const { body } = await check(file);
    expect((await read()).revision).toBe(revision);
    expect(body).toMatchObject({
      revision,
      changes: [
        { row: 'akt-1', name: 'Skriv rutinen', line: 2, field: 'description', from: null, value: '=1+1' },
        { row: 'akt-1', field: 'cost', from: 10_000, value: 25_000, expectedVersion: 1 },
        { row: 'risk-1', kind: 'risk', field: 'kept', from: false, value: true },
      ],
      conflicts: [],
      refused: [],
    });
    const changes = body.changes.map(({ row, field, value, expectedVersion }: Record<string, unknown>) => ({
      row,
      field,
      value,
      expectedVersion,
    }));
    const { body: written } = await patch(changes);
    expect(written.results.every(({ ok }: { ok: boolean }) => ok)).toBe(true);
    expect((await rowOf('akt-1')).values).toMatchObject({ cost: 25_000, description: '=1+1' });
    expect((await rowOf('risk-1')).kept).toBe(true);
  });

  it('of an older day takes nothing back that others have written, and meets them only in the same field', async () => {
    const old = await excel();
    const { version } = await rowOf('akt-1');
    const theirs = (field: string, value: unknown) => ({
      row: 'akt-1',
      field,
      value,
      expectedVersion: version,
    });
    await patch([theirs('cost', 40_000), theirs('responsible', 'socialchef')]);
    expect((await check(await edited(old, () => undefined))).body).toMatchObject(nothing);
    const file = await edited(old, (sheets) => {
      setCell(sheets.get('Aktiviteter'), 'akt-1', 'Kostnad, kronor', 99_000);
      setCell(sheets.get('Aktiviteter'), 'akt-1', 'Status', 'Pågår');
    });
    expect((await check(file)).body).toMatchObject({
      changes: [{ field: 'status', value: 'under-way', expectedVersion: version }],
      conflicts: [{ field: 'cost', value: 99_000, current: { value: 40_000, author: 'county-lead i 19' } }],
    });
    await patch([theirs('status', 'under-way')]);
    const { values } = await rowOf('akt-1');
    expect(values).toMatchObject({ cost: 40_000, responsible: 'socialchef', status: 'under-way' });
  });

  it('tells of rows that are new, taken away or given another id, and changes none of them', async () => {
    const file = await edited(await excel(), (sheets) => {
      const risks = sheets.get('Risker');
      const copy = [...(risks?.[1] ?? [])];
      copy[0] = null;
      risks?.push(copy);
      setCell(risks, 'risk-2', 'Rad-id', 'risk-3');
      sheets.get('Aktiviteter')?.splice(1, 1);
    });
    const { body } = await check(file);
    expect(body.changes).toEqual([]);
    expect(body.refused.map(({ row, code }: Record<string, string>) => [row, code])).toEqual([
      ['risk-3', 'duplicate-row'],
      ['risk-3', 'duplicate-row'],
      ['', 'no-row-id'],
    ]);
    expect(body.missing.map(({ row }: Record<string, string>) => row)).toEqual(['akt-1', 'risk-2']);
  });

  it('is refused when it is another plan’s, or an established edition', async () => {
    const file = await edited(await excel(), () => undefined);
    const refusals = async (over: Partial<PlanFile['file']>) =>
      (await check({ ...file, file: { ...file.file, ...over } })).body;
    expect(await refusals({ county: '01' })).toMatchObject({
      code: 'file-unusable',
      issues: [{ code: 'other-county' }],
    });
    expect(await refusals({ period: '2021-2023' })).toMatchObject({ issues: [{ code: 'other-period' }] });
    expect(await refusals({ edition: '1' })).toMatchObject({ issues: [{ code: 'frozen-edition' }] });
    expect(await refusals({ format: 'blad' })).toMatchObject({ issues: [{ code: 'wrong-format' }] });
    expect((await check(file, reader)).status).toBe(403);
    expect((await check(file, 'county-lead-01')).status).toBe(403);
    const foreign = { as: 'county-lead-01', params: { ...params, county: '01' }, body: file };
    expect((await api.call('checkPlanImport', foreign)).body.code).toBe('file-unusable');
  });

  it('refuses hostile requests as a whole, and hostile cells one by one', async () => {
    const { file } = await edited(await excel(), () => undefined);
    const raw = (cells: string) =>
      api.call('checkPlanImport', {
        as: lead,
        params,
        rawBody: `{"file":${JSON.stringify(file)},"rows":[{"kind":"activity","line":2,"row":"akt-1","version":1,"cells":${cells}}]}`,
      });
    expect((await raw('{"__proto__":"x"}')).status).toBe(400);
    expect((await raw('{"constructor":"x"}')).status).toBe(400);
    expect((await raw('{"title":["x"]}')).status).toBe(400);
    expect((await raw('{"title":"Ring 19811218-9876"}')).body.refused).toMatchObject([
      { field: 'title', code: 'personal-number' },
    ]);
    expect((await raw('{"removed":true}')).body.refused).toMatchObject([{ code: 'unknown-field' }]);
    const html = '<img src=x onerror=alert(1)>';
    expect((await raw(JSON.stringify({ title: html }))).body.changes).toMatchObject([{ value: html }]);
  });

  it('of an established edition says that it is one', async () => {
    const keep = await Promise.all(
      ['mal-1', 'dm-1'].map(async (row) => {
        const { version: expectedVersion } = await rowOf(row);
        return { row, field: 'kept', value: true, expectedVersion };
      }),
    );
    await patch(keep);
    const { revision: expectedRevision } = await read();
    const body = { establishedOn: '2026-11-21', reference: 'RV 2', expectedRevision };
    expect((await api.call('establishPlan', { as: lead, params, body })).status).toBe(201);
    const frozen = await readPlanFile(new Uint8Array(await excel({ edition: '1' })).buffer);
    expect(frozen.file.edition).toBe('1');
    expect(frozen.rows.map(({ row }) => row)).not.toContain('risk-2');
    expect((await check(frozen)).body).toMatchObject({ issues: [{ code: 'frozen-edition' }] });
  });
});
