// Establishing while others do, and while what is read has not settled: nothing stands on what no longer holds.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { countyId, roundId } from '../../../functions/core/ids.ts';
import type { Table } from '../../../functions/storage/client.ts';
import { newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { addPerson, addRound, openRound } from '../../support/people.ts';
import { newTable } from '../../support/table.ts';

let engine: TestEngine;
let api: TestApi;
let lead: string;
let signatory: string;
let rounds = 0;

const whileOpen = '2026-11-22T10:00:00.000Z';
const afterClosing = '2026-12-16T10:00:00.000Z';

beforeAll(async () => {
  engine = await startEngine();
  api = newApi(await newTable(engine));
  lead = await addPerson(api.table, 'county-lead', '19');
  signatory = await addPerson(api.table, 'signatory', '1980');
});
beforeEach(() => api.setTime(whileOpen));
afterAll(() => engine.stop());

type Params = { round: string; county: string };

const newCounty = async (): Promise<Params> => {
  rounds += 1;
  return { round: await addRound(api.table, openRound(`round-${rounds}`)), county: '19' };
};
const recompute = ({ round }: Params) => api.recompute({ round: roundId(round), county: countyId('19') });

/** One municipality answers; the report is computed, and the round is closed. */
async function newClosedCounty(): Promise<Params> {
  const params = await newCounty();
  await submit(params, 'boende.behov', 3);
  await recompute(params);
  api.setTime(afterClosing);
  return params;
}

async function submit({ round }: Params, question: string, value: number): Promise<void> {
  const params = { round, org: '1980', survey: 'behovsinventering' };
  const changes = [{ question, value, expectedVersion: 0 }];
  const { status } = await api.call('writeAnswers', { as: signatory, params, body: { changes } });
  expect(status).toBe(200);
  const headers = { 'idempotency-key': `${question}-${value}` };
  expect((await api.call('submit', { as: signatory, params, headers, body: {} })).status).toBe(201);
}

/** As when somebody is granted time after the round has closed: a new edition comes in late. */
async function submitLate(params: Params, question: string): Promise<void> {
  api.setTime(whileOpen);
  const response = { round: params.round, org: '1980', survey: 'behovsinventering' };
  const body = { edition: 1, reason: 'Siffran var fel.' };
  const { status } = await api.call('reopenResponse', { as: lead, params: response, body });
  expect(status).toBe(200);
  await submit(params, question, 4);
  api.setTime(afterClosing);
}

async function read(params: Params, edition?: number, as = lead) {
  const query = edition === undefined ? {} : { query: { edition: String(edition) } };
  return (await api.call('readReport', { as, params, ...query })).body;
}

async function establish(params: Params, more: object = {}, as = lead) {
  const { editions } = await read(params);
  const { inputsHash, computedAt } = await read(params, editions[0].edition);
  const expectedEdition = editions[0].edition - (editions[0].status === 'preliminary' ? 1 : 0);
  const body = { report: { inputsHash, computedAt }, expectedEdition, ...more };
  return api.call('establishReport', { as, params, body });
}

/** A decision that follows what `by` reads. */
async function decisionAbout(by: TestApi, params: Params) {
  const { report, proposed } = (await by.call('readDecision', { as: lead, params })).body;
  const order: string[] = proposed.map(({ area }: { area: string }) => area);
  return {
    report: { edition: report.edition, inputsHash: report.inputsHash },
    order,
    selected: order.slice(0, 1),
    reasons: [],
    participants: ['socialchef'],
    decidedOn: '2026-12-16',
    reference: 'RV 1',
    expectedVersion: 0,
  };
}

type Command = { readonly input: object };
const isSettling = ({ input }: Command) =>
  ('KeyConditionExpression' in input || 'Key' in input) &&
  !('ConsistentRead' in input && input.ConsistentRead === true) &&
  !('UpdateExpression' in input);
const isSettlingGet = (command: Command) => 'Key' in command.input && isSettling(command);

/** The same table, where `answer` may answer instead of it, or act before it does. */
function answeredBy(
  { name, client }: Table,
  answer: (command: Command, send: () => Promise<unknown>) => unknown,
): Table {
  const send = async (command: Parameters<typeof client.send>[0]) =>
    (await answer(command, () => client.send(command))) || client.send(command);
  return { name, client: Object.assign(Object.create(client), { send }) };
}

describe('establishing the report at once with others', () => {
  it('by two at once makes one edition; sent twice, it is the same', async () => {
    const params = await newClosedCounty();
    const { inputsHash, computedAt } = await read(params);
    const body = { report: { inputsHash, computedAt }, expectedEdition: 0 };
    const other = await addPerson(api.table, 'county-lead', '19', { displayName: 'Vikarie' });
    const answers = await Promise.all(
      [lead, other, lead].map((as) => api.call('establishReport', { as, params, body })),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ body: { at } }) => at)).size).toBe(1);
    expect((await read(params)).editions).toHaveLength(1);
    const late = await api.call('establishReport', {
      as: lead,
      params,
      body: { ...body, expectedEdition: 0, report: { ...body.report, inputsHash: 'f'.repeat(64) } },
    });
    expect(late).toMatchObject({
      status: 409,
      body: { code: 'report-edition-changed', current: answers[0]?.body },
    });
  });

  it('is read at once, also where its document has not settled', async () => {
    const params = await newClosedCounty();
    const unsettled = newApi(
      answeredBy(api.table, (command) => isSettlingGet(command) && { Item: undefined }),
    );
    unsettled.setTime(afterClosing);
    const readUnsettled = async () => (await unsettled.call('readReport', { as: lead, params })).body;
    expect(await readUnsettled()).toEqual(await read(params));
    expect(await readUnsettled()).toMatchObject({ status: 'preliminary', organisations: { responded: 1 } });
    await establish(params);
    expect(await readUnsettled()).toEqual(await read(params));
    expect(await readUnsettled()).toMatchObject({ status: 'established', edition: 1 });
  });

  it('again keeps out a decision about the edition before, made while what is read has not settled', async () => {
    const params = await newClosedCounty();
    await establish(params);
    const seen = new Map<string, unknown>();
    const lagging = newApi(
      answeredBy(api.table, async (command, send) => {
        if (!isSettling(command)) return undefined;
        const asked = JSON.stringify(command.input);
        if (!seen.has(asked)) seen.set(asked, await send());
        return seen.get(asked);
      }),
    );
    lagging.setTime(afterClosing);
    const body = await decisionAbout(lagging, params);
    await submitLate(params, 'boende.nulage');
    await recompute(params);
    expect((await establish(params, { reason: 'Ett svar var fel.' })).status).toBe(201);
    expect((await lagging.call('readDecision', { as: lead, params })).body.report.edition).toBe(1);
    expect(await lagging.call('decide', { as: lead, params, body })).toMatchObject({
      status: 409,
      body: { code: 'report-changed', report: { edition: 2 } },
    });
    expect((await api.call('readDecision', { as: lead, params })).body.decisions).toEqual([]);
  });

  it('again while a decision about the edition before is being recorded keeps it out', async () => {
    const params = await newClosedCounty();
    await establish(params);
    await submitLate(params, 'boende.nulage');
    await recompute(params);
    const answers: number[] = [];
    const overtaken = newApi(
      answeredBy(api.table, async (command) => {
        if (JSON.stringify(command.input).includes('"DECISION#000001"') && answers.length === 0) {
          answers.push((await establish(params, { reason: 'Ett svar var fel.' })).status);
        }
        return undefined;
      }),
    );
    overtaken.setTime(afterClosing);
    const body = await decisionAbout(overtaken, params);
    expect(await overtaken.call('decide', { as: lead, params, body })).toMatchObject({
      status: 409,
      body: { code: 'report-changed', report: { edition: 2 } },
    });
    expect(answers).toEqual([201]);
    const again = await decisionAbout(overtaken, params);
    expect((await overtaken.call('decide', { as: lead, params, body: again })).status).toBe(201);
  });
});
