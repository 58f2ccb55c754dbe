// The people of counties and of the nation: invited, joined, ended, by those who may.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countyId, personId } from '../../../functions/core/ids.ts';
import { putMembership } from '../../../functions/storage/memberships.ts';
import { newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { addPerson } from '../../support/people.ts';
import { newTable } from '../../support/table.ts';

let engine: TestEngine;
let api: TestApi;
let admin: string;

beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.stop());
async function anew(): Promise<void> {
  api = newApi(await newTable(engine));
  admin = await addPerson(api.table, 'national-admin', 'se');
}

const inviteTo = (county: string, body: object, as = admin) =>
  api.call('inviteCountyStaff', {
    as,
    params: { county },
    body: { email: 'ny@example.com', role: 'county-lead', title: 'länssamordnare', ...body },
  });
async function join(invitation: string, person = 'ny'): Promise<number> {
  api.issuer.set(person, `${person}@example.com`);
  const params = { invitation };
  return (await api.call('acceptInvitation', { as: person, params, body: { name: 'Ny Person' } })).status;
}

describe('a county lead', () => {
  it('is invited by the nation, joins with a verified address, and may then read the county', async () => {
    await anew();
    const { status, body } = await inviteTo('19', {});
    expect(status).toBe(201);
    api.issuer.set('ny', 'ny@example.com');
    const shown = await api.call('readInvitation', { as: 'ny', params: { invitation: body.invitation.id } });
    expect(shown.body).toMatchObject({
      role: 'county-lead',
      organisation: { id: '19', kind: 'county', name: 'Västmanlands län', county: '19' },
      sections: [],
    });
    expect(await join(body.invitation.id)).toBe(200);
    expect(await join(body.invitation.id)).toBe(404);
    const { body: me } = await api.call('me', { as: 'ny' });
    expect(me.memberships).toMatchObject([{ role: 'county-lead', organisation: { id: '19' } }]);
    const { body: people } = await api.call('readCountyStaff', { as: 'ny', params: { county: '19' } });
    expect(people).toMatchObject({
      mayGive: ['county-reader'],
      members: [{ person: 'ny', role: 'county-lead', isYou: true, mayEnd: false }],
    });
  });

  it('invites and ends readers of the own county, and nobody else', async () => {
    await anew();
    const lead = await addPerson(api.table, 'county-lead', '19');
    const other = await addPerson(api.table, 'county-lead', '19', { displayName: 'En till' });
    const reader = await addPerson(api.table, 'county-reader', '19');
    expect((await inviteTo('19', { role: 'county-reader' }, lead)).status).toBe(201);
    expect((await inviteTo('19', { role: 'county-lead' }, lead)).body.code).toBe('not-allowed');
    expect((await inviteTo('19', { role: 'national-admin' }, lead)).body.code).toBe('not-allowed');
    expect((await inviteTo('01', { role: 'county-reader' }, lead)).status).toBe(403);
    const end = (person: string) =>
      api.call('leaveCountyStaff', { as: lead, params: { county: '19' }, body: { person } });
    expect((await end(reader)).status).toBe(200);
    expect((await end(other)).status).toBe(403);
    // What was withdrawn is gone at once.
    const plans = { as: reader, params: { county: '19' } };
    expect((await api.call('listPlans', plans)).body.code).toBe('no-membership');
    for (const route of ['readNationalStaff', 'readAudit'] as const)
      expect((await api.call(route, { as: lead, query: { month: '2026-11' } })).status).toBe(403);
  });

  it('keeps the higher role when invited to a lower one', async () => {
    await anew();
    const { body: first } = await inviteTo('19', {});
    await join(first.invitation.id);
    const { body: second } = await inviteTo('19', { role: 'county-reader' });
    expect(await join(second.invitation.id)).toBe(200);
    const { body } = await api.call('me', { as: 'ny' });
    expect(body.memberships.map(({ role }: { role: string }) => role)).toEqual(['county-lead']);
  });
});

describe('the nation', () => {
  const end = (as: string, person: string, more: object = {}) =>
    api.call('leaveNationalStaff', { as, body: { person, ...more } });

  it('never loses its last administrator, whoever tries, also two at once', async () => {
    await anew();
    const second = 'andra';
    const { body } = await api.call('inviteNationalStaff', {
      as: admin,
      body: { email: `${second}@example.com`, role: 'national-admin', title: 'administratör' },
    });
    await join(body.invitation.id, second);
    const both = await Promise.all([end(admin, second), end(second, admin)]);
    expect(both.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1);
    const left = both[0]?.status === 200 ? admin : second;
    expect(await end(left, left)).toMatchObject({ status: 409, body: { code: 'last-admin' } });
  });

  it('hands the last administrator’s role over', async () => {
    await anew();
    const analyst = await addPerson(api.table, 'national-analyst', 'se');
    expect((await end(admin, admin, { handOverTo: analyst })).status).toBe(200);
    const { body } = await api.call('me', { as: analyst });
    expect(body.memberships.map(({ role }: { role: string }) => role)).toEqual(['national-admin']);
  });

  it('sees and ends people in every organisation', async () => {
    await anew();
    const person = await addPerson(api.table, 'coordinator', '1980');
    await addPerson(api.table, 'signatory', '1980');
    const org = { org: '1980' };
    const { body } = await api.call('readPeople', { as: admin, params: org });
    expect(body.members).toHaveLength(2);
    expect((await api.call('leave', { as: admin, params: org, body: { person } })).status).toBe(200);
  });

  it('is not for analysts to change, and does not take what is no address, role or person', async () => {
    await anew();
    const analyst = await addPerson(api.table, 'national-analyst', 'se');
    expect((await inviteTo('19', {}, analyst)).status).toBe(403);
    expect((await inviteTo('19', { email: 'ingen' })).body.code).toBe('invalid-address');
    expect((await inviteTo('19', { role: 'national-admin' })).body.code).toBe('not-allowed');
    expect((await inviteTo('19', { role: 'signatory' })).status).toBe(400);
    expect((await inviteTo('02', {})).body.code).toBe('unknown-county');
    expect((await inviteTo('19', { title: '19121212-1212' })).body.code).toBe('personal-number');
    expect((await end(admin, '__proto__')).body.code).toBe('unknown-colleague');
  });

  it('takes an invitation back', async () => {
    await anew();
    const { body } = await inviteTo('19', {});
    const params = { county: '19', invitation: body.invitation.id };
    expect((await api.call('uninviteCountyStaff', { as: admin, params, body: {} })).status).toBe(200);
    expect(await join(body.invitation.id)).toBe(404);
  });
});

describe('looking for somebody', () => {
  const find = async (text: string, as = admin) =>
    (await api.call('findMembers', { as, query: { text } })) as {
      status: number;
      body: { total: number; found: Record<string, unknown>[] };
    };
  const names = async (text: string) => (await find(text)).body.found.map(({ name }) => name);

  it('finds members and waiting invitations everywhere, by name, title, address and organisation', async () => {
    await anew();
    await addPerson(api.table, 'signatory', '1980', {
      displayName: 'Åsa Öberg',
      title: 'socialchef',
      email: 'asa.oberg@vasteras.example',
    });
    await addPerson(api.table, 'county-lead', '19', {
      displayName: 'Bo Ek',
      email: 'bo@lansstyrelsen.example',
    });
    await addPerson(api.table, 'coordinator', '1984', {
      displayName: 'Åsa Ek',
      withdrawnAt: '2026-11-01T00:00:00.000Z',
    });
    const { body } = await inviteTo('19', { email: 'asa.ny@lansstyrelsen.example', title: 'länssamordnare' });
    expect((await find('ASA')).body).toEqual({
      total: 2,
      found: [
        {
          unit: { id: '19', name: 'Västmanlands län' },
          role: 'county-lead',
          name: 'asa.ny@lansstyrelsen.example',
          title: 'länssamordnare',
          validUntil: body.invitation.validUntil,
        },
        {
          unit: { id: '1980', name: 'Västerås' },
          role: 'signatory',
          name: 'Åsa Öberg',
          title: 'socialchef',
          email: 'asa.oberg@vasteras.example',
        },
      ],
    });
    expect(await names('vasteras socialchef')).toEqual(['Åsa Öberg']);
    expect(await names('oberg@')).toEqual(['Åsa Öberg']);
    expect(await names('vastmanland')).toEqual(['asa.ny@lansstyrelsen.example', 'Bo Ek']);
    expect(await names('ingen sådan')).toEqual([]);

    const params = { county: '19', invitation: body.invitation.id };
    await api.call('uninviteCountyStaff', { as: admin, params, body: {} });
    expect(await names('asa')).toEqual(['Åsa Öberg']);
  });

  it('does not find a protected person by the name in their address, nor shows it', async () => {
    await anew();
    await addPerson(api.table, 'signatory', '1980', {
      displayName: 'Enhetschef',
      title: 'enhetschef',
      email: 'hemlig.namnsson@vasteras.example',
    });
    expect(await names('namnsson')).toEqual([]);
    expect((await find('enhetschef')).body.found).toEqual([
      { unit: { id: '1980', name: 'Västerås' }, role: 'signatory', name: 'Enhetschef', title: 'enhetschef' },
    ]);
  });

  it('counts all and shows a hundred', async () => {
    await anew();
    const many = Array.from({ length: 120 }, (_, at) => `flera-${String(at).padStart(3, '0')}`);
    for (const person of many)
      await putMembership(api.table, personId(person), {
        role: 'county-reader',
        organisation: '19',
        organisationKind: 'county',
        organisationName: 'Västmanlands län',
        county: countyId('19'),
        displayName: person,
      });
    const { body } = await find('flera');
    expect([body.total, body.found.length, body.found[99]?.['name']]).toEqual([120, 100, 'flera-099']);
  });

  it('is for administrators alone, and takes a few letters and no more than a line', async () => {
    await anew();
    for (const [role, unit] of [
      ['national-analyst', 'se'],
      ['county-lead', '19'],
      ['signatory', '1980'],
    ] as const)
      expect((await find('asa', await addPerson(api.table, role, unit))).status).toBe(403);
    for (const text of ['', ' a ', 'x'.repeat(101)]) expect((await find(text)).status).toBe(400);
    const doubled = await api.call('findMembers', { as: admin, query: { text: 'asa', mer: 'x' } });
    expect(doubled.status).toBe(400);
  });
});
