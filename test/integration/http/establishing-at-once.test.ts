// Establishing while others do, and while what is read has not settled: nothing stands on what no longer holds.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Table } from '../../../functions/storage/client.ts';
import { newApi, type TestApi } from '../../support/api.ts';
import { afterClosing, type CountyParams, closedCounties, whileOpen } from '../../support/closed-county.ts';
import { decisionAsProposed } from '../../support/decide-order.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { addPerson } from '../../support/people.ts';
import { newTable } from '../../support/table.ts';

let engine: TestEngine;
let api: TestApi;
let lead: string;
let signatory: string;
let counties: ReturnType<typeof closedCounties>;

beforeAll(async () => {
  engine = await startEngine();
  api = newApi(await newTable(engine));
  lead = await addPerson(api.table, 'county-lead', '19');
  signatory = await addPerson(api.table, 'signatory', '1980');
  counties = closedCounties(api, lead, signatory);
});
beforeEach(() => api.setTime(whileOpen));
afterAll(() => engine.stop());

const decisionAbout = async (by: TestApi, { round }: CountyParams) => ({
  ...(await decisionAsProposed(by, round)),
  expectedVersion: 0,
});

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
    const params = await counties.newClosedCounty();
    const { inputsHash, computedAt } = await counties.read(params);
    const body = { report: { inputsHash, computedAt }, expectedEdition: 0 };
    const other = await addPerson(api.table, 'county-lead', '19', { displayName: 'Vikarie' });
    const answers = await Promise.all(
      [lead, other, lead].map((as) => api.call('establishReport', { as, params, body })),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ body: { at } }) => at)).size).toBe(1);
    expect((await counties.read(params)).editions).toHaveLength(1);
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
    const params = await counties.newClosedCounty();
    const unsettled = newApi(
      answeredBy(api.table, (command) => isSettlingGet(command) && { Item: undefined }),
    );
    unsettled.setTime(afterClosing);
    const readUnsettled = async () => (await unsettled.call('readReport', { as: lead, params })).body;
    expect(await readUnsettled()).toEqual(await counties.read(params));
    expect(await readUnsettled()).toMatchObject({ status: 'preliminary', organisations: { responded: 1 } });
    await counties.establish(params);
    expect(await readUnsettled()).toEqual(await counties.read(params));
    expect(await readUnsettled()).toMatchObject({ status: 'established', edition: 1 });
  });

  it('again keeps out a decision about the edition before, made while what is read has not settled', async () => {
    const params = await counties.newClosedCounty();
    await counties.establish(params);
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
    await counties.submitLate(params, 'boende.nulage');
    await counties.recompute(params);
    expect((await counties.establish(params, { reason: 'Ett svar var fel.' })).status).toBe(201);
    expect((await lagging.call('readDecision', { as: lead, params })).body.report.edition).toBe(1);
    expect(await lagging.call('decide', { as: lead, params, body })).toMatchObject({
      status: 409,
      body: { code: 'report-changed', report: { edition: 2 } },
    });
    expect((await api.call('readDecision', { as: lead, params })).body.decisions).toEqual([]);
  });

  it('again while a decision about the edition before is being recorded keeps it out', async () => {
    const params = await counties.newClosedCounty();
    await counties.establish(params);
    await counties.submitLate(params, 'boende.nulage');
    await counties.recompute(params);
    const answers: number[] = [];
    const overtaken = newApi(
      answeredBy(api.table, async (command) => {
        if (JSON.stringify(command.input).includes('"DECISION#000001"') && answers.length === 0) {
          answers.push((await counties.establish(params, { reason: 'Ett svar var fel.' })).status);
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
