// One run: several people at one response, faults and all, from one seed; then what was promised is held against what is there.
import { vi } from 'vitest';
import { organisationId, roundId, surveyId } from '../../../functions/core/ids.ts';
import { questionnaires } from '../../../functions/entry/questionnaires.ts';
import type { Table } from '../../../functions/storage/client.ts';
import { newApi } from '../api.ts';
import { addPerson, addRound, inventory, openRound, vastmanland } from '../people.ts';
import { brokenPromises } from './check-run.ts';
import type { Ledger } from './ledger.ts';
import { rollsFrom } from './rolls.ts';
import { newScheduler } from './scheduler.ts';
import { submitAtSomePoint } from './signatory.ts';
import { write } from './writer.ts';

const lent = ['boende', 'valdsutovare'];
const questions = questionnaires.get(inventory)?.questions ?? [];
const scales = questions.filter(({ rule }) => rule.type === 'scale');
const idsOf = (sections: (section: string) => boolean) =>
  scales.filter(({ section }) => sections(section)).map(({ id }) => id);
const all = idsOf(() => true);

const faults = { before: 0.02, after: 0.02, conflict: 0.05 };

/** The people of the municipality, once for all runs on a table. */
export async function addPeople(table: Table): Promise<void> {
  for (const role of ['signatory', 'coordinator'] as const) await addPerson(table, role, '1980');
  await addPerson(table, 'respondent', '1980', { sections: lent });
}

/** What went wrong, in words; empty when all was kept. */
export async function simulate(table: Table, seed: number): Promise<string[]> {
  const rolls = rollsFrom(seed);
  const round = await addRound(table, openRound(`run-${seed}`));
  const params = { round, org: '1980', survey: 'behovsinventering' };
  const ledger: Ledger = { acknowledged: [], receipts: [] };
  const random = vi.spyOn(Math, 'random').mockImplementation(() => rolls.share());
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const scheduler = newScheduler(table, rolls, faults);
    const api = newApi(scheduler.table);
    const writer = (person: string, may: readonly string[]) => () =>
      write(
        api,
        {
          person,
          author: person.replace('-', ' i '),
          params,
          questions: may,
          forbidden: may.length === all.length ? [] : all.filter((id) => !may.includes(id)),
        },
        rolls,
        ledger,
        4 + rolls.below(8),
      );
    const submission = (key: string) => () =>
      submitAtSomePoint(api, 'signatory-1980', params, rolls, ledger, key);
    await scheduler.run([
      writer(
        'respondent-1980',
        idsOf((section) => lent.includes(section)),
      ),
      writer('coordinator-1980', all),
      writer('coordinator-1980', all),
      writer('signatory-1980', all),
      submission('first'),
      ...(rolls.isLucky(0.5) ? [submission('second')] : []),
    ]);
  } finally {
    vi.useRealTimers();
    random.mockRestore();
  }
  const response = {
    round: roundId(round),
    organisation: organisationId('1980'),
    survey: surveyId('behovsinventering'),
    county: vastmanland,
  };
  const walls = { 'respondent i 1980': new Set(idsOf((section) => lent.includes(section))) };
  return brokenPromises(table, response, ledger, walls);
}
