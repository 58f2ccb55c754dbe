// The counts of a round's counties, cut for disclosure control: one unit for each county and SKR group.
import type { Organisation } from '../../../surveys/types.ts';
import type { PeerUnit } from '../disclosure/compare.ts';
import type { OrganisationId } from '../ids.ts';
import { isInScope, type Round } from '../round.ts';
import { changedSinceSeen } from './next-peers.ts';
import { type CountyPeers, type Measure, sumsIn } from './peers.ts';

/** For a municipality that SKR's grouping does not hold. */
const noGroup = '-';

export function groupOf({ skrGroup }: Pick<Organisation, 'skrGroup'>): string {
  return skrGroup ?? noGroup;
}

export interface RoundPeers {
  readonly round: Pick<Round, 'scope'>;
  readonly organisations: readonly Organisation[];
  /** By county; a county where nobody has submitted may be absent. */
  readonly counties: ReadonlyMap<string, CountyPeers>;
  /** The reader's own changes are no news to them. */
  readonly reader: OrganisationId;
}

/** How each measure is cut; what does not hang on the measure is worked out once. */
export function peerUnits({
  round,
  organisations,
  counties,
  reader,
}: RoundPeers): (measure: Measure) => PeerUnit[] {
  const municipalities = organisations.filter((one) => one.kind === 'municipality' && isInScope(round, one));
  const cells = [...Map.groupBy(municipalities, (one) => `${one.county}/${groupOf(one)}`).values()].flatMap(
    (members) => {
      const [first] = members;
      if (first === undefined) return [];
      const peers = counties.get(first.county);
      const ids = new Set(members.map(({ id }) => id));
      const count = (some: readonly string[]) => some.filter((id) => ids.has(id)).length;
      const of = (survey: Measure['survey']) => ({
        responded: count(Object.keys(peers?.editions[survey] ?? {})),
        changed: count(peers ? changedSinceSeen(peers, survey).filter((id) => id !== reader) : []),
      });
      return [
        {
          county: first.county,
          group: groupOf(first),
          inScope: members.length,
          cell: peers?.groups[groupOf(first)],
          inventory: of('inventory'),
          maturity: of('maturity'),
        },
      ];
    },
  );
  return (measure) =>
    cells.map(({ county, group, inScope, cell, ...surveys }) => ({
      county,
      group,
      inScope,
      ...surveys[measure.survey],
      ...sumsIn(cell, measure),
    }));
}
