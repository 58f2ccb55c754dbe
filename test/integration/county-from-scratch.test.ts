// By script, as a stranger with nothing but the API: a new round, a county's answers, submissions, and the report,
// every number of which is recomputed by an implementation that shares no code with ours.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSameNumbers } from '../support/expect-same-numbers.ts';
import { recomputeNaively } from '../support/oracle/recompute-naively.ts';
import { startSownSystem } from '../support/sown-system.ts';
import type { LocalSystem } from '../support/system.ts';

const areas = [
  'styrning-samordning',
  'samverkan-lanet',
  'systematisk-uppfoljning',
  'upptackt-fraga',
  'utredning-riskbedomning',
  'stod-vuxna',
  'barn-upplever-vald',
  'boende',
  'valdsutovare',
  'hedersrelaterat',
  'prostitution-manniskohandel',
  'sarskilt-sarbara',
  'halso-sjukvard',
  'forebyggande-skola',
];
const questions = ['nulage', 'behov', 'konsekvens', 'lansnytta'];
const vastmanland = ['1904', '1907', '1960', '1961', '1962', '1980', '1981', '1982', '1983', '1984'];
const round = 'skript-2026';

let system: LocalSystem;
const tokens = new Map<string, string>();

beforeAll(async () => {
  system = await startSownSystem();
});
afterAll(async () => {
  await system.stop();
});

async function call(persona: string, method: string, path: string, body?: unknown, headers = {}) {
  const token = tokens.get(persona) ?? (await system.tokenFor(persona));
  tokens.set(persona, token);
  const response = await fetch(`${system.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

/** Fixed but varied answers: every kind of value, and a municipality-specific pattern. */
function answerOf(organisation: string, area: number, question: number): unknown {
  const number = Number(organisation) * 31 + area * 17 + question * 7;
  if (number % 23 === 0) return 'vet-inte';
  if (number % 29 === 0) return { special: 'ej-aktuellt', reason: 'Uppgiften ligger hos en annan huvudman.' };
  if (number % 19 === 0) return undefined;
  return (number * 13 + area) % 5;
}

function answersOf(organisation: string): Record<string, unknown> {
  return Object.fromEntries(
    areas.flatMap((area, a) =>
      questions.flatMap((question, q) => {
        const value = answerOf(organisation, a, q);
        return value === undefined ? [] : [[`${area}.${question}`, value] as const];
      }),
    ),
  );
}

async function answerAndSubmit(organisation: string): Promise<void> {
  const path = `/api/rounds/${round}/responses/${organisation}/behovsinventering`;
  const changes = Object.entries(answersOf(organisation)).map(([question, value]) => ({
    question,
    value,
    expectedVersion: 0,
  }));
  const saved = await call(`kommun-${organisation}`, 'PATCH', `${path}/answers`, { changes });
  expect(saved.status).toBe(200);
  const submitted = await call(
    `kommun-${organisation}`,
    'POST',
    `${path}/submission`,
    {},
    { 'idempotency-key': organisation },
  );
  expect(submitted.status).toBe(201);
}

async function reportWith(responded: number) {
  // The report follows the table's stream: at once for a person, not at once for a script.
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const { status, body } = await call('lan-19', 'GET', `/api/rounds/${round}/counties/19/report`);
    expect(status).toBe(200);
    if ((body['organisations'] as { responded: number }).responded === responded) return body;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the report never came to hold ${responded} responses`);
}

function recomputed(responded: readonly string[], draws: { seed: number; count: number }) {
  const answers = Object.fromEntries(
    responded.map((organisation) => [organisation, answersOf(organisation)]),
  );
  return recomputeNaively({ areas, inScope: vastmanland, answers, seed: draws.seed, draws: draws.count });
}

describe('a county from scratch, through the API alone', () => {
  it('opens a round whose report is there before anyone has answered', async () => {
    const created = await call('nationell', 'POST', '/api/rounds', {
      id: round,
      name: { sv: 'Skriptad omgång' },
      surveys: ['behovsinventering@2026-1'],
      scope: { counties: ['19'], kinds: ['municipality'] },
      opensAt: '2026-01-01T08:00:00.5+01:00',
      closesAt: '2099-12-31T22:59:59Z',
    });
    expect(created.status).toBe(201);
    const report = await reportWith(0);
    expect(report).toMatchObject({ round, county: '19', status: 'preliminary', ordered: false });
    expect(report['organisations']).toMatchObject({ inScope: 10, responded: 0 });
  });

  it('gives scores without an order while under half have answered', async () => {
    const responded = vastmanland.slice(0, 4);
    for (const organisation of responded) await answerAndSubmit(organisation);
    const report = await reportWith(4);
    expectSameNumbers(report, recomputed(responded, report['draws'] as never));
    for (const area of report['priorities'] as Record<string, unknown>[]) {
      expect(Object.keys(area)).not.toContain('rank');
      expect(area['reason']).toBe('response-too-low');
    }
  });

  it('gives an order from exactly half, every number of it as recomputed', async () => {
    await answerAndSubmit(vastmanland[4] ?? '');
    const report = await reportWith(5);
    expect(report['ordered']).toBe(true);
    expectSameNumbers(report, recomputed(vastmanland.slice(0, 5), report['draws'] as never));
  });

  it('gives every number as recomputed when all have answered', async () => {
    for (const organisation of vastmanland.slice(5)) await answerAndSubmit(organisation);
    const report = await reportWith(10);
    expectSameNumbers(report, recomputed(vastmanland, report['draws'] as never));
  });

  it('publishes nothing about the county to another county or to a municipality', async () => {
    for (const persona of ['lan-20', 'kommun-1980', 'utan-behorighet']) {
      const { status, body } = await call(persona, 'GET', `/api/rounds/${round}/counties/19/report`);
      expect(status).toBe(403);
      expect(body['code']).toMatch(/^(not-allowed|no-membership)$/);
    }
  });
});
