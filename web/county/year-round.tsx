// A round that asks municipalities about the county's year: it gives no report of its own, but goes into the yearly one.
import { Link } from 'wouter';
import type { CallOutput } from '../../functions/contract/client.ts';
import { permissions } from '../../functions/core/access.ts';
import { municipalYearSurvey, reportedYear } from '../../functions/core/follow-up/reported-year.ts';
import { type SurveyRef, surveyOf } from '../../functions/core/ids.ts';
import { defineMessages } from '../shared/language/define-messages.ts';
import { useMessages } from '../shared/language/language.tsx';
import { paths } from '../shared/paths.ts';
import { useMember } from '../shared/session/member.tsx';

const messages = defineMessages(
  {
    about: (year: number) =>
      `Frågar kommunerna om länets arbete ${year}. Svaren visas i återrapporteringen för ${year}.`,
    responses: 'Se svarsläget',
    plans: 'Till planen och återrapporteringen',
  },
  {
    about: (year: number) =>
      `Asks the municipalities about the county’s work in ${year}. The answers are shown in the yearly report for ${year}.`,
    responses: 'See the responses',
    plans: 'To the plan and the yearly report',
  },
);

type Round = CallOutput<'GET /api/rounds'>['rounds'][number];

/** Does the round ask nothing else? */
export function isAboutYear({ surveys }: Pick<Round, 'surveys'>): boolean {
  return surveys.every((ref) => surveyOf(ref as SurveyRef) === municipalYearSurvey);
}

export function YearRound({ round, county }: { readonly round: Round; readonly county: string }) {
  const text = useMessages(messages);
  const maySeeResponses = permissions[useMember().current.role]['follow-round'] !== undefined;
  return (
    <>
      <p>{text.about(reportedYear(Date.parse(round.dueAt)))}</p>
      <div className="buttons">
        {maySeeResponses && round.status !== 'planned' && (
          <Link className="button" href={paths.responses(county, round.id)}>
            {text.responses}
          </Link>
        )}
        <Link className="button" href={paths.plans(county)}>
          {text.plans}
        </Link>
      </div>
    </>
  );
}
