// Rounds through the real handlers: opened, listed to those they concern, changed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { addPerson } from '../../support/people.ts';
import { newTable } from '../../support/table.ts';

let engine: TestEngine;
let api: TestApi;
let admin: string;
let ids = 0;

beforeAll(async () => {
  engine = await startEngine();
  api = newApi(await newTable(engine));
  admin = await addPerson(api.table, 'national-admin', 'se');
});
afterAll(() => engine.stop());

function newRound(more: object = {}) {
  ids += 1;
  return {
    id: `round-${ids}`,
    name: { sv: 'Hösten 2026' },
    surveys: ['behovsinventering@2026-1'],
    scope: { counties: ['19'], kinds: ['municipality'] },
    opensAt: '2026-11-01T00:00:00Z',
    closesAt: '2026-12-15T00:00:00Z',
    ...more,
  };
}

const create = (body: object) => api.call('createRound', { as: admin, body });
const change = (round: string, body: object) =>
  api.call('changeRound', { as: admin, params: { round }, body });
async function listFor(as: string): Promise<string[]> {
  const { body } = await api.call('listRounds', { as });
  return body.rounds.map(({ id }: { id: string }) => id);
}

describe('a new round', () => {
  it('is open at once when its opening time has passed, and due when it closes unless told otherwise', async () => {
    const wanted = newRound();
    expect(await create(wanted)).toMatchObject({
      status: 201,
      body: {
        ...wanted,
        opensAt: '2026-11-01T00:00:00.000Z',
        dueAt: '2026-12-15T00:00:00.000Z',
        closesAt: '2026-12-15T00:00:00.000Z',
        status: 'open',
        version: 1,
        synthetic: false,
      },
    });
  });

  it('may name its times with an offset and fractions', async () => {
    const { body } = await create(
      newRound({ opensAt: '2026-11-01T01:30:00.123456+02:00', dueAt: '2026-11-30T23:59:59+01:00' }),
    );
    expect(body).toMatchObject({ opensAt: '2026-10-31T23:30:00.123Z', dueAt: '2026-11-30T22:59:59.000Z' });
  });

  it('may lie in the past or in the future', async () => {
    const past = await create(
      newRound({ opensAt: '2025-01-01T00:00:00Z', closesAt: '2025-02-01T00:00:00Z' }),
    );
    const future = await create(
      newRound({ opensAt: '2027-01-01T00:00:00Z', closesAt: '2027-02-01T00:00:00Z' }),
    );
    expect([past.body.status, future.body.status]).toEqual(['closed', 'planned']);
  });

  it('has an id of its own, also when two are made at once', async () => {
    const wanted = newRound();
    const all = await Promise.all([create(wanted), create(wanted), create(wanted)]);
    expect(all.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(all.find(({ status }) => status === 409)?.body.code).toBe('round-exists');
  });

  it('is told everything that is wrong with it at once', async () => {
    const { status, body } = await create(
      newRound({
        surveys: ['behovsinventering@2026-1', 'behovsinventering@2026-1', 'vinter@2026-1'],
        scope: { counties: ['19', '02', '19'], kinds: ['region'] },
        opensAt: '2026-12-01T00:00:00Z',
        dueAt: '2026-11-01T00:00:00Z',
        closesAt: '2026-11-15T00:00:00Z',
      }),
    );
    expect({ status, code: body.code }).toEqual({ status: 422, code: 'invalid-round' });
    expect(body.issues.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`)).toEqual([
      'closesAt closes-before-opening',
      'dueAt due-before-opening',
      'surveys.0 survey-not-for-scope',
      'surveys.1 duplicate',
      'surveys.2 unknown-survey',
      'scope.counties.1 unknown-county',
      'scope.counties.2 duplicate',
    ]);
  });

  it('does not open in a year that no calendar of ours holds', async () => {
    const { body } = await create(newRound({ opensAt: '0000-01-01T00:00:00+14:00' }));
    expect(body).toMatchObject({ status: 422, issues: [{ path: 'opensAt', code: 'out-of-range' }] });
  });
});

describe('a change of a round', () => {
  it('can rename it, move its times and close it', async () => {
    const { id } = newRound();
    await create(newRound({ id }));
    expect((await change(id, { name: { sv: 'Nytt namn' } })).body).toMatchObject({
      name: { sv: 'Nytt namn' },
      version: 2,
    });
    expect((await change(id, { closesAt: '2026-12-20T12:00:00+01:00' })).body).toMatchObject({
      closesAt: '2026-12-20T11:00:00.000Z',
      dueAt: '2026-12-20T11:00:00.000Z',
      version: 3,
    });
    const { body } = await change(id, { status: 'closed' });
    expect(body).toMatchObject({ status: 'closed', version: 4 });
  });

  it('made from a version that no longer stands is refused', async () => {
    const { id } = newRound();
    await create(newRound({ id }));
    await change(id, { name: { sv: 'Ett' }, expectedVersion: 1 });
    expect((await change(id, { name: { sv: 'Två' }, expectedVersion: 1 })).body).toMatchObject({
      status: 409,
      code: 'round-changed',
    });
  });

  it('made by many at once is made by each or refused, never lost', async () => {
    const { id } = newRound();
    await create(newRound({ id }));
    const all = await Promise.all(
      Array.from({ length: 6 }, (_, index) => change(id, { name: { sv: `Namn ${index}` } })),
    );
    const versions = all.filter(({ status }) => status === 200).map(({ body }) => body.version);
    expect(new Set(versions).size).toBe(versions.length);
    expect(Math.max(...versions)).toBe(1 + versions.length);
  });

  it('that would make it unsound, changes nothing or knows no such round is refused', async () => {
    const { id } = newRound();
    await create(newRound({ id }));
    expect((await change(id, { closesAt: '2026-10-01T00:00:00Z' })).body).toMatchObject({
      status: 422,
      code: 'invalid-round',
    });
    expect((await change(id, {})).body).toMatchObject({ status: 400, code: 'invalid-request' });
    expect((await change('nix', { status: 'closed' })).body).toMatchObject({
      status: 404,
      code: 'unknown-round',
    });
  });
});

describe('the list of rounds', () => {
  it('shows those that concern one, newest opening first', async () => {
    const here = await create(newRound({ opensAt: '2026-11-05T00:00:00Z' }));
    const older = await create(newRound({ opensAt: '2026-11-02T00:00:00Z' }));
    const there = await create(newRound({ scope: { counties: ['01'], kinds: ['municipality'] } }));
    const municipality = await listFor(await addPerson(api.table, 'respondent', '1980'));
    const lead = await listFor(await addPerson(api.table, 'county-lead', '19'));
    const region = await listFor(await addPerson(api.table, 'signatory', 'region-19'));
    const elsewhere = await listFor(await addPerson(api.table, 'county-reader', '01'));
    expect(municipality.indexOf(here.body.id)).toBeLessThan(municipality.indexOf(older.body.id));
    expect(municipality).not.toContain(there.body.id);
    expect(lead).toEqual(municipality);
    expect(region).toEqual([]);
    expect(elsewhere).toEqual([there.body.id]);
    expect(await listFor(admin)).toEqual(expect.arrayContaining([here.body.id, there.body.id]));
  });
});
