// A decision of Västmanland's steering group that follows the order the report proposes.
import { expect } from 'vitest';
import type { TestApi } from './api.ts';
import { addPerson, addRound, openRound } from './people.ts';

const lead = 'county-lead-19';

/** Decided as proposed; `selected` are the areas that the plan takes up, all where none are named. */
export async function decideOrder(
  api: TestApi,
  round: string,
  selected?: readonly string[],
  expectedVersion = 0,
): Promise<void> {
  const call = { as: lead, params: { round, county: '19' } };
  const body = { ...(await decisionAsProposed(api, round, selected)), expectedVersion };
  expect((await api.call('decide', { ...call, body })).status).toBe(201);
}

/** What would be sent for it, from what `by` reads. */
export async function decisionAsProposed(by: TestApi, round: string, selected?: readonly string[]) {
  const { body: read } = await by.call('readDecision', { as: lead, params: { round, county: '19' } });
  const order: string[] = read.proposed.map(({ area }: { area: string }) => area);
  return {
    report: { edition: read.report.edition, inputsHash: read.report.inputsHash },
    order,
    selected: selected ?? order,
    reasons: [],
    participants: ['socialchef'],
    decidedOn: '2026-11-20',
    reference: 'RV 1',
  };
}

/** Two county leads, a reader and Västerås's signatory; and a round in which Västerås has answered and two areas are decided. */
export async function decidedRound(api: TestApi): Promise<string> {
  await addPerson(api.table, 'county-lead', '19');
  await addPerson(api.table, 'county-lead', '01');
  await addPerson(api.table, 'county-reader', '19');
  await addPerson(api.table, 'signatory', '1980');
  const surveys = ['behovsinventering@2026-1'] as never;
  const round = await addRound(api.table, openRound('plan-round', { surveys }));
  const answers = { as: 'signatory-1980', params: { round, org: '1980', survey: 'behovsinventering' } };
  const changes = [
    { question: 'boende.behov', value: 3, expectedVersion: 0 },
    { question: 'boe-permanent', value: 'nej', expectedVersion: 0 },
  ];
  await api.call('writeAnswers', { ...answers, body: { changes } });
  await api.call('submit', { ...answers, headers: { 'idempotency-key': 'k' }, body: {} });
  await decideOrder(api, round, ['boende', 'hedersrelaterat']);
  return round;
}
