// Many people at one response at once, over the network: every answer that was taken is in the edition, and none else.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startSownSystem } from '../../support/sown-system.ts';
import type { LocalSystem } from '../../support/system.ts';
import { openRound, request } from './requests.ts';

let system: LocalSystem;
beforeAll(async () => {
  system = await startSownSystem();
  await openRound(system, 'prov');
});
afterAll(() => system.stop());

const municipalities = ['1904', '1907', '1960', '1961', '1962', '1980', '1981', '1982', '1983', '1984'];
const secret = 'Det som skrevs i svaret';
const areas = [
  'boende',
  'valdsutovare',
  'stod-vuxna',
  'hedersrelaterat',
  'barn-upplever-vald',
  'halso-sjukvard',
];
const questions = areas.flatMap((area) =>
  ['nulage', 'behov', 'konsekvens', 'lansnytta'].map((one) => `${area}.${one}`),
);

interface Taken {
  readonly question: string;
  readonly value: number;
  readonly version: number;
  readonly comment: string;
}

interface Signatory {
  readonly token: string;
  /** Of the response, under /api. */
  readonly path: string;
}

/** One browser: writes here and there, from the versions it has seen, until it is told that all is submitted. */
async function writeUntilSubmitted({ token, path }: Signatory, hand: number, taken: Taken[]): Promise<void> {
  const seen = new Map<string, number>();
  for (let turn = hand; ; turn += 1) {
    const count = turn % 10 === 0 ? questions.length : 1;
    const changes = questions
      .slice(turn % questions.length)
      .slice(0, count)
      .map((question) => ({
        question,
        value: turn % 5,
        comment: `${secret} ${hand}.${turn}`,
        expectedVersion: seen.get(question) ?? 0,
      }));
    const { status, body } = await request(system, token, 'PATCH', `${path}/answers`, { body: { changes } });
    if (status !== 200) {
      expect(body).toMatchObject({ status: 409, code: 'response-submitted' });
      return;
    }
    for (const [index, { question, value, comment }] of changes.entries()) {
      const result = body.results[index];
      seen.set(question, result.ok ? result.version : result.current.version);
      if (result.ok) taken.push({ question, value, comment, version: result.version });
    }
  }
}

/** Submits while the others write, once they are well under way; gives the receipt that this one was told of. */
async function submitAmongWriters({ token, path }: Signatory, key: string, taken: Taken[]): Promise<string> {
  await vi.waitFor(() => expect(taken.length).toBeGreaterThan(30), { interval: 1, timeout: 20_000 });
  for (;;) {
    const { status, body } = await request(system, token, 'POST', `${path}/submission`, { body: {}, key });
    if (status === 201 || body.code === 'already-submitted') return body.receipt;
    expect(body.code).toBe('busy');
  }
}

describe('a response that many write and two submit at once', () => {
  it.each(municipalities)('is frozen once with every answer that was taken (%s)', async (organisation) => {
    const path = `/rounds/prov/responses/${organisation}/behovsinventering`;
    const signatory = { token: await system.tokenFor(`kommun-${organisation}`), path };
    const taken: Taken[] = [];
    const writers = [0, 1, 2, 3, 4, 5].map((hand) => writeUntilSubmitted(signatory, hand, taken));
    const receipts = await Promise.all(
      ['en', 'annan'].map((key) => submitAmongWriters(signatory, key, taken)),
    );
    await Promise.all(writers);
    expect(new Set(receipts).size).toBe(1);

    const frozen = await request(system, signatory.token, 'GET', `${path}/receipts/${receipts[0]}`);
    const versionsOf = Map.groupBy(taken, ({ question }) => question);
    const last = [...versionsOf.values()].map((versions) =>
      versions.reduce((last, one) => (one.version > last.version ? one : last)),
    );
    expect(byQuestion(frozen.body.answers)).toMatchObject(byQuestion(last));
    for (const versions of versionsOf.values()) {
      expect(versions.map(({ version }) => version).toSorted((a, b) => a - b)).toEqual(
        versions.map((_, index) => index + 1),
      );
    }
  });

  it('leaves no answer and no token in what the system prints', async () => {
    const token = await system.tokenFor('kommun-1980');
    await system.stop();
    const { output } = await system.ended;
    expect(output).toContain('Klart');
    expect(output).not.toContain(secret);
    expect(output).not.toContain(token.slice(0, 20));
  });
});

function byQuestion(answers: readonly { readonly question: string }[]) {
  return answers.toSorted((a, b) => (a.question < b.question ? -1 : 1));
}
