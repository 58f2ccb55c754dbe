// A job run by its bundle on the records that its filter lets through.
import { expect } from 'vitest';
import type { RunningBundles } from './running-bundles.ts';

/** How many records it took; all of them without fault. */
export async function runJob(
  bundles: RunningBundles,
  job: Parameters<RunningBundles['filteredRecords']>[0],
): Promise<number> {
  const Records = await bundles.filteredRecords(job);
  expect(await bundles.invoke(job, { Records })).toEqual({ batchItemFailures: [] });
  return Records.length;
}
