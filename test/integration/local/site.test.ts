// Serving the built web: its files and nothing else, with the headers that the cloud sends.
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { securityHeaders } from '../../../functions/contract/security-headers.ts';
import { createSite } from '../../../functions/local/web/site.ts';

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lagesbild-site-'));
  const site = join(folder, 'site');
  mkdirSync(join(site, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(site, 'index.html'), '<!doctype html><title>start</title>');
  writeFileSync(join(site, 'assets', 'app-abc.js'), 'export const a = 1;\n'.repeat(200));
  writeFileSync(join(site, 'assets', 'font-abc.woff2'), Buffer.from([1, 2, 3]));
  const serve = createSite(site);
  server = createServer((incoming, response) => void serve(incoming, response)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The path goes out as it stands: fetch would tidy `..` away. */
async function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { port } = server.address() as AddressInfo;
  const response = await new Promise<IncomingMessage>((resolve, reject) =>
    request({ host: '127.0.0.1', port, path, headers, method }, resolve).on('error', reject).end(),
  );
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
}

describe('the site', () => {
  it('serves the page for every address that a person may open', async () => {
    for (const path of ['/', '/lan/19', '/svara/1980/boende?x=1', '/index.html']) {
      const { status, headers, body } = await get(path, { accept: 'text/html,*/*' });
      expect([status, headers['content-type'], headers['cache-control']]).toEqual([
        200,
        'text/html; charset=utf-8',
        'no-cache',
      ]);
      expect(body.toString()).toContain('<title>start</title>');
    }
  });

  it('sends the security headers with everything', async () => {
    for (const path of ['/', '/assets/app-abc.js', '/assets/missing.js']) {
      expect((await get(path)).headers).toMatchObject({ ...securityHeaders() });
    }
  });

  it('lets built assets be kept for ever, compressed for those who take it', async () => {
    const plain = await get('/assets/app-abc.js');
    expect(plain.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    const small = await get('/assets/app-abc.js', { 'accept-encoding': 'gzip, br' });
    expect(small.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' });
    expect(small.body.length).toBeLessThan(plain.body.length);
    expect(brotliDecompressSync(small.body)).toEqual(plain.body);
    expect((await get('/assets/app-abc.js', { 'accept-encoding': 'br;q=0' })).headers).not.toHaveProperty(
      'content-encoding',
    );
    expect((await get('/assets/font-abc.woff2', { 'accept-encoding': 'br' })).headers).toMatchObject({
      'content-type': 'font/woff2',
      'content-length': '3',
    });
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '//etc/passwd',
    '/\0',
    '/%zz',
  ])('leads nowhere outside its folder: %j', async (path) => {
    const { status, body } = await get(path.replace('\0', '%00'), { accept: 'application/json' });
    expect([status, body.toString()]).toEqual([404, 'Finns inte.\n']);
  });

  it('has no page in place of an asset that is missing', async () => {
    expect((await get('/assets/missing.js', { accept: 'text/html' })).status).toBe(404);
  });

  it('answers HEAD without a body, and takes no other method', async () => {
    const head = await get('/', {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(await get('/', {}, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });

  it('takes up a web that has been built again', async () => {
    const index = join(folder, 'site', 'index.html');
    writeFileSync(index, '<!doctype html><title>again</title>');
    utimesSync(index, new Date(), new Date(Date.now() + 5000));
    expect((await get('/')).body.toString()).toContain('again');
  });
});
