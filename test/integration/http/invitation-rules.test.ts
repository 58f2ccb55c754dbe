// Who may invite whom, how often, and that nothing about an address can be learnt from it.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { interruptedTable } from '../../support/interrupted-table.ts';
import { addInvolved, anna, coordinator, invitingIn, lent, org } from '../../support/inviting-in.ts';
import { addPerson } from '../../support/people.ts';
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

describe('inviting', () => {
  it('answers alike whether or not the address is known anywhere', async () => {
    api.issuer.set('signatory-1984', 'known@arboga.example');
    await accept(
      await invited({ ...anna, email: 'known@arboga.example', role: 'coordinator' }),
      'signatory-1984',
    );
    const shape = async (email: string, as?: string, to?: string) => {
      const { status, headers, body } = await invite({ ...anna, role: 'coordinator', email }, as, to);
      const { id: _, email: _own, createdAt: _at, validUntil: _until, ...rest } = body.invitation;
      return JSON.stringify({ status, headers, rest, keys: Object.keys(body.invitation) });
    };
    const answers = [await shape('known@arboga.example'), await shape('nobody@arboga.example')];
    expect(new Set(answers).size).toBe(1);
  });

  it('costs as many calls to the table whether or not the address is known', async () => {
    const counted = async (email: string) => {
      const calls: string[] = [];
      const watched = interruptedTable(api.table, (command) => {
        calls.push(command);
        return undefined;
      });
      const params = { org };
      await newApi(watched, api.clock).call('invite', { as: coordinator, params, body: { ...lent, email } });
      return calls;
    };
    await accept(await invited());
    expect(await counted('anna.berg@vasteras.example')).toEqual(
      await counted('somebody.else@vasteras.example'),
    );
  });

  it('is refused for what is no address, and for sections and days that are none', async () => {
    expect((await invite({ ...lent, email: 'anna' })).body.code).toBe('invalid-address');
    expect((await invite({ ...lent, email: 'anna@x.se, bo@x.se' })).body.code).toBe('invalid-address');
    for (const wrong of [
      { sections: [] },
      { sections: undefined },
      { sections: ['ingen-sadan'] },
      { until: '2026-11-21' },
      { until: '2026-02-30' },
      { role: 'county-lead' },
      { role: 'national-admin' },
      { role: 'coordinator' },
      { title: '' },
      { title: 'a\nb' },
      { title: 'se https://ond.example' },
      { title: '<b>chef</b>' },
    ]) {
      const { status, body } = await invite({ ...lent, ...wrong });
      expect([status, body.code], JSON.stringify(wrong)).toEqual([400, 'invalid-request']);
    }
    expect((await invite({ ...lent, title: 'chef 19811218-9876' })).body.code).toBe('personal-number');
    expect((await peopleOf()).invitations).toEqual([]);
  });

  it('is for one’s own organisation, and for those whose role it is', async () => {
    await addPerson(api.table, 'respondent', org, { sections: ['boende'] });
    expect((await invite(lent, coordinator, '1984')).body.code).toBe('not-allowed');
    expect((await invite(lent, 'signatory-1984')).body.code).toBe('not-allowed');
    expect((await invite(lent, 'respondent-1980')).body.code).toBe('not-allowed');
  });

  it('lets the county lead invite those who are to look after an organisation of the county, and nobody else', async () => {
    const first = { ...anna, role: 'coordinator' };
    expect((await invite(first, lead)).status).toBe(201);
    expect((await invite(lent, lead)).body.code).toBe('not-allowed');
    expect((await invite(first, 'county-lead-01')).body.code).toBe('not-allowed');
    expect((await invite(first, lead, '0180')).body.code).toBe('not-allowed');
    expect((await invite(first, lead, 'region-19')).status).toBe(201);
  });

  it('stops at fifty a day for one organisation', async () => {
    for (let count = 0; count < 50; count += 1) {
      expect((await invite({ ...lent, email: `colleague-${count % 3}@x.example` })).status).toBe(201);
    }
    const { status, body } = await invite(lent);
    expect([status, body.code]).toEqual([429, 'too-many-invitations']);
    api.setTime('2026-11-23T10:30:00.000Z');
    expect((await invite(lent)).status).toBe(201);
  });

  it('counts right when many invite at once', async () => {
    const all = await Promise.all(
      Array.from({ length: 6 }, (_, index) => invite({ ...lent, email: `many-${index}@x.example` })),
    );
    const made = all.filter(({ status }) => status === 201).length;
    expect(all.every(({ status, body }) => status === 201 || body.code === 'busy')).toBe(true);
    expect((await peopleOf()).invitations).toHaveLength(made);
  });
});
