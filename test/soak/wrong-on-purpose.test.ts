// The simulation is worth what it finds: each fault that is put in must be found within a few seeds, and for what it is.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type AnswerWrite,
  beginResponse,
  continueResponse,
  type LeaseStep,
} from '../../functions/storage/save-answers.ts';
import { startEngine, type TestEngine } from '../support/engine.ts';
import { answerTo, at, draftOf, newResponse } from '../support/responses.ts';
import { brokenPromises } from '../support/simulation/check-run.ts';
import { Ledger } from '../support/simulation/ledger.ts';
import {
  forgetDrafts,
  freezeWhatWas,
  keepNoHistory,
  letAcceptanceStand,
  loseTheFirstOfSeveral,
  type Mutant,
  mistakeOpinionsForAnswers,
  overwriteColleagues,
  rememberRights,
  seeAGhost,
  takeSilenceForYes,
} from '../support/simulation/mutants.ts';
import { simulate } from '../support/simulation/simulate.ts';
import { newTable } from '../support/table.ts';

const fewSeeds = 15;
const noLease: LeaseStep = { step: 'none', lease: { token: 'none', until: at } };

let engine: TestEngine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.stop());

/** What was found with the first seed that finds it, and after how many. */
async function firstFound(mutant: Mutant, pattern: RegExp): Promise<string | undefined> {
  for (let seed = 0; seed < fewSeeds; seed += 1) {
    const { broken } = await simulate(await newTable(engine), seed, mutant);
    const found = broken.find((one) => pattern.test(one));
    if (found !== undefined) return found;
  }
  return undefined;
}

describe('the check finds', () => {
  it.each<[string, Mutant, RegExp]>([
    ['a server that loses one write of several', loseTheFirstOfSeveral, /neither standing nor history/],
    ['a server that keeps no history', keepNoHistory, /neither standing nor history/],
    ['a submission that misses what was written meanwhile', freezeWhatWas, /is not what stood|lacks/],
    ['an acceptance that outlives a return', letAcceptanceStand, /the acceptance stands/],
    ['rights that outlive what gave them', rememberRights, /which was not theirs/],
    ['a second opinion among the answers', mistakeOpinionsForAnswers, /became an answer/],
    ['an organisation that nobody looks after', seeAGhost, /nobody is responsible for/],
    ['a browser that keeps no drafts', forgetDrafts, /and it is nowhere/],
    ['a web that takes silence for yes', takeSilenceForYes, /and it is nowhere/],
    ['a web that writes over what others wrote', overwriteColleagues, /over what they had not seen/],
  ])('%s', async (_, mutant, pattern) => {
    expect(await firstFound(mutant, pattern)).toMatch(pattern);
  });
});

describe('the check of what is written', () => {
  it('names what was accepted, given, typed and wanted, and is not there', async () => {
    const ledger = new Ledger();
    ledger.typed.set('anna 1', { person: 'anna', question: 'boende.behov', value: 3 });
    ledger.acceptances.push({
      question: 'boende.behov',
      value: 3,
      comment: 'anna 1',
      version: 1,
      author: 'anna',
    });
    ledger.receipts.push({ receipt: 'LB-2026-AAAA-AAAA', edition: 1, before: [] });
    ledger.opinions.push({ person: 'ola', question: 'boende.behov', version: 1 });
    const run = { table: await newTable(engine), response: newResponse(), ledger, frozen: [] };
    expect(await brokenPromises({ ...run, unsent: new Map() })).toEqual([
      "anna's boende.behov 1 was accepted and is neither standing nor history",
      'anna typed anna 1 in boende.behov, and it is nowhere',
      'LB-2026-AAAA-AAAA was given and is not there',
      "ola's second opinion on boende.behov is gone",
    ]);
  });

  it('counts what was written oftener than it was wanted, and what was written over unseen', async () => {
    const table = await newTable(engine);
    const response = newResponse();
    const wrote = (version: number, author: string, comment: string): AnswerWrite => ({
      answer: answerTo('boende.behov', { version, author, comment }),
      replaces: version === 1 ? undefined : earlier[version - 2]?.answer,
    });
    const earlier: AnswerWrite[] = [];
    for (const [author, comment] of [
      ['anna', 'anna 1'],
      ['bo', 'bo 1'],
      ['anna', 'anna 1'],
    ] as const) {
      const write = wrote(earlier.length + 1, author, comment);
      earlier.push(write);
      const state = draftOf(response, { revision: earlier.length - 1 });
      const outcome =
        earlier.length === 1
          ? await beginResponse(table, response, { ...state, revision: 1 }, [write])
          : await continueResponse(table, response, state, { writes: [write], lease: noLease, at });
      expect(outcome).toBe('committed');
    }
    const ledger = new Ledger();
    ledger.wants('anna', 'boende.behov', 'anna 1', 0);
    ledger.wants('bo', 'boende.behov', 'bo 1', 1);
    expect(await brokenPromises({ table, response, ledger, frozen: [], unsent: new Map() })).toEqual([
      'anna wanted anna 1 in boende.behov 1 times, and it was written 2 times',
      'anna wrote boende.behov 3 over what they had not seen',
    ]);
  });
});

describe('a seed', () => {
  it('leads to the same steps each time', async () => {
    const first = await simulate(await newTable(engine), 7);
    const again = await simulate(await newTable(engine), 7);
    expect(again).toEqual(first);
    expect(first.steps.length).toBeGreaterThan(50);
  });
});
