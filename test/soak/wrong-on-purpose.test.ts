// The simulation is worth what it finds: each fault that is put in must be found within a few seeds, and for what it is.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEngine, type TestEngine } from '../support/engine.ts';
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

describe('a seed', () => {
  it('leads to the same steps each time', async () => {
    const first = await simulate(await newTable(engine), 7);
    const again = await simulate(await newTable(engine), 7);
    expect(again).toEqual(first);
    expect(first.steps.length).toBeGreaterThan(50);
  });
});
