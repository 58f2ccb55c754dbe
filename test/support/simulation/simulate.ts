// One run: an organisation's people, each at a browser, and the county's lead, faults and all, from one seed; then what was promised is held against what is there.
import { inspect } from 'node:util';
import { vi } from 'vitest';
import { createClient } from '../../../functions/contract/client.ts';
import { organisationId, roundId, surveyId } from '../../../functions/core/ids.ts';
import type { Table } from '../../../functions/storage/client.ts';
import { loadResponse } from '../../../web/respond/load-response.ts';
import type { QuestionDraft } from '../../../web/respond/saving/draft.ts';
import type { DraftRecord } from '../../../web/respond/unsent/draft-record.ts';
import { newApi, type TestClock } from '../api.ts';
import { addRound, openRound, vastmanland } from '../people.ts';
import { SimulatedBrowser, type World } from './browser.ts';
import { addPeople, questions, sectionOf, workOf, writers } from './cast.ts';
import { brokenPromises } from './check-run.ts';
import { Ledger } from './ledger.ts';
import type { Mutant } from './mutants.ts';
import { directFetch, newNetwork } from './network.ts';
import { rollsFrom } from './rolls.ts';
import { newScheduler } from './scheduler.ts';
import { Witness } from './witness.ts';
import { comeBack } from './writer.ts';

const faults = { before: 0.007, after: 0.007, conflict: 0.04 };
const losses = { request: 0.04, answer: 0.06 };
/** The end of the first day in Sweden. */
const midnight = Date.parse('2026-11-22T23:00:00.000Z');

export interface Outcome {
  /** What went wrong, in words; empty when all was kept. */
  readonly broken: readonly string[];
  /** What people did and what the server said, in order; the same for the same seed. */
  readonly steps: readonly string[];
}

/** `table`: empty. `mutant`: what is made wrong on purpose. */
export async function simulate(table: Table, seed: number, mutant: Mutant = {}): Promise<Outcome> {
  const response = {
    round: roundId(`run-${seed}`),
    organisation: organisationId('1980'),
    survey: surveyId('behovsinventering'),
    county: vastmanland,
  };
  const params = { round: response.round, org: '1980', survey: 'behovsinventering' };
  await addRound(table, openRound(response.round));
  await addPeople(table);
  await readQuestionnaire(table, params);
  const witness = new Witness(table, response, sectionOf);
  await witness.begin(response.organisation);

  const rolls = rollsFrom(seed);
  const ledger = new Ledger();
  const chance = { rolls, ledger };
  const random = vi.spyOn(Math, 'random').mockImplementation(() => rolls.share());
  // Not `Date`: the table's client would take its time for wrong, and wait to try again.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  try {
    // Midnight comes in the middle of most runs.
    const start = midnight - rolls.below(60_000);
    const time = () => start + performance.now();
    const clock = clockOf(time);
    const scheduler = newScheduler(mutant.table?.(table) ?? table, rolls, faults, witness.saw);
    const network = newNetwork(newApi(scheduler.table, clock), { rolls, scheduler, ledger, losses });
    const now = () => new Date(time());
    const world: World = { scheduler, network, params, newId: countedIds(), now, mutant };
    const browsers = writers.map((person) => new SimulatedBrowser(person, person, world));
    await scheduler.run(workOf(browsers, world, chance, mutant.isEverybodyLeaving));

    scheduler.calm();
    network.calm();
    ledger.step('everybody comes back');
    const stuck: string[] = [];
    const unsent = new Map<string, QuestionDraft[]>();
    const comingBack = browsers.map((browser) => ({
      name: `${browser.person} comes back`,
      run: async () => {
        const back = await comeBack(browser, questions, chance);
        stuck.push(...back.unsent);
        unsent.set(browser.person, (await back.tab.queue.ofPerson(browser.person)).map(draftOf));
      },
    }));
    await scheduler.run(comingBack);
    const promises = await brokenPromises({ table, response, ledger, frozen: witness.frozen, unsent });
    return { broken: [...witness.end(clock.now()), ...stuck, ...promises], steps: ledger.steps };
  } catch (cause) {
    // A run that breaks off is told with its steps, as one that breaks a promise.
    return { broken: [`the run broke off: ${inspect(cause)}`], steps: ledger.steps };
  } finally {
    vi.useRealTimers();
    random.mockRestore();
  }
}

/** A web that has read a questionnaire keeps it: it has from the start, or the first run would roll otherwise than the rest. */
async function readQuestionnaire(table: Table, params: World['params']): Promise<void> {
  const client = createClient({ origin: '', token: () => 'siv', fetch: directFetch(newApi(table), 'siv') });
  await loadResponse(client, params, new AbortController().signal);
}

const draftOf = ({ draft }: DraftRecord) => draft;

/** In the order they were made, as the browser's database sorts by them. */
function countedIds(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `id-${String(count).padStart(6, '0')}`;
  };
}

/** Time passes with the pauses that people and pages make; no two moments are the same. */
function clockOf(time: () => number): TestClock {
  let last = 0;
  return {
    now() {
      last = Math.max(last + 1, time());
      return new Date(last).toISOString();
    },
    set() {
      throw new Error('time passes by itself here');
    },
  };
}
