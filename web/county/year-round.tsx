// A round that asks municipalities about the county's year: it gives no report of its own, but goes into the yearly one.
import { Link } from 'wouter';
import type { CallOutput } from '../../functions/contract/client.ts';
import { permissions } from '../../functions/core/access.ts';
import { reportedYear } from '../../functions/core/follow-up/reported-year.ts';
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

export interface YearRoundProps {
  readonly round: Round;
  readonly county: string;
}

export function YearRound({ round, county }: YearRoundProps) {
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
