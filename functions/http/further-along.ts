// Who of a municipality's SKR group, having agreed to be named, has come clearly further in a round that has closed.
import type * as z from 'zod';
import type { Organisation } from '../../surveys/types.ts';
import type {
  FurtherAlongSchema,
  furtherAlongRoutes,
  UnnamedReason,
} from '../contract/routes/further-along.ts';
import { discloseNamed, mayBeNamed } from '../core/disclosure/name-further.ts';
import { AppError } from '../core/errors.ts';
import { type CountyId, organisationId } from '../core/ids.ts';
import { readDimensionCodes } from '../core/maturity/scores.ts';
import { furtherAlong, type Stand, standInArea, standInDimension } from '../core/results/further-along.ts';
import type { PeerSurvey } from '../core/results/peer-survey.ts';
import { groupOf, peerUnits } from '../core/results/peer-units.ts';
import type { CountyPeers, Measure } from '../core/results/peers.ts';
import { isInScope, type Round } from '../core/round.ts';
import { readAreaCodes } from '../core/scores.ts';
import type { NamingConsent } from '../storage/entities/naming.ts';
import { listNamingConsents } from '../storage/naming.ts';
import { type OwnScores, readScoresOf } from '../storage/peer-counts.ts';
import { listRounds } from '../storage/rounds.ts';
import { findOrganisation } from './authorise.ts';
import type { Dependencies } from './dependencies.ts';
import type { Implementations } from './implementation.ts';
import { formIn } from './own-submissions.ts';
import { readSettledPeers } from './settled-peers.ts';

type Needs = Pick<Dependencies, 'table' | 'places' | 'questionnaires' | 'now'>;
type FurtherAlong = z.input<typeof FurtherAlongSchema>;

export function furtherAlongImplementations(needs: Needs): Implementations<typeof furtherAlongRoutes> {
  return {
    async readFurtherAlong({ params }) {
      const round = (await listRounds(needs.table)).find(({ id }) => id === params.round);
      if (round === undefined) throw new AppError('unknown-round');
      const reader = findOrganisation(params.org, needs.places);
      if (reader === undefined || !isInScope(round, reader)) throw new AppError('unknown-organisation');
      return readFor(needs, round, reader);
    },
  };
}

async function readFor(needs: Needs, round: Round, reader: Organisation): Promise<FurtherAlong> {
  const group = needs.places.skrGroups.find(({ id }) => id === reader.skrGroup);
  if (group === undefined) return notCompared('not-compared');
  const counties = await readSettledPeers(needs, round);
  if (counties === undefined) return notCompared('round-open');
  if ([...counties.values()].some(({ seen }) => seen !== undefined)) return notCompared('opened-again');
  const agreed = await agreedLike(needs, round, reader);
  const given = agreed.filter(({ consent }) => consent.given).map(({ place }) => place);
  const scores = await readScoresOf(needs.table, round.id, [reader, ...given].map(keyOf));
  const standIn = (place: Organisation, measure: Measure) =>
    countedStand(counties.get(place.county), scores.get(place.id), place.id, measure);
  const measures = measuresIn(needs, round);
  const isCounted = measures.some(({ measure }) => standIn(reader, measure) !== undefined);
  if (!isCounted) return notCompared('not-counted');
  const units = peerUnits({ round, organisations: needs.places.organisations, counties });
  const parts = measures.map(({ measure, ...part }) => {
    const own = standIn(reader, measure);
    const place = {
      county: reader.county,
      group: groupOf(reader),
      isCounted: own !== undefined,
      isAdded: false,
    };
    const counted = agreed.filter(({ place: one }) => isCountedIn(counties, one, measure.survey));
    const named = mayBeNamed(
      units(measure),
      place,
      counted.map(({ place: one }) => one),
    );
    const further = furtherAlong(
      { ...reader, stand: own },
      given.filter(({ id }) => named.has(id)).map((one) => ({ ...one, stand: standIn(one, measure) })),
    );
    return {
      ...part,
      municipalities: discloseNamed(
        named,
        further.flatMap((id) => describe(needs, id)),
      ),
    };
  });
  return { status: 'compared', group: { id: group.id, name: group.name }, parts };
}

const notCompared = (reason: UnnamedReason): FurtherAlong => ({ status: 'not-compared', reason });

const keyOf = ({ id, county }: Organisation) => ({
  organisation: organisationId(id),
  county: county as CountyId,
});

interface Agreeing {
  readonly place: Organisation;
  readonly consent: NamingConsent;
}

/** Others of the reader's group in the round that have ever agreed, in the order in which they first did. */
async function agreedLike({ table, places }: Needs, round: Round, reader: Organisation): Promise<Agreeing[]> {
  const consents = await listNamingConsents(table);
  return consents.flatMap((consent) => {
    const place = findOrganisation(consent.organisation, places);
    const isLike =
      place !== undefined &&
      place.id !== reader.id &&
      place.skrGroup === reader.skrGroup &&
      isInScope(round, place);
    return isLike ? [{ place, consent }] : [];
  });
}

function isCountedIn(
  counties: ReadonlyMap<string, CountyPeers>,
  { id, county }: Organisation,
  survey: PeerSurvey,
): boolean {
  return counties.get(county)?.editions[survey][id] !== undefined;
}

/** By the edition that is counted in the round and by no other: one that came after its closing says nothing here. */
function countedStand(
  peers: CountyPeers | undefined,
  own: OwnScores | undefined,
  id: string,
  measure: Measure,
): Stand | undefined {
  const submitted = measure.survey === 'inventory' ? own?.scores : own?.maturity;
  if (submitted === undefined || submitted.edition !== peers?.editions[measure.survey][id]) return undefined;
  if ('areas' in submitted && measure.survey === 'inventory')
    return standInArea(readAreaCodes(submitted.areas)[measure.area]?.nulage);
  if ('dimensions' in submitted && measure.survey === 'maturity')
    return standInDimension(readDimensionCodes(submitted.dimensions)[measure.dimension]);
  return undefined;
}

/** How far each area and each dimension has come, in the questionnaires' order. */
function measuresIn(needs: Needs, round: Round) {
  const sections = (kind: 'area' | 'dimension') =>
    (formIn(needs, round, 'municipality', kind)?.questionnaire.sections ?? []).filter(
      (section) => section.kind === kind,
    );
  return [
    ...sections('area').map(({ id, name }) => ({
      kind: 'area' as const,
      id,
      name,
      measure: { survey: 'inventory', area: id, question: 'nulage' } satisfies Measure as Measure,
    })),
    ...sections('dimension').map(({ id, name }) => ({
      kind: 'dimension' as const,
      id,
      name,
      measure: { survey: 'maturity', dimension: id } satisfies Measure as Measure,
    })),
  ];
}

function describe({ places }: Needs, id: string) {
  const place = places.organisations.find((one) => one.id === id);
  const county = places.counties.find((one) => one.id === place?.county);
  return place && county ? [{ id, name: place.name, county: county.name }] : [];
}
