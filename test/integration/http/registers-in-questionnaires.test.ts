// Registers and the questionnaire: carried from a submission, and shown in the next round to be confirmed.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationId } from '../../../functions/core/ids.ts';
import { questionnaires } from '../../../functions/entry/questionnaires.ts';
import { syncRegisters } from '../../../functions/jobs/sync-organisation.ts';
import { places } from '../../../surveys/places.ts';
import { newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { addPerson, addRound, openRound } from '../../support/people.ts';
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

const own = (org: string, register = 'resurser') => ({ as: `signatory-${org}`, params: { org, register } });

async function find(as: string, query: Readonly<Record<string, string>> = {}, register = 'resurser') {
  return api.call('searchRegisters', { as, params: { county: '19', register }, query });
}

describe('the questionnaire', () => {
  const survey = 'behovsinventering';
  const response = (round: string, org = '1984') => ({
    as: `signatory-${org}`,
    params: { round, org, survey },
  });
  const sync = (org: string) =>
    syncRegisters({ table: api.table, places, questionnaires }, organisationId(org));

  async function answer(round: string, value: unknown, expectedVersion: number, org?: string) {
    const changes = [{ question: 'kartlaggningar', value, expectedVersion }];
    const { body } = await api.call('writeAnswers', { ...response(round, org), body: { changes } });
    return body.results[0];
  }

  async function submit(round: string, org?: string): Promise<void> {
    const headers = { 'idempotency-key': randomUUID() };
    expect((await api.call('submit', { ...response(round, org), headers, body: {} })).status).toBe(201);
  }

  const answerIn = async (round: string, org?: string) => {
    const { body } = await api.call('readResponse', response(round, org));
    return body.answers.find(({ question }: { question: string }) => question === 'kartlaggningar');
  };

  const mapping = (id: string, title: string) => ({ id, 'kart-titel': title, 'kart-omraden': ['boende'] });

  it('carries a submission to the county, and the register to the next round to be confirmed', async () => {
    const first = await addRound(api.table, openRound('register-1'));
    await answer(first, [mapping('k1', 'Enkät'), mapping('k2', 'Intervjuer')], 0);
    await sync('1984');
    const titles = async () =>
      (await find('signatory-1980', { area: 'boende' }, 'kartlaggningar')).body.rows
        .filter(({ organisation }: { organisation: { id: string } }) => organisation.id === '1984')
        .map(({ values }: { values: Record<string, string> }) => values['kart-titel']);
    expect(await titles()).toEqual([]);
    await submit(first);
    await sync('1984');
    expect(await titles()).toEqual(['Enkät', 'Intervjuer']);

    const change = { row: 'k2', values: { 'kart-titel': 'Fler intervjuer' }, expectedVersion: 1 };
    await api.call('writeRegister', { ...own('1984', 'kartlaggningar'), body: { changes: [change] } });
    const second = await addRound(api.table, openRound('register-2'));
    expect(await answerIn(second)).toMatchObject({
      value: [mapping('k1', 'Enkät'), { id: 'k2', 'kart-titel': 'Fler intervjuer' }],
      version: 0,
      confirmed: false,
      author: 'signatory i 1984',
    });
    const isConfirmed = await answer(second, (await answerIn(second)).value, 0);
    expect(isConfirmed).toMatchObject({ ok: true, version: 1 });
    expect(await answerIn(second)).toMatchObject({ version: 1, confirmed: true });
  });

  it('tells a draft what the register has come to say since, until the draft says it too', async () => {
    const round = await addRound(api.table, openRound('register-3'));
    await answer(round, [mapping('k1', 'Enkät')], 0);
    const params = { ...response(round).params, register: 'kartlaggningar' };
    const changes = () => api.call('readNewerRows', { as: 'signatory-1984', params });
    expect((await changes()).body).toEqual({ rows: [] });
    const edited = { row: 'k1', values: { 'kart-titel': 'Ny enkät' }, expectedVersion: 1 };
    const added = { row: 'k3', values: { 'kart-titel': 'Aktgranskning' }, expectedVersion: 0 };
    await api.call('writeRegister', { ...own('1984', 'kartlaggningar'), body: { changes: [edited, added] } });
    expect((await changes()).body.rows).toMatchObject([
      { id: 'k1', values: { 'kart-titel': 'Ny enkät' }, name: 'Ny enkät', author: 'signatory i 1984' },
      { id: 'k3', values: { 'kart-titel': 'Aktgranskning' } },
    ]);
    const fetched = [
      { id: 'k1', ...edited.values },
      { id: 'k3', ...added.values },
    ];
    expect(await answer(round, fetched, 1)).toMatchObject({ ok: true, version: 2 });
    expect((await changes()).body).toEqual({ rows: [] });
    expect((await api.call('readNewerRows', { as: 'county-lead-19', params })).status).toBe(403);
  });

  it('takes that there is nothing any more as an answer, and empties the register by it', async () => {
    await addPerson(api.table, 'signatory', '1960');
    const row = { row: 'k1', values: { 'kart-titel': 'Gammal' }, expectedVersion: 0 };
    await api.call('writeRegister', { ...own('1960', 'kartlaggningar'), body: { changes: [row] } });
    const round = await addRound(api.table, openRound('register-4'));
    expect(await answerIn(round, '1960')).toMatchObject({ confirmed: false });
    expect(await answer(round, null, 0, '1960')).toMatchObject({ ok: true, version: 1 });
    expect(await answerIn(round, '1960')).toMatchObject({ value: null, version: 1 });
    const changes = [{ question: 'boende.behov', value: 3, expectedVersion: 0 }];
    await api.call('writeAnswers', { ...response(round, '1960'), body: { changes } });
    await submit(round, '1960');
    await sync('1960');
    const { body } = await api.call('readRegister', own('1960', 'kartlaggningar'));
    expect(body.rows).toMatchObject([{ id: 'k1', removed: true, source: 'submission' }]);
  });

  it('shows nothing to be confirmed once the round is closed, nor to the county', async () => {
    const opensAt = '2026-10-01T00:00:00.000Z';
    const closed = await addRound(
      api.table,
      openRound('register-5', {
        opensAt,
        dueAt: '2026-10-20T00:00:00.000Z',
        closesAt: '2026-11-01T00:00:00.000Z',
      }),
    );
    expect(await answerIn(closed)).toBeUndefined();
    const open = await addRound(api.table, openRound('register-6'));
    const { body } = await api.call('readResponse', { ...response(open), as: 'county-lead-19' });
    expect(body.answers).toEqual([]);
    const lent = await api.call('readResponse', { ...response(open, '1980'), as: 'respondent-1980' });
    expect(lent.body.answers).toEqual([]);
  });
});
