// People and rounds for tests: one person for each role in Västmanland (19), Västerås (1980) and the nation.

import type { Role } from '../../functions/core/access.ts';
import {
  type CountyId,
  countyId,
  personId,
  type RoundId,
  roundId,
  type SurveyRef,
  surveyRef,
} from '../../functions/core/ids.ts';
import type { Round } from '../../functions/core/round.ts';
import type { Table } from '../../functions/storage/client.ts';
import type { StoredMembership } from '../../functions/storage/entities/people.ts';
import { putMembership } from '../../functions/storage/memberships.ts';
import { createRound } from '../../functions/storage/rounds.ts';
import { places } from '../../surveys/places.ts';

const nation = { organisation: 'se', organisationKind: 'nation', organisationName: 'Riket' } as const;

/** Adds the membership and gives the person's id, `signatory-1980`. */
export async function addPerson(
  table: Table,
  role: Role,
  organisation: string,
  more: Partial<StoredMembership> = {},
): Promise<string> {
  const id = `${role}-${organisation}`;
  await putMembership(table, personId(id), {
    role,
    displayName: `${role} i ${organisation}`,
    ...placed(organisation),
    ...more,
  });
  return id;
}

/** Where a membership in that organisation, county or nation lies. */
export function placed(id: string) {
  if (id === 'se') return nation;
  const found = places.organisations.find((organisation) => organisation.id === id);
  if (found !== undefined) {
    return {
      organisation: id,
      organisationKind: found.kind,
      organisationName: found.name,
      county: countyId(found.county),
    };
  }
  const county = places.counties.find((one) => one.id === id);
  if (county === undefined) throw new RangeError(`no organisation ${id}`);
  return {
    organisation: id,
    organisationKind: 'county',
    organisationName: county.name,
    county: countyId(id),
  } as const;
}

export const inventory: SurveyRef = surveyRef('behovsinventering@2026-1');
export const maturity: SurveyRef = surveyRef('mognad@2026-1');
export const regionInventory: SurveyRef = surveyRef('behovsinventering-region@2026-1');
export const vastmanland: CountyId = countyId('19');

/** A round that is open on 22 November 2026, for the municipalities of Västmanland. */
export function openRound(id: string, more: Partial<Round> = {}): Round {
  return {
    id: roundId(id),
    name: { sv: 'Hösten 2026' },
    surveys: [inventory, maturity],
    scope: { counties: [vastmanland], kinds: ['municipality'] },
    opensAt: '2026-11-01T00:00:00.000Z',
    dueAt: '2026-12-01T00:00:00.000Z',
    closesAt: '2026-12-15T00:00:00.000Z',
    version: 1,
    synthetic: true,
    ...more,
  };
}

export async function addRound(table: Table, round: Round): Promise<RoundId> {
  const at = '2026-11-01T00:00:00.000Z';
  const audit = {
    id: round.id,
    at,
    person: personId('test'),
    action: 'round-created',
    target: { round: round.id },
  } as const;
  const outcome = await createRound(table, round, audit);
  if (outcome !== 'committed') throw new Error(`the round was ${outcome}`);
  return round.id;
}
