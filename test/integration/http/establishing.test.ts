// Establishing the report through the real handlers: editions that never change, and corrections beside what is recomputed.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { countyId, personId, roundId } from '../../../functions/core/ids.ts';
import { auditEntries } from '../../../functions/storage/entities/audit.ts';
import { queryItems } from '../../../functions/storage/items.ts';
import { replaceRound } from '../../../functions/storage/rounds.ts';
import { newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { addPerson, addRound, openRound } from '../../support/people.ts';
import { newTable } from '../../support/table.ts';

let engine: TestEngine;
let api: TestApi;
let lead: string;
let reader: string;
let signatory: string;
let rounds = 0;

const whileOpen = '2026-11-22T10:00:00.000Z';
const afterClosing = '2026-12-16T10:00:00.000Z';

beforeAll(async () => {
  engine = await startEngine();
  api = newApi(await newTable(engine));
  lead = await addPerson(api.table, 'county-lead', '19');
  reader = await addPerson(api.table, 'county-reader', '19');
  signatory = await addPerson(api.table, 'signatory', '1980');
});
beforeEach(() => api.setTime(whileOpen));
afterAll(() => engine.stop());

type Params = { round: string; county: string };

const newCounty = async (): Promise<Params> => {
  rounds += 1;
  return { round: await addRound(api.table, openRound(`round-${rounds}`)), county: '19' };
};
const recompute = ({ round }: Params) => api.recompute({ round: roundId(round), county: countyId('19') });

/** One municipality answers; the report is computed, and the round is closed. */
async function newClosedCounty(): Promise<Params> {
  const params = await newCounty();
  await submit(params, 'boende.behov', 3);
  await recompute(params);
  api.setTime(afterClosing);
  return params;
}

async function submit({ round }: Params, question: string, value: number): Promise<void> {
  const params = { round, org: '1980', survey: 'behovsinventering' };
  const changes = [{ question, value, expectedVersion: 0 }];
  const { status } = await api.call('writeAnswers', { as: signatory, params, body: { changes } });
  expect(status).toBe(200);
  const headers = { 'idempotency-key': `${question}-${value}` };
  expect((await api.call('submit', { as: signatory, params, headers, body: {} })).status).toBe(201);
}

/** As when somebody is granted time after the round has closed: a new edition comes in late. */
async function submitLate(params: Params, question: string): Promise<void> {
  api.setTime(whileOpen);
  const response = { round: params.round, org: '1980', survey: 'behovsinventering' };
  const body = { edition: 1, reason: 'Siffran var fel.' };
  const { status } = await api.call('reopenResponse', { as: lead, params: response, body });
  expect(status).toBe(200);
  await submit(params, question, 4);
  api.setTime(afterClosing);
}

async function read(params: Params, edition?: number, as = lead) {
  const query = edition === undefined ? {} : { query: { edition: String(edition) } };
  return (await api.call('readReport', { as, params, ...query })).body;
}

async function establish(params: Params, more: object = {}, as = lead) {
  const { editions } = await read(params);
  const { inputsHash, computedAt } = await read(params, editions[0].edition);
  const expectedEdition = editions[0].edition - (editions[0].status === 'preliminary' ? 1 : 0);
  const body = { report: { inputsHash, computedAt }, expectedEdition, ...more };
  return api.call('establishReport', { as, params, body });
}

const audited = async () =>
  (await queryItems(api.table, 'AUDIT#2026-12', '')).map((item) => auditEntries.parse(item));

describe('establishing the report', () => {
  it('freezes it as edition 1, read by the county, and audits it', async () => {
    const params = await newClosedCounty();
    const before = await read(params);
    expect(before).toMatchObject({ status: 'preliminary', edition: 1 });
    const { status, body } = await establish(params);
    expect([status, body]).toEqual([
      201,
      { edition: 1, at: expect.any(String), by: 'county-lead i 19', inputsHash: before.inputsHash },
    ]);
    const after = await read(params, undefined, reader);
    expect(after).toEqual({
      ...before,
      status: 'established',
      roundStatus: 'closed',
      editions: [{ ...body, status: 'established' }],
    });
    expect((await audited()).at(-1)).toMatchObject({
      action: 'report-established',
      person: lead,
      target: { ...params, edition: '1' },
    });
  });

  it('is refused while the round is open, before anybody has answered, and to who only reads', async () => {
    const params = await newCounty();
    await submit(params, 'boende.behov', 2);
    await recompute(params);
    expect((await establish(params)).body.code).toBe('round-not-closed');
    api.setTime(afterClosing);
    expect((await establish(params, {}, reader)).body.code).toBe('not-allowed');
    expect((await establish(params, {}, signatory)).body.code).toBe('not-allowed');
    const silent = await newCounty();
    expect((await establish(silent)).body.code).toBe('report-empty');
    expect((await read(params)).editions).toMatchObject([{ status: 'preliminary' }]);
  });

  it('is refused while an answer is on its way into the report, and of another report than was read', async () => {
    const params = await newClosedCounty();
    const { inputsHash, computedAt } = await read(params);
    const old = { report: { inputsHash, computedAt }, expectedEdition: 0 };
    await submitLate(params, 'boende.nulage');
    expect((await establish(params)).body.code).toBe('report-behind');
    await recompute(params);
    const refused = await api.call('establishReport', { as: lead, params, body: old });
    expect([refused.status, refused.body.code]).toEqual([409, 'report-changed']);
    expect((await establish(params)).status).toBe(201);
  });

  it('leaves the edition as it was when a response changes; the new numbers stand beside it until corrected', async () => {
    const params = await newClosedCounty();
    await establish(params);
    const first = await read(params);
    expect((await establish(params, { reason: 'Ingen', expectedEdition: 1 })).body.code).toBe(
      'report-unchanged',
    );
    await submitLate(params, 'boende.nulage');
    await recompute(params);

    const { editions, ...standing } = await read(params);
    expect(standing).toEqual({ ...first, editions: undefined });
    expect(editions).toMatchObject([
      { edition: 2, status: 'preliminary' },
      { edition: 1, status: 'established' },
    ]);
    const beside = await read(params, 2);
    expect(beside).toMatchObject({ status: 'preliminary', edition: 2 });
    expect(beside.inputsHash).not.toBe(first.inputsHash);

    expect((await establish(params)).body.code).toBe('correction-without-reason');
    const personal = await establish(params, { reason: 'Enligt 19811218-9876' });
    expect([personal.status, personal.body.code]).toEqual([422, 'personal-number']);
    const corrected = await establish(params, { reason: 'Västerås svar var fel.' });
    expect(corrected.body).toMatchObject({ edition: 2, reason: 'Västerås svar var fel.' });
    expect(await read(params)).toMatchObject({ edition: 2, status: 'established' });
    expect(await read(params, 1)).toEqual({ ...first, editions: expect.anything() });
    expect(await read(params, 3)).toMatchObject({ code: 'unknown-edition' });
  });

  it('stands alone when its round is renamed and due on another day, until an answer changes', async () => {
    const params = await newClosedCounty();
    const name = { sv: 'Rätt namn' };
    const change = (id: string, changes: object) =>
      replaceRound(api.table, openRound(params.round, changes), {
        id: `${params.round}-${id}`,
        at: afterClosing,
        person: personId('test'),
        action: 'round-changed',
        target: { round: params.round },
      });
    await change('named', { version: 2, name });
    await recompute(params);
    expect(await read(params)).toMatchObject({ status: 'preliminary', roundName: name });
    await establish(params);
    const first = await read(params);

    await change('again', { version: 3, name: { sv: 'Nytt namn' }, dueAt: '2026-12-03T00:00:00.000Z' });
    await recompute(params);
    expect(await read(params)).toEqual(first);
    expect(first).toMatchObject({ status: 'established', editions: [{ edition: 1 }], roundName: name });
    expect(await read(params, 2)).toMatchObject({ code: 'unknown-edition' });
    const again = await establish(params, { reason: 'Nytt namn', expectedEdition: 1 });
    expect(again.body.code).toBe('report-unchanged');

    await submitLate(params, 'boende.nulage');
    await recompute(params);
    expect((await read(params)).editions).toMatchObject([
      { edition: 2, status: 'preliminary' },
      { edition: 1, status: 'established' },
    ]);
    expect((await read(params, 2)).roundName).toEqual({ sv: 'Nytt namn' });
  });

  it('keeps what had been written when it was established; what is written later stands with what is preliminary', async () => {
    const params = await newCounty();
    const response = { round: params.round, org: '1980', survey: 'behovsinventering' };
    const write = async (value: string, expectedVersion: number, key: string) => {
      const changes = [{ question: 'boende.kommentar', value, expectedVersion }];
      await api.call('writeAnswers', { as: signatory, params: response, body: { changes } });
      const headers = { 'idempotency-key': key };
      const { status } = await api.call('submit', { as: signatory, params: response, headers, body: {} });
      expect(status).toBe(201);
      await recompute(params);
    };
    const textsIn = async (edition?: number) => {
      const query = { section: 'boende', ...(edition !== undefined && { edition: String(edition) }) };
      const { body } = await api.call('readReportTexts', { as: lead, params, query });
      return body.texts.map(({ text }: { text: string }) => text);
    };
    await write('Före beslutet.', 0, 'first');
    api.setTime(afterClosing);
    expect((await establish(params)).status).toBe(201);

    const later = openRound(params.round, { version: 2, closesAt: '2027-01-31T00:00:00.000Z' });
    const audit = { id: 'later', at: afterClosing, person: personId('test'), target: { round: later.id } };
    await replaceRound(api.table, later, { ...audit, action: 'round-changed' });
    api.setTime('2026-12-20T10:00:00.000Z');
    const body = { edition: 1, reason: 'Ett förtydligande.' };
    await api.call('reopenResponse', { as: lead, params: response, body });
    await write('Efter beslutet.', 1, 'second');

    expect(await textsIn()).toEqual(['Före beslutet.']);
    expect(await textsIn(1)).toEqual(['Före beslutet.']);
    expect(await textsIn(2)).toEqual(['Efter beslutet.']);
  });

  it('takes no edition that is not a number, and offers each as a document', async () => {
    const params = await newClosedCounty();
    await establish(params);
    for (const edition of ['0', '-1', '1.5', 'x', '']) {
      const { status } = await api.call('readReport', { as: reader, params, query: { edition } });
      expect([edition, status]).toEqual([edition, 400]);
    }
    const query = { edition: '1' };
    expect((await api.call('readReportPdf', { as: reader, params, query })).status).toBe(200);
    const missing = await api.call('readReportCsv', { as: reader, params, query: { edition: '2' } });
    expect(missing.body.code).toBe('unknown-edition');
  });
});
