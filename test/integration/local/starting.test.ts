// Starts that cannot go well, each with a message that says what to do, and the time before all is ready.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../../functions/local/engine/free-port.ts';
import { findBinary } from '../../../functions/local/engine/start-engine.ts';
import { catalogue } from '../../../surveys/catalogue.ts';
import { startSownSystem } from '../../support/sown-system.ts';
import { failToStart, startSystem, type UnwantedEnd } from '../../support/system.ts';

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'lagesbild-start-'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function expectMessage({ exitCode, output }: UnwantedEnd, ...parts: readonly string[]): void {
  expect(exitCode).toBe(1);
  for (const part of parts) expect(output).toContain(part);
  expect(output).not.toMatch(/^\s+at .*:\d+:\d+/m);
}

describe('a start that cannot go well', () => {
  it('says that the port is taken, and how to choose another', async () => {
    const port = await freePort();
    const squatter = createServer().listen(port, '127.0.0.1');
    expectMessage(await failToStart({ port }), `Port ${port} är upptagen`, 'LAGESBILD_DATA=', 'npm start');
    squatter.close();
  });

  it('says that another copy holds the data folder; after that one has ended the folder is free', async () => {
    const data = join(scratch, 'shared');
    const first = await startSownSystem({ data });
    expectMessage(await failToStart({ data }), 'används redan av en annan Lägesbild', data);
    await first.stop();
    expect(readdirSync(data)).not.toContain('lock');
  });

  it('says that the data folder cannot be written', async () => {
    const data = join(scratch, 'file');
    writeFileSync(data, '');
    expectMessage(await failToStart({ data }), 'går inte att skriva i', 'LAGESBILD_DATA');
  });

  it.each([
    ['table.db', 'Tabellmotorn kunde inte öppna'],
    ['state.json', 'är skadad'],
    ['signing-keys.json', 'är skadad'],
  ])('says that %s is broken', async (file, message) => {
    const data = mkdtempSync(join(scratch, 'broken-'));
    writeFileSync(join(data, file), 'not what it should be');
    expectMessage(await failToStart({ data }), message, data);
  });

  it('says that the data was sown with other questionnaires', async () => {
    const data = mkdtempSync(join(scratch, 'older-'));
    const sown = { at: '2026-01-01T00:00:00.000Z', surveys: { 'behovsinventering@2026-1': 'another hash' } };
    writeFileSync(join(data, 'state.json'), JSON.stringify({ table: 'lagesbild-old', sown }));
    expectMessage(await failToStart({ data }), 'en annan version av formulären (behovsinventering@2026-1)');
  });

  it('says that what is stored cannot be read, from before shapes were noted or of another shape', async () => {
    const surveys = Object.fromEntries(catalogue.map((one) => [`${one.survey}@${one.version}`, one.hash]));
    for (const shapes of [undefined, { PeerCounts: 1 }, { Okänd: 1 }]) {
      const data = mkdtempSync(join(scratch, 'shapes-'));
      const sown = { at: '2026-01-01T00:00:00.000Z', surveys, shapes };
      writeFileSync(join(data, 'state.json'), JSON.stringify({ table: 'lagesbild-old', sown }));
      expectMessage(
        await failToStart({ data }),
        data,
        'kan inte läsas av den här versionen',
        'LAGESBILD_DATA',
      );
    }
  });

  it.each([
    [{ PORT: 'http' }, 'PORT ska vara ett tal'],
    [{ LAGESBILD_SEED: 'huge' }, 'LAGESBILD_SEED ska vara full eller small'],
  ])('says which setting is wrong: %o', async (environment, message) => {
    expectMessage(await failToStart({ environment }), message);
  });

  it('says that the named table engine does not answer', async () => {
    const AWS_ENDPOINT_URL_DYNAMODB = `http://127.0.0.1:${await freePort()}`;
    expectMessage(
      await failToStart({ environment: { AWS_ENDPOINT_URL_DYNAMODB } }),
      AWS_ENDPOINT_URL_DYNAMODB,
      'svarar inte',
    );
  });

  it('says what to do where the table engine is not installed', () => {
    const missing = () => {
      throw new Error('Cannot find module');
    };
    expect(() => findBinary(missing)).toThrow('AWS_ENDPOINT_URL_DYNAMODB');
  });
});

describe('a system that is still starting', () => {
  it('answers at once: programs that it is not ready, people with a page that waits', async () => {
    const port = await freePort();
    const starting = startSystem({ port, data: join(scratch, 'slow') });
    const url = `http://localhost:${port}`;
    await untilListening(url);
    const [health, page] = await Promise.all([
      fetch(`${url}/api/health`),
      fetch(url, { headers: { accept: 'text/html' } }),
    ]);
    expect([health.status, (await health.json()).code, health.headers.get('retry-after')]).toEqual([
      503,
      'starting',
      '2',
    ]);
    expect([page.status, await page.text()]).toEqual([503, expect.stringContaining('Lägesbild startar')]);
    const system = await starting;
    expect((await fetch(`${url}/api/health`)).status).toBe(200);
    await system.stop();
  });

  it('begins the seed again from nothing when it was killed in the middle of it', async () => {
    const data = join(scratch, 'half');
    const port = await freePort();
    const child = spawn(process.execPath, ['functions/local/start.ts'], {
      env: {
        ...process.env,
        PORT: String(port),
        LAGESBILD_DATA: data,
        LAGESBILD_SEED: 'small',
        LAGESBILD_WEB: 'none',
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await new Promise<void>((resolve) =>
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        if (text.includes('Lägger in')) setTimeout(resolve, 500);
      }),
    );
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    expect(JSON.parse(readFileSync(join(data, 'state.json'), 'utf8')).sown).toBeUndefined();

    const system = await startSystem({ data });
    const headers = { authorization: `Bearer ${await system.tokenFor('lan-19')}` };
    const report = await (
      await fetch(`${system.url}/api/rounds/exempel-avslutad/counties/19/report`, { headers })
    ).json();
    expect(report.organisations).toMatchObject({ inScope: 10, responded: 9 });
    await system.stop();
  });
});

async function untilListening(url: string): Promise<void> {
  for (;;) {
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}
