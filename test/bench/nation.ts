// A round of the whole nation that has closed: every municipality's answers and maturity, with its county's counts.
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { countyId, organisationId, roundId } from '../../functions/core/ids.ts';
import { itemsByDimension } from '../../functions/core/maturity/scores.ts';
import { questionnaires } from '../../functions/entry/questionnaires.ts';
import { maturityScores, scores } from '../../functions/storage/entities/scores.ts';
import { places } from '../../surveys/places.ts';
import { addRound, inventory, maturity, openRound } from '../support/people.ts';
import type { BenchSystem } from './system.ts';

export const closedRound = roundId('bench-nation');

const times = {
  opensAt: '2026-01-01T00:00:00.000Z',
  dueAt: '2026-02-01T00:00:00.000Z',
  closesAt: '2026-03-01T00:00:00.000Z',
};

export async function addNation(system: BenchSystem): Promise<void> {
  const { table } = system;
  const counties = places.counties.map(({ id }) => countyId(id));
  const scope = { counties, kinds: ['municipality'] } as const;
  await addRound(table, openRound(closedRound, { surveys: [inventory, maturity], scope, ...times }));
  const [areas, dimensions] = codes();
  const municipalities = places.organisations.filter(({ kind }) => kind === 'municipality');
  for (const { id, county } of municipalities) {
    const identity = { round: closedRound, county: countyId(county), organisation: organisationId(id) };
    const stand = { organisation: identity.organisation, edition: 1, submittedAt: times.dueAt };
    const items = [
      scores.toItem(identity, { ...stand, areas }),
      maturityScores.toItem(identity, { ...stand, dimensions }),
    ];
    for (const Item of items) await table.client.send(new PutCommand({ TableName: table.name, Item }));
  }
  for (const county of counties) {
    const one = municipalities.find((place) => place.county === county);
    if (one !== undefined) await system.scoresChanged({ round: closedRound, county }, one.id)();
  }
}

/** Everybody answers alike: what is measured does not hang on what they answer. */
function codes(): readonly [Record<string, string>, Record<string, string>] {
  const areas = questionnaires.get(inventory)?.sections.filter(({ kind }) => kind === 'area') ?? [];
  const form = questionnaires.get(maturity);
  const items = form ? [...itemsByDimension(form)] : [];
  return [
    Object.fromEntries(areas.map(({ id }) => [id, '2323'])),
    Object.fromEntries(items.map(([id, questions]) => [id, '2'.repeat(questions.length)])),
  ];
}

export function readResults(system: BenchSystem, municipality: string) {
  const call = { as: `signatory-${municipality}`, params: { round: closedRound, org: municipality } };
  return system.request('readResults', call);
}
