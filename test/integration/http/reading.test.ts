// What each reader sees: the status list, a response, a report, oneself.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countyId } from '../../../functions/core/ids.ts';
import { answersOfVasteras, paramsOf } from '../../support/answers-of-vasteras.ts';
import { newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { addPerson, inventory, regionInventory, vastmanland } from '../../support/people.ts';
import { newTable } from '../../support/table.ts';

let engine: TestEngine;
let api: TestApi;
let as: string;
let lead: string;

beforeAll(async () => {
  engine = await startEngine();
  api = newApi(await newTable(engine));
  as = await addPerson(api.table, 'signatory', '1980');
  lead = await addPerson(api.table, 'county-lead', '19');
});
afterAll(() => engine.stop());

const { newRound, save, submit } = answersOfVasteras(() => api, 'signatory-1980');

describe('the status list', () => {
  it('of a county names everybody who is asked, also those who have not begun', async () => {
    const round = await newRound();
    await save(round, { 'boende.behov': 3 });
    await submit(round);
    const { body } = await api.call('listResponses', {
      as: lead,
      params: { round },
      query: { county: '19' },
    });
    expect(body.responses).toHaveLength(20);
    expect(body.responses.filter(({ status }: { status: string }) => status === 'not-started')).toHaveLength(
      19,
    );
    expect(body.responses.find(({ status }: { status: string }) => status === 'submitted')).toMatchObject({
      organisation: { id: '1980', name: 'Västerås', kind: 'municipality' },
      survey: 'behovsinventering',
      edition: 1,
      submitted: { edition: 1, late: false },
    });
  });

  it("of one's own shows one's own only", async () => {
    const round = await newRound();
    const { body } = await api.call('listResponses', { as, params: { round } });
    expect(
      body.responses.map(
        ({ organisation, survey }: Record<string, { id: string }>) => `${organisation?.id} ${survey}`,
      ),
    ).toEqual(['1980 behovsinventering', '1980 mognad']);
  });

  it('must be told the county by somebody who has no organisation', async () => {
    const round = await newRound();
    const { body } = await api.call('listResponses', { as: lead, params: { round } });
    expect(body).toMatchObject({
      status: 400,
      code: 'invalid-request',
      issues: [{ path: 'county', code: 'required' }],
    });
  });

  it('is unknown for a county that the round does not ask, and for no round', async () => {
    const round = await newRound({ scope: { counties: [countyId('01')], kinds: ['municipality'] } });
    const asked = await api.call('listResponses', { as: lead, params: { round }, query: { county: '19' } });
    const nowhere = await api.call('listResponses', {
      as: lead,
      params: { round: 'nix' },
      query: { county: '19' },
    });
    expect([asked.body.code, nowhere.body.code]).toEqual(['unknown-county', 'unknown-round']);
  });

  it('asks regions too when the round does, but for no questionnaire that is not theirs', async () => {
    const round = await newRound({ scope: { counties: [vastmanland], kinds: ['municipality', 'region'] } });
    const { body } = await api.call('listResponses', {
      as: lead,
      params: { round },
      query: { county: '19' },
    });
    const regions = body.responses.filter(
      ({ organisation }: { organisation: { kind: string } }) => organisation.kind === 'region',
    );
    expect(regions).toEqual([]);
  });

  it('asks a region its own questionnaire and a municipality its own, and neither the other’s', async () => {
    const round = await newRound({
      surveys: [inventory, regionInventory],
      scope: { counties: [vastmanland], kinds: ['municipality', 'region'] },
    });
    const region = await addPerson(api.table, 'signatory', 'region-19');
    const asked = async (person: string) => {
      const { body } = await api.call('listResponses', { as: person, params: { round } });
      return body.responses.map(
        ({ organisation, survey }: Record<string, { id: string }>) => `${organisation?.id} ${survey}`,
      );
    };
    expect(await asked(as)).toEqual(['1980 behovsinventering']);
    expect(await asked(region)).toEqual(['region-19 behovsinventering-region']);
    const read = async (person: string, org: string, survey: string) =>
      (await api.call('readResponse', { as: person, params: { round, org, survey } })).body.code;
    expect(await read(as, '1980', 'behovsinventering-region')).toBe('unknown-survey');
    expect(await read(region, 'region-19', 'behovsinventering')).toBe('unknown-survey');
    const write = await api.call('writeAnswers', {
      as: region,
      params: { round, org: 'region-19', survey: 'behovsinventering' },
      body: { changes: [{ question: 'boende.behov', value: 3, expectedVersion: 0 }] },
    });
    expect(write.body.code).toBe('unknown-survey');
  });
});

describe('a region', () => {
  it('answers, submits and gets a receipt, and its county lead reads what it submitted', async () => {
    const round = await newRound({
      surveys: [regionInventory],
      scope: { counties: [vastmanland], kinds: ['region'] },
    });
    const region = await addPerson(api.table, 'signatory', 'region-19');
    const params = { round, org: 'region-19', survey: 'behovsinventering-region' };
    const changes = [{ question: 'tandvard-och-vald.behov', value: 3, expectedVersion: 0 }];
    expect((await api.call('writeAnswers', { as: region, params, body: { changes } })).status).toBe(200);
    const headers = { 'idempotency-key': 'region' };
    const { body: receipt } = await api.call('submit', { as: region, params, headers, body: {} });
    expect(receipt).toMatchObject({ organisation: 'region-19', survey: params.survey, answered: 1 });
    const { body } = await api.call('readResponse', { as: lead, params });
    expect(body).toMatchObject({
      organisation: { id: 'region-19', name: 'Region Västmanland', kind: 'region' },
      status: 'submitted',
      answers: [{ question: 'tandvard-och-vald.behov', value: 3 }],
    });
  });
});

describe('a response', () => {
  it('shows its draft to its own people and to nobody else', async () => {
    const round = await newRound();
    await save(round, { 'boende.behov': 3 });
    const own = await api.call('readResponse', { as, params: paramsOf(round) });
    const leads = await api.call('readResponse', { as: lead, params: paramsOf(round) });
    expect(own.body).toMatchObject({
      status: 'draft',
      may: { write: true, submit: true },
      answers: [{ value: 3 }],
    });
    expect(leads.body).toMatchObject({ status: 'draft', may: { write: false, submit: false }, answers: [] });
  });

  it('shows the county lead what was submitted', async () => {
    const round = await newRound();
    await save(round, { 'boende.behov': 3 });
    await submit(round);
    const { body } = await api.call('readResponse', { as: lead, params: paramsOf(round) });
    expect(body).toMatchObject({ status: 'submitted', answers: [{ question: 'boende.behov', value: 3 }] });
  });

  it('never shows who wrote by more than the name they are shown by', async () => {
    const round = await newRound();
    await save(round, { 'boende.behov': 3 });
    const { body } = await api.call('readResponse', { as, params: paramsOf(round) });
    expect(Object.keys(body.answers[0]).sort()).toEqual([
      'at',
      'author',
      'confirmed',
      'question',
      'value',
      'version',
    ]);
  });

  it('is open to a respondent in the sections lent to them, and closed in the others', async () => {
    const round = await newRound();
    const respondent = await addPerson(api.table, 'respondent', '1980', { sections: ['boende'] });
    await save(round, { 'boende.behov': 3, 'valdsutovare.behov': 2 });
    const { receipt } = await submit(round);
    const read = await api.call('readResponse', { as: respondent, params: paramsOf(round) });
    expect(read.body).toMatchObject({ sections: ['boende'], answers: [{ question: 'boende.behov' }] });
    const signed = await api.call('readReceipt', { as: respondent, params: { ...paramsOf(round), receipt } });
    expect(signed.body.answers).toMatchObject([{ question: 'boende.behov' }]);
    const next = await newRound();
    const changes = ['boende.behov', 'valdsutovare.behov'].map((question) => ({
      question,
      value: 1,
      expectedVersion: 0,
    }));
    const { body } = await api.call('writeAnswers', {
      as: respondent,
      params: paramsOf(next),
      body: { changes },
    });
    expect(body).toMatchObject({
      status: 403,
      code: 'section-not-lent',
      issues: [{ question: 'valdsutovare.behov' }],
    });
  });

  it('is shown with the receipt of its own only', async () => {
    const [one, other] = [await newRound(), await newRound()];
    await save(one, { 'boende.behov': 3 });
    const { receipt } = await submit(one);
    const wrong = await api.call('readReceipt', { as, params: { ...paramsOf(other), receipt } });
    const none = await api.call('readReceipt', { as, params: { ...paramsOf(one), receipt: 'nix' } });
    expect([wrong.body.code, none.body.code]).toEqual(['unknown-receipt', 'unknown-receipt']);
  });
});

describe('oneself', () => {
  it('is shown with every membership, and without any', async () => {
    expect((await api.call('me', { as: lead })).body).toEqual({
      person: { id: lead },
      memberships: [
        {
          role: 'county-lead',
          organisation: { id: '19', kind: 'county', name: 'Västmanlands län', county: '19' },
          displayName: 'county-lead i 19',
        },
      ],
    });
    expect((await api.call('me', { as: 'nobody' })).body).toEqual({
      person: { id: 'nobody' },
      memberships: [],
    });
  });
});
