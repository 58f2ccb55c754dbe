// A plan begun, its year followed up and reported, by the bundles alone.
import { expect } from 'vitest';
import type { RunningBundles } from './running-bundles.ts';

/** The county's lead does it; where the reported year is read. */
export async function reportYear(bundles: RunningBundles): Promise<Readonly<Record<string, string>>> {
  const plan = { county: '19', period: '2026-' };
  const person = 'lead';
  const started = await bundles.call('startPlan', { person, params: plan, body: {} });
  expect(started.statusCode, started.body).toBe(201);
  const year = new Date().toISOString().slice(0, 4);
  const startsOn = { row: 'plan', field: 'startsOn', value: `${year}-01-01`, expectedVersion: 1 };
  await bundles.call('writePlan', { person, params: plan, body: { changes: [startsOn] } });
  const answer = { row: 'plan', occasion: year, field: 'ar-lan-hallbarhet', value: 2, expectedVersion: 0 };
  const written = await bundles.call('writeFollowUp', {
    person,
    params: plan,
    body: { changes: [answer] },
  });
  expect(written.statusCode, written.body).toBe(200);
  const params = { ...plan, year };
  const { checksum } = JSON.parse((await bundles.call('readYear', { person, params })).body);
  const body = { expectedChecksum: checksum };
  const submitted = await bundles.call('submitYear', { person, params, body });
  expect(submitted.statusCode, submitted.body).toBe(201);
  return params;
}
