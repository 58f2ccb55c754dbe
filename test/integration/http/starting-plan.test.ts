// A plan that takes several transactions to begin: whole to whoever reads it, or not there at all.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newApi, type TestApi } from '../../support/api.ts';
import { decideOrder } from '../../support/decide-order.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { interruptedTable } from '../../support/interrupted-table.ts';
import { addPerson, addRound, openRound } from '../../support/people.ts';
import { newTable } from '../../support/table.ts';

let engine: TestEngine;
let api: TestApi;
let round: string;
const as = 'county-lead-19';

beforeAll(async () => {
  engine = await startEngine();
  api = newApi(await newTable(engine));
  await addPerson(api.table, 'county-lead', '19');
  round = await addRound(api.table, openRound('large', { surveys: ['behovsinventering@2026-1'] as never }));
  await decideOrder(api, round);
});
afterAll(() => engine.stop());

type Params = { county: string; period: string };
const fromDecision = () => ({ decision: { round, version: 1 } });
const start = (params: Params, body: object, through = api) =>
  through.call('startPlan', { as, params, body });
const read = async (params: Params) => (await api.call('readPlan', { as, params })).body;
const idsOf = async (params: Params): Promise<string[]> =>
  (await read(params)).rows.map(({ row }: { row: string }) => row);

function breakingAt(transaction: number, how: 'before' | 'after'): TestApi {
  const table = interruptedTable(api.table, (command, earlier) =>
    command === 'TransactWriteCommand' && earlier === transaction ? how : undefined,
  );
  return newApi(table, api.clock);
}

describe('a large plan', () => {
  it('that stops half-way is nowhere to be read, and the same request begins it whole', async () => {
    const params = { county: '19', period: '2018-2020' };
    for (const [transaction, how] of [
      [0, 'after'],
      [1, 'before'],
    ] as const) {
      expect((await start(params, fromDecision(), breakingAt(transaction, how))).status).toBe(500);
      expect(await read(params)).toMatchObject({ status: 'none', rows: [] });
    }
    const { status, body } = await start(params, fromDecision());
    expect(status).toBe(201);
    expect(body.rows).toBeGreaterThan(97);
    expect(await idsOf(params)).toHaveLength(body.rows);
    expect((await start(params, fromDecision())).body.code).toBe('plan-exists');
  });

  it('that stopped half-way leaves nothing in a plan that is begun otherwise', async () => {
    const params = { county: '19', period: '2021-2023' };
    expect((await start(params, fromDecision(), breakingAt(1, 'before'))).status).toBe(500);
    const { status, body } = await start(params, {});
    expect(status).toBe(201);
    const ids = await idsOf(params);
    expect(ids).toHaveLength(body.rows);
    expect(ids.filter((id) => id.startsWith('dm-'))).toEqual([]);
  });

  it('begun by two at once is the one or the other, whole', async () => {
    const params = { county: '19', period: '2026-' };
    const started = await Promise.all([start(params, fromDecision()), start(params, {})]);
    expect(started.map(({ status }) => status)).toContain(201);
    const won = started.filter(({ status }) => status === 201);
    expect(won).toHaveLength(1);
    expect(started.find(({ status }) => status !== 201)?.body.code).toMatch(/^(plan-exists|busy)$/);
    expect(await idsOf(params)).toHaveLength(won[0]?.body.rows);
  });
});
