// The county's start: its rounds, each with what has come in and the ways to responses and report.
import { Link } from 'wouter';
import type { CallOutput } from '../../functions/contract/client.ts';
import { permissions } from '../../functions/core/access.ts';
import { municipalYearSurvey } from '../../functions/core/follow-up/municipal-survey.ts';
import { type SurveyRef, surveyOf } from '../../functions/core/ids.ts';
import { formatCount, formatShare } from '../../functions/core/report/format.ts';
import { useMarkSynthetic } from '../shared/frame/synthetic.tsx';
import { defineMessages } from '../shared/language/define-messages.ts';
import { Content, useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords, daysAway } from '../shared/language/times.ts';
import { pageFrom } from '../shared/loading/page-from.tsx';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { PageHeading } from '../shared/page.tsx';
import { paths } from '../shared/paths.ts';
import { useMember } from '../shared/session/member.tsx';
import { useSession } from '../shared/session/session.tsx';
import { Status } from '../shared/status.tsx';
import type { Report } from './report/report.ts';
import type { YearRoundProps } from './year-round.tsx';
import './county-home.css';

/** Few rounds ask about the county's year alone. */
const YearRound = pageFrom<YearRoundProps>(() => import('./year-round.tsx').then((m) => m.YearRound), {
  isPart: true,
});

const messages = defineMessages(
  {
    title: (county: string) => `Omgångar i ${county}`,
    none: 'Det finns ingen omgång i länet än. När en öppnas syns den här.',
    planned: (date: string) => `Öppnar ${date}`,
    open: (date: string, away: string) => `Öppen, sista dag ${date}, ${away}`,
    closed: (date: string) => `Stängd ${date}`,
    answered: (some: string, inScope: number, share: string) =>
      `${some} ${inScope === 1 ? 'kommun' : 'kommuner'} har svarat, ${share} av befolkningen.`,
    noneAnswered: 'Ingen kommun har svarat än.',
    regionAnswered: (region: string) => `${region} har svarat.`,
    regionSilent: (region: string) => `${region} har inte svarat än.`,
    report: 'Läs lägesbilden',
    responses: 'Se svarsläget',
    decision: 'Beslut om ordning',
  },
  {
    title: (county: string) => `Rounds in ${county}`,
    none: 'There is no round in the county yet. When one opens it shows here.',
    planned: (date: string) => `Opens ${date}`,
    open: (date: string, away: string) => `Open, last day ${date}, ${away}`,
    closed: (date: string) => `Closed ${date}`,
    answered: (some: string, inScope: number, share: string) =>
      `${some} ${inScope === 1 ? 'municipality has' : 'municipalities have'} answered, ${share} of the population.`,
    noneAnswered: 'No municipality has answered yet.',
    regionAnswered: (region: string) => `${region} has answered.`,
    regionSilent: (region: string) => `${region} has not answered yet.`,
    report: 'Read the report',
    responses: 'See the responses',
    decision: 'Decision about the order',
  },
);

type Round = CallOutput<'GET /api/rounds'>['rounds'][number];

/** Does the round ask about the county's year, and nothing else? */
function isAboutYear({ surveys }: Round): boolean {
  return surveys.every((ref) => surveyOf(ref as SurveyRef) === municipalYearSurvey);
}

interface RoundAndReport {
  readonly round: Round;
  readonly report: Report | undefined;
}

export function CountyHome() {
  const { client } = useSession();
  const { organisation } = useMember().current;
  const county = organisation.county ?? organisation.id;
  const loading = useLoaded(`county ${county}`, async (signal) => {
    const { rounds } = await client('GET /api/rounds', { signal });
    return Promise.all(
      rounds.map(async (round): Promise<RoundAndReport> => {
        if (round.status === 'planned' || isAboutYear(round)) return { round, report: undefined };
        const params = { round: round.id, county };
        return {
          round,
          report: await client('GET /api/rounds/{round}/counties/{county}/report', { params, signal }),
        };
      }),
    );
  });
  return <ShowLoaded of={loading}>{(rounds) => <Rounds rounds={rounds} county={county} />}</ShowLoaded>;
}

function Rounds({ rounds, county }: { readonly rounds: readonly RoundAndReport[]; readonly county: string }) {
  const text = useMessages(messages);
  const { organisation } = useMember().current;
  useMarkSynthetic(rounds.some(({ round }) => round.synthetic));
  return (
    <>
      <div className="heading">
        <PageHeading>{text.title(organisation.name)}</PageHeading>
        {rounds.length === 0 && <p>{text.none}</p>}
      </div>
      <ul className="county-rounds">
        {rounds.map((each) => (
          <RoundItem
            key={each.round.id}
            {...each}
            county={county}
            isFirst={each === rounds.find(({ report }) => report !== undefined)}
          />
        ))}
      </ul>
    </>
  );
}

function RoundItem({
  round,
  report,
  county,
  isFirst,
}: RoundAndReport & { readonly county: string; readonly isFirst: boolean }) {
  const text = useMessages(messages);
  const { role } = useMember().current;
  const maySeeResponses = permissions[role]['follow-round'] !== undefined;
  return (
    <li>
      <h2>
        <Content of={round.name} />
      </h2>
      <RoundStatus round={round} />
      {isAboutYear(round) && <YearRound round={round} county={county} />}
      {report && (
        <>
          <Answered report={report} />
          <div className="buttons">
            <Link className={isFirst ? 'button primary' : 'button'} href={paths.report(county, round.id)}>
              {text.report}
            </Link>
            <Link className="button" href={paths.decision(county, round.id)}>
              {text.decision}
            </Link>
            {maySeeResponses && (
              <Link className="button" href={paths.responses(county, round.id)}>
                {text.responses}
              </Link>
            )}
          </div>
        </>
      )}
    </li>
  );
}

function Answered({ report: { organisations, regions } }: { readonly report: Report }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { responded, inScope, populationShare } = organisations;
  const municipalities =
    responded === 0
      ? text.noneAnswered
      : text.answered(
          formatCount(responded, inScope, language),
          inScope,
          formatShare(populationShare, language),
        );
  const asked = regions.map(({ name, responded: has }) =>
    has ? text.regionAnswered(name) : text.regionSilent(name),
  );
  return <p>{[...(inScope > 0 ? [municipalities] : []), ...asked].join(' ')}</p>;
}

function RoundStatus({ round }: { readonly round: Round }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const date = (instant: string) => dateInWords(instant, language);
  switch (round.status) {
    case 'planned':
      return (
        <p>
          <Status tone="quiet" icon="clock">
            {text.planned(date(round.opensAt))}
          </Status>
        </p>
      );
    case 'open':
      return (
        <p>
          <Status tone="info" icon="started">
            {text.open(date(round.dueAt), daysAway(round.dueAt, language, new Date()))}
          </Status>
        </p>
      );
    case 'closed':
    case 'established':
      return (
        <p>
          <Status tone="quiet" icon="done">
            {text.closed(date(round.closesAt))}
          </Status>
        </p>
      );
  }
}
