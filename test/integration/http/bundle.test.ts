// The bundle of a county report through the real handlers: the report's own numbers, and nothing that anybody wrote.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BundleSchema } from '../../../functions/contract/routes/report-bundles.ts';
import { hashOfBundle } from '../../../functions/core/bundle/bundle.ts';
import { checkBundle, holds } from '../../../functions/core/bundle/check-bundle.ts';
import { countyId } from '../../../functions/core/ids.ts';
import { frozenHash } from '../../../surveys/frozen.ts';
import { newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { addPerson, addRound, openRound, regionInventory, vastmanland } from '../../support/people.ts';
import { sha256 } from '../../support/sample-bundle.ts';
import { newTable } from '../../support/table.ts';

let engine: TestEngine;
let api: TestApi;
let lead: string;
let rounds = 0;

beforeAll(async () => {
  engine = await startEngine();
  api = newApi(await newTable(engine));
  lead = await addPerson(api.table, 'county-lead', '19');
});
afterAll(() => engine.stop());

async function newRound(more: Parameters<typeof openRound>[1] = {}): Promise<string> {
  rounds += 1;
  return addRound(api.table, openRound(`bundle-${rounds}`, more));
}

const read = (round: string, who: string | undefined = lead) =>
  api.call('readReportBundle', { ...(who && { as: who }), params: { round, county: '19' } });

async function submitAs(org: string, round: string, changes: readonly object[]) {
  const as = await addPerson(api.table, 'signatory', org);
  const call = { as, params: { round, org, survey: 'behovsinventering' } };
  expect((await api.call('writeAnswers', { ...call, body: { changes } })).status).toBe(200);
  await api.call('submit', { ...call, headers: { 'idempotency-key': 'k' }, body: {} });
}

describe('the bundle', () => {
  it('holds what the report is computed from, gives its numbers again, and has no comment or reason', async () => {
    const round = await newRound();
    await submitAs('1980', round, [
      { question: 'boende.behov', value: 3, comment: 'ett hemligt ord', expectedVersion: 0 },
      { question: 'boende.nulage', value: 'vet-inte', expectedVersion: 0 },
      {
        question: 'boende.konsekvens',
        value: { special: 'ej-aktuellt', reason: 'ett annat hemligt ord' },
        expectedVersion: 0,
      },
    ]);
    await api.recompute({ round: round as never, county: vastmanland });
    const { status, body } = await read(round);
    expect(status).toBe(200);
    const bundle = BundleSchema.parse(body);
    const report = await api.call('readReport', { as: lead, params: { round, county: '19' } });
    expect(bundle.inputsHash).toBe(report.body.inputsHash);
    expect(holds(checkBundle(bundle, sha256))).toBe(true);
    expect(bundle.hash).toBe(hashOfBundle(bundle, sha256));
    expect(bundle.survey).toEqual({
      ref: 'behovsinventering@2026-1',
      hash: frozenHash('behovsinventering@2026-1'),
    });
    expect(bundle.inputs.scores).toMatchObject([
      { organisation: '1980', edition: 1, areas: { boende: '-3x-' } },
    ]);
    expect(bundle.organisations).toContainEqual({ id: '1980', name: 'Västerås' });
    expect(JSON.stringify(body)).not.toContain('hemligt');
  });

  it('holds before anybody has answered, and in a round without a needs inventory for municipalities', async () => {
    const empty = await newRound();
    const other = await newRound({
      surveys: [regionInventory],
      scope: { counties: [vastmanland], kinds: ['region'] },
    });
    for (const round of [empty, other]) {
      const bundle = BundleSchema.parse((await read(round)).body);
      expect(bundle.inputs.scores).toEqual([]);
      expect(holds(checkBundle(bundle, sha256))).toBe(true);
    }
    expect((await read(other)).body.survey).toBeUndefined();
  });

  it('is read by those who read the report and by nobody else', async () => {
    const round = await newRound();
    const codeFor = async (who: string | undefined) => {
      const { status, body } = await read(round, who);
      return body.code ?? status;
    };
    expect(await codeFor(await addPerson(api.table, 'county-reader', '19'))).toBe(200);
    expect(await codeFor(await addPerson(api.table, 'county-lead', '01'))).toBe('not-allowed');
    expect(await codeFor(await addPerson(api.table, 'signatory', '1984'))).toBe('not-allowed');
    expect(await codeFor(await addPerson(api.table, 'national-analyst', 'se'))).toBe('not-allowed');
    expect(await codeFor('')).toBe('not-signed-in');
  });

  it('is unknown for no round and for a county that the round does not ask', async () => {
    const round = await newRound({ scope: { counties: [countyId('01')], kinds: ['municipality'] } });
    expect([(await read('nix')).body.code, (await read(round)).body.code]).toEqual([
      'unknown-round',
      'unknown-county',
    ]);
  });
});
