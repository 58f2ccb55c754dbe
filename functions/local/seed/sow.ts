// Sows an empty table with invented people, rounds and their answers, by the same functions that the API runs.
import { places } from '../../../surveys/places.ts';
import type { Organisation } from '../../../surveys/types.ts';
import { organisationId, personId } from '../../core/ids.ts';
import { questionnaires } from '../../entry/questionnaires.ts';
import { publishRound } from '../../jobs/publish-open-data.ts';
import { recomputeComparison } from '../../jobs/recompute-comparison.ts';
import { recomputePeers } from '../../jobs/recompute-peers.ts';
import { recomputeReport } from '../../jobs/recompute-report.ts';
import { syncRegisters } from '../../jobs/sync-organisation.ts';
import { connectTable, type Table } from '../../storage/client.ts';
import { membershipActions } from '../../storage/memberships.ts';
import { createRound, replaceRound } from '../../storage/rounds.ts';
import { maxActions, transact } from '../../storage/transaction.ts';
import type { Persona } from '../personas.ts';
import { progressInYear } from './municipal-year.ts';
import { progressInClosed, progressInEarlier, progressInOpen, type SeedProgress } from './seed-progress.ts';
import { type SeedRound, seedRounds } from './seed-rounds.ts';
import { sowFunds } from './sow-funds.ts';
import { sowKnown } from './sow-known.ts';
import { sowMeetings } from './sow-meetings.ts';
import { sowNaming } from './sow-naming.ts';
import { sowOutcomes } from './sow-outcomes.ts';
import { sowReleases } from './sow-releases.ts';
import { sowResponse } from './sow-response.ts';

/** One county and two more, for tests: with an order, without one, and with a single municipality. */
const smallCounties = ['19', '10', '09'];
/** Responses under way at once: enough to keep the engine busy. */
const atOnce = 8;

/** The organisations that are asked: all, or those of a few counties. */
export async function sow(
  tableName: string,
  kind: 'full' | 'small',
  personas: readonly Persona[],
  now: Date,
): Promise<readonly Organisation[]> {
  const table = connectTable(tableName);
  await sowMemberships(table, personas);
  const asked = places.organisations.filter(
    (place) => kind === 'full' || smallCounties.includes(place.county),
  );
  const { earlier, closed, open, aboutYear } = seedRounds(places, now);
  // What tests look at begins with the last closed round.
  if (kind === 'full') await sowRound(table, earlier, asked, now, progressInEarlier);
  await sowRound(table, closed, asked, now, (organisation, survey) => {
    const neighbours = asked.filter(
      ({ county, kind: other }) => county === organisation.county && other === organisation.kind,
    );
    return progressInClosed(organisation, survey, neighbours.indexOf(organisation));
  });
  await sowRound(table, open, asked, now, progressInOpen);
  for (const { year, round } of [closed, open]) {
    await sowFunds(table, round.scope.counties, year, round.opensAt);
  }
  await sowMeetings(table, places, ['se', ...open.round.scope.counties], now);
  // Published in the year before the round that is open.
  await sowKnown(table, places, open.year - 1, open.round.opensAt);
  await sowReleases(table, aboutYear.round.surveys, aboutYear.round.opensAt);
  await sowRound(table, aboutYear, asked, now, progressInYear);
  const needs = { table, places, questionnaires };
  await inParallel(asked, ({ id }) => syncRegisters(needs, organisationId(id)));
  await inParallel(asked, (place) => sowNaming(table, place, places.organisations, closed.round.opensAt));
  await inParallel(asked, (organisation) => sowOutcomes(table, organisation, now));
  return asked;
}

async function sowMemberships(table: Table, personas: readonly Persona[]): Promise<void> {
  const puts = personas.flatMap(({ id: person, memberships: held }) =>
    held.flatMap((membership) => membershipActions(table, person, membership)),
  );
  for (let start = 0; start < puts.length; start += maxActions) {
    await transact(table, puts.slice(start, start + maxActions));
  }
}

async function sowRound(
  table: Table,
  seedRound: SeedRound,
  organisations: readonly Organisation[],
  now: Date,
  progress: (organisation: Organisation, survey: string) => SeedProgress,
): Promise<void> {
  const { round } = seedRound;
  // Established at the end: nothing can be answered in a round that is.
  const { establishedAt, ...unestablished } = round;
  await createRound(table, unestablished, {
    id: `sown-${round.id}`,
    at: round.opensAt,
    person: personId('nationell'),
    action: 'round-created',
    target: { round: round.id },
  });
  const wanted = round.surveys.flatMap((surveyRef) => {
    const questionnaire = questionnaires.get(surveyRef);
    if (questionnaire === undefined)
      throw new RangeError(`the seed's questionnaire ${surveyRef} is not in the catalogue`);
    return organisations
      .filter(({ kind }) => questionnaire.kinds.includes(kind))
      .map((organisation) => ({
        ...seedRound,
        round: unestablished,
        organisation,
        surveyRef,
        questionnaire,
        progress: progress(organisation, questionnaire.survey),
      }));
  });
  await inParallel(wanted, (response) => sowResponse(table, response, now));
  const counties = [...new Set(organisations.map(({ county }) => county))];
  for (const county of round.scope.counties.filter((id) => counties.includes(id))) {
    const sources = { table, places, questionnaires, now: () => now.toISOString() };
    await recomputeReport(sources, { round: round.id, county });
    await recomputePeers(sources, { round: round.id, county });
  }
  const needs = { table, places, questionnaires, now: () => now.toISOString() };
  await recomputeComparison(needs, round.id);
  if (establishedAt === undefined) return;
  await replaceRound(
    table,
    { ...round, version: round.version + 1 },
    {
      id: `sown-${round.id}-established`,
      at: establishedAt,
      person: personId('nationell'),
      action: 'round-established',
      target: { round: round.id },
    },
  );
  await publishRound({ ...needs, pause: async () => {} }, round.id);
}

async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = [...items];
  const worker = async (): Promise<void> => {
    for (let item = left.pop(); item !== undefined; item = left.pop()) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
