// What is published, as anybody reads it: no token is sent.
import { type CallOutput, createClient } from '../../functions/contract/client.ts';

export type OpenData = CallOutput<'GET /api/open-data'>;

const client = createClient({
  origin: '',
  token: () => undefined,
  // The front page asks too, to know whether there is anything to link to: what it was told is asked anew here by its
  // ETag, or who has just established a round would read for minutes that nothing is published.
  fetch: (input, init) => window.fetch(input, { ...init, cache: 'no-cache' }),
});

export function listOpenData(signal: AbortSignal): Promise<OpenData> {
  return client('GET /api/open-data', { signal });
}
