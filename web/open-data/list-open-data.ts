// What is published, as anybody reads it: no token is sent.
import { type CallOutput, createClient } from '../../functions/contract/client.ts';

export type OpenData = CallOutput<'GET /api/open-data'>;

const client = createClient({
  origin: '',
  token: () => undefined,
  fetch: (...args) => window.fetch(...args),
});

export function listOpenData(signal: AbortSignal): Promise<OpenData> {
  return client('GET /api/open-data', { signal });
}
