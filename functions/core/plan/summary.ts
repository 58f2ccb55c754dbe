// A plan in numbers: what is done, what it costs against the county's funds, and whether its days suffice.
import { dayNumber, yearOf } from './days.ts';
import type { PlanRow } from './plan.ts';
import { inReadingOrder } from './tree.ts';

export interface YearOfMoney {
  readonly year: number;
  /** Kronor. */
  readonly funds: number;
  /** Of activities and other costs; an activity's cost is spread evenly over its days. */
  readonly costs: number;
  /** Working days of the county's support, spread likewise. */
  readonly countyDays: number;
}

export interface PlanSummary {
  readonly goals: number;
  readonly mandatoryGoals: number;
  readonly activities: number;
  readonly done: number;
  readonly late: number;
  /** Rows that are only suggested. */
  readonly suggestions: number;
  /** From the first year with anything in it to the last. */
  readonly years: readonly YearOfMoney[];
  /** Kronor of activities without both days, and of costs without a year: in no year. */
  readonly costsWithoutYear: number;
  /** What half a post gives in a year; our judgement. */
  readonly daysPerYear: number;
}

/** Suggestions are counted apart: goals and activities are those that are kept, money and days are of both. */
export function summarisePlan(rows: readonly PlanRow[], today: string, daysPerYear: number): PlanSummary {
  const shown = inReadingOrder(rows);
  const activities = shown.filter(({ kind }) => kind === 'activity');
  const goals = shown.filter(({ kind, kept }) => kind === 'goal' && kept);
  const years = new Map<number, { funds: number; costs: number; countyDays: number }>();
  let costsWithoutYear = 0;
  const at = (year: number) => {
    const standing = years.get(year) ?? { funds: 0, costs: 0, countyDays: 0 };
    years.set(year, standing);
    return standing;
  };
  for (const { kind, values } of shown) {
    const amount = numberIn(values['amount']);
    const year = values['year'];
    if (kind !== 'fund' && kind !== 'cost') continue;
    if (typeof year !== 'number') costsWithoutYear += kind === 'cost' ? amount : 0;
    else at(year)[kind === 'fund' ? 'funds' : 'costs'] += amount;
  }
  for (const activity of activities) {
    if (activity.values['status'] === 'cancelled') continue;
    const parts = shareByYear(activity);
    const cost = numberIn(activity.values['cost']);
    if (parts.length === 0) costsWithoutYear += cost;
    const days = numberIn(activity.values['countyDays']);
    const isYearly = activity.values['daysAre'] === 'yearly';
    const daysInAll = isYearly ? days * lengthInYears(activity) : days;
    for (const { year, share } of parts) {
      at(year).costs += cost * share;
      at(year).countyDays += daysInAll * share;
    }
  }
  return {
    goals: goals.length,
    mandatoryGoals: goals.filter(({ programme }) => programme?.isMandatory).length,
    activities: activities.filter(({ kept }) => kept).length,
    done: activities.filter(({ kept, values }) => kept && values['status'] === 'done').length,
    late: activities.filter((activity) => activity.kept && isLate(activity, today)).length,
    suggestions: shown.filter(({ kept }) => !kept).length,
    years: [...years]
      .map(([year, money]) => ({
        year,
        funds: money.funds,
        costs: Math.round(money.costs),
        countyDays: Math.round(money.countyDays * 10) / 10,
      }))
      .sort((a, b) => a.year - b.year),
    costsWithoutYear,
    daysPerYear,
  };
}

/** Its last day has passed and it is neither done nor cancelled. */
export function isLate({ values }: Pick<PlanRow, 'values'>, today: string): boolean {
  const { endsOn, status } = values;
  return typeof endsOn === 'string' && endsOn < today && status !== 'done' && status !== 'cancelled';
}

/** The share of the activity's days that lies in each year. */
function shareByYear({ values }: PlanRow): { year: number; share: number }[] {
  const { startsOn, endsOn } = values;
  if (typeof startsOn !== 'string' || typeof endsOn !== 'string' || endsOn < startsOn) return [];
  const whole = dayNumber(endsOn) - dayNumber(startsOn) + 1;
  const [first, last] = [yearOf(startsOn), yearOf(endsOn)];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const from = year === first ? startsOn : `${year}-01-01`;
    const to = year === last ? endsOn : `${year}-12-31`;
    return { year, share: (dayNumber(to) - dayNumber(from) + 1) / whole };
  });
}

function lengthInYears({ values }: PlanRow): number {
  const { startsOn, endsOn } = values;
  if (typeof startsOn !== 'string' || typeof endsOn !== 'string') return 1;
  return (dayNumber(endsOn) - dayNumber(startsOn) + 1) / 365.25;
}

function numberIn(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
