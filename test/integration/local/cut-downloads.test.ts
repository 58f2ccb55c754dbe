// Files of ten times the expected size over HTTP: whole as they were stored, and never taken for whole when they broke off.
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient, Unreachable } from '../../../functions/contract/client.ts';
import { personId } from '../../../functions/core/ids.ts';
import { auditAction } from '../../../functions/storage/audit.ts';
import type { AuditEntry } from '../../../functions/storage/entities/audit.ts';
import { transact } from '../../../functions/storage/transaction.ts';
import { UnusableFile } from '../../../web/plan/files/open-workbook.ts';
import { readPlanFile } from '../../../web/plan/files/read-plan-file.ts';
import { newApi, type TestApi } from '../../support/api.ts';
import { type Cut, type CuttingRelay, startCuttingRelay } from '../../support/cutting-relay.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { addPerson } from '../../support/people.ts';
import type { Served } from '../../support/serve-table.ts';
import { newTable } from '../../support/table.ts';

const month = '2026-10';
const until = '2026-11-01T00:00:00.000Z';
const log = `/api/audit.csv?month=${month}&until=${until}`;
const plan = '/api/plans/19/2026-.xlsx';
const issuer = 'http://localhost/oidc';
const audience = 'lagesbild-api';
const folder = mkdtempSync(join(tmpdir(), 'lagesbild-cut-'));

let engine: TestEngine;
let api: TestApi;
let relay: CuttingRelay;
let server: ChildProcess;
let served: Served;
let admin: string;
let lead: string;
/** As they were stored, newest first. */
let entries: readonly AuditEntry[];

beforeAll(async () => {
  engine = await startEngine();
  api = newApi(await newTable(engine));
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  served = {
    socket: join(folder, 'api.sock'),
    endpoint: engine.endpoint,
    table: api.table.name,
    issuer,
    audience,
    keys: { keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256' }] },
  };
  const tokenOf = (person: string) =>
    new SignJWT({}).setProtectedHeader({ alg: 'ES256' }).setSubject(person).setIssuer(issuer);
  const signed = async (person: string) =>
    tokenOf(person).setAudience(audience).setExpirationTime('1h').sign(privateKey);
  admin = await signed(await addPerson(api.table, 'national-admin', 'se'));
  lead = await signed(await addPerson(api.table, 'county-lead', '19'));
  [entries] = await Promise.all([logTenThousand(), startServer()]);
  await fillPlan();
  relay = await startCuttingRelay(served.socket);
});
afterAll(async () => {
  relay?.stop();
  server?.kill('SIGKILL');
  await engine?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A busy month is a thousand entries. */
async function logTenThousand(): Promise<AuditEntry[]> {
  const all = Array.from(
    { length: 10_000 },
    (_, at): AuditEntry => ({
      id: `e${at}`,
      at: new Date(Date.parse(`${month}-02T00:00:00Z`) + at * 1000).toISOString(),
      person: personId('signatory-1980'),
      action: 'response-submitted',
      target: { organisation: '1980', receipt: randomBytes(40).toString('hex') },
    }),
  );
  for (let start = 0; start < all.length; start += 100) {
    const some = all.slice(start, start + 100).map((entry) => auditAction(api.table, entry));
    expect(await transact(api.table, some)).toBe('committed');
  }
  return all.toReversed();
}

/** As many rows as a plan may have: ten times one in use. */
async function fillPlan(): Promise<void> {
  const call = { as: 'county-lead-19', params: { county: '19', period: '2026-' } };
  await api.call('startPlan', { ...call, body: {} });
  for (let group = 0; group < 13; group += 1) {
    const rows = Array.from({ length: 40 }, (_, at) => ({
      row: `dm-${group}-${at}`,
      kind: 'sub-goal',
      parent: 'mal-1',
      values: { text: `Delmål ${lettersOf(randomBytes(200))}` },
    }));
    const { status, body } = await api.call('addPlanRows', { ...call, body: { rows } });
    expect([status, body.code]).toEqual([201, undefined]);
  }
}

/** Nothing that a file could be packed smaller by, and no digits that the guard could take for somebody's number. */
const lettersOf = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString('base64')
    .replaceAll(/[^a-z]/gi, '');

async function startServer(): Promise<void> {
  rmSync(served.socket, { force: true });
  server = spawn(
    process.execPath,
    [fileURLToPath(new URL('../../support/serve-table.ts', import.meta.url))],
    {
      env: { ...process.env, SERVED: JSON.stringify(served) },
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  await new Promise((resolve) => server.stdout?.once('data', resolve));
}

interface Download {
  readonly status: number | undefined;
  /** What a receiver has that keeps what came, however it ended. */
  readonly bytes: Buffer;
  readonly announced: number;
  readonly isChunked: boolean;
  readonly isComplete: boolean;
}

function download(path: string, token: string): Promise<Download> {
  return new Promise((resolve, reject) => {
    get(relay.url + path, { headers: { authorization: `Bearer ${token}` }, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', () => {});
      response.on('close', () =>
        resolve({
          status: response.statusCode,
          bytes: Buffer.concat(chunks),
          announced: Number(response.headers['content-length']),
          isChunked: response.headers['transfer-encoding'] !== undefined,
          isComplete: response.complete,
        }),
      );
    }).on('error', reject);
  });
}

const rowsOf = (csv: Buffer) => csv.toString('utf8').trimEnd().split('\r\n').slice(1);
const sumOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

const cuts: Readonly<Record<string, Cut>> = {
  async 'the connection is cut'({ client }) {
    client.destroy();
  },
  async 'the server is killed'() {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGKILL');
    await ended;
  },
};

describe('the log of a month ten times as busy as any', () => {
  let whole: Download;
  let manifest: ReadonlyMap<string, string>;
  beforeAll(async () => {
    whole = await download(log, admin);
    const { bytes } = await download(`${log}&table=manifest`, admin);
    manifest = new Map(rowsOf(bytes).map((row) => row.split(';') as [string, string]));
  });

  it('is downloaded as it was stored, and agrees with its manifest', () => {
    const { bytes, announced, isChunked, isComplete } = whole;
    expect({ announced, isChunked, isComplete }).toEqual({
      announced: bytes.length,
      isChunked: false,
      isComplete: true,
    });
    const stored = entries.map(({ at, target }) => [at, target['receipt']]);
    expect(rowsOf(bytes).map((row) => [row.split(';')[0], /receipt: (\w+)/.exec(row)?.[1]])).toEqual(stored);
    expect(manifest.get('Rader i ”Logg”')).toBe('10000');
    expect(manifest.get('Kontrollsumma för ”Logg” som CSV med semikolon (SHA-256)')).toBe(sumOf(bytes));
  });

  it.each(Object.entries(cuts))('is not taken for whole when %s midway', async (_, cut) => {
    relay.cutNext(whole.announced / 2, cut);
    const half = await download(log, admin);
    expect([half.isComplete, half.announced]).toEqual([false, whole.announced]);
    expect(half.bytes.length).toBeGreaterThan(0);
    expect(half.bytes.length).toBeLessThan(whole.announced);
    expect(manifest.get('Rader i ”Logg”')).not.toBe(String(rowsOf(half.bytes).length));
    expect([...manifest.values()]).not.toContain(sumOf(half.bytes));
    if (server.signalCode !== null) await startServer();
  });

  it('is no file at all to the web’s own client when it was cut, and is whole when asked for again', async () => {
    const client = createClient({ origin: relay.url, token: () => admin, fetch });
    const ask = () => client('GET /api/audit.csv', { query: { month, until } });
    relay.cutNext(whole.announced / 2, async ({ client: receiver }) => void receiver.destroy());
    await expect(ask()).rejects.toBeInstanceOf(Unreachable);
    expect((await ask()).size).toBe(whole.announced);
  });

  it('is refused with words, and not cut, when one entry more is too many', async () => {
    const one: AuditEntry = { ...(entries[0] as AuditEntry), id: 'en till', at: `${month}-30T10:00:00.000Z` };
    await transact(api.table, [auditAction(api.table, one)]);
    const refused = await download(log, admin);
    expect([refused.status, JSON.parse(refused.bytes.toString('utf8')).code]).toEqual([
      422,
      'too-many-entries',
    ]);
  });
});

describe('the plan with as many rows as it may have', () => {
  it('is an Excel file with every row, and one that broke off does not open', async () => {
    const { body } = await api.call('readPlan', {
      as: 'county-lead-19',
      params: { county: '19', period: '2026-' },
    });
    const { bytes: whole, isComplete } = await download(plan, lead);
    expect(isComplete).toBe(true);
    const file = await readPlanFile(new Uint8Array(whole).buffer);
    const ids = body.rows.map(({ row }: { row: string }) => row);
    expect(ids.length).toBeGreaterThan(550);
    expect(file.rows.map(({ row }) => row).toSorted()).toEqual(ids.toSorted());

    relay.cutNext(whole.length / 2, async ({ client }) => void client.destroy());
    const half = await download(plan, lead);
    expect([half.isComplete, half.announced]).toEqual([false, whole.length]);
    await expect(readPlanFile(new Uint8Array(half.bytes).buffer)).rejects.toBeInstanceOf(UnusableFile);
    // Not even when all but the last byte came.
    await expect(readPlanFile(new Uint8Array(whole.subarray(0, -1)).buffer)).rejects.toBeInstanceOf(
      UnusableFile,
    );
  });
});
