// A yearly report as the nation reads it: numbers of people from 1 to 4 could point someone out.
import { fewestPeopleShown } from '../disclosure/thresholds.ts';
import type { YearlyAnswer, YearlyReport } from './yearly-report.ts';

const peoplePart = 'ar-akt-deltagare';

/** Stands in the place of a number that is not shown. */
export const fewPeople = `1\u2013${fewestPeopleShown - 1}`;

/** No total is reported of them, so that none gives one away. */
export function forNation(report: YearlyReport): YearlyReport {
  return {
    ...report,
    subGoals: report.subGoals.map((subGoal) => ({
      ...subGoal,
      activities: subGoal.activities.map((activity) => ({
        ...activity,
        followUps: activity.followUps.map(({ occasion, answers }) => ({
          occasion,
          answers: answers.map(hideFew),
        })),
      })),
    })),
  };
}

function hideFew(answer: YearlyAnswer): YearlyAnswer {
  return {
    ...answer,
    values: answer.values.map((each) => {
      const { part, value } = each;
      const isFew = typeof value === 'number' && value > 0 && value < fewestPeopleShown;
      return part === peoplePart && isFew ? { ...each, value: fewPeople } : each;
    }),
  };
}
