// Whether the area that a sub-goal answers has moved: by the report of the round that compares itself with the finding's.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newApi, type TestApi } from '../../support/api.ts';
import { decideOrder } from '../../support/decide-order.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { addPerson, addRound, inventory, openRound, vastmanland } from '../../support/people.ts';
import { newTable } from '../../support/table.ts';

let engine: TestEngine;
let api: TestApi;
const lead = 'county-lead-19';
const plan = { county: '19', period: '2026-' };
const earlier = { opensAt: '2025-11-01T00:00:00.000Z', surveys: [inventory] };

beforeAll(async () => {
  engine = await startEngine();
  api = newApi(await newTable(engine));
  await addPerson(api.table, 'county-lead', '19');
  await addPerson(api.table, 'signatory', '1980');
});
afterAll(() => engine.stop());

/** Västerås answers and submits. */
async function answer(round: string, nulage: number, behov: number): Promise<void> {
  const call = { as: 'signatory-1980', params: { round, org: '1980', survey: 'behovsinventering' } };
  const changes = [
    { question: 'boende.nulage', value: nulage, expectedVersion: 0 },
    { question: 'boende.behov', value: behov, expectedVersion: 0 },
  ];
  await api.call('writeAnswers', { ...call, body: { changes } });
  await api.call('submit', { ...call, headers: { 'idempotency-key': round }, body: {} });
  await api.recompute({ round: round as never, county: vastmanland });
}

async function startFromDecision(round: string): Promise<void> {
  await decideOrder(api, round, ['boende']);
  const started = { as: lead, params: plan, body: { decision: { round, version: 1 } } };
  expect((await api.call('startPlan', started)).status).toBe(201);
  const { body: drafted } = await api.call('readPlan', { as: lead, params: plan });
  const subGoal = drafted.rows.find(({ kind }: { kind: string }) => kind === 'sub-goal');
  const changes = [subGoal.row, subGoal.parent].map((row) => ({
    row,
    field: 'kept',
    value: true,
    expectedVersion: 1,
  }));
  await api.call('writePlan', { as: lead, params: plan, body: { changes } });
}

const moves = async () => (await api.call('readFollowUp', { as: lead, params: plan })).body.moves;

describe('an area that a plan answers', () => {
  it('has not moved until there is a later round, and then as far as the report can compare', async () => {
    const first = await addRound(api.table, openRound('first', earlier));
    await answer(first, 1, 4);
    await startFromDecision(first);
    const area = { area: 'boende', round: 'first' };
    expect(await moves()).toEqual([expect.objectContaining(area)]);
    expect((await moves())[0]).not.toHaveProperty('later');

    const second = await addRound(api.table, openRound('second', { surveys: [inventory] }));
    await answer(second, 3, 2);
    expect(await moves()).toEqual([
      expect.objectContaining({
        ...area,
        later: {
          round: 'second',
          roundName: { sv: 'Hösten 2026' },
          isClosed: false,
          both: 1,
          change: expect.objectContaining({
            nulage: expect.objectContaining({
              compared: expect.objectContaining({
                both: { before: { n: 1, mean: 1 }, now: { n: 1, mean: 3 } },
              }),
            }),
          }),
        },
      }),
    ]);
    api.setTime('2026-12-20T00:00:00.000Z');
    expect((await moves())[0].later.isClosed).toBe(true);
  });
});
