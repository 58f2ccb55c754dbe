// A county follows a round: progress without what a draft says, who is responsible, who is late, who was reminded.
import { beforeEach, describe, expect, it } from 'vitest';
import {
  accept,
  answered,
  api,
  ask,
  coordinator,
  decline,
  giveBack,
  lead,
  newResponse,
  openNewApi,
  type Params,
  startSteps,
  submit,
  submitted,
  write,
} from '../../support/response-steps.ts';

startSteps();
beforeEach(openNewApi);

const onlyInventory = { surveys: ['behovsinventering@2026-1'] } as unknown as Parameters<typeof answered>[0];
const standing = async ({ round }: Params, as = lead) =>
  api.call('followRound', { as, params: { round, county: '19' } });
const of = async (params: Params) => {
  const { body } = await standing(params);
  return body.organisations.find(
    ({ organisation }: { organisation: { id: string } }) => organisation.id === params.org,
  );
};
const responseOf = async (params: Params) => (await of(params)).responses[0];

describe('the progress of a draft', () => {
  it('counts core questions that are answered, and nothing else', async () => {
    const params = await newResponse(onlyInventory);
    expect(await responseOf(params)).toMatchObject({ status: 'not-started', isLeft: true });
    expect((await responseOf(params)).progress).toBeUndefined();
    await write(params, 'boende.behov', 3);
    await write(params, 'boende.nulage', 'vet-inte');
    await write(params, 'boende.kommentar', 'Fritext');
    expect(await responseOf(params)).toMatchObject({ status: 'draft', progress: { answered: 2, total: 56 } });
    await write(params, 'boende.behov', 4, 1);
    expect((await responseOf(params)).progress.answered).toBe(2);
    await write(params, 'boende.behov', null, 2);
    expect((await responseOf(params)).progress.answered).toBe(1);
  });

  it('holds though several are saved at once, and though one comes too late', async () => {
    const params = await answered(onlyInventory);
    const questions = ['boende.nulage', 'boende.konsekvens', 'boende.lansnytta'];
    await Promise.all([...questions, ...questions].map((question) => write(params, question, 2)));
    const { body } = await api.call('readResponse', { as: coordinator, params });
    const written = body.answers.filter(({ value }: { value: unknown }) => value !== null).length;
    expect((await responseOf(params)).progress.answered).toBe(written);
  });

  it('goes on from what was submitted when it is returned, and is not shown while it is the county’s to read', async () => {
    const params = await submitted(onlyInventory);
    expect((await responseOf(params)).progress).toBeUndefined();
    await giveBack(params);
    await write(params, 'boende.nulage', 1);
    expect(await responseOf(params)).toMatchObject({
      status: 'returned',
      isLeft: true,
      progress: { answered: 2 },
    });
  });

  it('is all that the county learns of a draft', async () => {
    const params = await newResponse(onlyInventory);
    await write(params, 'boende.kommentar', 'Bara för oss');
    expect(JSON.stringify((await standing(params)).body)).not.toMatch(/Bara för oss|@|boende/);
  });
});

describe('an organisation', () => {
  it('is shown with those who look after it, not with who answers what', async () => {
    const params = await newResponse(onlyInventory);
    expect((await of(params)).responsible).toEqual([
      { name: 'Cia', role: 'coordinator' },
      { name: 'Siv', role: 'signatory' },
    ]);
    expect(await of({ ...params, org: '1983' })).toMatchObject({ responsible: [], invited: 0 });
  });

  it('is late after the deadline while nothing has come in, and not when it declines', async () => {
    const params = await answered({ ...onlyInventory, dueAt: '2026-11-23T11:00:00.000Z' });
    expect((await responseOf(params)).isOverdue).toBe(false);
    api.setTime('2026-11-23T12:00:00.000Z');
    expect((await responseOf(params)).isOverdue).toBe(true);
    await ask(params);
    expect(await responseOf(params)).toMatchObject({ status: 'awaiting-signature', isOverdue: true });
    await submit(params);
    expect(await responseOf(params)).toMatchObject({ isOverdue: false, isLeft: false });
    const declining = await newResponse({ ...onlyInventory, dueAt: '2026-11-23T11:00:00.000Z' });
    await decline(declining);
    expect(await responseOf(declining)).toMatchObject({ isOverdue: false, isLeft: false });
  });

  it('tells when anybody there was last reminded of this round', async () => {
    const params = await answered(onlyInventory);
    expect((await of(params)).remindedAt).toBeUndefined();
    await api.call('sendReminders', {
      as: lead,
      params: { county: '19' },
      body: { persons: [coordinator] },
    });
    const other = await newResponse(onlyInventory);
    expect((await of(params)).remindedAt).toMatch(/^2026-/);
    expect((await of(other)).remindedAt).toBeUndefined();
  });
});

describe('the county', () => {
  it('sees how many have answered, and what share of the population lives there', async () => {
    const params = await submitted(onlyInventory);
    await accept(params);
    const { municipalities, county, round } = (await standing(params)).body;
    expect(municipalities).toMatchObject({ inScope: 10, responded: 1 });
    expect(municipalities.populationShare).toBeGreaterThan(0.5);
    expect(municipalities.populationShare).toBeLessThan(0.6);
    expect([county.name, round.id]).toEqual(['Västmanlands län', params.round]);
  });

  it('is told alone: neither its organisations nor a round without it', async () => {
    const params = await newResponse(onlyInventory);
    expect((await standing(params, coordinator)).body.code).toBe('not-allowed');
    const elsewhere = await newResponse({
      ...onlyInventory,
      scope: { counties: ['01'], kinds: ['municipality'] },
    } as never);
    expect((await standing(elsewhere)).body.code).toBe('unknown-county');
    const unknown = await standing({ ...params, round: 'finns-inte' });
    expect(unknown.body.code).toBe('unknown-round');
  });
});
