// The municipalities' own view of a county's year, for the county lead: who has answered, and what each one says.
import type * as z from 'zod';
import type { MunicipalViewsSchema, municipalYearRoutes } from '../contract/routes/municipal-year.ts';
import { answerBefore, countLevels } from '../core/follow-up/municipal-answer.ts';
import { municipalYearSurvey } from '../core/follow-up/municipal-survey.ts';
import { swedishDay } from '../core/people/loans.ts';
import { type Round, roundStatus, surveyRefIn } from '../core/round.ts';
import type { Dependencies } from './dependencies.ts';
import { type FollowUpNeeds, headOf, refuseOtherYears } from './follow-up-view.ts';
import type { Implementations } from './implementation.ts';
import { type Inventory, readInventoriesBefore } from './inventories-before.ts';
import { readMunicipalViews, type SubmittedView } from './municipal-answers.ts';
import { findPlan } from './plan-needs.ts';

type Needs = Pick<FollowUpNeeds, 'table' | 'places' | 'periods' | 'now'> &
  Pick<Dependencies, 'questionnaires'>;
type Views = z.input<typeof MunicipalViewsSchema>;
type View = NonNullable<Views['municipalities'][number]['view']>;

export function municipalYearImplementations(needs: Needs): Implementations<typeof municipalYearRoutes> {
  return {
    async readMunicipalViews({ params: { year: text, ...plan } }) {
      const year = Number(text);
      const { rows } = await findPlan(needs, plan);
      refuseOtherYears(rows, year, swedishDay(Date.parse(needs.now())));
      const { county } = headOf(needs, plan, false);
      const views = await readMunicipalViews(needs, plan.county, year);
      if (views === undefined) return { year, county, levels: [0, 0, 0, 0, 0], municipalities: [] };
      const { round, asked, submitted } = views;
      const inventoriesBefore = await readInventoriesBefore(
        needs,
        plan.county,
        submitted.filter(({ answer }) => answer.changed.length > 0),
      );
      return {
        year,
        county,
        round: describeRound(round, needs.now()),
        levels: [...countLevels(submitted.map(({ answer }) => answer.benefit))],
        municipalities: asked
          .map((id) => {
            const own = submitted.find(({ organisation }) => organisation === id);
            const name = needs.places.organisations.find((each) => each.id === id)?.name ?? id;
            return { id, name, ...(own && { view: describeView(own, inventoriesBefore.get(id)) }) };
          })
          .sort((one, other) => one.name.localeCompare(other.name, 'sv')),
      };
    },
  };
}

function describeView({ submittedAt, answer }: SubmittedView, inventory: Inventory | undefined): View {
  const { benefit, introduced, lacking, changed } = answer;
  return {
    submittedAt,
    benefit,
    ...(introduced !== undefined && { introduced }),
    ...(lacking !== undefined && { lacking }),
    changed: changed.map((row) => {
      const before = inventory && answerBefore(row, inventory);
      return { ...row, ...(before !== undefined && { before }) };
    }),
    ...(inventory && {
      inventory: {
        round: inventory.round.id,
        roundName: inventory.round.name,
        submittedAt: inventory.submittedAt,
      },
    }),
  };
}

function describeRound(round: Round, now: string): NonNullable<Views['round']> {
  const { id, name, opensAt, dueAt, closesAt, synthetic } = round;
  const surveyRef = surveyRefIn(round, municipalYearSurvey) ?? municipalYearSurvey;
  return { id, name, status: roundStatus(round, now), opensAt, dueAt, closesAt, surveyRef, synthetic };
}
