// One port on this machine's own addresses, IPv4 and IPv6: a system in which anyone may be anyone is not for the network.
import { createServer, type RequestListener, type Server } from 'node:http';
import { isErrorWithCode } from './error-code.ts';
import { refuseUnreadable } from './refuse-unreadable.ts';
import { StartFailure } from './start-failure.ts';

export interface Listening {
  readonly port: number;
  /** Takes no more requests, waits a moment for those under way, then cuts them. */
  close(): Promise<void>;
}

const graceMilliseconds = 3000;

/** `port` 0 takes a free one. Throws StartFailure when somebody else has the port. */
export async function listen(port: number, listener: RequestListener): Promise<Listening> {
  const first = makeServer(listener);
  await bind(first, port, '127.0.0.1');
  const address = first.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port');
  const servers = [first];
  const second = makeServer(listener);
  try {
    await bind(second, address.port, '::1');
    servers.push(second);
  } catch (error) {
    // A machine without IPv6 has no such address.
    if (error instanceof StartFailure) throw error;
  }
  return { port: address.port, close: async () => void (await Promise.all(servers.map(closeServer))) };
}

function makeServer(listener: RequestListener): Server {
  const server = createServer(
    // Whoever sends a header letter by letter is cut off; a body may take its time on a poor line.
    {
      headersTimeout: 15_000,
      requestTimeout: 120_000,
      connectionsCheckingInterval: 5_000,
      keepAliveTimeout: 30_000,
    },
    listener,
  );
  return server.on('clientError', refuseUnreadable);
}

function bind(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, port)));
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      resolve();
    });
  });
}

function explain(error: Error, port: number): Error {
  if (!isErrorWithCode(error)) return error;
  if (error.code === 'EADDRINUSE') {
    return new StartFailure(
      `Port ${port} är upptagen. Avsluta det som använder den, eller välj en annan port och en annan datamapp:\n` +
        `  PORT=${port + 1} LAGESBILD_DATA=.data-${port + 1} npm start`,
    );
  }
  if (error.code === 'EACCES')
    return new StartFailure(`Port ${port} får inte användas. Välj en högre med PORT.`);
  return error;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
