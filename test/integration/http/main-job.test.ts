// The main job through the real handlers: answers in, submitted, and the county's report shows them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { questionnaires } from '../../../functions/entry/questionnaires.ts';
import { newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { addPerson, addRound, inventory, openRound, vastmanland } from '../../support/people.ts';
import { newTable } from '../../support/table.ts';

let engine: TestEngine;
let api: TestApi;
beforeAll(async () => {
  engine = await startEngine();
  api = newApi(await newTable(engine));
});
afterAll(() => engine.stop());

describe('a municipality answers and submits', () => {
  it('reaches the report of its county', async () => {
    const as = await addPerson(api.table, 'signatory', '1980');
    const lead = await addPerson(api.table, 'county-lead', '19');
    const round = await addRound(api.table, openRound('walk'));
    const params = { round, org: '1980', survey: 'behovsinventering' };
    const areas = questionnaires.get(inventory)?.sections.filter(({ kind }) => kind === 'area') ?? [];
    const changes = areas.flatMap(({ id }) =>
      ['nulage', 'behov', 'konsekvens', 'lansnytta'].map((question) => ({
        question: `${id}.${question}`,
        value: 3,
        expectedVersion: 0,
      })),
    );
    const saved = await api.call('writeAnswers', { as, params, body: { changes } });
    expect(saved.body).toMatchObject({
      results: expect.arrayContaining([{ question: 'boende.behov', ok: true, version: 1 }]),
    });
    const submitted = await api.call('submit', { as, params, body: {}, headers: { 'idempotency-key': 'k' } });
    expect(submitted.body).toMatchObject({ edition: 1, organisation: '1980', answered: changes.length });
    await api.recompute({ round, county: vastmanland });
    const report = await api.call('readReport', { as: lead, params: { round, county: '19' } });
    expect(report.body.organisations).toMatchObject({ inScope: 10, responded: 1 });
    expect(api.logged).toEqual([]);
  });
});
