// Establishing the report through the real handlers: editions that never change, and corrections beside what is recomputed.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { personId } from '../../../functions/core/ids.ts';
import { auditEntries } from '../../../functions/storage/entities/audit.ts';
import { queryItems } from '../../../functions/storage/items.ts';
import { replaceRound } from '../../../functions/storage/rounds.ts';
import { newApi, type TestApi } from '../../support/api.ts';
import { afterClosing, closedCounties, whileOpen } from '../../support/closed-county.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { addPerson, openRound } from '../../support/people.ts';
import { newTable } from '../../support/table.ts';

let engine: TestEngine;
let api: TestApi;
let lead: string;
let reader: string;
let signatory: string;
let counties: ReturnType<typeof closedCounties>;

beforeAll(async () => {
  engine = await startEngine();
  api = newApi(await newTable(engine));
  lead = await addPerson(api.table, 'county-lead', '19');
  reader = await addPerson(api.table, 'county-reader', '19');
  signatory = await addPerson(api.table, 'signatory', '1980');
  counties = closedCounties(api, lead, signatory);
});
beforeEach(() => api.setTime(whileOpen));
afterAll(() => engine.stop());

const audited = async () =>
  (await queryItems(api.table, 'AUDIT#2026-12', '')).map((item) => auditEntries.parse(item));

describe('establishing the report', () => {
  it('freezes it as edition 1, read by the county, and audits it', async () => {
    const params = await counties.newClosedCounty();
    const before = await counties.read(params);
    expect(before).toMatchObject({ status: 'preliminary', edition: 1 });
    const { status, body } = await counties.establish(params);
    expect([status, body]).toEqual([
      201,
      { edition: 1, at: expect.any(String), by: 'county-lead i 19', inputsHash: before.inputsHash },
    ]);
    const after = await counties.read(params, undefined, reader);
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
    const params = await counties.newCounty();
    await counties.submit(params, 'boende.behov', 2);
    await counties.recompute(params);
    expect((await counties.establish(params)).body.code).toBe('round-not-closed');
    api.setTime(afterClosing);
    expect((await counties.establish(params, {}, reader)).body.code).toBe('not-allowed');
    expect((await counties.establish(params, {}, signatory)).body.code).toBe('not-allowed');
    const silent = await counties.newCounty();
    expect((await counties.establish(silent)).body.code).toBe('report-empty');
    expect((await counties.read(params)).editions).toMatchObject([{ status: 'preliminary' }]);
  });

  it('is refused while an answer is on its way into the report, and of another report than was read', async () => {
    const params = await counties.newClosedCounty();
    const { inputsHash, computedAt } = await counties.read(params);
    const old = { report: { inputsHash, computedAt }, expectedEdition: 0 };
    await counties.submitLate(params, 'boende.nulage');
    expect((await counties.establish(params)).body.code).toBe('report-behind');
    await counties.recompute(params);
    const refused = await api.call('establishReport', { as: lead, params, body: old });
    expect([refused.status, refused.body.code]).toEqual([409, 'report-changed']);
    expect((await counties.establish(params)).status).toBe(201);
  });

  it('leaves the edition as it was when a response changes; the new numbers stand beside it until corrected', async () => {
    const params = await counties.newClosedCounty();
    await counties.establish(params);
    const first = await counties.read(params);
    expect((await counties.establish(params, { reason: 'Ingen', expectedEdition: 1 })).body.code).toBe(
      'report-unchanged',
    );
    await counties.submitLate(params, 'boende.nulage');
    await counties.recompute(params);

    const { editions, ...standing } = await counties.read(params);
    expect(standing).toEqual({ ...first, editions: undefined });
    expect(editions).toMatchObject([
      { edition: 2, status: 'preliminary' },
      { edition: 1, status: 'established' },
    ]);
    const beside = await counties.read(params, 2);
    expect(beside).toMatchObject({ status: 'preliminary', edition: 2 });
    expect(beside.inputsHash).not.toBe(first.inputsHash);

    expect((await counties.establish(params)).body.code).toBe('correction-without-reason');
    const personal = await counties.establish(params, { reason: 'Enligt 19811218-9876' });
    expect([personal.status, personal.body.code]).toEqual([422, 'personal-number']);
    const corrected = await counties.establish(params, { reason: 'Västerås svar var fel.' });
    expect(corrected.body).toMatchObject({ edition: 2, reason: 'Västerås svar var fel.' });
    expect(await counties.read(params)).toMatchObject({ edition: 2, status: 'established' });
    expect(await counties.read(params, 1)).toEqual({ ...first, editions: expect.anything() });
    expect(await counties.read(params, 3)).toMatchObject({ code: 'unknown-edition' });
  });

  it('stands alone when its round is renamed and due on another day, until an answer changes', async () => {
    const params = await counties.newClosedCounty();
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
    await counties.recompute(params);
    expect(await counties.read(params)).toMatchObject({ status: 'preliminary', roundName: name });
    await counties.establish(params);
    const first = await counties.read(params);

    await change('again', { version: 3, name: { sv: 'Nytt namn' }, dueAt: '2026-12-03T00:00:00.000Z' });
    await counties.recompute(params);
    expect(await counties.read(params)).toEqual(first);
    expect(first).toMatchObject({ status: 'established', editions: [{ edition: 1 }], roundName: name });
    expect(await counties.read(params, 2)).toMatchObject({ code: 'unknown-edition' });
    const again = await counties.establish(params, { reason: 'Nytt namn', expectedEdition: 1 });
    expect(again.body.code).toBe('report-unchanged');

    await counties.submitLate(params, 'boende.nulage');
    await counties.recompute(params);
    expect((await counties.read(params)).editions).toMatchObject([
      { edition: 2, status: 'preliminary' },
      { edition: 1, status: 'established' },
    ]);
    expect((await counties.read(params, 2)).roundName).toEqual({ sv: 'Nytt namn' });
  });

  it('keeps what had been written when it was established; what is written later stands with what is preliminary', async () => {
    const params = await counties.newCounty();
    const response = { round: params.round, org: '1980', survey: 'behovsinventering' };
    const write = async (value: string, expectedVersion: number, key: string) => {
      const changes = [{ question: 'boende.kommentar', value, expectedVersion }];
      await api.call('writeAnswers', { as: signatory, params: response, body: { changes } });
      const headers = { 'idempotency-key': key };
      const { status } = await api.call('submit', { as: signatory, params: response, headers, body: {} });
      expect(status).toBe(201);
      await counties.recompute(params);
    };
    const textsIn = async (edition?: number) => {
      const query = { section: 'boende', ...(edition !== undefined && { edition: String(edition) }) };
      const { body } = await api.call('readReportTexts', { as: lead, params, query });
      return body.texts.map(({ text }: { text: string }) => text);
    };
    await write('Före beslutet.', 0, 'first');
    api.setTime(afterClosing);
    expect((await counties.establish(params)).status).toBe(201);

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
    const params = await counties.newClosedCounty();
    await counties.establish(params);
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
