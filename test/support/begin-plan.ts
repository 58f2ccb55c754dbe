// A plan that has begun, through the API in a lead's name.
import type { Call, TestApi } from './api.ts';

/** Starts the plan and lets its period begin on `day`. */
export async function beginPlan(
  api: TestApi,
  as: string,
  params: NonNullable<Call['params']>,
  day: string,
): Promise<void> {
  await api.call('startPlan', { as, params, body: {} });
  const { body } = await api.call('readPlan', { as, params });
  const { version } = body.rows.find(({ row }: { row: string }) => row === 'plan');
  const changes = [{ row: 'plan', field: 'startsOn', value: day, expectedVersion: version }];
  await api.call('writePlan', { as, params, body: { changes } });
}
