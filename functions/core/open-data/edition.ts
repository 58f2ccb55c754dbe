// What is published of a round to everybody: decided once, when the nation has established it.
import type { Places } from '../../../surveys/types.ts';
import type { CountyBasis, PublishedComparison } from '../comparison/next-comparison.ts';
import { describeToPublic, type PublicFigure } from '../disclosure/describe-public.ts';
import { discloseToPublic } from '../disclosure/disclose-public.ts';
import type { Public } from '../disclosure/disclosed.ts';
import { fewestInPublicCounty } from '../disclosure/thresholds.ts';
import type { RoundId, SurveyRef } from '../ids.ts';
import { weightsVersion } from '../priority/types.ts';
import type { CountyPeers } from '../results/peers.ts';
import type { Round } from '../round.ts';

/** Adds 1 when the rules of what everybody may see change. */
export const publicDisclosureVersion = '2026-1';

/** How a county stands as a whole; single figures may be hidden or missing in one that is shown. */
export const publicStandings = ['shown', 'too-few', 'one-municipality', 'no-answers', 'not-asked'] as const;
export type PublicStanding = (typeof publicStandings)[number];

interface Responding {
  readonly inScope: number;
  readonly responded: number;
}

/** What is known of a published round without its figures. Times are ISO, UTC. */
export interface PublicEditionHead {
  readonly round: RoundId;
  readonly roundName: Round['name'];
  readonly synthetic: boolean;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly establishedAt: string;
  readonly publishedAt: string;
  /** Versions of what the figures are made by. */
  readonly rules: {
    readonly weights: string;
    readonly disclosure: string;
    readonly inventory?: SurveyRef | undefined;
    readonly maturity?: SurveyRef | undefined;
  };
  /** Municipalities; of the needs inventory, or of the maturity questionnaire where the round asks that alone. */
  readonly organisations: Responding;
}

export interface PublicEdition extends PublicEditionHead {
  /** All 21, in code order. */
  readonly counties: readonly (Responding & {
    readonly county: string;
    readonly name: string;
    readonly standing: PublicStanding;
  })[];
  readonly areaNames: readonly { readonly area: string; readonly name: string }[];
  readonly dimensionNames: readonly { readonly dimension: string; readonly name: string }[];
  readonly figures: Public<readonly PublicFigure[]>;
}

export interface PublicSources {
  readonly round: Round & { readonly establishedAt: string };
  readonly places: Places;
  /** What the nation reads, and what it is made from. */
  readonly published: PublishedComparison;
  readonly standing: Readonly<Record<string, CountyBasis>>;
  /** By county; absent where nobody has submitted. */
  readonly peers: ReadonlyMap<string, Pick<CountyPeers, 'groups'>>;
}

/** `publishedAt` is ISO, UTC. Undefined when the round asks municipalities nothing that is compared. */
export function makePublicEdition(sources: PublicSources, publishedAt: string): PublicEdition | undefined {
  const { round, places, published, standing, peers } = sources;
  const { areas, dimensions, inventory, maturity } = published;
  if (areas.length === 0 && dimensions.length === 0) return undefined;
  const asked = { areas: areas.map(({ id }) => id), dimensions: dimensions.map(({ id }) => id) };
  const counties = published.counties.map(({ county, inScope, responded }) => {
    const { consent, snapshot } = standing[county] ?? { consent: 'not-needed' };
    const isAlone = consent !== 'not-needed';
    return {
      county,
      consent,
      inScope,
      responded,
      snapshot,
      isAlone,
      groups: peers.get(county)?.groups ?? {},
    };
  });
  const numbers = discloseToPublic(asked, counties);
  return {
    round: round.id,
    roundName: round.name,
    synthetic: round.synthetic,
    opensAt: round.opensAt,
    closesAt: round.closesAt,
    establishedAt: round.establishedAt,
    publishedAt,
    rules: {
      weights: weightsVersion,
      disclosure: publicDisclosureVersion,
      ...(inventory && { inventory }),
      ...(maturity && { maturity }),
    },
    organisations: {
      inScope: published.organisations.inScope,
      responded: published.organisations.responded,
    },
    counties: counties.map(({ county, inScope, responded, isAlone }) => ({
      county,
      name: places.counties.find(({ id }) => id === county)?.name ?? county,
      inScope,
      responded,
      standing: standingOf({ inScope, responded }, isAlone),
    })),
    areaNames: areas.map(({ id, name }) => ({ area: id, name })),
    dimensionNames: dimensions.map(({ id, name }) => ({ dimension: id, name })),
    figures: describeToPublic(
      numbers,
      asked,
      counties.map(({ county }) => county),
    ),
  };
}

function standingOf({ inScope, responded }: Responding, isAlone: boolean): PublicStanding {
  if (inScope === 0) return 'not-asked';
  if (responded === 0) return 'no-answers';
  if (isAlone) return 'one-municipality';
  return responded >= fewestInPublicCounty ? 'shown' : 'too-few';
}
