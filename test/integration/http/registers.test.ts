// Registers through the API: kept by each organisation, searched in the county, shown in the questionnaire to be confirmed.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { queryItems } from '../../../functions/storage/items.ts';
import { newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { addPerson } from '../../support/people.ts';
import { newTable } from '../../support/table.ts';

let engine: TestEngine;
let api: TestApi;

beforeAll(async () => {
  engine = await startEngine();
  api = newApi(await newTable(engine));
  for (const org of ['1980', '1984', '0180']) await addPerson(api.table, 'signatory', org);
  await addPerson(api.table, 'coordinator', '1980');
  await addPerson(api.table, 'respondent', '1980', { sections: ['boende'] });
  await addPerson(api.table, 'county-lead', '19');
  await addPerson(api.table, 'county-reader', '19');
});
afterAll(() => engine.stop());

const newRow = (): string => `rad-${randomUUID()}`;
const own = (org: string, register = 'resurser') => ({ as: `signatory-${org}`, params: { org, register } });

async function save(org: string, ...changes: readonly object[]) {
  return api.call('writeRegister', { ...own(org), body: { changes } });
}

async function find(as: string, query: Readonly<Record<string, string>> = {}, register = 'resurser') {
  return api.call('searchRegisters', { as, params: { county: '19', register }, query });
}

const ids = ({ body }: { readonly body: { readonly rows: readonly { readonly id: string }[] } }): string[] =>
  body.rows.map(({ id }) => id);

describe('an own register', () => {
  it('takes a row, says who wrote it, and gives it back', async () => {
    const row = newRow();
    const values = { 'res-namn': 'Relationsvåldsteamet', 'res-omfattning': 2.5, 'res-till': '2027-12-31' };
    const saved = await save('1980', { row, values, expectedVersion: 0 });
    expect(saved).toMatchObject({ status: 200, body: { results: [{ row, ok: true, version: 1 }] } });
    const { body } = await api.call('readRegister', own('1980'));
    expect(body).toMatchObject({ surveyRef: 'behovsinventering@2026-1', may: { write: true } });
    expect(body.rows.find(({ id }: { id: string }) => id === row)).toMatchObject({
      values,
      version: 1,
      removed: false,
      author: 'signatory i 1980',
      source: 'register',
    });
  });

  it('takes the same request again, when its answer was lost, without writing twice', async () => {
    const change = { row: newRow(), values: { 'res-namn': 'Team' }, expectedVersion: 0 };
    for (let time = 0; time < 2; time += 1)
      expect((await save('1980', change)).body.results).toEqual([{ row: change.row, ok: true, version: 1 }]);
  });

  it('answers a stale version for that row alone, with what stands, and saves the others', async () => {
    const [row, other] = [newRow(), newRow()];
    await save('1980', { row, values: { 'res-namn': 'Först' }, expectedVersion: 0 });
    await save('1980', { row, values: { 'res-namn': 'Sedan' }, expectedVersion: 1 });
    const { body } = await save(
      '1980',
      { row, values: { 'res-namn': 'För sent' }, expectedVersion: 1 },
      { row: other, values: { 'res-namn': 'Annan' }, expectedVersion: 0 },
    );
    expect(body.results).toMatchObject([
      {
        row,
        ok: false,
        code: 'version-conflict',
        current: { values: { 'res-namn': 'Sedan' }, version: 2, author: 'signatory i 1980' },
      },
      { row: other, ok: true, version: 1 },
    ]);
  });

  it('takes one of two who write at once, and tells the other', async () => {
    const row = newRow();
    await save('1980', { row, values: { 'res-namn': 'Grund' }, expectedVersion: 0 });
    const writers = ['Anna', 'Bo', 'Cia', 'Dan'].map((name) =>
      save('1980', { row, values: { 'res-namn': name }, expectedVersion: 1 }),
    );
    const results = (await Promise.all(writers)).map(({ body }) => body.results[0]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const { body } = await api.call('readRegister', own('1980'));
    const [stands] = body.rows.filter(({ id }: { id: string }) => id === row);
    for (const { current } of results.filter(({ ok }) => !ok))
      expect(current).toMatchObject({ values: stands.values, version: 2 });
  });

  it('removes a row without deleting it, keeps what it said, and puts it back', async () => {
    const row = newRow();
    await save('1980', { row, values: { 'res-namn': 'Ett' }, expectedVersion: 0 });
    await save('1980', { row, values: { 'res-namn': 'Två' }, expectedVersion: 1 });
    await save('1980', { row, values: null, expectedVersion: 2 });
    expect(ids(await find('signatory-1984'))).not.toContain(row);
    const { body } = await api.call('readRegister', own('1980'));
    expect(body.rows.find(({ id }: { id: string }) => id === row)).toMatchObject({
      removed: true,
      values: { 'res-namn': 'Två' },
      version: 3,
    });
    const history = await api.call('readRowHistory', {
      ...own('1980'),
      params: { org: '1980', register: 'resurser', row },
    });
    expect(history.body.versions.map(({ values }: { values: object }) => values)).toEqual([
      { 'res-namn': 'Två' },
      { 'res-namn': 'Ett' },
    ]);
    await save('1980', { row, values: { 'res-namn': 'Två' }, expectedVersion: 3 });
    expect(ids(await find('signatory-1984'))).toContain(row);
  });

  it('audits a change without what it says', async () => {
    const row = newRow();
    await save('1980', { row, values: { 'res-namn': 'Hemligt namn' }, expectedVersion: 0 });
    const audit = await queryItems(api.table, 'AUDIT#2026-11', '');
    const entry = audit.find(({ target }) => (target as { rows?: string }).rows === row);
    expect(entry).toMatchObject({ action: 'register-changed', person: 'signatory-1980' });
    expect(JSON.stringify(audit)).not.toContain('Hemligt namn');
  });

  it.each([
    ['a column that is not in the questionnaire', { 'res-hemlig': 'x' }, 'unknown-field'],
    ['a column that hides the row’s own id', { id: 'annan', 'res-namn': 'x' }, 'unknown-field'],
    ['a choice that does not exist', { 'res-typ': 'rymdstation' }, 'unknown-choice'],
    ['a text over its limit', { 'res-namn': 'x'.repeat(201) }, 'too-long'],
    ['a date that does not exist', { 'res-till': '2027-02-30' }, 'not-a-date'],
    ['a list where one value belongs', { 'res-namn': ['a'] }, 'wrong-type'],
    ['nothing at all', {}, 'empty-row'],
  ])('refuses %s, says where, and writes nothing', async (_, values, code) => {
    const [row, sound] = [newRow(), newRow()];
    const refused = await save(
      '1980',
      { row: sound, values: { 'res-namn': 'Bra' }, expectedVersion: 0 },
      { row, values, expectedVersion: 0 },
    );
    expect(refused).toMatchObject({ status: 422, body: { code: 'register-invalid', issues: [{ code }] } });
    expect(refused.body.issues[0].path).toMatch(/^changes\.1\.values/);
    expect(ids(await find('county-lead-19'))).not.toContain(sound);
  });

  it('refuses a personal number in any text, and a row id that is no row id', async () => {
    const values = { 'res-namn': 'Ring Anna 850709-9805' };
    expect(await save('1980', { row: newRow(), values, expectedVersion: 0 })).toMatchObject({
      status: 422,
      body: { code: 'personal-number', issues: [{ path: 'changes.0.values.res-namn' }] },
    });
    expect(
      (await save('1980', { row: '8507099805', values: { 'res-namn': 'x' }, expectedVersion: 0 })).body.code,
    ).toBe('personal-number');
    for (const row of ['', 'a#b', 'å', 'x'.repeat(65)])
      expect((await save('1980', { row, values, expectedVersion: 0 })).body.code).toBe('invalid-request');
    const twice = { row: newRow(), values: { 'res-namn': 'x' }, expectedVersion: 0 };
    expect((await save('1980', twice, twice)).body.issues).toMatchObject([{ code: 'duplicate-row' }]);
  });

  it('takes no more rows than the questionnaire does', async () => {
    const change = () => ({ row: newRow(), values: { 'res-namn': 'Rad' }, expectedVersion: 0 });
    const forty = Array.from({ length: 40 }, change);
    expect((await save('0180', ...forty)).status).toBe(200);
    expect((await save('0180', ...forty.slice(0, 9).map(change))).status).toBe(200);
    expect((await save('0180', change(), change())).body).toMatchObject({
      code: 'register-invalid',
      issues: [{ code: 'too-many' }],
    });
    expect((await save('0180', change())).status).toBe(200);
    const [first] = forty;
    expect(
      (await save('0180', { ...first, values: { 'res-namn': 'Nytt' }, expectedVersion: 1 })).status,
    ).toBe(200);
  });
});

describe('who may do what', () => {
  it('lets coordinator and signatory write, and no one else', async () => {
    const body = { changes: [{ row: newRow(), values: { 'res-namn': 'Rad' }, expectedVersion: 0 }] };
    const params = { org: '1980', register: 'resurser' };
    const write = async (as: string) => (await api.call('writeRegister', { as, params, body })).status;
    expect(await write('coordinator-1980')).toBe(200);
    for (const as of [
      'respondent-1980',
      'county-lead-19',
      'county-reader-19',
      'signatory-1984',
      'signatory-0180',
    ])
      expect(`${as} ${await write(as)}`).toBe(`${as} 403`);
  });

  it("lets the county's organisations and its lead search, and no readers or others", async () => {
    for (const as of ['respondent-1980', 'signatory-1984', 'county-lead-19'])
      expect(`${as} ${(await find(as)).status}`).toBe(`${as} 200`);
    for (const as of ['county-reader-19', 'signatory-0180'])
      expect(`${as} ${(await find(as)).status}`).toBe(`${as} 403`);
  });

  it("shows the county no removed rows and not who wrote, and one's own people both", async () => {
    const [kept, gone] = [newRow(), newRow()];
    const add = (row: string) => ({ row, values: { 'res-namn': 'Rad' }, expectedVersion: 0 });
    await save('1980', add(kept), add(gone));
    await save('1980', { row: gone, values: null, expectedVersion: 1 });
    const read = (as: string) =>
      api.call('readRegister', { as, params: { org: '1980', register: 'resurser' } });
    const neighbour = await read('signatory-1984');
    expect(ids(neighbour)).toContain(kept);
    expect(ids(neighbour)).not.toContain(gone);
    expect(JSON.stringify(neighbour.body)).not.toContain('author');
    expect(neighbour.body.may.write).toBe(false);
    const colleague = await read('respondent-1980');
    expect(ids(colleague)).toEqual(expect.arrayContaining([kept, gone]));
    expect(colleague.body).toMatchObject({ may: { write: false } });
    expect(colleague.body.rows[0].author).toContain('i 1980');
  });

  it('has no register that does not exist', async () => {
    expect((await api.call('readRegister', own('1980', 'hemligheter'))).body.code).toBe('invalid-request');
    expect((await find('county-lead-19', {}, 'hemligheter')).body.code).toBe('invalid-request');
  });
});

describe('a search in the county', () => {
  it('finds by area, target group and whether others may use it', async () => {
    const [shared, kept] = [newRow(), newRow()];
    const about = { 'res-namn': 'X', 'res-omraden': ['hedersrelaterat'], 'res-malgrupp': ['hbtqi', 'aldre'] };
    await save(
      '1984',
      { row: shared, values: { ...about, 'res-delas': 'efter-avtal' }, expectedVersion: 0 },
      { row: kept, values: { ...about, 'res-delas': 'nej' }, expectedVersion: 0 },
    );
    const found = async (query: Readonly<Record<string, string>>) =>
      ids(await find('county-lead-19', query)).filter((id) => [shared, kept].includes(id));
    expect(await found({ area: 'hedersrelaterat' })).toHaveLength(2);
    expect(await found({ area: 'hedersrelaterat', targetGroup: 'aldre', shared: 'yes' })).toEqual([shared]);
    expect(await found({ targetGroup: 'barn-0-12' })).toEqual([]);
    expect(await found({ area: 'boende' })).toEqual([]);
    const { body } = await find('signatory-1980', { area: 'hedersrelaterat', shared: 'yes' });
    expect(body).toMatchObject({
      surveyRef: 'behovsinventering@2026-1',
      rows: [{ id: shared, organisation: { id: '1984', name: 'Arboga', kind: 'municipality' } }],
    });
  });

  it('refuses what is no choice, and what the register does not have', async () => {
    for (const query of [{ area: 'BOENDE' }, { area: 'a#b' }, { shared: 'no' }, { targetGroup: '' }])
      expect((await find('county-lead-19', query)).body.code).toBe('invalid-request');
    expect((await find('county-lead-19', { shared: 'yes' }, 'kartlaggningar')).body.issues).toMatchObject([
      { path: 'shared', code: 'not-in-register' },
    ]);
  });
});
