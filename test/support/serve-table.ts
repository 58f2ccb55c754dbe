// A process of its own that serves the API over a test's table, to be killed in the middle of an answer. On a Unix
// socket, whose buffers hold little: what has not been sent when it dies never comes.
import { createServer } from 'node:http';
import { createLocalJWKSet } from 'jose';
import { createGateway } from '../../functions/local/gateway/gateway.ts';
import { connectTable } from '../../functions/storage/client.ts';
import { handlersFor } from './api-handlers.ts';
import { configFor } from './engine.ts';

/** Handed over as JSON in `SERVED`. */
export interface Served {
  readonly socket: string;
  readonly endpoint: string;
  readonly table: string;
  readonly issuer: string;
  readonly audience: string;
  readonly keys: Parameters<typeof createLocalJWKSet>[0];
}

const served: Served = JSON.parse(process.env['SERVED'] ?? '');
const log = { error: (...entry: unknown[]) => console.error(...entry) };
const table = connectTable(served.table, configFor({ endpoint: served.endpoint, stop: async () => {} }));
const now = () => new Date().toISOString();
const handlers = handlersFor({ table, now, log, issuer: new Map(), more: {} });
const gateway = createGateway(handlers, { ...served, keys: createLocalJWKSet(served.keys) }, log);
// Whoever started it is gone.
process.stdin.on('end', () => process.exit()).resume();
createServer((request, response) => void gateway(request, response)).listen(served.socket, () =>
  console.log('ready'),
);
