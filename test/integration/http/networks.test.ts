// Meetings through the API: planned by the county's lead, read in the county, kept from the wrong hands, never overwritten.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { addPerson } from '../../support/people.ts';
import { newTable } from '../../support/table.ts';

let engine: TestEngine;
let api: TestApi;
const lead = 'county-lead-19';

beforeAll(async () => {
  engine = await startEngine();
  api = newApi(await newTable(engine));
  await addPerson(api.table, 'county-lead', '19');
  await addPerson(api.table, 'county-reader', '19');
  await addPerson(api.table, 'county-lead', '01');
  await addPerson(api.table, 'national-admin', 'se');
  await addPerson(api.table, 'national-analyst', 'se');
  await addPerson(api.table, 'respondent', '1980');
});
afterAll(() => engine.stop());

const planned = {
  title: 'Nätverksträff i december',
  day: '2026-12-03',
  from: '09.00',
  to: '15.00',
  place: 'Västerås',
  agenda: 'Läget\nPlanen',
  materials: [{ title: 'Rapporten', url: 'https://example.se/rapport' }],
  attended: [],
  cancelled: false,
};
const save = (meeting: string, change: object = {}, as = lead, county = '19') =>
  api.call('saveMeeting', {
    as,
    params: { county, meeting },
    body: { ...planned, expectedVersion: 0, ...change },
  });
const list = async (as = lead, county = '19') => api.call('listMeetings', { as, params: { county } });

describe('a meeting', () => {
  it('is planned, changed and given its attendance, version by version', async () => {
    const first = await save('one');
    expect(first).toMatchObject({ status: 200, body: { ...planned, id: 'one', version: 1 } });
    expect(first.body).not.toHaveProperty('person');
    expect((await save('one', { attended: ['1980'], expectedVersion: 1 })).status).toBe(422);
    const held = { day: '2026-11-20', attended: ['1980', 'region-19'], expectedVersion: 1 };
    expect((await save('one', held)).body).toMatchObject({ version: 2, attended: ['1980', 'region-19'] });
    const { body } = await list();
    expect(body).toMatchObject({ network: '19', may: { write: true } });
    expect(body.meetings.find(({ id }: { id: string }) => id === 'one').version).toBe(2);
  });

  it('sent twice is saved once; changed by two at once, the later is told what stands', async () => {
    const { body } = await save('two');
    expect((await save('two')).body).toEqual(body);
    const [one, other] = await Promise.all([
      save('two', { title: 'Ena', expectedVersion: 1 }),
      save('two', { title: 'Andra', expectedVersion: 1 }),
    ]);
    expect([one.status, other.status].sort()).toEqual([200, 409]);
    const [won, lost] = one.status === 200 ? [one, other] : [other, one];
    expect(lost.body).toMatchObject({ code: 'meeting-changed', current: won.body });
    expect((await save('nej', { expectedVersion: 3 })).body).toMatchObject({
      code: 'meeting-changed',
      current: null,
    });
  });

  it.each([
    ['a time that is none', { from: '25.00' }, 400],
    ['a day that is none', { day: '2026-02-30' }, 400],
    ['an address that runs script', { materials: [{ title: 'x', url: 'javascript:alert(1)' }] }, 422],
    ['somebody from elsewhere', { day: '2026-11-20', attended: ['0180'] }, 422],
    ['a personal number in the agenda', { agenda: 'Gäller 19811218-9876' }, 422],
    ['too many materials', { materials: Array(21).fill(planned.materials[0]) }, 400],
    ['an unknown field', JSON.parse('{"__proto__": {"x": 1}, "more": 1}'), 400],
  ])('with %s is refused and not saved', async (what, change, status) => {
    expect((await save(`fel-${what.length}`, change)).status).toBe(status);
    const { body } = await list();
    expect(body.meetings.some(({ id }: { id: string }) => id.startsWith('fel'))).toBe(false);
  });

  it('is read by everybody in the county’s organisations and by the nation, and written by the lead alone', async () => {
    for (const as of ['respondent-1980', 'national-analyst-se']) {
      expect((await list(as)).body).toMatchObject({ may: { write: false } });
      expect((await save('annat', {}, as)).status).toBe(403);
    }
    for (const as of ['county-lead-01', 'county-reader-19']) expect((await list(as)).status).toBe(403);
  });
});

describe('the national network', () => {
  const body = { ...planned, expectedVersion: 0 };
  const params = { meeting: 'riket' };

  it('is planned by the administrator and read by counties’ leads', async () => {
    expect((await api.call('saveNationalMeeting', { as: lead, params, body })).status).toBe(403);
    expect((await api.call('saveNationalMeeting', { as: 'national-analyst-se', params, body })).status).toBe(
      403,
    );
    const saved = await api.call('saveNationalMeeting', { as: 'national-admin-se', params, body });
    expect(saved.status).toBe(200);
    const { body: read } = await api.call('listNationalMeetings', { as: lead });
    expect(read).toMatchObject({ network: 'se', may: { write: false }, meetings: [saved.body] });
    expect((await api.call('listNationalMeetings', { as: 'respondent-1980' })).status).toBe(403);
  });
});
