// A way between client and server that can be cut: it lets so many bytes of the answer through, and then something happens.
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface CuttingRelay {
  readonly url: string;
  /** Of the next connection: after `bytes` of the answer `cut` is awaited, then what is left comes, if anything is. */
  cutNext(bytes: number, cut: Cut): void;
  stop(): void;
}

/** Both ends of a connection. */
export interface Way {
  readonly client: Socket;
  readonly server: Socket;
}

export type Cut = (way: Way) => Promise<void>;

export async function startCuttingRelay(socket: string): Promise<CuttingRelay> {
  let next: { readonly bytes: number; readonly cut: Cut } | undefined;
  const relay = createServer((client) => {
    const server = connect(socket);
    const planned = next;
    next = undefined;
    for (const end of [client, server]) end.on('error', () => {});
    client.on('close', () => server.destroy());
    server.on('close', () => client.end());
    client.pipe(server);
    if (planned === undefined) {
      server.pipe(client);
      return;
    }
    let passed = 0;
    const pass = (chunk: Buffer): void => {
      const some = chunk.subarray(0, planned.bytes - passed);
      passed += some.length;
      client.write(some);
      if (passed < planned.bytes) return;
      server.off('data', pass);
      server.pause();
      server.unshift(chunk.subarray(some.length));
      void planned.cut({ client, server }).then(() => server.pipe(client));
    };
    server.on('data', pass);
  });
  await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(relay.address() as AddressInfo).port}`,
    cutNext(bytes, cut) {
      next = { bytes, cut };
    },
    stop: () => void relay.close(),
  };
}
