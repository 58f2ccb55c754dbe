// A year of state money side by side: allotted, planned, reported; for each county and for the nation.
import type { CountyId } from '../ids.ts';
import { type Allotment, allottedIn } from './allotment.ts';
import type { PlannedFunds } from './planned-funds.ts';
import { type CostType, costTypes, type ReportedFunds } from './reported-funds.ts';

export interface Accounted {
  /** Of the cost types that are stated; absent where none is. */
  readonly usedInAll?: number;
  /** Received less used and unused: 0 when the report adds up; absent until received and used are stated. */
  readonly unaccounted?: number;
}

/** Kronor throughout. What is not known is absent, never 0. */
export interface CountyFunds {
  readonly county: CountyId;
  readonly allotted?: number;
  readonly planned?: PlannedFunds;
  readonly reported?: ReportedFunds & Accounted;
  /** Allotted less what is reported as used; absent until both are known. */
  readonly remaining?: number;
  /** What the county says it received is another amount than it was allotted. */
  readonly receivedDiffers: boolean;
}

export interface NationFunds {
  readonly total?: number;
  readonly allotted: number;
  /** Of the total. */
  readonly leftToAllot?: number;
  readonly countiesAllotted: number;
  readonly countiesPlanned: number;
  readonly planned: PlannedFunds;
  readonly countiesReported: number;
  readonly used: Readonly<Record<CostType, number>>;
  readonly usedInAll: number;
  readonly unused: number;
  /** Of what the reporting counties were allotted, what they have not used. */
  readonly remaining: number;
  /** Allotted to counties that have not stated their use. */
  readonly notReported: number;
}

export interface FundsSources {
  readonly counties: readonly CountyId[];
  readonly allotment: Pick<Allotment, 'total' | 'counties'> | undefined;
  readonly planned: ReadonlyMap<CountyId, PlannedFunds>;
  readonly reported: ReadonlyMap<CountyId, ReportedFunds>;
}

export function countyFunds(sources: FundsSources, county: CountyId): CountyFunds {
  const allotted = sources.allotment?.counties[county];
  const planned = sources.planned.get(county);
  const said = sources.reported.get(county);
  const reported = said && { ...said, ...accountedFor(said) };
  const received = reported?.received;
  return {
    county,
    ...(allotted !== undefined && { allotted }),
    ...(planned !== undefined && { planned }),
    ...(reported !== undefined && { reported }),
    ...(allotted !== undefined &&
      reported?.usedInAll !== undefined && { remaining: allotted - reported.usedInAll }),
    receivedDiffers: allotted !== undefined && received !== undefined && allotted !== received,
  };
}

export function nationFunds(sources: FundsSources): NationFunds {
  const { allotment } = sources;
  const counties = sources.counties.map((county) => countyFunds(sources, county));
  const sum = (of: (county: CountyFunds) => number | undefined): number =>
    counties.reduce((all, county) => all + (of(county) ?? 0), 0);
  const count = (has: (county: CountyFunds) => unknown): number =>
    counties.filter((county) => has(county) !== undefined).length;
  const allotted = allotment === undefined ? 0 : allottedIn(allotment);
  return {
    ...(allotment !== undefined && { total: allotment.total, leftToAllot: allotment.total - allotted }),
    allotted,
    countiesAllotted: count((county) => county.allotted),
    countiesPlanned: count(({ planned }) => planned),
    planned: { funds: sum(({ planned }) => planned?.funds), costs: sum(({ planned }) => planned?.costs) },
    countiesReported: count(({ reported }) => reported?.usedInAll),
    used: Object.fromEntries(
      costTypes.map((type) => [type, sum(({ reported }) => reported?.used[type])]),
    ) as Record<CostType, number>,
    usedInAll: sum(({ reported }) => reported?.usedInAll),
    unused: sum(({ reported }) => reported?.unused),
    remaining: sum(({ remaining }) => remaining),
    notReported: sum((county) => (county.reported?.usedInAll === undefined ? county.allotted : 0)),
  };
}

function accountedFor({ received, used, unused }: ReportedFunds): Accounted {
  const stated = costTypes.flatMap((type) => used[type] ?? []);
  if (stated.length === 0) return {};
  const usedInAll = stated.reduce((all, kronor) => all + kronor, 0);
  return {
    usedInAll,
    ...(received !== undefined && { unaccounted: received - usedInAll - (unused ?? 0) }),
  };
}
