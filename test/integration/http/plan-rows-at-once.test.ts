// Many rows of a plan changed in one request, on a plan begun empty.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { addPerson } from '../../support/people.ts';
import { newTable } from '../../support/table.ts';

let engine: TestEngine;
let api: TestApi;
const params = { county: '19', period: '2026-' };
const as = 'county-lead-19';

beforeAll(async () => {
  engine = await startEngine();
  api = newApi(await newTable(engine));
  await addPerson(api.table, 'county-lead', '19');
  expect((await api.call('startPlan', { as, params, body: {} })).status).toBe(201);
});
afterAll(() => engine.stop());

const read = async () => (await api.call('readPlan', { as, params })).body;
const patch = (changes: readonly object[]) => api.call('writePlan', { as, params, body: { changes } });
const add = (...rows: readonly object[]) => api.call('addPlanRows', { as, params, body: { rows } });

describe('changes of many rows at once', () => {
  it('are all written or none: what is wrong with the last keeps back the first', async () => {
    const ids = Array.from({ length: 50 }, (_, index) => `egen-risk-${index}`);
    for (const some of [ids.slice(0, 25), ids.slice(25)]) {
      const added = await add(...some.map((row) => ({ row, kind: 'risk', values: { risk: 'En risk' } })));
      expect(added.status).toBe(201);
    }
    const changes = ids.map((row) => ({ row, field: 'risk', value: 'En annan', expectedVersion: 1 }));
    const { revision } = await read();
    expect(await patch(changes)).toMatchObject({
      status: 422,
      body: { code: 'plan-invalid', issues: [{ path: 'changes', code: 'too-many' }] },
    });
    const most = changes.slice(0, 49);
    const wrong = most.map((change, index) => (index === 48 ? { ...change, value: null } : change));
    expect(await patch(wrong)).toMatchObject({
      status: 422,
      body: { issues: [{ path: 'changes.48.value', code: 'empty-text' }] },
    });
    expect((await read()).revision).toBe(revision);

    const { body } = await patch(most);
    expect(body.results.map(({ ok }: { ok: boolean }) => ok)).toEqual(most.map(() => true));
    expect((await read()).revision).toBe(revision + 1);
  });
});
