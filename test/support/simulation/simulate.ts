// One run: an organisation's people, each at a browser, and the county's lead, faults and all, from one seed; then what was promised is held against what is there.
import { vi } from 'vitest';
import { createClient } from '../../../functions/contract/client.ts';
import { organisationId, personId, roundId, surveyId } from '../../../functions/core/ids.ts';
import { questionnaires } from '../../../functions/entry/questionnaires.ts';
import type { Table } from '../../../functions/storage/client.ts';
import { putMembership } from '../../../functions/storage/memberships.ts';
import { loadResponse } from '../../../web/respond/load-response.ts';
import type { QuestionDraft } from '../../../web/respond/saving/draft.ts';
import type { DraftRecord } from '../../../web/respond/unsent/draft-record.ts';
import { newApi, type TestClock } from '../api.ts';
import { addRound, inventory, openRound, placed, vastmanland } from '../people.ts';
import { SimulatedBrowser, type World } from './browser.ts';
import { brokenPromises } from './check-run.ts';
import {
  abstain,
  askReopening,
  askSignature,
  type Dealing,
  type Deed,
  deal,
  review,
  sendBack,
  submit,
  submitAsSeen,
} from './dealings.ts';
import { Ledger } from './ledger.ts';
import { depart, giveOpinion, lend, trespass } from './lending.ts';
import type { Mutant } from './mutants.ts';
import { directFetch, newNetwork } from './network.ts';
import { rollsFrom } from './rolls.ts';
import { newScheduler } from './scheduler.ts';
import { Witness } from './witness.ts';
import { answer, comeBack } from './writer.ts';

const questionnaire = questionnaires.get(inventory);
const asked = questionnaire?.questions ?? [];
const sectionOf = new Map(asked.map(({ id, section }) => [id, section]));
const scales = asked.filter(({ rule }) => rule.type === 'scale');
const questions = {
  all: scales.map(({ id }) => id),
  sections: [...new Set(scales.map(({ section }) => section))],
  sectionOf: new Map(scales.map(({ id, section }) => [id, section])),
};
const firstSections = questions.sections.slice(0, 3);

const faults = { before: 0.007, after: 0.007, conflict: 0.04 };
const losses = { request: 0.04, answer: 0.06 };

export interface Outcome {
  /** What went wrong, in words; empty when all was kept. */
  readonly broken: readonly string[];
  /** What people did and what the server said, in order; the same for the same seed. */
  readonly steps: readonly string[];
}

/** `table`: empty. `mutant`: what is made wrong on purpose. */
export async function simulate(table: Table, seed: number, mutant: Mutant = {}): Promise<Outcome> {
  const rolls = rollsFrom(seed);
  const response = {
    round: roundId(`run-${seed}`),
    organisation: organisationId('1980'),
    survey: surveyId('behovsinventering'),
    county: vastmanland,
  };
  await addRound(table, openRound(response.round));
  await addPeople(table);
  const params = { round: response.round, org: '1980', survey: 'behovsinventering' };
  const ledger = new Ledger();
  const witness = new Witness(table, response, sectionOf);
  await witness.begin('1980');
  await readQuestionnaire(table, params);
  const random = vi.spyOn(Math, 'random').mockImplementation(() => rolls.share());
  // Not `Date`: the table's client would take its time for wrong, and wait to try again.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  try {
    // Midnight in Sweden comes in the middle of most runs.
    const start = Date.parse('2026-11-22T23:00:00.000Z') - rolls.below(60_000);
    const time = () => start + performance.now();
    const clock = clockOf(time);
    const broken = mutant.table?.(table) ?? table;
    const scheduler = newScheduler(broken, rolls, faults, witness.saw);
    const api = newApi(scheduler.table, clock);
    const network = newNetwork(api, { rolls, scheduler, ledger, losses });
    let ids = 0;
    const newId = () => {
      ids += 1;
      return `id-${String(ids).padStart(6, '0')}`;
    };
    const world: World = { scheduler, network, params, newId, now: () => new Date(time()), mutant };
    const browsers = ['siv', 'cia', 'rut', 'ola'].map(
      (person) => new SimulatedBrowser(person, person, world),
    );
    const chance = { rolls, ledger };
    const dealing = (person: string): Dealing => {
      const fetch = network.fetchFor({ person, isOnline: () => true, isAlive: () => true });
      return {
        person,
        client: createClient({ origin: '', token: () => person, fetch }),
        params,
        rolls,
        ledger,
      };
    };
    const dealings = (person: string, deeds: readonly Deed[], times = 2 + rolls.below(5)) => ({
      name: `${person} deals`,
      run: () => deal(dealing(person), deeds, times),
    });
    const lending = lend(questions);
    const besides = [giveOpinion(questions), trespass(questions)];
    const isLeaving = mutant.isEverybodyLeaving ?? rolls.isLucky(0.15);
    const leavers = isLeaving ? ['siv', 'cia'] : rolls.isLucky(0.3) ? ['cia'] : [];
    await scheduler.run([
      ...browsers.map((browser) => ({
        name: `${browser.person} answers`,
        run: () => answer(browser, questions, chance, 6 + rolls.below(7)),
      })),
      dealings('siv', [submit, submit, submit, submitAsSeen, sendBack, lending]),
      dealings('cia', [askSignature, askReopening, lending, lending, lending]),
      ...(rolls.isLucky(0.15) ? [dealings('cia', [abstain], 1)] : []),
      dealings('lena', [review], 5 + rolls.below(5)),
      dealings('ola', besides),
      dealings('rut', besides),
      ...leavers.map((person) => dealings(person, [depart], 1 + rolls.below(isLeaving ? 5 : 2))),
    ]);
    scheduler.calm();
    network.calm();
    ledger.step('everybody comes back');
    const stuck: string[] = [];
    const unsent = new Map<string, QuestionDraft[]>();
    await scheduler.run(
      browsers.map((browser) => ({
        name: `${browser.person} comes back`,
        run: async () => {
          const { tab, unsent: left } = await comeBack(browser, questions, chance);
          stuck.push(...left);
          const records = await tab.queue.ofPerson(browser.person);
          unsent.set(browser.person, records.map(draftOf));
        },
      })),
    );
    const promises = await brokenPromises({ table, response, ledger, frozen: witness.frozen, unsent });
    return { broken: [...witness.end(clock.now()), ...stuck, ...promises], steps: ledger.steps };
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

async function addPeople(table: Table): Promise<void> {
  const at1980 = placed('1980');
  const lent = (sections: readonly string[], kind: 'answer' | 'second-opinion') =>
    sections.map((section) => ({ section, kind }) as const);
  const [first = '', second = '', third = ''] = firstSections;
  const people = {
    siv: { ...at1980, role: 'signatory' },
    cia: { ...at1980, role: 'coordinator' },
    rut: { ...at1980, role: 'respondent', loans: lent([first, second], 'answer') },
    ola: {
      ...at1980,
      role: 'respondent',
      loans: [...lent([second, third], 'answer'), ...lent([first], 'second-opinion')],
    },
    lena: { ...placed('19'), role: 'county-lead' },
  } as const;
  for (const [person, membership] of Object.entries(people))
    await putMembership(table, personId(person), { ...membership, displayName: person });
}
