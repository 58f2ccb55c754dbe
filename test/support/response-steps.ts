// A response's steps through the real handlers, as tests take them: who asks, who signs, who reviews.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Mail } from '../../functions/storage/entities/mails.ts';
import { type Answered, newApi, type TestApi } from './api.ts';
import { startEngine, type TestEngine } from './engine.ts';
import { addPerson, addRound, openRound } from './people.ts';
import { newTable } from './table.ts';
import { sentMails } from './waiting-mails.ts';

let engine: TestEngine;
/** The API that the test calls; another after `openNewApi`. */
export let api: TestApi;
export const signatory = 'signatory-1980';
export const coordinator = 'coordinator-1980';
export const respondent = 'respondent-1980';
export const lead = 'county-lead-19';

/** Call it once in a file. */
export function startSteps(): void {
  beforeAll(async () => {
    engine = await startEngine();
    await openNewApi();
  });
  afterAll(() => engine.stop());
}

/** A table of its own, with the people of Västerås and the county's lead. */
export async function openNewApi(): Promise<void> {
  api = newApi(await newTable(engine));
  await addPerson(api.table, 'signatory', '1980', { displayName: 'Siv', email: 'siv@v.example' });
  await addPerson(api.table, 'coordinator', '1980', { displayName: 'Cia', email: 'cia@v.example' });
  await addPerson(api.table, 'respondent', '1980', { displayName: 'Rut', sections: ['boende'] });
  await addPerson(api.table, 'county-lead', '19', { displayName: 'Lena', email: 'lena@l.example' });
}

export type Params = { round: string; org: string; survey: string };

export async function newResponse(more: Parameters<typeof openRound>[1] = {}): Promise<Params> {
  const round = await addRound(api.table, openRound(`round-${randomUUID()}`, more));
  return { round, org: '1980', survey: 'behovsinventering' };
}

export async function write(
  params: Params,
  question = 'boende.behov',
  value: unknown = 3,
  expectedVersion = 0,
) {
  const body = { changes: [{ question, value, expectedVersion }] };
  return api.call('writeAnswers', { as: coordinator, params, body });
}

export async function answered(more: Parameters<typeof openRound>[1] = {}): Promise<Params> {
  const params = await newResponse(more);
  expect((await write(params)).status).toBe(200);
  return params;
}

export const submit = (params: Params, key = randomUUID()) =>
  api.call('submit', { as: signatory, params, body: {}, headers: { 'idempotency-key': key } });

export async function submitted(more: Parameters<typeof openRound>[1] = {}): Promise<Params> {
  const params = await answered(more);
  expect((await submit(params)).status).toBe(201);
  return params;
}

export const read = async (params: Params, as = coordinator) =>
  (await api.call('readResponse', { as, params })).body;
export const ask = (params: Params, as = coordinator) =>
  api.call('requestSignature', { as, params, body: {} });
export const sendBack = (params: Params, body: object = {}, as = signatory) =>
  api.call('sendBack', { as, params, body });
export const accept = (params: Params, edition = 1) =>
  api.call('acceptResponse', { as: lead, params, body: { edition } });
export const giveBack = (params: Params, body: object = {}) =>
  api.call('returnResponse', {
    as: lead,
    params,
    body: { edition: 1, message: 'Se över boendet', ...body },
  });
export const reopen = (params: Params, edition = 1) =>
  api.call('reopenResponse', { as: lead, params, body: { edition, reason: 'Ni bad om det' } });
export const decline = (params: Params, reason = 'Vi hinner inte i år', as = coordinator) =>
  api.call('decline', { as, params, body: { reason } });
export const takePart = (params: Params) => api.call('takePart', { as: coordinator, params, body: {} });
export const editions = async (params: Params, as = coordinator) =>
  (await api.call('listEditions', { as, params })).body.editions;

export const outcome = ({ status, body }: Answered) =>
  status === 200 ? `${body.status} ${body.edition}` : body.code;
export const mailsTo = async (params: Params) =>
  (await sentMails(api.table)).filter(({ words }: Mail) => words['path']?.includes(params.round));
