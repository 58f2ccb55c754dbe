// Inviting: who may invite whom, what the invited person gets, and everything that must not work.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { personId } from '../../../functions/core/ids.ts';
import { listMembers } from '../../../functions/storage/memberships.ts';
import { newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { addInvolved, anna, coordinator, invitingIn, lent, org } from '../../support/inviting-in.ts';
import { mailsIn } from '../../support/mails.ts';
import { addRound, openRound } from '../../support/people.ts';
import { newStreamedTable } from '../../support/table.ts';

let engine: TestEngine;
let api: TestApi;
let stream: string;

beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.stop());

beforeEach(async () => {
  const made = await newStreamedTable(engine);
  stream = made.stream;
  api = newApi(made.table);
  await addInvolved(api);
});

const { invite, invited, peopleOf, accept } = invitingIn(() => api);
const read = (invitation: string, as = 'anna') => api.call('readInvitation', { as, params: { invitation } });

describe('an invitation', () => {
  it('brings a colleague who sees what was lent to her, and that only', async () => {
    const round = await addRound(api.table, openRound('r'));
    const id = await invited({ ...lent, until: '2026-11-30' });
    expect((await read(id)).body).toMatchObject({
      organisation: { id: org, name: 'Västerås' },
      role: 'respondent',
      title: 'enhetschef, mottagningen',
      sections: [
        { id: 'boende', name: expect.stringContaining('boende') },
        { id: 'samverkan-lanet', name: expect.any(String) },
      ],
      until: '2026-11-30',
      invitedBy: 'Bo Ek, samordnare',
      email: 'anna.berg@vasteras.example',
    });
    const accepted = await accept(id);
    expect(accepted).toMatchObject({
      status: 200,
      body: {
        role: 'respondent',
        displayName: 'Anna Berg, enhetschef, mottagningen',
        sections: ['boende', 'samverkan-lanet'],
      },
    });
    const params = { round, org, survey: 'behovsinventering' };
    const write = (question: string) =>
      api.call('writeAnswers', {
        as: 'anna',
        params,
        body: { changes: [{ question, value: 3, expectedVersion: 0 }] },
      });
    expect((await write('boende.behov')).status).toBe(200);
    expect((await write('valdsutovare.behov')).body.code).toBe('section-not-lent');
    api.setTime('2026-11-30T22:59:00.000Z');
    expect((await write('boende.nulage')).status).toBe(200);
    api.setTime('2026-11-30T23:00:00.000Z');
    expect((await write('boende.nulage')).body.code).toBe('section-not-lent');
    const seen = await api.call('readResponse', { as: 'anna', params });
    expect(seen.body).toMatchObject({ sections: [], answers: [] });
  });

  it('queues one mail, with nothing in it but the invitation', async () => {
    const id = await invited({ ...lent, until: '2026-11-30' });
    expect(await mailsIn(engine, stream)).toEqual([
      {
        to: 'anna.berg@vasteras.example',
        kind: 'invitation',
        words: {
          organisation: 'Västerås',
          by: 'Bo Ek, samordnare',
          role: 'svarar på utlånade delar',
          path: `/inbjudan/${id}`,
          sections: expect.stringMatching(/boende.*, /),
          until: '30 november 2026',
          validUntil: '6 december 2026',
        },
      },
    ]);
  });

  it('to give a second opinion says so, and opens nothing to answer', async () => {
    const id = await invited({ ...lent, kind: 'second-opinion', until: '2026-11-30' });
    expect((await mailsIn(engine, stream))[0]?.words).toEqual({
      organisation: 'Västerås',
      by: 'Bo Ek, samordnare',
      role: 'ger en egen bedömning',
      path: `/inbjudan/${id}`,
      opinions: expect.stringMatching(/boende.*, /),
      until: '30 november 2026',
      validUntil: '6 december 2026',
    });
    expect((await read(id)).body).toMatchObject({ kind: 'second-opinion', sections: [{ id: 'boende' }, {}] });
    expect((await accept(id)).body).toMatchObject({
      sections: [],
      opinions: [
        { section: 'boende', until: '2026-11-30' },
        { section: 'samverkan-lanet', until: '2026-11-30' },
      ],
    });
  });

  it('names what for only where something is lent', async () => {
    const refused = await invite({ ...anna, role: 'coordinator', kind: 'second-opinion' });
    expect(refused).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
  });

  it('shows somebody with protected identity by title alone', async () => {
    const { body } = await accept(await invited(), 'anna', {});
    expect(body.displayName).toBe('Enhetschef, mottagningen');
    const { members } = await peopleOf();
    expect(JSON.stringify(members)).not.toContain('Berg');
  });

  it('adds to what somebody has already, and takes nothing away', async () => {
    await accept(await invited());
    await accept(await invited({ ...anna, role: 'coordinator' }));
    await accept(await invited({ ...lent, sections: ['avslut'] }));
    const { body } = await api.call('me', { as: 'anna' });
    expect(body.memberships).toHaveLength(1);
    expect(body.memberships[0]).not.toHaveProperty('sections');
    expect(body.memberships[0].role).toBe('coordinator');
    const mine = (await peopleOf()).members.filter(({ person }: { person: string }) => person === 'anna');
    expect(mine).toMatchObject([
      { role: 'coordinator', loans: [{ section: 'boende' }, {}, { section: 'avslut' }] },
    ]);
  });

  it('keeps the address on the membership, so that mail reaches the colleague', async () => {
    await accept(await invited());
    const members = await listMembers(api.table, org);
    expect(members.find(({ person }) => person === personId('anna'))?.email).toBe(
      'anna.berg@vasteras.example',
    );
  });
});

describe('an invitation cannot be used', () => {
  const refused = { status: 404, body: { code: 'unknown-invitation' } };
  /** All that a refusal tells, without the request’s own id. */
  const told = ({ status, headers, body }: Awaited<ReturnType<typeof read>>) =>
    JSON.stringify({ status, headers, body: { ...body, requestId: '' } });

  it('by another address, not even one that looks like it', async () => {
    const id = await invited({ ...lent, email: 'klara@vasteras.example' });
    for (const address of [
      'eva@ond.example',
      '\u212alara@vasteras.example',
      'klara@vasteras.example.ond.example',
    ]) {
      api.issuer.set('eva', address);
      expect(await read(id, 'eva')).toMatchObject(refused);
      expect(await accept(id, 'eva')).toMatchObject(refused);
    }
  });

  it('by somebody whose address nobody has verified', async () => {
    const id = await invited();
    expect(await accept(id, 'not-verified')).toMatchObject(refused);
  });

  it('twice', async () => {
    const id = await invited();
    expect((await accept(id)).status).toBe(200);
    expect(await accept(id)).toMatchObject(refused);
    expect(await read(id)).toMatchObject(refused);
  });

  it('by two at once: one gets it', async () => {
    const id = await invited();
    api.issuer.set('anna-too', 'anna.berg@vasteras.example');
    const both = await Promise.all([accept(id, 'anna'), accept(id, 'anna-too'), accept(id, 'anna')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 404, 404]);
    const respondents = (await peopleOf()).members.filter(
      ({ role }: { role: string }) => role === 'respondent',
    );
    expect(respondents).toHaveLength(1);
  });

  it('when it has run out, been withdrawn or replaced', async () => {
    const withdrawn = await invited();
    const params = { org, invitation: withdrawn };
    const asked = { as: coordinator, params, body: {} };
    expect((await api.call('uninvite', asked)).status).toBe(200);
    expect(await accept(withdrawn)).toMatchObject(refused);
    expect(await api.call('uninvite', asked)).toMatchObject(refused);

    const replaced = await invited();
    const newer = await invited({ ...lent, email: ' ANNA.berg@vasteras.example' });
    expect(await accept(replaced)).toMatchObject(refused);
    expect((await peopleOf()).invitations.map(({ id }: { id: string }) => id)).toEqual([newer]);

    api.setTime('2026-12-07T10:00:00.000Z');
    expect(await accept(newer)).toMatchObject(refused);
    expect((await peopleOf()).invitations).toEqual([]);
  });

  it('and the refusal never says why', async () => {
    const used = await invited();
    await accept(used);
    const others = await invited({ ...lent, email: 'bo@vasteras.example' });
    const made = `1980.${'A'.repeat(22)}`;
    const ids = [used, others, made, 'nonsense', `9999.${'A'.repeat(22)}`, '1980.#', '../1984'];
    const answers = await Promise.all(ids.flatMap((id) => [read(id), accept(id)]));
    expect(new Set(answers.map(told)).size).toBe(1);
  });

  it('to learn of anything without being signed in', async () => {
    const id = await invited();
    const { status, body } = await api.call('readInvitation', { params: { invitation: id } });
    expect([status, body.code]).toEqual([401, 'not-signed-in']);
  });
});
