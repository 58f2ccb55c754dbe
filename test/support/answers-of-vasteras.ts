// What Västerås answers and submits in rounds made for one test each.
import { expect } from 'vitest';
import type { TestApi } from './api.ts';
import { addRound, openRound } from './people.ts';

export const paramsOf = (round: string, org = '1980') => ({ round, org, survey: 'behovsinventering' });

/** `as` signs for Västerås; `api` gives the one that stands when a test runs. */
export function answersOfVasteras(api: () => TestApi, as: string) {
  let rounds = 0;
  return {
    async newRound(more: Parameters<typeof openRound>[1] = {}): Promise<string> {
      rounds += 1;
      return addRound(api().table, openRound(`round-${rounds}`, more));
    },
    async save(round: string, changes: Readonly<Record<string, unknown>>): Promise<void> {
      const body = {
        changes: Object.entries(changes).map(([question, value]) => ({
          question,
          value,
          expectedVersion: 0,
        })),
      };
      expect((await api().call('writeAnswers', { as, params: paramsOf(round), body })).status).toBe(200);
    },
    async submit(round: string) {
      const headers = { 'idempotency-key': 'k' };
      return (await api().call('submit', { as, params: paramsOf(round), headers, body: {} })).body;
    },
  };
}
