// What is frozen of a plan, compressed and in chunks: an edition's rows, or a yearly report.
import { gunzipSync, gzipSync } from 'node:zlib';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { PlanKey } from '../core/plan/plan.ts';
import type { Table } from './client.ts';
import { planChunks, planPartition } from './entities/plans.ts';
import { queryItems } from './items.ts';

/** An item may hold 400 KB with its keys. */
const chunkBytes = 350_000;

/** Stores `content` as JSON under `frozen`; an attempt that goes no further leaves chunks that nobody ever reads. */
export async function putFrozen(
  table: Table,
  plan: PlanKey,
  frozen: string,
  content: unknown,
): Promise<void> {
  const body = gzipSync(JSON.stringify(content));
  for (let chunk = 0; chunk * chunkBytes < body.length; chunk += 1) {
    const part = { body: body.subarray(chunk * chunkBytes, (chunk + 1) * chunkBytes) };
    const Item = planChunks.toItem({ ...plan, frozen, chunk }, part);
    await table.client.send(new PutCommand({ TableName: table.name, Item }));
  }
}

/** As it was stored, not checked. */
export async function readFrozen(table: Table, plan: PlanKey, frozen: string): Promise<unknown> {
  const items = await queryItems(table, planPartition(plan), `FROZEN#${frozen}#`);
  const body = Buffer.concat(items.map((item) => planChunks.parse(item).body));
  return JSON.parse(gunzipSync(body).toString('utf8'));
}
