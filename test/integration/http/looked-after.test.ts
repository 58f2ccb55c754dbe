// Who looks after an organisation, who leads the county, and what somebody has been lent: as others are told.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { addInvolved, anna, coordinator, invitingIn, lent, org } from '../../support/inviting-in.ts';
import { addPerson, addRound, openRound } from '../../support/people.ts';
import { newTable } from '../../support/table.ts';

let engine: TestEngine;
let api: TestApi;
const lead = 'county-lead-19';

beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.stop());

beforeEach(async () => {
  api = newApi(await newTable(engine));
  await addInvolved(api);
});

const { invite, invited, peopleOf, accept } = invitingIn(() => api);

describe('the county’s list', () => {
  it('says who is looked after, and by whom', async () => {
    await invite({ ...anna, role: 'signatory' }, lead, '1983');
    const round = await addRound(api.table, openRound('standing'));
    const { body } = await api.call('followRound', { as: lead, params: { round, county: '19' } });
    const of = (id: string) =>
      body.organisations.find(({ organisation }: { organisation: { id: string } }) => organisation.id === id);
    expect(of('1980')).toMatchObject({ responsible: [{ role: 'coordinator' }], invited: 0 });
    expect(of('1983')).toMatchObject({ responsible: [], invited: 1 });
  });

  it('shows the lead who looks after an organisation, not who answers what', async () => {
    await accept(await invited());
    const { members } = await peopleOf(lead);
    expect(members.map(({ role }: { role: string }) => role)).toEqual(['coordinator']);
  });
});

describe('the county’s development lead', () => {
  const leadsOf = (as: string, county = '19') => api.call('readCountyLeads', { as, params: { county } });

  it('is told to those who belong to the county, with name and address and nothing else', async () => {
    await addPerson(api.table, 'county-lead', '19', {
      displayName: 'Lena Berg',
      email: 'lena@l.example',
      title: 'utvecklingsledare',
    });
    await addPerson(api.table, 'county-reader', '19', { displayName: 'Rut', email: 'rut@l.example' });
    for (const as of [coordinator, 'signatory-1984', lead]) {
      expect((await leadsOf(as)).body).toEqual({ leads: [{ name: 'Lena Berg', email: 'lena@l.example' }] });
    }
  });

  it('is told to nobody of another county, nor to somebody who has left', async () => {
    for (const as of [coordinator, lead]) expect((await leadsOf(as, '01')).body.code).toBe('not-allowed');
    await accept(await invited());
    expect((await leadsOf('anna')).status).toBe(200);
    await api.call('leave', { as: coordinator, params: { org }, body: { person: 'anna' } });
    expect((await leadsOf('anna')).body.code).toBe('no-membership');
  });
});

describe('somebody who has been lent a part', () => {
  it('is told what, and its last day, also when that has passed', async () => {
    await accept(await invited({ ...lent, sections: ['boende'], until: '2026-11-30' }));
    const loansOf = async () => {
      const [membership] = (await api.call('me', { as: 'anna' })).body.memberships;
      return [membership.sections, membership.loans];
    };
    const loan = { section: 'boende', kind: 'answer', until: '2026-11-30' };
    expect(await loansOf()).toEqual([['boende'], [{ ...loan, isOpen: true }]]);
    api.setTime('2026-12-02T10:00:00.000Z');
    expect(await loansOf()).toEqual([[], [{ ...loan, isOpen: false }]]);
    api.setTime('2026-11-22T10:00:00.000Z');
  });
});
