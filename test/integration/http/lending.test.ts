// Lending to colleagues, taking back, leaving and handing over; who may, and what happens when two do it at once.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { mailsIn } from '../../support/mails.ts';
import { addPerson, addRound, openRound } from '../../support/people.ts';
import { newStreamedTable } from '../../support/table.ts';

let engine: TestEngine;
let api: TestApi;
let stream: string;
const org = '1980';
const anna = 'respondent-1980';
const coordinator = 'coordinator-1980';
const signatory = 'signatory-1980';

beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.stop());

beforeEach(async () => {
  const made = await newStreamedTable(engine);
  stream = made.stream;
  api = newApi(made.table);
  await addPerson(api.table, 'respondent', org, { sections: ['boende'], email: 'anna@vasteras.example' });
  await addPerson(api.table, 'coordinator', org, { displayName: 'Bo Ek, samordnare' });
  await addPerson(api.table, 'signatory', '1984');
});

const lend = (body: object, as = coordinator, to = org) =>
  api.call('changeLoans', { as, params: { org: to }, body: { person: anna, ...body } });
const leave = (body: object, as = coordinator, from = org) =>
  api.call('leave', { as, params: { org: from }, body });
const mine = async (as = anna) => (await api.call('me', { as })).body.memberships;

describe('lending', () => {
  it('opens a section at once, and taking it back closes it at once', async () => {
    const round = await addRound(api.table, openRound('r'));
    const params = { round, org, survey: 'behovsinventering' };
    const changes = [{ question: 'valdsutovare.behov', value: 3, expectedVersion: 0 }];
    const write = () => api.call('writeAnswers', { as: anna, params, body: { changes } });
    expect((await write()).body.code).toBe('section-not-lent');
    expect((await lend({ lend: [{ section: 'valdsutovare' }] })).status).toBe(200);
    expect((await write()).status).toBe(200);
    const taken = await lend({ takeBack: [{ section: 'valdsutovare' }, { section: 'boende' }] });
    expect(taken.body.loans).toEqual([]);
    expect((await write()).body.code).toBe('section-not-lent');
    expect((await api.call('readResponse', { as: anna, params })).body.answers).toEqual([]);
  });

  it('tells the colleague by mail, and not the one who lends to herself', async () => {
    await lend({ lend: [{ section: 'valdsutovare', until: '2026-12-01' }] });
    await lend({ takeBack: [{ section: 'boende' }] });
    await lend({ person: coordinator, lend: [{ section: 'avslut' }] });
    expect(await mailsIn(engine, stream)).toEqual([
      {
        to: 'anna@vasteras.example',
        kind: 'section-lent',
        words: {
          organisation: 'Västerås',
          by: 'Bo Ek, samordnare',
          path: '/start',
          sections: expect.stringContaining('våldsutövare'),
          until: '1 december 2026',
        },
      },
    ]);
  });

  it('for a second opinion sends a mail of its own', async () => {
    await lend({
      lend: [
        { section: 'valdsutovare', kind: 'second-opinion', until: '2026-12-01' },
        { section: 'avslut', kind: 'second-opinion' },
        { section: 'samverkan-lanet' },
      ],
    });
    const mails = await mailsIn(engine, stream);
    expect(mails.map(({ kind }) => kind).toSorted()).toEqual(['opinion-asked', 'section-lent']);
    expect(mails.find(({ kind }) => kind === 'opinion-asked')?.words).toEqual({
      organisation: 'Västerås',
      by: 'Bo Ek, samordnare',
      path: '/start',
      opinions: expect.stringMatching(/våldsutövare.*, /),
    });
  });

  it('for a second opinion opens nothing, and shows where it is asked for', async () => {
    await lend({ lend: [{ section: 'avslut', kind: 'second-opinion', until: '2026-12-01' }] });
    expect(await mine()).toMatchObject([
      { sections: ['boende'], opinions: [{ section: 'avslut', until: '2026-12-01' }] },
    ]);
    api.setTime('2026-12-02T10:00:00.000Z');
    expect((await mine())[0]).not.toHaveProperty('opinions');
  });

  it('never narrows what a coordinator may answer', async () => {
    await lend({ person: coordinator, lend: [{ section: 'avslut' }] });
    expect((await mine(coordinator))[0]).not.toHaveProperty('sections');
  });

  it('keeps what two lend at once', async () => {
    const sections = ['valdsutovare', 'avslut', 'stod-vuxna', 'samverkan-lanet'];
    const all = await Promise.all(sections.map((section) => lend({ lend: [{ section }] })));
    expect(all.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await mine())[0].sections.toSorted()).toEqual(['boende', ...sections].toSorted());
  });

  it('is refused to strangers, for strangers, and for sections that are none', async () => {
    expect((await lend({ lend: [{ section: 'avslut' }] }, anna)).body.code).toBe('not-allowed');
    expect((await lend({ lend: [{ section: 'avslut' }] }, 'signatory-1984')).body.code).toBe('not-allowed');
    expect((await lend({ person: 'signatory-1984', lend: [{ section: 'avslut' }] })).body.code).toBe(
      'unknown-colleague',
    );
    expect((await lend({ lend: [{ section: 'ingen' }] })).body.code).toBe('invalid-request');
    expect((await lend({ lend: [{ section: 'avslut', until: '2026-11-01' }] })).body.code).toBe(
      'invalid-request',
    );
    expect((await lend({})).body.code).toBe('invalid-request');
  });
});

describe('leaving', () => {
  it('is at once: the next request is refused', async () => {
    const round = await addRound(api.table, openRound('r'));
    const read = { as: anna, params: { round, org, survey: 'behovsinventering' } };
    expect((await api.call('readResponse', read)).status).toBe(200);
    expect((await leave({ person: anna })).status).toBe(200);
    expect((await api.call('readResponse', read)).body.code).toBe('no-membership');
    expect(await mine()).toEqual([]);
    expect((await leave({ person: anna })).body.code).toBe('unknown-colleague');
  });

  it('of the last who looks after the organisation needs somebody to hand over to', async () => {
    const refused = await leave({ person: coordinator });
    expect([refused.status, refused.body.code]).toEqual([409, 'last-owner']);
    expect((await leave({ person: coordinator, handOverTo: anna })).status).toBe(200);
    expect(await mine(coordinator)).toEqual([]);
    expect(await mine()).toMatchObject([{ role: 'coordinator' }]);
    expect((await mine())[0]).not.toHaveProperty('sections');
  });

  it('hands over what was lent, and the invitations one has sent still stand', async () => {
    await addPerson(api.table, 'signatory', org);
    const body = { email: 'ny@vasteras.example', role: 'respondent', title: 'chef', sections: ['avslut'] };
    const { invitation } = (await api.call('invite', { as: coordinator, params: { org }, body })).body;
    await leave({ person: anna, handOverTo: coordinator });
    await leave({ person: coordinator, handOverTo: signatory });
    const { members } = (await api.call('readPeople', { as: signatory, params: { org } })).body;
    expect(members).toMatchObject([{ person: signatory, role: 'signatory', loans: [{ section: 'boende' }] }]);
    api.issuer.set('ny', 'ny@vasteras.example');
    const accepted = await api.call('acceptInvitation', {
      as: 'ny',
      params: { invitation: invitation.id },
      body: {},
    });
    expect(accepted.status).toBe(200);
  });

  it('of two at once never leaves nobody', async () => {
    await addPerson(api.table, 'signatory', org);
    const both = await Promise.all([
      leave({ person: coordinator }, coordinator),
      leave({ person: signatory }, signatory),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(both.map(({ body }) => body.code)).toContain('last-owner');
    const left = [...(await mine(coordinator)), ...(await mine(signatory))];
    expect(left).toHaveLength(1);
  });

  it('is for colleagues to decide, not for respondents or others', async () => {
    expect((await leave({ person: coordinator }, anna)).body.code).toBe('not-allowed');
    expect((await leave({ person: coordinator }, 'signatory-1984')).body.code).toBe('not-allowed');
    expect((await leave({ person: anna, handOverTo: 'signatory-1984' })).body.code).toBe('unknown-colleague');
  });

  it('leaves what somebody wrote, with their name, and forgets their address', async () => {
    await leave({ person: anna });
    const body = { email: 'anna@vasteras.example', role: 'respondent', title: 'chef', sections: ['avslut'] };
    const { invitation } = (await api.call('invite', { as: coordinator, params: { org }, body })).body;
    api.issuer.set(anna, 'anna@vasteras.example');
    await api.call('acceptInvitation', { as: anna, params: { invitation: invitation.id }, body: {} });
    expect(await mine()).toMatchObject([{ role: 'respondent', sections: ['avslut'] }]);
  });
});

describe('what a respondent may read', () => {
  it('is their own sections in drafts, receipts and editions, also of what was lent before', async () => {
    const round = await addRound(api.table, openRound('r'));
    const params = { round, org, survey: 'behovsinventering' };
    const changes = ['boende.behov', 'avslut-topp3', 'valdsutovare.behov'].map((question) => ({
      question,
      value: question === 'avslut-topp3' ? ['boende'] : 3,
      expectedVersion: 0,
    }));
    const saved = await api.call('writeAnswers', { as: coordinator, params, body: { changes } });
    expect(saved.status, JSON.stringify(saved.body)).toBe(200);
    await addPerson(api.table, 'signatory', org);
    const headers = { 'idempotency-key': 'k' };
    const { receipt } = (await api.call('submit', { as: signatory, params, headers, body: {} })).body;
    const questions = async (route: 'readResponse' | 'readReceipt') =>
      (await api.call(route, { as: anna, params: { ...params, receipt } })).body.answers.map(
        ({ question }: { question: string }) => question,
      );
    expect(await questions('readResponse')).toEqual(['boende.behov']);
    expect(await questions('readReceipt')).toEqual(['boende.behov']);
    await lend({ takeBack: [{ section: 'boende' }], lend: [{ section: 'valdsutovare' }] });
    expect(await questions('readResponse')).toEqual(['valdsutovare.behov']);
    expect(await questions('readReceipt')).toEqual(['valdsutovare.behov']);
  });
});
