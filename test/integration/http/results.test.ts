// An organisation's own results through the real handlers: own numbers, the round before, and what is shown of others when.
import { randomBytes, randomUUID } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { discloseNothing } from '../../../functions/core/disclosure/compare.ts';
import {
  countyId,
  organisationId,
  personId,
  roundId,
  surveyId,
  surveyRef,
} from '../../../functions/core/ids.ts';
import { questionnaires } from '../../../functions/entry/questionnaires.ts';
import { resultImplementations } from '../../../functions/http/results.ts';
import { saveAnswers } from '../../../functions/http/save-answers.ts';
import { submitResponse } from '../../../functions/http/submit-response.ts';
import type { Table } from '../../../functions/storage/client.ts';
import { scores } from '../../../functions/storage/entities/scores.ts';
import { readPeers } from '../../../functions/storage/peer-counts.ts';
import { readRound } from '../../../functions/storage/rounds.ts';
import { places } from '../../../surveys/places.ts';
import { newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { meanAndBounds } from '../../support/oracle/compare-naively.ts';
import { addPerson, addRound, inventory, openRound, vastmanland } from '../../support/people.ts';
import { newTable } from '../../support/table.ts';

const municipalities = ['1904', '1907', '1960', '1961', '1962', '1980', '1981', '1982', '1983', '1984'];
const gavleborg = ['2101', '2104', '2121', '2132'];
const counties = [vastmanland, countyId('21')];
const open = '2026-11-22T10:00:00.000Z';
const closed = '2026-12-20T10:00:00.000Z';

let engine: TestEngine;
let table: Table;
let api: TestApi;
let rounds = 0;

beforeAll(async () => {
  engine = await startEngine();
  table = await newTable(engine);
  api = newApi(table);
  for (const org of [...municipalities, ...gavleborg]) await addPerson(table, 'signatory', org);
});
afterAll(() => engine.stop());

async function newRound(more: Parameters<typeof openRound>[1] = {}): Promise<string> {
  rounds += 1;
  const scope = { counties, kinds: ['municipality'] } as const;
  return addRound(table, openRound(`results-${rounds}`, { scope, ...more }));
}

const collaboration = ['roller', 'overenskommelse', 'forum', 'vard', 'ideburna'].map((item) => `sam-${item}`);
const core = ['nulage', 'behov', 'konsekvens', 'lansnytta'].map((question) => `boende.${question}`);

async function submit(round: string, org: string, value: unknown, survey = 'behovsinventering') {
  api.setTime(open);
  const call = { as: `signatory-${org}`, params: { round, org, survey } };
  const questions = survey === 'mognad' ? collaboration : core;
  const changes = questions.map((question) => ({ question, value, expectedVersion: 0 }));
  expect((await api.call('writeAnswers', { ...call, body: { changes } })).status).toBe(200);
  const headers = { 'idempotency-key': randomUUID() };
  expect((await api.call('submit', { ...call, body: {}, headers })).status).toBe(201);
}

async function recount(round: string): Promise<void> {
  for (const county of counties) await api.recompute({ round: roundId(round), county });
}

async function results(round: string, org = '1980', at = closed) {
  api.setTime(at);
  return api.call('readResults', { as: `signatory-${org}`, params: { round, org } });
}

const boendeIn = (body: Awaited<ReturnType<typeof results>>['body']) =>
  body.inventory.areas.find(({ area }: { area: string }) => area === 'boende').questions;

describe('own results', () => {
  it('are the latest submitted edition, not the draft', async () => {
    const round = await newRound();
    api.setTime(open);
    const draft = { as: 'signatory-1980', params: { round, org: '1980', survey: 'behovsinventering' } };
    const changes = [{ question: 'boende.nulage', value: 4, expectedVersion: 0 }];
    await api.call('writeAnswers', { ...draft, body: { changes } });
    const { status, body } = await results(round, '1980', open);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      organisation: { id: '1980', name: 'Västerås' },
      county: { id: '19' },
      group: { name: 'Större stad' },
    });
    expect(body.inventory.submitted).toBeUndefined();
    expect(boendeIn(body).nulage.own).toBe('missing');
    expect(body.inventory.areas).toHaveLength(14);
    expect(body.maturity.dimensions).toHaveLength(6);
  });

  it('stand beside the latest earlier round in which the organisation submitted, form by form', async () => {
    const first = await newRound({ opensAt: '2025-01-01T00:00:00.000Z' });
    const second = await newRound({ opensAt: '2025-06-01T00:00:00.000Z' });
    await newRound({ opensAt: '2025-09-01T00:00:00.000Z' });
    const now = await newRound({ opensAt: '2026-11-10T00:00:00.000Z' });
    await submit(first, '1980', 2, 'mognad');
    await submit(second, '1980', 1);
    await submit(now, '1980', 3);
    await submit(now, '1980', 4, 'mognad');
    const { body } = await results(now, '1980', open);
    expect(body.inventory).toMatchObject({ submitted: { edition: 1 }, before: { round: second } });
    expect(boendeIn(body).nulage).toMatchObject({ own: 3, before: { answer: 1, change: 'same' } });
    expect(body.maturity.before).toMatchObject({ round: first });
    const samverkan = body.maturity.dimensions.find(
      ({ dimension }: { dimension: string }) => dimension === 'samverkan',
    );
    expect(samverkan.before.isComparable).toBe(true);
    expect(samverkan.items.find(({ question }: { question: string }) => question === 'sam-roller')).toEqual({
      question: 'sam-roller',
      own: 4,
      before: { answer: 2, change: 'same' },
    });
  });

  it('of a region are its own alone, from its own questionnaire, and say that they are not compared', async () => {
    const asked = surveyRef('behovsinventering-region@2026-1');
    const form = questionnaires.get(inventory);
    if (form === undefined) throw new Error('no inventory');
    const regional = { ...form, survey: 'behovsinventering-region', kinds: ['region'] } as const;
    const region = places.organisations.find(({ id }) => id === 'region-19');
    if (region === undefined) throw new Error('no region');
    const id = await newRound({ scope: { counties, kinds: ['region'] }, surveys: [asked] });
    const round = await readRound(table, roundId(id));
    if (round === undefined) throw new Error('no round');
    const organisation = organisationId(region.id);
    const response = {
      round: round.id,
      organisation,
      survey: surveyId(regional.survey),
      county: vastmanland,
    };
    const needs = {
      table,
      places,
      questionnaires: new Map([[asked, regional]]),
      now: () => open,
      newId: randomUUID,
      randomBytes,
    };
    const person = personId('anna');
    await saveAnswers(needs, {
      response,
      surveyRef: asked,
      changes: core.map((question) => ({ question, value: 2, expectedVersion: 0 })),
      by: { author: 'Anna', authorId: person, at: open },
      core: new Set(core),
    });
    const respondable = { round, organisation: region, surveyRef: asked, questionnaire: regional, response };
    await submitResponse(needs, { respondable, person, signedBy: 'Anna', key: 'k', body: {} });
    const { readResults } = resultImplementations(needs);
    const membership = { role: 'signatory', organisation: region.id, displayName: 'Anna' } as const;
    const request = { params: { round: round.id, org: organisation }, person, memberships: [] };
    const read = await readResults({
      ...request,
      membership: { ...membership, organisationKind: 'region', organisationName: region.name },
      query: undefined,
      headers: undefined,
      body: undefined,
    });
    expect(read.group).toBeUndefined();
    expect(read.maturity).toBeUndefined();
    expect(read.inventory?.submitted).toEqual({ edition: 1, at: open });
    expect(read.inventory?.areas.find(({ area }) => area === 'boende')?.questions.behov).toEqual({
      own: 2,
      compared: discloseNothing('not-compared'),
    });
  });

  it('are unknown in a round that does not ask the organisation, and in no round', async () => {
    const round = await newRound({ scope: { counties: [countyId('01')], kinds: ['municipality'] } });
    expect((await results(round)).body.code).toBe('unknown-organisation');
    expect((await results('nix')).body.code).toBe('unknown-round');
  });

  it("are nobody else's to read", async () => {
    const round = await newRound();
    for (const org of ['1984', '2101', 'region-19', '9999']) {
      const { status, body } = await api.call('readResults', {
        as: 'signatory-1980',
        params: { round, org },
      });
      expect([status, body.code]).toEqual([403, 'not-allowed']);
    }
  });
});

describe("others' answers", () => {
  it('are not shown while the round is open, nor in the minute after', async () => {
    const round = await newRound();
    for (const org of municipalities) await submit(round, org, 3);
    await recount(round);
    for (const at of [open, '2026-12-15T00:00:30.000Z']) {
      const { body } = await results(round, '1980', at);
      expect(JSON.stringify(body)).not.toContain('"shown"');
      expect(boendeIn(body).behov.compared.county).toEqual({ status: 'hidden', reason: 'round-open' });
    }
    expect(boendeIn((await results(round)).body).behov.compared.county.status).toBe('shown');
  });

  it('are, when it has closed, the means that one gets by counting one by one', async () => {
    const round = await newRound();
    const given = { 1904: 1, 1907: 2, 1960: 2, 1961: 4, 1980: 3 } as const;
    for (const [org, value] of Object.entries(given)) await submit(round, org, value);
    for (const org of gavleborg) await submit(round, org, 0);
    await recount(round);
    const { county, nation } = boendeIn((await results(round)).body).behov.compared;
    const inCounty = municipalities.map((id) => ({
      id,
      county: '19',
      group: '',
      answer: given[id as unknown as keyof typeof given],
    }));
    expect(county).toEqual({ status: 'shown', ...meanAndBounds(inCounty) });
    expect(nation).toMatchObject({ status: 'shown', valid: 9, applicable: 20, mean: 12 / 9 });
  });

  it('are hidden with two others, and shown with three', async () => {
    const round = await newRound();
    for (const org of ['1980', '1984', '1904']) await submit(round, org, 3);
    await recount(round);
    const hidden = { status: 'hidden', reason: 'too-few' };
    expect(boendeIn((await results(round)).body).behov.compared.county).toEqual(hidden);
    await submit(round, '1907', 3);
    await recount(round);
    expect(boendeIn((await results(round)).body).behov.compared.county.status).toBe('shown');
    // The fifth has not answered: three others are enough, its own is not asked for.
    expect(boendeIn((await results(round, '1960')).body).behov.compared.county.status).toBe('shown');
  });

  it('are the same before and after somebody answers in an extension', async () => {
    const round = await newRound();
    for (const org of municipalities.slice(0, 6)) await submit(round, org, 3);
    await recount(round);
    const before = boendeIn((await results(round)).body).behov.compared;
    const stored = await readPeers(table, { round: roundId(round), county: vastmanland });
    const admin = await addPerson(table, 'national-admin', 'se');
    api.setTime(closed);
    // The same county's scores change after the closing, as an extension would have it.
    const identity = { round: roundId(round), county: vastmanland, organisation: organisationId('1984') };
    const areas = { boende: '0000' };
    const late = { organisation: identity.organisation, edition: 1, submittedAt: closed, areas };
    await table.client.send(new PutCommand({ TableName: table.name, Item: scores.toItem(identity, late) }));
    await recount(round);
    expect(boendeIn((await results(round)).body).behov.compared).toEqual(before);
    expect(await readPeers(table, { round: roundId(round), county: vastmanland })).toEqual(stored);

    // The round is opened again: it is shown as open, and one newcomer alone stays untold when it closes.
    const closesAt = '2027-01-15T00:00:00.000Z';
    const change = { as: admin, params: { round }, body: { closesAt } };
    expect((await api.call('changeRound', change)).status).toBe(200);
    await recount(round);
    expect(boendeIn((await results(round, '1980', closed)).body).behov.compared.county).toEqual({
      status: 'hidden',
      reason: 'round-open',
    });
    expect(
      boendeIn((await results(round, '1980', '2027-02-01T00:00:00.000Z')).body).behov.compared.county,
    ).toEqual({
      status: 'hidden',
      reason: 'too-few',
    });
  });
});
