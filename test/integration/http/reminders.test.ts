// Reminders through the real handlers: planned, sent by hand and by the schedule, logged; nobody gets two in a week.
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { questionnaires } from '../../../functions/entry/questionnaires.ts';
import { remindJob } from '../../../functions/jobs/remind.ts';
import type { Table } from '../../../functions/storage/client.ts';
import { places } from '../../../surveys/places.ts';
import { interruptedTable } from '../../support/interrupted-table.ts';
import { addPerson } from '../../support/people.ts';
import {
  accept,
  answered,
  api,
  ask,
  decline,
  lead,
  newResponse,
  openNewApi,
  startSteps,
  submit,
  submitted,
} from '../../support/response-steps.ts';
import { sentMails } from '../../support/waiting-mails.ts';

startSteps();
beforeEach(openNewApi);

const onlyInventory = { surveys: ['behovsinventering@2026-1'] } as unknown as Parameters<typeof answered>[0];
const planned = async () =>
  (await api.call('readReminders', { as: lead, params: { county: '19' } })).body.planned;
const log = async () => (await api.call('readReminders', { as: lead, params: { county: '19' } })).body.log;
const send = async (...persons: string[]) =>
  (await api.call('sendReminders', { as: lead, params: { county: '19' }, body: { persons } })).body;
const reminders = async () => (await sentMails(api.table)).filter(({ kind }) => kind === 'reminder');
const run = (table: Table = api.table) => {
  const error = () => {};
  return remindJob(
    { table, places, questionnaires, now: api.clock.now, newId: () => randomUUID() },
    { error },
  )();
};

describe('the preview', () => {
  it('shows each who has something left, why, and the very text; no address, and no name of who has borrowed', async () => {
    await answered(onlyInventory);
    const all = await planned();
    expect(all.map(({ person, name, leftOut }: Record<string, unknown>) => [person, name, leftOut])).toEqual([
      ['coordinator-1980', 'Cia', undefined],
      ['respondent-1980', undefined, 'no-address'],
    ]);
    expect(all[0]).toMatchObject({
      subject: 'Påminnelse: du har något kvar i Lägesbild',
      matters: [{ organisation: '1980', reason: 'to-answer' }],
    });
    expect(all[0].text).toContain('Västerås, behovsinventering (Hösten 2026): formuläret är inte inskickat.');
    expect(JSON.stringify(all)).not.toMatch(/@|boende|Rut/);
  });

  it('holds nobody who is done, abstains or cannot do anything', async () => {
    const done = await submitted(onlyInventory);
    await accept(done);
    await decline(await newResponse(onlyInventory));
    await answered({
      ...onlyInventory,
      closesAt: '2026-11-22T11:00:00.000Z',
      dueAt: '2026-11-22T11:00:00.000Z',
    });
    api.setTime('2026-11-22T12:00:00.000Z');
    expect(await planned()).toEqual([]);
  });

  it('turns to the signatory when the signature is what is left, and to nobody when it is given', async () => {
    const params = await answered(onlyInventory);
    await ask(params);
    expect(await planned()).toMatchObject([{ person: 'signatory-1980', matters: [{ reason: 'to-sign' }] }]);
    await submit(params);
    expect(await planned()).toEqual([]);
  });
});

describe('sending now', () => {
  it('reaches those who were chosen, once a week, and says of the others why not', async () => {
    await answered(onlyInventory);
    expect(await send('coordinator-1980', 'respondent-1980', 'signatory-1980')).toEqual({
      sent: ['coordinator-1980'],
      leftOut: [
        { person: 'signatory-1980', why: 'nothing-left' },
        { person: 'respondent-1980', why: 'no-address' },
      ].sort((a, b) => (a.person < b.person ? -1 : 1)),
    });
    expect(await send('coordinator-1980')).toEqual({
      sent: [],
      leftOut: [{ person: 'coordinator-1980', why: 'reminded-this-week' }],
    });
    expect(await reminders()).toMatchObject([{ to: 'cia@v.example', status: 'waiting' }]);
    expect(await planned()).toMatchObject([{ leftOut: 'reminded-this-week' }, { leftOut: 'no-address' }]);
    expect(await log()).toMatchObject([{ person: 'coordinator-1980', by: 'Lena', week: '2026-W47' }]);
  });

  it('reaches nobody in another county', async () => {
    await answered(onlyInventory);
    await addPerson(api.table, 'county-lead', '01', { displayName: 'Stina' });
    const call = { as: 'county-lead-01', body: { persons: ['coordinator-1980'] } };
    expect((await api.call('sendReminders', { ...call, params: { county: '19' } })).status).toBe(403);
    const { body } = await api.call('sendReminders', { ...call, params: { county: '01' } });
    expect(body).toEqual({ sent: [], leftOut: [{ person: 'coordinator-1980', why: 'nothing-left' }] });
  });
});

describe('the schedule', () => {
  it('collects all rounds in one mail a week, and begins anew the next', async () => {
    await answered(onlyInventory);
    await answered(onlyInventory);
    expect(await run()).toEqual({ queued: 1 });
    expect(await run()).toEqual({ queued: 0 });
    const [mail] = await reminders();
    expect(mail?.words['matters']?.split('\n')).toHaveLength(2);
    const [logged] = await log();
    expect(logged).toMatchObject({ person: 'coordinator-1980', matters: [{}, {}] });
    expect(logged.by).toBeUndefined();
    api.setTime('2026-11-23T07:00:00.000Z');
    expect(await run()).toEqual({ queued: 1 });
    expect(await reminders()).toHaveLength(2);
  });

  it('that lost its connection midway is run over without anybody getting two', async () => {
    await answered(onlyInventory);
    const breaking = (when: 'before' | 'after') =>
      interruptedTable(api.table, (command) => (command === 'TransactWriteCommand' ? when : undefined));
    await expect(run(breaking('before'))).rejects.toThrow('1 reminders were not queued');
    expect(await reminders()).toHaveLength(0);
    await expect(run(breaking('after'))).rejects.toThrow('1 reminders were not queued');
    expect(await run()).toEqual({ queued: 0 });
    expect(await reminders()).toHaveLength(1);
  });

  it('run twice at once sends nothing twice', async () => {
    await answered(onlyInventory);
    const results = await Promise.all([run(), run(), send('coordinator-1980')]);
    expect(results).toHaveLength(3);
    expect(await reminders()).toHaveLength(1);
  });
});
