// A plan that was begun empty: whose answers it rests on, once it takes areas up.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newApi, type TestApi } from '../../support/api.ts';
import { decidedRound, decideOrder } from '../../support/decide-order.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { addRound, openRound } from '../../support/people.ts';
import { newTable } from '../../support/table.ts';

let engine: TestEngine;
let api: TestApi;
let round: string;

beforeAll(async () => {
  engine = await startEngine();
  api = newApi(await newTable(engine));
  round = await decidedRound(api);
});
afterAll(() => engine.stop());

describe('a plan that was begun empty', () => {
  const later = { county: '19', period: '2021-2023' };
  const lead = 'county-lead-19';
  const readLater = async () => (await api.call('readPlan', { as: lead, params: later })).body;

  it('tells of the first decision it takes areas from, and that answers are invented once any are', async () => {
    expect((await api.call('startPlan', { as: lead, params: later, body: {} })).status).toBe(201);
    const empty = await readLater();
    expect(empty).toMatchObject({ synthetic: false });
    expect(empty.decision ?? null).toBeNull();
    const take = (from: string, version: number, area: string) =>
      api.call('addPlanAreas', {
        as: lead,
        params: later,
        body: { decision: { round: from, version }, areas: [area] },
      });

    const real = await addRound(
      api.table,
      openRound('real-round', { surveys: ['behovsinventering@2026-1'] as never, synthetic: false }),
    );
    await decideOrder(api, real, ['hedersrelaterat'], 0);
    expect((await take(real, 1, 'hedersrelaterat')).body.rows).toBeGreaterThan(0);
    const first = { round: real, version: 1, reference: 'RV 1' };
    expect(await readLater()).toMatchObject({ synthetic: false, decision: first });

    // Every other round of this file is of invented answers.
    expect((await take(round, 1, 'boende')).body.rows).toBeGreaterThan(0);
    expect(await readLater()).toMatchObject({ synthetic: true, decision: first });
  });
});
