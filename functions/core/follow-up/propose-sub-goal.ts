// What follow-up proposes for a sub-goal's status at the end of a year.
import type { Label } from '../plan/field.ts';
import type { PlanRow } from '../plan/plan.ts';
import { siblings } from '../plan/tree.ts';
import type { FollowRow } from './follow-row.ts';
import type { Proposal } from './propose-county.ts';
import { isReached, latestOutcome } from './targets.ts';
import { yearActivities } from './year-activities.ts';

/** That it is dropped is decided by somebody, and never proposed. */
export function proposeSubGoal(
  subGoal: PlanRow,
  kept: readonly PlanRow[],
  follows: readonly FollowRow[],
  year: number,
): ReadonlyMap<string, Proposal> {
  return new Map([['ar-dm-status', proposeStatus(subGoal, kept, follows, year)]]);
}

function proposeStatus(
  subGoal: PlanRow,
  kept: readonly PlanRow[],
  follows: readonly FollowRow[],
  year: number,
): Proposal {
  const indicators = siblings(kept, 'indicator', subGoal.row).filter(
    ({ values }) => typeof values['target'] === 'number',
  );
  const verdicts = indicators.map((indicator) => isReached(indicator, follows, year));
  const reached = verdicts.filter((verdict) => verdict === 'reached').length;
  if (reached > 0 && reached === verdicts.length)
    return { value: 'uppnatt', basis: targets(reached, reached) };
  const { targetDate } = subGoal.values;
  const hasPassed = typeof targetDate === 'string' && targetDate <= `${year}-12-31`;
  if (hasPassed) {
    if (verdicts.length === 0 || verdicts.includes('unknown')) return { basis: notMeasured };
    const value = reached > 0 ? 'delvis-uppnatt' : 'ej-uppnatt';
    return { value, basis: targets(reached, verdicts.length) };
  }
  const own = siblings(kept, 'activity', subGoal.row);
  const hasBegun =
    yearActivities(own, follows, year).some(({ status }) => status === 'pagar' || status === 'klar') ||
    indicators.some(({ row }) => latestOutcome(row, follows, year) !== undefined);
  return hasBegun ? { value: 'pagar', basis: underWay } : { value: 'ej-paborjat', basis: notBegun };
}

function targets(reached: number, all: number): Label {
  return {
    sv: `${reached} av ${all} målvärden är nådda.`,
    en: `${reached} of ${all} targets are reached.`,
  };
}

const notMeasured: Label = {
  sv: 'Måldatum har passerat, men uppföljningen räcker inte för att säga om målvärdet är nått.',
  en: 'The target date has passed, but the follow-up does not suffice to say whether the target is reached.',
};
const underWay: Label = {
  sv: 'Måldatum har inte passerat, och minst en aktivitet pågår eller är klar.',
  en: 'The target date has not passed, and at least one activity is under way or done.',
};
const notBegun: Label = {
  sv: 'Ingen aktivitet har börjat.',
  en: 'No activity has begun.',
};
