// A county whose round has closed with one answer, and its report read, corrected and established through the API.
import { expect } from 'vitest';
import { countyId, roundId } from '../../functions/core/ids.ts';
import type { TestApi } from './api.ts';
import { addRound, openRound } from './people.ts';

export const whileOpen = '2026-11-22T10:00:00.000Z';
export const afterClosing = '2026-12-16T10:00:00.000Z';

export type CountyParams = { round: string; county: string };

/** `lead` leads Västmanland, `signatory` signs for Västerås. */
export function closedCounties(api: TestApi, lead: string, signatory: string) {
  let rounds = 0;

  const newCounty = async (): Promise<CountyParams> => {
    rounds += 1;
    return { round: await addRound(api.table, openRound(`round-${rounds}`)), county: '19' };
  };
  const recompute = ({ round }: CountyParams) =>
    api.recompute({ round: roundId(round), county: countyId('19') });

  /** One municipality answers; the report is computed, and the round is closed. */
  async function newClosedCounty(): Promise<CountyParams> {
    const params = await newCounty();
    await submit(params, 'boende.behov', 3);
    await recompute(params);
    api.setTime(afterClosing);
    return params;
  }

  async function submit({ round }: CountyParams, question: string, value: number): Promise<void> {
    const params = { round, org: '1980', survey: 'behovsinventering' };
    const changes = [{ question, value, expectedVersion: 0 }];
    const { status } = await api.call('writeAnswers', { as: signatory, params, body: { changes } });
    expect(status).toBe(200);
    const headers = { 'idempotency-key': `${question}-${value}` };
    expect((await api.call('submit', { as: signatory, params, headers, body: {} })).status).toBe(201);
  }

  /** As when somebody is granted time after the round has closed: a new edition comes in late. */
  async function submitLate(params: CountyParams, question: string): Promise<void> {
    api.setTime(whileOpen);
    const response = { round: params.round, org: '1980', survey: 'behovsinventering' };
    const body = { edition: 1, reason: 'Siffran var fel.' };
    const { status } = await api.call('reopenResponse', { as: lead, params: response, body });
    expect(status).toBe(200);
    await submit(params, question, 4);
    api.setTime(afterClosing);
  }

  async function read(params: CountyParams, edition?: number, as = lead) {
    const query = edition === undefined ? {} : { query: { edition: String(edition) } };
    return (await api.call('readReport', { as, params, ...query })).body;
  }

  async function establish(params: CountyParams, more: object = {}, as = lead) {
    const { editions } = await read(params);
    const { inputsHash, computedAt } = await read(params, editions[0].edition);
    const expectedEdition = editions[0].edition - (editions[0].status === 'preliminary' ? 1 : 0);
    const body = { report: { inputsHash, computedAt }, expectedEdition, ...more };
    return api.call('establishReport', { as, params, body });
  }

  return { newCounty, newClosedCounty, recompute, submit, submitLate, read, establish };
}
