// The counts of a round's counties, cut for disclosure control: one unit for each county and SKR group.
import type { Organisation } from '../../../surveys/types.ts';
import type { PeerUnit } from '../disclosure/compare.ts';
import { isInScope, type Round } from '../round.ts';
import { replacedSinceSeen } from './next-peers.ts';
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
}

/** How each measure is cut; what does not hang on the measure is worked out once. */
export function peerUnits({ round, organisations, counties }: RoundPeers): (measure: Measure) => PeerUnit[] {
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
        replaced: count(peers === undefined ? [] : replacedSinceSeen(peers, survey)),
      });
      return [
        {
          county: first.county,
          group: groupOf(first),
          inScope: members.length,
          cell: peers?.groups[groupOf(first)],
          seen: peers?.seen?.groups[groupOf(first)],
          isSeen: peers?.seen !== undefined,
          inventory: of('inventory'),
          maturity: of('maturity'),
        },
      ];
    },
  );
  return (measure) =>
    cells.map(({ county, group, inScope, cell, seen, isSeen, ...surveys }) => {
      const sums = sumsIn(cell, measure);
      const added = isSeen ? sums.valid - sumsIn(seen, measure).valid : 0;
      return { county, group, inScope, added, ...surveys[measure.survey], ...sums };
    });
}
