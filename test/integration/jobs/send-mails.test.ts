// Mails leave once: whatever the stream repeats, and however the mail service answers.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MailText } from '../../../functions/core/mail-text.ts';
import { type Handover, sendMailsJob } from '../../../functions/jobs/send-mails.ts';
import type { Table } from '../../../functions/storage/client.ts';
import type { Mail } from '../../../functions/storage/entities/mails.ts';
import { mailAction, readMail, replaceMail } from '../../../functions/storage/mails.ts';
import { transact } from '../../../functions/storage/transaction.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { Interrupted, interruptedTable } from '../../support/interrupted-table.ts';
import { readStream } from '../../support/stream.ts';
import { newStreamedTable } from '../../support/table.ts';

let engine: TestEngine;
let table: Table;
let stream: string;
let sent: { readonly to: string; readonly text: MailText }[];
let logged: unknown[][];
let pauses: number[];
let at: number;

beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.stop());

beforeEach(async () => {
  ({ table, stream } = await newStreamedTable(engine));
  [sent, logged, pauses] = [[], [], []];
  at = Date.parse('2026-11-22T10:00:00.000Z');
});

const mail = {
  id: 'm1',
  to: 'anna@vasteras.example',
  kind: 'invitation',
  createdAt: '2026-11-22T10:00:00.000Z',
} as const;
const words = { organisation: 'Västerås', path: '/inbjudan/1980.x' };
const queue = (id = 'm1') => transact(table, [mailAction(table, { ...mail, id, words })]);
const standing = async (id = 'm1') => (await readMail(table, id)) as Mail;

/** A job on a mail service that answers as `outcomes` say, then takes everything. */
function newJob(outcomes: Handover[] = [], on = table) {
  const log = { error: (...line: unknown[]) => void logged.push(line) };
  return sendMailsJob(
    {
      table: on,
      siteUrl: 'https://lagesbild.example',
      now: () => new Date(at).toISOString(),
      async handOver(to, text) {
        const outcome = outcomes.shift() ?? { kind: 'taken' };
        if (outcome.kind === 'taken' || outcome.kind === 'unknown') sent.push({ to, text });
        return outcome;
      },
      async pause(milliseconds) {
        pauses.push(milliseconds);
      },
    },
    log,
  );
}
const deliver = async (job: ReturnType<typeof newJob>) => {
  const { batchItemFailures } = await job({ Records: await readStream(engine, stream) });
  return batchItemFailures.length === 0;
};
const fault = Object.assign(new Error('mail to anna@vasteras.example was throttled'), { name: 'Throttled' });

describe('a mail', () => {
  it('is sent as its kind says, and noted', async () => {
    await queue();
    expect(await deliver(newJob())).toBe(true);
    expect(sent).toMatchObject([
      { to: 'anna@vasteras.example', text: { subject: 'Du är inbjuden till Lägesbild' } },
    ]);
    expect(sent[0]?.text.text).toContain('https://lagesbild.example/inbjudan/1980.x');
    expect(await standing()).toMatchObject({ status: 'sent', attempts: 1, sentAt: expect.any(String) });
  });

  it('is sent once, however often the stream tells of it', async () => {
    await queue();
    const job = newJob();
    await deliver(job);
    await deliver(job);
    const records = await readStream(engine, stream);
    await job({ Records: [...records, ...records] });
    expect(sent).toHaveLength(1);
  });

  it('is sent once by two who are told of it in the same moment', async () => {
    await queue();
    const [one, other] = [newJob(), newJob()];
    await Promise.all([deliver(one), deliver(other)]);
    expect(sent).toHaveLength(1);
    expect(await standing()).toMatchObject({ status: 'sent' });
  });

  it('that the service did not take is tried again, after a pause, and not doubled', async () => {
    await queue();
    const job = newJob([
      { kind: 'not-taken', fault },
      { kind: 'not-taken', fault },
    ]);
    expect(await deliver(job)).toBe(false);
    expect(await standing()).toMatchObject({ status: 'waiting', attempts: 1 });
    expect(await deliver(job)).toBe(false);
    expect(await deliver(job)).toBe(true);
    expect(sent).toHaveLength(1);
    expect(pauses).toEqual([1000, 2000]);
    expect(await standing()).toMatchObject({ status: 'sent', attempts: 3 });
  });

  it('does not hold up the others while it fails', async () => {
    await queue('m1');
    await queue('m2');
    expect(await deliver(newJob([{ kind: 'not-taken', fault }]))).toBe(false);
    expect((await standing('m2')).status).toBe('sent');
  });

  it('that was perhaps taken is left alone until whoever sent it must be dead, then sent again', async () => {
    await queue();
    expect(await deliver(newJob([{ kind: 'unknown', fault }]))).toBe(false);
    expect(await deliver(newJob())).toBe(false);
    expect(sent).toHaveLength(1);
    at += 120_000;
    expect(await deliver(newJob())).toBe(true);
    expect(sent).toHaveLength(2);
  });

  it('of a function that dies before it hands over is not lost', async () => {
    await queue();
    const dying = interruptedTable(table, (command) => (command === 'PutCommand' ? 'after' : undefined));
    expect(await deliver(newJob([], dying))).toBe(false);
    expect([sent.length, (await standing()).status]).toEqual([0, 'sending']);
    at += 120_000;
    expect(await deliver(newJob())).toBe(true);
    expect(sent).toHaveLength(1);
  });

  it('is given up after eight attempts, or at once when it will never be taken, and somebody hears of it', async () => {
    await queue('m1');
    const job = newJob(Array.from({ length: 8 }, () => ({ kind: 'not-taken', fault }) as const));
    for (let attempt = 1; attempt < 8; attempt += 1) expect(await deliver(job)).toBe(false);
    expect(await deliver(job)).toBe(true);
    expect((await standing('m1')).status).toBe('failed');
    await queue('m2');
    expect(await deliver(newJob([{ kind: 'refused', fault }]))).toBe(true);
    expect((await standing('m2')).status).toBe('failed');
    expect(logged.filter(([message]) => message === 'mail given up')).toHaveLength(2);
    expect(sent).toEqual([]);
  });

  it('that was given up is sent when somebody sets it to wait again', async () => {
    await queue();
    await deliver(newJob([{ kind: 'refused', fault }]));
    const failed = await standing();
    await replaceMail(table, failed, { ...failed, status: 'waiting' });
    expect(await deliver(newJob())).toBe(true);
    expect(sent).toHaveLength(1);
  });

  it('leaves neither address nor text in the log', async () => {
    await queue();
    const broken = interruptedTable(table, () => 'before');
    await deliver(newJob([], broken));
    await deliver(newJob([{ kind: 'refused', fault }]));
    expect(logged.length).toBeGreaterThan(1);
    expect(JSON.stringify(logged)).not.toMatch(/anna|vasteras|Västerås|inbjud/i);
    expect(JSON.stringify(logged)).not.toContain(new Interrupted('x').message);
  });
});
