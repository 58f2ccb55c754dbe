// Who has come further, through the real handlers: who agreed, from which rounds, to whom, and until when.
import { randomUUID } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { countyId, organisationId, roundId } from '../../../functions/core/ids.ts';
import { scores } from '../../../functions/storage/entities/scores.ts';
import { newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { addPerson, addRound, openRound, vastmanland } from '../../support/people.ts';
import { newTable } from '../../support/table.ts';

const counties = [vastmanland, countyId('21')];
const open = '2026-11-22T10:00:00.000Z';
const closed = '2026-12-20T10:00:00.000Z';
/** What each answered about housing. 1904, 1960, 1962, 1982, 1984, 2104 and 2132 are of one SKR group. */
const answers = {
  1904: 1,
  1907: 2,
  1960: 3,
  1961: 4,
  1962: 4,
  1980: 2,
  1981: 3,
  1982: 2,
  1983: 1,
  1984: 1,
  2101: 2,
  2104: 2,
  2121: 3,
  2132: 4,
  2180: 2,
} as const;

let engine: TestEngine;
let api: TestApi;
let round: string;
let rounds = 0;

beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.stop());
beforeEach(async () => {
  api = newApi(await newTable(engine));
  for (const org of Object.keys(answers)) await addPerson(api.table, 'signatory', org);
  rounds += 1;
  const scope = { counties, kinds: ['municipality'] } as const;
  round = await addRound(api.table, openRound(`further-${rounds}`, { scope }));
  for (const [org, value] of Object.entries(answers)) await submit(org, value);
});

async function submit(org: string, value: number, survey = 'behovsinventering') {
  api.setTime(open);
  const call = { as: `signatory-${org}`, params: { round, org, survey } };
  const items = ['roller', 'overenskommelse', 'forum', 'vard', 'ideburna'].map((item) => `sam-${item}`);
  const core = ['nulage', 'behov', 'konsekvens', 'lansnytta'].map((question) => `boende.${question}`);
  const changes = (survey === 'mognad' ? items : core).map((question) => ({
    question,
    value,
    expectedVersion: 0,
  }));
  expect((await api.call('writeAnswers', { ...call, body: { changes } })).status).toBe(200);
  const headers = { 'idempotency-key': randomUUID() };
  expect((await api.call('submit', { ...call, body: {}, headers })).status).toBe(201);
}

async function recount(): Promise<void> {
  for (const county of counties) await api.recompute({ round: roundId(round), county });
}

function say(org: string, given: boolean, expectedVersion: number) {
  const call = { as: `signatory-${org}`, params: { org } };
  return api.call('changeNamingConsent', { ...call, body: { given, expectedVersion } });
}

/** One after another, so that who came first is told from the times. */
async function agree(...organisations: readonly string[]): Promise<void> {
  for (const [at, org] of organisations.entries()) {
    api.setTime(`2026-11-2${at + 1}T08:00:00.000Z`);
    expect((await say(org, true, 0)).body).toMatchObject({ given: true, version: 1 });
  }
}

function read(org = '1904', at = closed) {
  api.setTime(at);
  return api.call('readFurtherAlong', { as: `signatory-${org}`, params: { round, org } });
}

async function partNamed(id: string, org?: string) {
  const { body } = await read(org);
  return body.parts.find((part: { id: string }) => part.id === id);
}

const kungsor = { id: '1960', name: 'Kungsör', county: 'Västmanlands län' };
const fagersta = { id: '1982', name: 'Fagersta', county: 'Västmanlands län' };

describe('those who have come further', () => {
  it('are named where they have agreed, with name and county and nothing else', async () => {
    await recount();
    await agree('1960', '1982', '1984');
    const { status, body } = await read();
    expect(status).toBe(200);
    expect(body.status).toBe('compared');
    expect(body.group.id).toBe('C7');
    expect(body.parts).toHaveLength(14 + 6);
    expect(body.parts.find(({ id }: { id: string }) => id === 'boende')).toEqual({
      kind: 'area',
      id: 'boende',
      name: expect.any(String),
      municipalities: [kungsor, fagersta],
    });
    const others = body.parts.filter(({ id }: { id: string }) => id !== 'boende');
    expect(others.flatMap((part: { municipalities: unknown[] }) => part.municipalities)).toEqual([]);
    expect((await partNamed('boende', '1984')).municipalities).toEqual([fagersta, kungsor]);
  });

  it('are named in dimensions of maturity as well', async () => {
    for (const org of ['1904', '1907', '1961', '1980', '1981']) await submit(org, 1, 'mognad');
    await submit('1960', 3, 'mognad');
    await recount();
    await agree('1960');
    expect((await partNamed('samverkan')).municipalities).toEqual([kungsor]);
  });

  it('are not named any more once they have taken it back, and nobody takes their place', async () => {
    await recount();
    await agree('2132', '1960', '1982', '2104');
    const before = (await partNamed('boende')).municipalities;
    expect(before.map(({ id }: { id: string }) => id)).toEqual(['1960', '2132', '1982']);
    expect((await say('2132', false, 1)).body).toMatchObject({ given: false, version: 2 });
    expect((await partNamed('boende')).municipalities).toEqual([kungsor, fagersta]);
    expect((await say('2132', true, 2)).status).toBe(200);
    expect((await partNamed('boende')).municipalities).toEqual(before);
  });

  it('are not told while the round is open, nor in the minute after', async () => {
    await recount();
    await agree('1960');
    for (const at of [open, '2026-12-15T00:00:30.000Z'])
      expect((await read('1904', at)).body).toEqual({ status: 'not-compared', reason: 'round-open' });
  });

  it('are not told in a round that was opened again after it had been read', async () => {
    await recount();
    await agree('1960');
    expect((await read()).body.status).toBe('compared');
    const admin = await addPerson(api.table, 'national-admin', 'se');
    const closesAt = '2027-01-15T00:00:00.000Z';
    expect((await api.call('changeRound', { as: admin, params: { round }, body: { closesAt } })).status).toBe(
      200,
    );
    await recount();
    const again = await read('1904', '2027-02-01T00:00:00.000Z');
    expect(again.body).toEqual({ status: 'not-compared', reason: 'opened-again' });
  });

  it('are held against what was counted, never against what came after the closing', async () => {
    await recount();
    await agree('1960');
    const late = async (org: string, areas: Record<string, string>) => {
      const identity = { round: roundId(round), county: vastmanland, organisation: organisationId(org) };
      const item = { organisation: identity.organisation, edition: 2, submittedAt: closed, areas };
      await api.table.client.send(
        new PutCommand({ TableName: api.table.name, Item: scores.toItem(identity, item) }),
      );
    };
    await late('1960', { boende: '4444' });
    expect((await partNamed('boende')).municipalities).toEqual([]);
    await late('1904', { boende: '0000' });
    expect((await read()).body).toEqual({ status: 'not-compared', reason: 'not-counted' });
  });

  it('are for the organisation’s own coordinator and signatory alone', async () => {
    const params = { round, org: '1904' };
    const lead = await addPerson(api.table, 'county-lead', '19');
    const respondent = await addPerson(api.table, 'respondent', '1904');
    for (const as of [lead, respondent, 'signatory-1960'])
      expect((await api.call('readFurtherAlong', { as, params })).body.code).toBe('not-allowed');
    const coordinator = await addPerson(api.table, 'coordinator', '1904');
    expect((await api.call('readFurtherAlong', { as: coordinator, params })).status).toBe(200);
  });

  it('are unknown in no round, and in one that does not ask the organisation', async () => {
    const call = { as: 'signatory-1904', params: { round: 'nix', org: '1904' } };
    expect((await api.call('readFurtherAlong', call)).body.code).toBe('unknown-round');
    const scope = { counties: [countyId('01')], kinds: ['municipality'] } as const;
    const elsewhere = await addRound(api.table, openRound(`elsewhere-${rounds}`, { scope }));
    const params = { round: elsewhere, org: '1904' };
    expect((await api.call('readFurtherAlong', { ...call, params })).body.code).toBe('unknown-organisation');
  });
});

describe('the consent to be named', () => {
  it('is nobody’s until it is given, is changed from the version that was read, and is logged', async () => {
    const own = { as: 'signatory-1960', params: { org: '1960' } };
    expect((await api.call('readNamingConsent', own)).body).toEqual({ given: false, version: 0 });
    await agree('1960');
    expect((await say('1960', true, 0)).body).toMatchObject({ given: true, version: 1 });
    expect((await say('1960', false, 0)).body.code).toBe('consent-changed');
    api.setTime(closed);
    expect((await say('1960', false, 1)).body).toMatchObject({ given: false, version: 2 });
    const stored = await api.call('readNamingConsent', own);
    expect(stored.body).toMatchObject({ given: false, version: 2 });
    const admin = await addPerson(api.table, 'national-admin', 'se');
    const logged = async (month: string) =>
      (await api.call('readAudit', { as: admin, query: { month, about: '1960' } })).body.entries.map(
        ({ action }: { action: string }) => action,
      );
    expect(await logged('2026-12')).toEqual(['naming-consent-withdrawn']);
    expect(await logged('2026-11')).toContain('naming-consent-given');
  });

  it('is asked of no region and of nobody alone in a county, and is nobody else’s to give', async () => {
    for (const org of ['region-19', '0980']) {
      const as = await addPerson(api.table, 'signatory', org);
      expect((await api.call('readNamingConsent', { as, params: { org } })).body.code).toBe(
        'naming-not-offered',
      );
      expect((await say(org, true, 0)).body.code).toBe('naming-not-offered');
    }
    const lead = await addPerson(api.table, 'county-lead', '19');
    const respondent = await addPerson(api.table, 'respondent', '1960');
    const body = { given: true, expectedVersion: 0 };
    for (const as of [lead, respondent, 'signatory-1980'])
      expect((await api.call('changeNamingConsent', { as, params: { org: '1960' }, body })).status).toBe(403);
  });

  it('takes nothing but yes or no and the version that was read', async () => {
    const call = { as: 'signatory-1960', params: { org: '1960' } };
    for (const body of [
      {},
      { given: 'ja', expectedVersion: 0 },
      { given: true },
      { given: true, expectedVersion: -1 },
    ])
      expect((await api.call('changeNamingConsent', { ...call, body })).status).toBe(400);
  });
});
