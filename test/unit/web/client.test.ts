import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createClient, Refusal, Unreachable } from '../../../functions/contract/client.ts';

function clientAnswering(answer: () => Response | Promise<Response>) {
  const calls: { url: string; init: RequestInit }[] = [];
  const fetch = async (url: RequestInfo | URL, init: RequestInit = {}) => {
    calls.push({ url: String(url), init });
    return answer();
  };
  return { calls, client: createClient({ origin: 'https://x.example', token: () => 't', fetch }) };
}

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

describe('the typed client', () => {
  it('fills the path, leaves out what is not asked, and sends the token', async () => {
    const { calls, client } = clientAnswering(() => json({ responses: [] }));
    await client('GET /api/rounds/{round}/responses', {
      params: { round: 'ht 25/1' },
      query: { county: '19' },
    });
    await client('GET /api/rounds/{round}/responses', { params: { round: 'ht' } });
    expect(calls.map(({ url }) => url)).toEqual([
      'https://x.example/api/rounds/ht%2025%2F1/responses?county=19',
      'https://x.example/api/rounds/ht/responses',
    ]);
    expect(calls[0]?.init.headers).toEqual({ authorization: 'Bearer t' });
  });

  it('turns a problem document into a refusal with its issues and own members', async () => {
    const problem = {
      status: 409,
      code: 'already-submitted',
      titles: { sv: 'Redan.', en: 'Already.' },
      receipt: 'LB-1',
    };
    const { client } = clientAnswering(() => json(problem, 409));
    const refused = await client('GET /api/me').catch((cause: unknown) => cause);
    expect(refused).toBeInstanceOf(Refusal);
    expect(refused).toMatchObject({
      status: 409,
      code: 'already-submitted',
      issues: [],
      extra: { receipt: 'LB-1' },
    });
  });

  it('gives no part of a file whose connection was cut midway, whether its length was announced or not', async () => {
    for (const announced of [{ 'content-length': '200000' }, {}]) {
      const server = createServer((_, response) => {
        response.writeHead(200, { 'content-type': 'text/csv; charset=utf-8', ...announced });
        response.write('rad\r\n'.repeat(20_000), () => response.destroy());
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const client = createClient({ origin, token: () => 't', fetch });
      const file = client('GET /api/audit.csv', { query: { month: '2026-11' } });
      await expect(file).rejects.toBeInstanceOf(Unreachable);
      server.close();
    }
  });

  it('calls a gateway error page, a broken answer and no network all unreachable', async () => {
    const answers = [
      () => new Response('<h1>502</h1>', { status: 502 }),
      () => new Response('{"half', { headers: { 'content-type': 'application/json' } }),
      () => Promise.reject(new TypeError('fetch failed')),
    ];
    for (const answer of answers) {
      await expect(clientAnswering(answer).client('GET /api/me')).rejects.toBeInstanceOf(Unreachable);
    }
  });
});
