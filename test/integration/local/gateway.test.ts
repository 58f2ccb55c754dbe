// The gateway in front of handlers that misbehave.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLocalJWKSet, exportJWK, generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiFunctions } from '../../../functions/contract/groups.ts';
import type { HttpEvent, HttpResult } from '../../../functions/http/event.ts';
import { type ApiHandlers, createGateway } from '../../../functions/local/gateway/gateway.ts';
import { invoke } from '../../../functions/local/gateway/invoke.ts';

let server: Server;
let url: string;
const faults: string[] = [];
let answer: (event: HttpEvent) => Promise<HttpResult>;

beforeAll(async () => {
  const { publicKey } = await generateKeyPair('ES256');
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256' }] });
  const groups = Object.keys(apiFunctions).map((group) => [group, (event: HttpEvent) => answer(event)]);
  const gateway = createGateway(
    Object.fromEntries(groups) as ApiHandlers,
    { issuer: 'http://localhost/oidc', audience: 'lagesbild-api', keys },
    { error: (message, details) => faults.push(`${message} ${JSON.stringify(details)}`) },
  );
  server = createServer((request, response) => void gateway(request, response)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

async function eventOf(path: string, init: RequestInit = {}): Promise<HttpEvent> {
  let seen: HttpEvent | undefined;
  answer = async (event) => {
    seen = event;
    return { statusCode: 200 };
  };
  await fetch(url + path, init);
  if (seen === undefined) throw new Error('the handler was not called');
  return seen;
}

describe('the event that a handler sees', () => {
  it('is what API Gateway makes: payload format 2.0', async () => {
    const event = await eventOf('/api/receipts/LB%2D1?checksum=a&checksum=b%20c', {
      headers: { 'X-Custom': 'One', cookie: 'a=1; b=2' },
    });
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: 'GET /api/receipts/{receipt}',
      rawPath: '/api/receipts/LB%2D1',
      rawQueryString: 'checksum=a&checksum=b%20c',
      cookies: ['a=1', 'b=2'],
      headers: { 'x-custom': 'One' },
      pathParameters: { receipt: 'LB-1' },
      queryStringParameters: { checksum: 'a,b c' },
      isBase64Encoded: false,
      requestContext: { http: { method: 'GET', sourceIp: '127.0.0.1' }, stage: '$default' },
    });
    expect(event.headers).not.toHaveProperty('cookie');
    expect(event.requestContext).not.toHaveProperty('authorizer');
    expect(event).not.toHaveProperty('body');
  });

  it('has a request id of its own each time', async () => {
    const [one, other] = [await eventOf('/api/health'), await eventOf('/api/health')];
    expect(one.requestContext.requestId).not.toBe(other.requestContext.requestId);
  });
});

describe('a handler that misbehaves', () => {
  it('is answered for with 500, logged, and nothing of its message gets out', async () => {
    answer = () => Promise.reject(new Error('secret answer'));
    const response = await fetch(`${url}/api/health`);
    const text = await response.text();
    expect([response.status, JSON.parse(text).code]).toEqual([500, 'internal']);
    expect(text + faults.join()).not.toContain('secret');
    expect(faults.join()).toContain('request failed');
  });

  it('is cut off when its time is out', async () => {
    const spec = { ...apiFunctions.open, timeoutSeconds: 0.05 };
    const hung = invoke(() => new Promise<never>(() => {}), spec, {});
    await expect(hung).rejects.toMatchObject({ code: 'timed-out', status: 504 });
  });

  it('is told how long it has left', async () => {
    const left = await invoke(
      async (_event, context) => context.getRemainingTimeInMillis(),
      apiFunctions.open,
      {},
    );
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThanOrEqual(apiFunctions.open.timeoutSeconds * 1000);
  });

  it('may answer with bytes, cookies and headers', async () => {
    answer = async () => ({
      statusCode: 201,
      headers: { 'content-type': 'application/pdf' },
      cookies: ['a=1', 'b=2'],
      body: Buffer.from([0, 255]).toString('base64'),
      isBase64Encoded: true,
    });
    const response = await fetch(`${url}/api/health`);
    expect([response.status, response.headers.getSetCookie()]).toEqual([201, ['a=1', 'b=2']]);
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([0, 255]);
  });
});
