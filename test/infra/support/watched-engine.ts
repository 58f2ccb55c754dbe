// The table engine behind a proxy that notes which actions a caller would need a grant for: engines check no grants.

import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface WatchedEngine {
  /** Where `caller` reaches the table. */
  endpointFor(caller: string): Promise<string>;
  /** IAM actions that each caller has needed so far. */
  readonly needed: ReadonlyMap<string, ReadonlySet<string>>;
  stop(): void;
}

export function watchEngine(engine: string): WatchedEngine {
  const servers: Server[] = [];
  const needed = new Map<string, Set<string>>();
  return {
    needed,
    async endpointFor(caller) {
      const actions = new Set<string>();
      needed.set(caller, actions);
      const server = passOn(engine, (action) => actions.add(`dynamodb:${action}`)).listen(0, '127.0.0.1');
      servers.push(server);
      await once(server, 'listening');
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    },
    stop() {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

function passOn(engine: string, note: (action: string) => void): Server {
  return createServer(async (incoming, outgoing) => {
    const body = Buffer.concat(await incoming.toArray());
    for (const action of actionsOf(String(incoming.headers['x-amz-target']), body)) note(action);
    const onward = request(engine, {
      method: incoming.method ?? 'POST',
      headers: incoming.headers,
      path: incoming.url ?? '/',
    });
    onward.on('response', (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    onward.end(body);
  });
}

/** A transaction is allowed by the actions it is made of. */
function actionsOf(target: string, body: Buffer): readonly string[] {
  const operation = target.split('.').at(-1) ?? '';
  if (operation === 'TransactGetItems') return ['GetItem'];
  if (operation !== 'TransactWriteItems') return [operation];
  const { TransactItems } = JSON.parse(body.toString()) as { TransactItems: Record<string, unknown>[] };
  const actions = {
    Put: 'PutItem',
    Update: 'UpdateItem',
    Delete: 'DeleteItem',
    ConditionCheck: 'ConditionCheckItem',
  };
  return TransactItems.flatMap(Object.keys).map((kind) => actions[kind as keyof typeof actions]);
}
