// Answers saved and submitted through the API by who may sign, as far as other tests need them to be there.
import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { TestApi } from './api.ts';

interface Response {
  readonly round: string;
  readonly org: string;
  readonly survey: string;
}

/** By `signatory-<org>`. An answer that is undefined is left unanswered. */
export async function submitAnswers(
  api: TestApi,
  response: Response,
  answers: Readonly<Record<string, unknown>>,
): Promise<void> {
  const call = { as: `signatory-${response.org}`, params: { ...response } };
  const changes = Object.entries(answers).flatMap(([question, value]) =>
    value === undefined ? [] : [{ question, value, expectedVersion: 0 }],
  );
  expect((await api.call('writeAnswers', { ...call, body: { changes } })).status).toBe(200);
  const headers = { 'idempotency-key': randomUUID() };
  expect((await api.call('submit', { ...call, body: {}, headers })).status).toBe(201);
}

/** `values` are nulage, behov, konsekvens, lansnytta of `boende`. */
export function inHousing(values: readonly unknown[]): Record<string, unknown> {
  const core = ['nulage', 'behov', 'konsekvens', 'lansnytta'];
  return Object.fromEntries(values.map((value, at) => [`boende.${core[at]}`, value]));
}
