// Many people at one response at once, over the network: every answer that was taken is in the edition, and none else.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalSystem, startSystem } from '../../support/system.ts';
import { openRound, request } from './requests.ts';

let system: LocalSystem;
beforeAll(async () => {
  system = await startSystem();
  await openRound(system, 'prov');
});
afterAll(() => system.stop());

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

/** One browser: writes here and there, from the versions it has seen, until it is told that all is submitted. */
async function writeUntilSubmitted(organisation: string, hand: number, taken: Taken[]): Promise<void> {
  const path = `/rounds/prov/responses/${organisation}/behovsinventering/answers`;
  const seen = new Map<string, number>();
  for (let turn = hand; ; turn += 1) {
    const wanted = questions.filter((_, index) => turn % 4 === 0 || (index + turn) % 7 === hand);
    const changes = wanted.map((question) => ({
      question,
      value: turn % 5,
      comment: `${secret} ${hand}.${turn}`,
      expectedVersion: seen.get(question) ?? 0,
    }));
    const { status, body } = await request(system, `kommun-${organisation}`, 'PATCH', path, {
      body: { changes },
    });
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

/** Submits while the others write; gives the receipt that this one was told of. */
async function submitWhenReady(organisation: string, key: string): Promise<string> {
  const path = `/rounds/prov/responses/${organisation}/behovsinventering/submission`;
  for (;;) {
    const { status, body } = await request(system, `kommun-${organisation}`, 'POST', path, { body: {}, key });
    if (status === 201 || body.code === 'already-submitted') return body.receipt;
    expect(['busy', 'nothing-answered']).toContain(body.code);
  }
}

describe('a response that many write and two submit at once', () => {
  it.each(['1980', '1981', '1984'])(
    'is frozen once with every answer that was taken (%s)',
    async (organisation) => {
      const taken: Taken[] = [];
      const writers = [0, 1, 2, 3].map((hand) => writeUntilSubmitted(organisation, hand, taken));
      const receipts = await Promise.all(['en', 'annan'].map((key) => submitWhenReady(organisation, key)));
      await Promise.all(writers);
      expect(new Set(receipts).size).toBe(1);

      const path = `/rounds/prov/responses/${organisation}/behovsinventering`;
      const { body: edition } = await request(
        system,
        `kommun-${organisation}`,
        'GET',
        `${path}/receipts/${receipts[0]}`,
      );
      const lastOf = Map.groupBy(taken, ({ question }) => question);
      const expected = [...lastOf.values()].map((versions) =>
        versions.reduce((last, one) => (one.version > last.version ? one : last)),
      );
      expect(edition.answers).toHaveLength(expected.length);
      for (const answer of expected) expect(edition.answers).toContainEqual(expect.objectContaining(answer));
      for (const [question, versions] of lastOf) {
        const numbers = new Set(versions.map(({ version }) => version));
        expect([question, numbers.size]).toEqual([question, versions.length]);
      }
    },
  );

  it('leaves no answer and no token in what the system prints', async () => {
    const token = await system.tokenFor('kommun-1980');
    await system.stop();
    const { output } = await system.ended;
    expect(output).toContain('Klart');
    expect(output).not.toContain(secret);
    expect(output).not.toContain(token.split('.')[0]);
  });
});
