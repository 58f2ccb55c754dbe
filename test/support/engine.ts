// The table engine of a test: dynoxide in a scratch folder, or the one that AWS_ENDPOINT_URL_DYNAMODB_TEST names.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { startEngine as startDynoxide } from '../../functions/local/engine/start-engine.ts';

export interface TestEngine {
  readonly endpoint: string;
  stop(): Promise<void>;
}

/** Stops with `stop`; an engine that was there before is left running. */
export async function startEngine(): Promise<TestEngine> {
  const named = process.env['AWS_ENDPOINT_URL_DYNAMODB_TEST'];
  if (named !== undefined && named !== '') return { endpoint: named, stop: async () => {} };
  const folder = mkdtempSync(join(tmpdir(), 'lagesbild-test-'));
  const engine = await startDynoxide(join(folder, 'table.db'));
  return {
    endpoint: engine.endpoint,
    async stop() {
      await engine.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A client's configuration for the engine: no credential of anybody's. */
export function configFor({ endpoint }: TestEngine): DynamoDBClientConfig {
  return { endpoint, region: 'eu-north-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } };
}
