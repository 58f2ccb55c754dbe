// Västra Götaland, the county with most municipalities: its people, open rounds, and what its municipalities send.
import type { AnswerChange } from '../../functions/core/answering.ts';
import { countyId, type RoundId, roundId } from '../../functions/core/ids.ts';
import { places } from '../../surveys/places.ts';
import type { Organisation } from '../../surveys/types.ts';
import { addPerson, addRound, inventory, openRound } from '../support/people.ts';
import type { BenchSystem } from './system.ts';

export const county = countyId('14');
export const lead = `county-lead-${county}`;

export const municipalities: readonly Organisation[] = places.organisations.filter(
  (organisation) => organisation.kind === 'municipality' && organisation.county === county,
);

export function benchRound(number: number): RoundId {
  return roundId(`bench-${number}`);
}

/** On both tables: a signatory in each municipality, the county's lead, and `rounds` rounds that are open for long. */
export async function addCounty(system: BenchSystem, rounds: number): Promise<void> {
  await system.onBoth(async () => {
    await addPerson(system.table, 'county-lead', county);
    for (const { id } of municipalities) await addPerson(system.table, 'signatory', id);
    for (let number = 0; number < rounds; number += 1) {
      const scope = { counties: [county], kinds: ['municipality'] } as const;
      const times = { opensAt: '2026-01-01T00:00:00.000Z', dueAt: distantDay, closesAt: distantDay };
      await addRound(system.table, openRound(benchRound(number), { surveys: [inventory], scope, ...times }));
    }
  });
}

const distantDay = '2126-01-01T00:00:00.000Z';

export interface InventoryOf {
  readonly round: RoundId;
  readonly municipality: string;
}

export function save(system: BenchSystem, of: InventoryOf, changes: readonly AnswerChange[]) {
  return system.request('writeAnswers', { ...addressOf(of), body: { changes } });
}

export function submit(system: BenchSystem, of: InventoryOf) {
  return system.request('submit', { ...addressOf(of), body: {}, headers: { 'idempotency-key': 'bench' } });
}

export function readReport(system: BenchSystem, round: RoundId) {
  return system.request('readReport', { as: lead, params: { round, county } });
}

function addressOf({ round, municipality }: InventoryOf) {
  return {
    as: `signatory-${municipality}`,
    params: { round, org: municipality, survey: 'behovsinventering' },
  };
}
