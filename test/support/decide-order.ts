// A decision of Västmanland's steering group that follows the order the report proposes.
import { expect } from 'vitest';
import type { TestApi } from './api.ts';

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
