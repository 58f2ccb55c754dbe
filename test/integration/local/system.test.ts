// The whole local system through its one port.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startSownSystem } from '../../support/sown-system.ts';
import type { LocalSystem } from '../../support/system.ts';

let system: LocalSystem;

beforeAll(async () => {
  system = await startSownSystem();
});
afterAll(() => system.stop());

async function call(path: string, init: RequestInit & { as?: string } = {}) {
  const { as, ...rest } = init;
  const authorization = as === undefined ? {} : { authorization: `Bearer ${await system.tokenFor(as)}` };
  const response = await fetch(system.url + path, {
    ...rest,
    headers: { ...authorization, ...rest.headers },
  });
  const text = await response.text();
  const isJson = (response.headers.get('content-type') ?? '').includes('json');
  return {
    status: response.status,
    headers: response.headers,
    body: isJson && text !== '' ? JSON.parse(text) : text,
  };
}

const json = { 'content-type': 'application/json' };
const answers = '/api/rounds/exempel-oppen/responses/1980/behovsinventering/answers';

describe('a system that says it is ready', () => {
  it('has its three rounds, all marked as synthetic', async () => {
    const { body } = await call('/api/rounds', { as: 'kommun-1980' });
    expect(body.rounds).toMatchObject([
      { id: 'exempel-oppen', status: 'open', synthetic: true },
      { id: 'exempel-aret', status: 'closed', synthetic: true },
      { id: 'exempel-avslutad', status: 'closed', synthetic: true },
    ]);
  });

  it.each([
    ['exempel-avslutad', '19', { inScope: 10, responded: 9 }, true],
    ['exempel-oppen', '19', { inScope: 10, responded: 6 }, true],
    ['exempel-avslutad', '10', { inScope: 5, responded: 2 }, false],
    ['exempel-avslutad', '09', { inScope: 1, responded: 1 }, true],
  ])('has the report of %s for county %s', async (round, county, organisations, isOrdered) => {
    const { body } = await call(`/api/rounds/${round}/counties/${county}/report`, { as: `lan-${county}` });
    expect(body).toMatchObject({ organisations, ordered: isOrdered, synthetic: true });
    expect(body.priorities).toHaveLength(14);
  });

  it('gives the same report as JSON and as PDF', async () => {
    const response = await call('/api/rounds/exempel-avslutad/counties/19/report.pdf', { as: 'lan-19' });
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.body.startsWith('%PDF-')).toBe(true);
  });

  it('carries a submission into the county report', async () => {
    const report = async () =>
      (await call('/api/rounds/exempel-oppen/counties/19/report', { as: 'lan-19' })).body;
    expect((await report()).organisations.responded).toBe(6);
    const submission = '/api/rounds/exempel-oppen/responses/1984/behovsinventering/submission';
    const headers = { ...json, 'idempotency-key': 'one' };
    const receipt = await call(submission, { as: 'kommun-1984', method: 'POST', headers, body: '{}' });
    expect(receipt.status).toBe(201);
    await vi.waitFor(async () => expect((await report()).organisations.responded).toBe(7), {
      timeout: 10_000,
    });
    expect((await call(`/api/receipts/${receipt.body.receipt}`)).body).toEqual({ valid: true });
  });
});

describe('tokens for scripts', () => {
  it.each([
    ['kommun-1980', 'signatory'],
    ['kommun-1980-samordnare', 'coordinator'],
    ['kommun-1980-svarande', 'respondent'],
    ['region-19', 'signatory'],
    ['lan-19', 'county-lead'],
    ['lan-19-lasare', 'county-reader'],
    ['nationell', 'national-admin'],
    ['nationell-analytiker', 'national-analyst'],
  ])('make %s a %s', async (persona, role) => {
    const { status, body } = await call('/api/me', { as: persona });
    expect(status).toBe(200);
    expect(body).toMatchObject({ person: { id: persona }, memberships: [{ role }] });
  });

  it('exist for somebody without membership, who is told so', async () => {
    expect((await call('/api/me', { as: 'utan-behorighet' })).body.memberships).toEqual([]);
    expect((await call('/api/rounds', { as: 'utan-behorighet' })).body.code).toBe('no-membership');
  });

  it('can be had for everyone in the list', async () => {
    const { body } = await call('/local/personas');
    expect(body.length).toBeGreaterThan(290 + 21 + 21);
    expect(body).toContainEqual({
      persona: 'kommun-1980',
      name: 'Undertecknare, Västerås (påhittad)',
      role: 'signatory',
      organisation: '1980',
    });
    const last = body.at(-1).persona;
    const token = await call('/local/token', {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ persona: last }),
    });
    expect(token.body).toMatchObject({ token_type: 'Bearer', expires_in: expect.any(Number) });
  });

  it.each([
    ['{"persona":"kommun-9999"}', 404, 'unknown-persona'],
    ['{"persona":1}', 400, 'invalid-request'],
    ['[]', 400, 'invalid-request'],
    ['persona=kommun-1980', 400, 'invalid-json'],
    ['', 400, 'invalid-json'],
  ])('are refused for the body %s', async (body, status, code) => {
    expect(await call('/local/token', { method: 'POST', body })).toMatchObject({ status, body: { code } });
  });

  it('are had by POST only', async () => {
    const { status, headers } = await call('/local/token');
    expect([status, headers.get('allow')]).toEqual([405, 'POST']);
  });
});

describe('the gateway', () => {
  it('asks for a token on every route that is not public, and says how', async () => {
    const { status, headers, body } = await call('/api/me');
    expect([status, body.code, headers.get('www-authenticate')]).toEqual([401, 'not-signed-in', 'Bearer']);
    expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  });

  it.each([
    ['GET', '/api/nothing', 404, 'unknown-route'],
    ['GET', '/api', 404, 'unknown-route'],
    ['GET', '/local/nothing', 404, 'unknown-route'],
    ['GET', `/api/${'a'.repeat(8000)}`, 404, 'unknown-route'],
    ['GET', '/api/receipts/%zz', 400, 'invalid-request'],
    ['DELETE', '/api/rounds', 405, 'method-not-allowed'],
    ['OPTIONS', '/api/health', 405, 'method-not-allowed'],
  ])('refuses %s %s', async (method, path, status, code) => {
    expect(await call(path, { method })).toMatchObject({ status, body: { status, code } });
  });

  it('answers HEAD without a body', async () => {
    expect(await call('/api/health', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  });

  it.each([2, 20])('reads %i MB to their end and then says that it is too much', async (megabytes) => {
    const change = { question: 'boende.behov', value: 'x'.repeat(megabytes * 1_000_000), expectedVersion: 0 };
    const body = JSON.stringify({ changes: [change] });
    const response = await call(answers, { as: 'kommun-1980', method: 'PATCH', headers: json, body });
    expect(response).toMatchObject({ status: 413, body: { code: 'body-too-large' } });
  });

  it.each([
    ['{', json, 400, 'invalid-json'],
    ['{"changes":[],"__proto__":{}}', json, 400, 'invalid-request'],
    ['{"changes":[]}', { 'content-type': 'text/plain' }, 415, 'unsupported-media-type'],
    [Buffer.from([0x7b, 0xff, 0x7d]), json, 400, 'invalid-json'],
  ])('hands the body on as it came: %s', async (body, headers, status, code) => {
    const response = await call(answers, { as: 'kommun-1980', method: 'PATCH', headers, body });
    expect(response).toMatchObject({ status, body: { code } });
  });
});
