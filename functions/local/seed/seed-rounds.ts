// The two rounds that a new system has: one closed, one open, both marked as synthetic.

import type { Places } from '../../../surveys/types.ts';
import { type CountyId, countyId, roundId, surveyRef } from '../../core/ids.ts';
import type { Round } from '../../core/round.ts';

const day = 24 * 60 * 60 * 1000;
const surveys = ['behovsinventering@2026-1', 'mognad@2026-1'].map(surveyRef);

export interface SeedRound {
  readonly round: Round;
  readonly year: number;
}

/** Both lie around `now`: the closed one at least a month back, the open one for another year. */
export function seedRounds(
  places: Places,
  now: Date,
): { readonly closed: SeedRound; readonly open: SeedRound } {
  const counties = places.counties.map(({ id }) => countyId(id));
  const autumn = Math.min(Date.parse('2025-09-01T06:00:00.000Z'), now.getTime() - 120 * day);
  const spring = Math.min(Date.parse('2026-03-02T07:00:00.000Z'), now.getTime() - 30 * day);
  return {
    closed: {
      year: 2025,
      round: describe('ht-2025', 'Behovsinventering hösten 2025', counties, [
        autumn,
        endOfDay(autumn + 60 * day),
        endOfDay(autumn + 90 * day),
      ]),
    },
    open: {
      year: 2026,
      round: describe('vt-2026', 'Behovsinventering våren 2026', counties, [
        spring,
        endOfDay(now.getTime() + 60 * day),
        endOfDay(now.getTime() + 365 * day),
      ]),
    },
  };
}

/** One minute to midnight in winter Sweden. */
function endOfDay(milliseconds: number): number {
  return milliseconds - (milliseconds % day) + (22 * 60 + 59) * 60 * 1000;
}

function describe(
  id: string,
  name: string,
  counties: readonly CountyId[],
  [opens, due, closes]: readonly [number, number, number],
): Round {
  const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();
  return {
    id: roundId(id),
    name: { sv: name },
    surveys,
    scope: { counties, kinds: ['municipality'] },
    opensAt: instant(opens),
    dueAt: instant(due),
    closesAt: instant(closes),
    version: 1,
    synthetic: true,
  };
}
