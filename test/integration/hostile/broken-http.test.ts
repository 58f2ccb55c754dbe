// What arrives letter by letter, broken or not as HTTP at all, over a bare connection: answered or refused, and survived.
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ProblemSchema } from '../../../functions/contract/schemas.ts';
import { startSownSystem } from '../../support/sown-system.ts';
import type { LocalSystem } from '../../support/system.ts';
import { openRound } from './requests.ts';

let system: LocalSystem;
let token: string;
const draft = '/api/rounds/prov/responses/1904/behovsinventering';
const change = (value: number, expectedVersion: number): string =>
  JSON.stringify({ changes: [{ question: 'boende.behov', value, expectedVersion }] });

beforeAll(async () => {
  system = await startSownSystem();
  await openRound(system, 'prov');
  token = await system.tokenFor('kommun-1904');
});
afterAll(() => system.stop());

/** Sends `parts` with a breath between them, as the one who is signed in; everything that comes back until the system closes the connection. */
async function send(...parts: string[]): Promise<{ status: number; type: string; body: string }> {
  const socket = connect(Number(new URL(system.url).port), '127.0.0.1');
  const answered = new Promise<string>((resolve, reject) => {
    let text = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
    socket.on('close', () => resolve(text)).on('error', reject);
  });
  for (const part of parts) {
    socket.write(part.replace('{token}', token));
    await sleep(parts.length > 1 ? 2 : 0);
  }
  const [head = '', body = ''] = (await answered).split('\r\n\r\n');
  const type = /^content-type: (.*)$/im.exec(head)?.[1] ?? '';
  return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1]), type, body };
}

function head(method: string, path: string, ...headers: string[]): string {
  const always = ['host: localhost', 'connection: close', 'authorization: Bearer {token}'];
  return [`${method} ${path} HTTP/1.1`, ...always, 'content-type: application/json', ...headers, '', ''].join(
    '\r\n',
  );
}

describe('a request that is hardly HTTP', () => {
  it.each<[what: string, status: number, code: string, request: string]>([
    [
      'an address without end',
      431,
      'header-too-large',
      head('GET', `/api/rounds/${'x'.repeat(20_000)}/responses`),
    ],
    [
      'a header without end',
      431,
      'header-too-large',
      head('GET', '/api/health', `x-long: ${'x'.repeat(20_000)}`),
    ],
    ['a NUL in a header', 400, 'unreadable-request', head('GET', '/api/health', 'x: a\0b')],
    ['a method that nobody knows', 400, 'unreadable-request', head('FÅ', '/api/health')],
    ['no HTTP at all', 400, 'unreadable-request', 'hej\r\n\r\n'],
    [
      'two lengths',
      400,
      'unreadable-request',
      `${head('PATCH', draft, 'content-length: 2', 'content-length: 5')}{}abc`,
    ],
    [
      'a length and chunks',
      400,
      'unreadable-request',
      `${head('PATCH', draft, 'content-length: 2', 'transfer-encoding: chunked')}0\r\n\r\n`,
    ],
    [
      'a chunk of no size',
      400,
      'unreadable-request',
      `${head('PATCH', draft, 'transfer-encoding: chunked')}zz\r\n`,
    ],
    ['a path that leads out', 400, 'invalid-request', head('GET', '/api/rounds/..%2f..%2f/responses')],
    ['half an encoded letter', 400, 'invalid-request', head('GET', '/api/rounds/%e2%82/responses')],
    ['a NUL in the path', 400, 'invalid-request', head('GET', '/api/rounds/%00/responses')],
    ['a path with a step up', 404, 'unknown-route', head('GET', '/api/rounds/../health')],
    ['a slash too many', 404, 'unknown-route', head('GET', '/api//health')],
  ])('with %s is refused with %i %s', async (_, status, code, request) => {
    const answer = await send(request);
    expect(answer).toMatchObject({ status, type: 'application/problem+json; charset=utf-8' });
    expect(ProblemSchema.parse(JSON.parse(answer.body))).toMatchObject({ status, code });
    expect((await send(head('GET', '/api/health'))).status).toBe(200);
  });
});

describe('a body that comes as the line allows', () => {
  it('is read whole, letter by letter', async () => {
    const body = change(1, 0);
    const answer = await send(head('PATCH', `${draft}/answers`, `content-length: ${body.length}`), ...body);
    expect(answer.status).toBe(200);
  });

  it('is read whole in chunks, with what may stand around them', async () => {
    const chunks = [...change(2, 1)].map((letter) => `1;a=b\r\n${letter}\r\n`);
    const headers = head('PATCH', `${draft}/answers`, 'transfer-encoding: chunked');
    const answer = await send(headers, ...chunks, '0\r\nx-trailer: 1\r\n\r\n');
    expect(answer.status).toBe(200);
    const { answers } = JSON.parse((await send(head('GET', draft))).body);
    // What stands in the registers is shown too, to be confirmed.
    const written = answers.filter(({ confirmed }: { confirmed: boolean }) => confirmed);
    expect(written).toMatchObject([{ question: 'boende.behov', value: 2, version: 2 }]);
  });

  it('is of no consequence when its sender goes away in the middle of it', async () => {
    const before = await send(head('GET', draft));
    const socket = connect(Number(new URL(system.url).port), '127.0.0.1');
    const half = `${head('PATCH', `${draft}/answers`, 'content-length: 5000')}${change(3, 2)}`;
    socket.end(half.replace('{token}', token));
    await new Promise((resolve) => socket.on('close', resolve).resume());
    expect(JSON.parse((await send(head('GET', draft))).body)).toEqual(JSON.parse(before.body));
  });
});
