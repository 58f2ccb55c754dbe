// Events through the SDK to the bus of the local system: taken and kept, refused, not answered.
import { mkdtempSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EstablishedEvent } from '../../../functions/contract/events.ts';
import { countyId, roundId } from '../../../functions/core/ids.ts';
import { sendToBus } from '../../../functions/jobs/event-bridge.ts';
import { eventBusPath, openEventBus } from '../../../functions/local/events/event-bus.ts';

const event: EstablishedEvent = {
  kind: 'decision-recorded',
  id: 'decision/hosten/19/1',
  schema: 1,
  round: roundId('hosten'),
  county: countyId('19'),
  edition: 1,
  at: '2026-12-01T10:00:00.000Z',
  hash: 'ab'.repeat(32),
  link: 'https://lagesbild.example/lan/19/hosten/beslut?version=1',
};

let server: Server;
let answer: Parameters<typeof createServer>[1];
const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}${eventBusPath}`;
const send = () =>
  sendToBus('lagesbild-test', {
    region: 'eu-north-1',
    endpoint: address(),
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    maxAttempts: 1,
  })(event);

beforeEach(async () => {
  const bus = openEventBus(join(mkdtempSync(join(tmpdir(), 'bus-')), 'events.jsonl'), { error: () => {} });
  answer = (request, response) => void bus(request, response);
  server = createServer((request, response) => answer?.(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => new Promise<void>((resolve) => void server.close(() => resolve())));

describe('an event', () => {
  it('is kept by the local bus as it was sent, and listed there', async () => {
    expect(await (await fetch(address())).json()).toEqual([]);
    await send();
    await send();
    const kept = await (await fetch(address())).json();
    expect(kept).toHaveLength(2);
    expect(kept[0]).toMatchObject({
      source: 'lagesbild',
      detailType: 'County decision recorded',
      detail: event,
    });
  });

  it('that the bus refuses, answering 200 all the same, counts as not sent', async () => {
    answer = (_, response) =>
      void response
        .writeHead(200, { 'content-type': 'application/x-amz-json-1.1' })
        .end(JSON.stringify({ FailedEntryCount: 1, Entries: [{ ErrorCode: 'ThrottlingException' }] }));
    await expect(send()).rejects.toThrow('the bus refused an event: ThrottlingException');
  });

  it('that nobody answers counts as not sent', async () => {
    answer = (request) => void request.socket.destroy();
    await expect(send()).rejects.toThrow();
  });

  it('of another shape is refused by the local bus', async () => {
    for (const body of ['', '{', '{"Entries":[]}', '{"__proto__":{"Entries":1}}', '[]']) {
      const { status } = await fetch(address(), { method: 'POST', body });
      expect([body, status]).toEqual([body, 400]);
    }
    expect(await (await fetch(address())).json()).toEqual([]);
  });
});
