// What stands of a round's comparison from now on: what may have been read already, and what is published.
import type { Organisation, Places } from '../../../surveys/types.ts';
import { discloseNation, type NationalCounty, type NationalNumbers } from '../disclosure/disclose-nation.ts';
import type { Disclosed } from '../disclosure/disclosed.ts';
import type { Consent, CountyStanding } from '../disclosure/national-table.ts';
import { nextOfCounty } from '../disclosure/next-published.ts';
import { fewestInCounty } from '../disclosure/thresholds.ts';
import type { SurveyRef } from '../ids.ts';
import type { PeerSurvey } from '../results/peer-survey.ts';
import type { CountyPeers } from '../results/peers.ts';
import { isInScope, type Round } from '../round.ts';
import { type CountySnapshot, takeSnapshot } from './county-snapshot.ts';
import type { Indicator } from './indicators.ts';

/** A county's answers and its consent, as the published figures are made from them. Not to be shown. */
export interface CountyBasis {
  readonly consent: Consent;
  readonly snapshot?: CountySnapshot | undefined;
}

export interface ComparisonBasis {
  /** By county, what the figures that stand are made from. */
  readonly standing: Readonly<Record<string, CountyBasis>>;
  /** What the figures were made from that could last be read, when the round has been opened again since. */
  readonly published?: Readonly<Record<string, CountyBasis>> | undefined;
  /** ISO, UTC: from then on the figures that stand may be read. */
  readonly readableFrom: string;
}

interface Responding {
  readonly inScope: number;
  readonly responded: number;
  /** Of the population of the municipalities in scope, those that have responded, 0..1. */
  readonly populationShare: number;
}

export interface PublishedCounty extends Responding {
  readonly county: string;
  readonly standing: CountyStanding;
}

/** All that leaves: nothing in it is to be hidden from national staff. */
export interface PublishedComparison {
  readonly inventory?: SurveyRef | undefined;
  readonly maturity?: SurveyRef | undefined;
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  readonly dimensions: readonly { readonly id: string; readonly name: string }[];
  readonly organisations: Responding;
  /** All, in code order. */
  readonly counties: readonly PublishedCounty[];
  readonly numbers: Disclosed<NationalNumbers>;
}

export interface ComparisonSources {
  readonly round: Pick<Round, 'scope'>;
  readonly places: Places;
  /** By county; absent where nobody has submitted. */
  readonly peers: ReadonlyMap<string, CountyPeers>;
  /** Organisations that let their own answers be shown to the nation. */
  readonly consenting: ReadonlySet<string>;
  readonly asked: Pick<PublishedComparison, 'inventory' | 'maturity' | 'areas' | 'dimensions'> & {
    readonly indicators: readonly Indicator[];
  };
}

/** `now` and `readableFrom` are ISO, UTC; `readableFrom` is the moment that the round's closing time gives. */
export function nextBasis(
  before: ComparisonBasis | undefined,
  sources: ComparisonSources,
  readableFrom: string,
  now: string,
): ComparisonBasis {
  const published = before && (before.readableFrom <= now ? before.standing : before.published);
  const standing = Object.fromEntries(
    sources.places.counties.map(({ id }): [string, CountyBasis] => {
      const peers = sources.peers.get(id);
      const snapshot = nextOfCounty(published, id, peers && takeSnapshot(peers, sources.asked.indicators));
      return [
        id,
        { consent: nextConsent(published?.[id]?.consent, id, sources), ...(snapshot && { snapshot }) },
      ];
    }),
  );
  return { standing, readableFrom, ...(published && { published }) };
}

/** The comparison that the basis gives. */
export function publish({ standing }: Pick<ComparisonBasis, 'standing'>, sources: ComparisonSources) {
  const {
    places,
    asked: { indicators, ...asked },
  } = sources;
  const counted: PeerSurvey = asked.inventory === undefined ? 'maturity' : 'inventory';
  const counties = places.counties.map(({ id }) => {
    const inScope = municipalitiesOf(sources, id);
    const { consent, snapshot } = standing[id] ?? { consent: 'not-needed' };
    return { county: id, consent, inScope, snapshot };
  });
  const respondedOf = ({ inScope, snapshot }: (typeof counties)[number]) =>
    inScope.filter(({ id }) => snapshot?.editions[counted][id] !== undefined);
  const entering = counties.map(
    ({ inScope, ...county }): NationalCounty => ({ ...county, inScope: inScope.length }),
  );
  const ids = {
    areas: asked.areas.map(({ id }) => id),
    dimensions: asked.dimensions.map(({ id }) => id),
    indicators,
  };
  return {
    ...asked,
    organisations: responding(
      counties.flatMap(({ inScope }) => inScope),
      counties.flatMap(respondedOf),
    ),
    counties: counties.map((county) => {
      const own = responding(county.inScope, respondedOf(county));
      return { county: county.county, ...own, standing: standingOf(own, county.consent) };
    }),
    numbers: discloseNation(ids, entering),
  } satisfies PublishedComparison;
}

function municipalitiesOf({ round, places }: ComparisonSources, county: string): Organisation[] {
  return places.organisations.filter(
    (one) => one.kind === 'municipality' && one.county === county && isInScope(round, one),
  );
}

/**
 * Where a county is one municipality, its figures are that one's own answers. Consent counts as it stood when the
 * figures could first be read: given later it would take the county out of a sum that others have entered with it.
 */
function nextConsent(then: Consent | undefined, county: string, sources: ComparisonSources): Consent {
  const [only, ...others] = municipalitiesOf(sources, county);
  if (only === undefined || others.length > 0) return 'not-needed';
  if (then === 'needed') return then;
  const isGiven = sources.consenting.has(only.id);
  if (then === undefined) return isGiven ? 'needed-and-given' : 'needed';
  return isGiven ? 'needed-and-given' : 'withdrawn';
}

function responding(inScope: readonly Organisation[], responded: readonly Organisation[]): Responding {
  const population = (some: readonly Organisation[]) =>
    some.reduce((total, one) => total + one.population, 0);
  const everyone = population(inScope);
  return {
    inScope: inScope.length,
    responded: responded.length,
    populationShare: everyone === 0 ? 0 : population(responded) / everyone,
  };
}

function standingOf({ inScope, responded }: Responding, consent: Consent): CountyStanding {
  if (inScope === 0) return 'not-asked';
  if (responded === 0) return 'no-answers';
  if (consent === 'needed' || consent === 'withdrawn') return 'no-consent';
  return consent === 'needed-and-given' || responded >= fewestInCounty ? 'shown' : 'too-few';
}
