// Which year a round's questions about the county's year are about, and which round asks about a year.
import type { CountyId } from '../ids.ts';
import { swedishDay } from '../people/loans.ts';
import type { Round } from '../round.ts';
import { surveyRefIn } from '../round.ts';
import { municipalYearSurvey } from './municipal-survey.ts';

/** Answers that are due by the end of this month are about the year before. */
const lastMonthAfter = 3;

/** `dueAt`: milliseconds since 1970. The year in Sweden; of a deadline in January to March, the year before. */
export function reportedYear(dueAt: number): number {
  const [year, month] = swedishDay(dueAt).split('-').map(Number);
  if (year === undefined || month === undefined) throw new RangeError('a day without a month');
  return month <= lastMonthAfter ? year - 1 : year;
}

/**
 * The round that asks the county's municipalities about `year`: of those that have opened at `now` (ISO, UTC) the one
 * that is due last, else of those to come; undefined when none does. `timeOf` gives the milliseconds since 1970 of such
 * a moment.
 */
export function roundAbout(
  year: number,
  county: CountyId,
  rounds: readonly Round[],
  now: string,
  timeOf: (instant: string) => number,
): Round | undefined {
  const asking = rounds
    .filter((round) => asksAboutYear(round, county) && reportedYear(timeOf(round.dueAt)) === year)
    .sort((one, other) => order(one.dueAt, other.dueAt) || order(one.id, other.id));
  return asking.findLast(({ opensAt }) => opensAt <= now) ?? asking.at(-1);
}

function asksAboutYear(round: Round, county: CountyId): boolean {
  const { counties, kinds } = round.scope;
  return (
    surveyRefIn(round, municipalYearSurvey) !== undefined &&
    counties.includes(county) &&
    kinds.includes('municipality')
  );
}

function order(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
