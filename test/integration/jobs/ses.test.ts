// Amazon SES as we speak with it, against the stand-in of the local system and servers that behave badly.
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { handOverToSes } from '../../../functions/jobs/ses.ts';
import { openOutbox, sesPath } from '../../../functions/local/outbox/outbox.ts';

const servers: Server[] = [];
const folders: string[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function serveOutbox(file: string): Promise<string> {
  const outbox = openOutbox(file, { error: () => {} });
  return serve((request, response) => void outbox(request, response));
}

function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lagesbild-outbox-'));
  folders.push(folder);
  return join(folder, 'outbox.jsonl');
}

const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
const handOver = (endpoint: string) =>
  handOverToSes('lagesbild@lagesbild.example', { endpoint, region: 'eu-north-1', credentials });
const text = {
  subject: 'Du är inbjuden',
  text: 'Hej!\n\nÖppna <b>den här</b>:\nhttp://localhost:3000/inbjudan/1980.x\n',
};

describe('handing over', () => {
  it('reaches the outbox, which keeps it over a restart and shows it as text with links that work', async () => {
    const file = newFile();
    const first = await serveOutbox(file);
    expect(await handOver(first + sesPath)('anna@x.example', text)).toEqual({ kind: 'taken' });
    expect(await handOver(first + sesPath)('bo@x.example', { ...text, subject: 'Den senare' })).toEqual({
      kind: 'taken',
    });
    const second = await serveOutbox(file);
    const mails = (await (await fetch(`${second}/local/outbox.json`)).json()) as object[];
    expect(mails).toMatchObject([
      { to: ['bo@x.example'], subject: 'Den senare' },
      { to: ['anna@x.example'], from: 'lagesbild@lagesbild.example', ...text },
    ]);
    const page = await (await fetch(`${second}/local/outbox`)).text();
    expect(page).toContain('<a href="http://localhost:3000/inbjudan/1980.x">');
    expect(page).not.toContain('<b>den här</b>');
    expect(page.indexOf('Den senare')).toBeLessThan(page.indexOf('Du är inbjuden'));
  });

  it('tells what SES will never take from what it may take later', async () => {
    const answer = (status: number, type: string) =>
      serve((request, response) => {
        request.resume();
        response.writeHead(status, { 'content-type': 'application/json', 'x-amzn-errortype': type });
        response.end(JSON.stringify({ message: 'no' }));
      });
    const kindFor = async (status: number, type: string) =>
      (await handOver(await answer(status, type))('anna@x.example', text)).kind;
    expect(await kindFor(400, 'MessageRejected')).toBe('refused');
    expect(await kindFor(400, 'BadRequestException')).toBe('refused');
    expect(await kindFor(429, 'TooManyRequestsException')).toBe('not-taken');
    expect(await kindFor(400, 'SendingPausedException')).toBe('not-taken');
    expect(await kindFor(403, 'AccessDeniedException')).toBe('not-taken');
  });

  it('asks once only, and does not know when no answer comes', async () => {
    let asked = 0;
    const endpoint = await serve((request) => {
      asked += 1;
      request.resume();
      if (asked === 1) request.on('end', () => request.socket.destroy());
    });
    expect((await handOver(endpoint)('anna@x.example', text)).kind).toBe('unknown');
    expect(asked).toBe(1);
    // The next is never answered.
    expect((await handOver(endpoint)('anna@x.example', text)).kind).toBe('unknown');
    expect(asked).toBe(2);
  });

  it('to an outbox that cannot read it is refused', async () => {
    const endpoint = await serveOutbox(newFile());
    const response = await fetch(`${endpoint}${sesPath}/v2/email/outbound-emails`, {
      method: 'POST',
      body: '{',
    });
    expect(response.status).toBe(400);
  });
});
