// The rounds that a new system has, marked as synthetic: two closed inventories and an open one, and one about the county's year.

import type { Places } from '../../../surveys/types.ts';
import { municipalYearSurvey } from '../../core/follow-up/municipal-survey.ts';
import { reportedYear } from '../../core/follow-up/reported-year.ts';
import { type CountyId, countyId, roundId, surveyRef } from '../../core/ids.ts';
import type { Round } from '../../core/round.ts';

const day = 24 * 60 * 60 * 1000;
const surveys = ['behovsinventering@2026-1', 'mognad@2026-1', 'behovsinventering-region@2026-1'].map(
  surveyRef,
);

export interface SeedRound {
  readonly round: Round;
  readonly year: number;
  /** Steps on the 0–4 scale that everybody lies above or below how far they have come now. */
  readonly drift?: number;
}

/**
 * All lie around `now`: the last closed inventory ended most of a year ago, the one before it two years earlier and asks
 * no maturity questionnaire; the open one is open for four months more; what municipalities say of the county's year ended
 * two weeks ago.
 */
export function seedRounds(
  places: Places,
  now: Date,
): {
  readonly earlier: SeedRound;
  readonly closed: SeedRound;
  readonly open: SeedRound;
  readonly aboutYear: SeedRound;
} {
  const counties = places.counties.map(({ id }) => countyId(id));
  const year = now.getUTCFullYear();
  const opened = now.getTime() - 45 * day;
  const lastYear = opened - 365 * day;
  const before = lastYear - 2 * 365 * day;
  const inventory = surveys.slice(0, 1);
  return {
    earlier: {
      year: year - 3,
      drift: -0.35,
      round: {
        ...describe('exempel-tidigare', `Behovsinventering ${year - 3} (exempel)`, counties, [
          before,
          endOfDay(before + 60 * day),
          endOfDay(before + 90 * day),
        ]),
        surveys: inventory,
        scope: { counties, kinds: ['municipality'] },
        // So that there is something to read as open data.
        establishedAt: new Date(endOfDay(before + 120 * day)).toISOString(),
      },
    },
    closed: {
      year: year - 1,
      round: describe('exempel-avslutad', `Behovsinventering ${year - 1} (exempel)`, counties, [
        lastYear,
        endOfDay(lastYear + 60 * day),
        endOfDay(lastYear + 90 * day),
      ]),
    },
    open: {
      year,
      round: describe('exempel-oppen', `Behovsinventering ${year} (exempel)`, counties, [
        opened,
        endOfDay(now.getTime() + 60 * day),
        endOfDay(now.getTime() + 120 * day),
      ]),
    },
    aboutYear: aboutYear(counties, now.getTime()),
  };
}

function aboutYear(counties: readonly CountyId[], now: number): SeedRound {
  const due = endOfDay(now - 30 * day);
  const year = reportedYear(due);
  const times = [now - 75 * day, due, endOfDay(now - 15 * day)] as const;
  const round = describe('exempel-aret', `Kommunernas bild av ${year} (exempel)`, counties, times);
  return {
    year,
    round: {
      ...round,
      surveys: [surveyRef(`${municipalYearSurvey}@2026-1`)],
      scope: { counties, kinds: ['municipality'] },
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
    scope: { counties, kinds: ['municipality', 'region'] },
    opensAt: instant(opens),
    dueAt: instant(due),
    closesAt: instant(closes),
    version: 1,
    synthetic: true,
  };
}
