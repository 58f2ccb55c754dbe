// What is kept when the system is stopped or killed, and two copies side by side.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { startSownSystem } from '../../support/sown-system.ts';
import { type LocalSystem, startSystem } from '../../support/system.ts';

const folders: string[] = [];
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'lagesbild-restart-'));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const municipalities = ['1904', '1907', '1960', '1961', '1962', '1980', '1981', '1982', '1983', '1984'];
const areas = ['boende', 'valdsutovare', 'stod-vuxna', 'hedersrelaterat'];
const questions = areas.flatMap((area) =>
  ['nulage', 'behov', 'konsekvens', 'lansnytta'].map((one) => `${area}.${one}`),
);

async function request(system: LocalSystem, token: string, method: string, path: string, body?: unknown) {
  const response = await fetch(`${system.url}/api${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json', 'idempotency-key': 'once' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

/** A round of Västmanland alone, in which nobody has answered. */
async function openRound(system: LocalSystem, id: string): Promise<void> {
  const { status } = await request(system, await system.tokenFor('nationell'), 'POST', '/rounds', {
    id,
    name: { sv: 'Prov' },
    surveys: ['behovsinventering@2026-1'],
    scope: { counties: ['19'], kinds: ['municipality'] },
    opensAt: '2026-01-01T00:00:00Z',
    closesAt: '2099-01-01T00:00:00Z',
  });
  expect(status).toBe(201);
}

interface Acknowledged {
  readonly organisation: string;
  readonly question: string;
  readonly value: number;
  readonly version: number;
}

/** Saves one answer after the other, over and over, until the system is gone; notes what was acknowledged. */
async function saveUntilCut(system: LocalSystem, round: string, organisation: string, heard: Acknowledged[]) {
  const token = await system.tokenFor(`kommun-${organisation}`);
  const path = `/rounds/${round}/responses/${organisation}/behovsinventering/answers`;
  try {
    for (let version = 0; ; version += 1) {
      for (const question of questions) {
        const value = version % 5;
        const change = { question, value, expectedVersion: version };
        const { status, body } = await request(system, token, 'PATCH', path, { changes: [change] });
        expect([status, body.results[0].ok]).toEqual([200, true]);
        heard.push({ organisation, question, value, version: body.results[0].version });
      }
    }
  } catch (error) {
    // fetch fails like this when the connection is cut; anything else is a finding.
    if (!(error instanceof TypeError)) throw error;
  }
}

describe('a system that is killed in the middle of saving', () => {
  it('has every acknowledged answer when it starts again', async () => {
    const data = newFolder();
    const first = await startSownSystem({ data });
    await openRound(first, 'prov');
    const heard: Acknowledged[] = [];
    const savers = municipalities.map((organisation) => saveUntilCut(first, 'prov', organisation, heard));
    await vi.waitFor(() => expect(heard.length).toBeGreaterThan(300), { timeout: 60_000, interval: 5 });
    await first.kill();
    await Promise.all(savers);

    const second = await startSystem({ data });
    for (const organisation of municipalities) {
      const token = await second.tokenFor(`kommun-${organisation}`);
      const { body } = await request(
        second,
        token,
        'GET',
        `/rounds/prov/responses/${organisation}/behovsinventering`,
      );
      const standing = new Map<string, { value: number; version: number }>(
        body.answers.map((answer: { question: string }) => [answer.question, answer]),
      );
      for (const { question, value, version } of heard.filter((one) => one.organisation === organisation)) {
        const answer = standing.get(question);
        // Later than acknowledged is fine: the last request was under way when the system was killed.
        expect(answer?.version).toBeGreaterThanOrEqual(version);
        if (answer?.version === version) expect(answer.value).toBe(value);
      }
    }
    expect(await second.stop()).toBe(0);
  });

  it('carries submissions into the report that it was killed before it could compute', async () => {
    const data = newFolder();
    const first = await startSownSystem({ data });
    await openRound(first, 'prov');
    await Promise.all(
      municipalities.map(async (organisation) => {
        const token = await first.tokenFor(`kommun-${organisation}`);
        const path = `/rounds/prov/responses/${organisation}/behovsinventering`;
        const changes = questions.map((question) => ({ question, value: 3, expectedVersion: 0 }));
        await request(first, token, 'PATCH', `${path}/answers`, { changes });
        expect((await request(first, token, 'POST', `${path}/submission`, {})).status).toBe(201);
      }),
    );
    await first.kill();

    const second = await startSystem({ data });
    const lead = await second.tokenFor('lan-19');
    await vi.waitFor(
      async () => {
        const { body } = await request(second, lead, 'GET', '/rounds/prov/counties/19/report');
        expect(body.organisations).toMatchObject({ inScope: 10, responded: 10 });
      },
      { timeout: 20_000 },
    );
    await second.stop();
  });
});

describe('a system that is killed', () => {
  it('leaves no table engine behind', async () => {
    const data = newFolder();
    const system = await startSownSystem({ data });
    expect(processesNaming(data).some(({ command }) => command.includes('dynoxide'))).toBe(true);
    await system.kill();
    await vi.waitFor(() => expect(processesNaming(data)).toEqual([]), { timeout: 10_000 });
  });
});

describe('a system whose table engine dies', () => {
  it('says so and ends', async () => {
    const data = newFolder();
    const system = await startSownSystem({ data });
    const [engine] = processesNaming(data).filter(
      ({ command }) => /dynoxide serve/.test(command) && !command.includes('keeper'),
    );
    process.kill(engine?.pid ?? 0, 'SIGKILL');
    expect(await system.ended).toEqual({
      exitCode: 1,
      output: expect.stringContaining('Tabellmotorn har stannat.'),
    });
  });
});

/** Running processes whose command line names the folder. */
function processesNaming(folder: string): { pid: number; command: string }[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids
    .map((pid) => ({ pid: Number(pid), command: commandOf(pid) }))
    .filter(({ command }) => command.includes(folder));
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    // It has ended since the folder was listed.
    return '';
  }
}

describe('a system that is stopped and started again', () => {
  it('keeps its data, its keys and its people, and is not sown a second time', async () => {
    const data = newFolder();
    const first = await startSownSystem({ data });
    const port = Number(new URL(first.url).port);
    await openRound(first, 'kvar');
    const token = await first.tokenFor('lan-19');
    expect(await first.stop()).toBe(0);

    const second = await startSystem({ data, port });
    const { status, body } = await request(second, token, 'GET', '/rounds');
    expect(status).toBe(200);
    expect(body.rounds.map(({ id }: { id: string }) => id).toSorted()).toEqual([
      'exempel-aret',
      'exempel-avslutad',
      'exempel-oppen',
      'kvar',
    ]);
    await second.stop();
  });
});

describe('two systems side by side', () => {
  it('know nothing of each other, and neither takes the other’s tokens', async () => {
    const [one, other] = await Promise.all([startSownSystem(), startSownSystem()]);
    await openRound(one, 'min');
    const token = await one.tokenFor('nationell');
    expect(
      (await request(other, await other.tokenFor('nationell'), 'GET', '/rounds')).body.rounds,
    ).toHaveLength(3);
    expect((await request(one, token, 'GET', '/rounds')).body.rounds).toHaveLength(4);
    expect((await request(other, token, 'GET', '/rounds')).status).toBe(401);
    await Promise.all([one.stop(), other.stop()]);
  });
});
