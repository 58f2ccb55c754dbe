// Many people at one response, in every order that a seed can think of, with a table that breaks: nothing that was promised is lost. `npm run test:soak` does 1 000 runs.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { receiptId } from '../../functions/core/ids.ts';
import type { Table } from '../../functions/storage/client.ts';
import { startEngine, type TestEngine } from '../support/engine.ts';
import { newResponse } from '../support/responses.ts';
import { brokenPromises } from '../support/simulation/check-run.ts';
import { addPeople, simulate } from '../support/simulation/simulate.ts';
import { newTable } from '../support/table.ts';

const runs = Number(process.env['SOAK_RUNS'] ?? 40);
const perTest = 20;

let engine: TestEngine;
let table: Table;
beforeAll(async () => {
  engine = await startEngine();
  table = await newTable(engine);
  await addPeople(table);
});
afterAll(() => engine.stop());

describe('several people at one response, with faults', () => {
  const firsts = Array.from({ length: Math.ceil(runs / perTest) }, (_, index) => index * perTest);
  it.each(firsts)('lose nothing that was acknowledged (seeds from %i)', async (first) => {
    for (let seed = first; seed < Math.min(first + perTest, runs); seed += 1) {
      expect({ seed, broken: await simulate(table, seed) }).toEqual({ seed, broken: [] });
    }
  });
});

describe('the check', () => {
  it('finds what was promised and is not there', async () => {
    const told = { question: 'boende.behov', value: 3, comment: undefined, version: 1, author: 'Anna' };
    const receipt = { receipt: receiptId('LB-2026-AAAA-AAAA'), edition: 1, before: [] };
    const ledger = { acknowledged: [told], receipts: [receipt] };
    expect(await brokenPromises(table, newResponse(), ledger, {})).toEqual([
      "Anna's boende.behov 1 was acknowledged and is neither standing nor history",
      'LB-2026-AAAA-AAAA was given and is not there',
    ]);
  });
});
