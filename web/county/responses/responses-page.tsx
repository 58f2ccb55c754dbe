// Who has answered: the response rate, then each organisation's status on each questionnaire.
import { permissions } from '../../../functions/core/access.ts';
import { formatCount, formatShare } from '../../../functions/core/report/format.ts';
import { useMarkSynthetic } from '../../shared/frame/synthetic.tsx';
import { defineMessages } from '../../shared/language/define-messages.ts';
import { Content, useLanguage, useMessages } from '../../shared/language/language.tsx';
import { momentInWords } from '../../shared/language/times.ts';
import { ShowLoaded } from '../../shared/loading/show-loaded.tsx';
import { useLoaded } from '../../shared/loading/use-loaded.ts';
import { PageHeading } from '../../shared/page.tsx';
import { paths } from '../../shared/paths.ts';
import { Scroll } from '../../shared/scroll.tsx';
import { useMember } from '../../shared/session/member.tsx';
import { useSession } from '../../shared/session/session.tsx';
import { messages as startMessages } from '../../start/messages.ts';
import type { Report } from '../report/report.ts';
import { ResponseCell } from './response-cell.tsx';
import type { Summary } from './summary.ts';
import './responses.css';

const messages = defineMessages(
  {
    title: (county: string) => `Svarsläge i ${county}`,
    answered: (some: string, share: string) =>
      `${some} kommuner har skickat in behovsinventeringen. Där bor ${share} av länets befolkning.`,
    later: 'Fler har skickat in än vad rapporten hunnit räkna med. Den räknas om inom kort.',
    table: 'Svar för varje organisation',
    organisation: 'Organisation',
    updated: 'Senast ändrat',
  },
  {
    title: (county: string) => `Responses in ${county}`,
    answered: (some: string, share: string) =>
      `${some} municipalities have submitted the needs inventory. ${share} of the county’s population live there.`,
    later: 'More have submitted than the report has counted yet. It is recomputed shortly.',
    table: 'Responses of each organisation',
    organisation: 'Organisation',
    updated: 'Last changed',
  },
);

export function ResponsesPage({ county, round }: { readonly county: string; readonly round: string }) {
  const { client } = useSession();
  const loading = useLoaded(`responses ${county} ${round}`, async (signal) => {
    const [{ responses }, report] = await Promise.all([
      client('GET /api/rounds/{round}/responses', { params: { round }, query: { county }, signal }),
      client('GET /api/rounds/{round}/counties/{county}/report', { params: { round, county }, signal }),
    ]);
    return { responses, report };
  });
  return <ShowLoaded of={loading}>{(loaded) => <Responses {...loaded} />}</ShowLoaded>;
}

function Responses({
  responses,
  report,
}: {
  readonly responses: readonly Summary[];
  readonly report: Report;
}) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  useMarkSynthetic(report.synthetic);
  const { inScope, responded, populationShare } = report.organisations;
  const submitted = responses.filter(
    (response) =>
      response.survey === 'behovsinventering' &&
      response.submitted &&
      response.organisation.kind === 'municipality',
  ).length;
  return (
    <>
      <div className="heading">
        <PageHeading>{text.title(report.countyName)}</PageHeading>
        <ul className="meta">
          <li>
            <Content of={report.roundName} />
          </li>
        </ul>
      </div>
      <p className="lead">
        {text.answered(formatCount(responded, inScope, language), formatShare(populationShare, language))}
      </p>
      {submitted > responded && <p className="muted">{text.later}</p>}
      <ResponseTable responses={responses} county={report.county} round={report.round} />
    </>
  );
}

function ResponseTable({
  responses,
  county,
  round,
}: {
  readonly responses: readonly Summary[];
  readonly county: string;
  readonly round: string;
}) {
  const mayReview = permissions[useMember().current.role].review !== undefined;
  const text = useMessages(messages);
  const { surveys: surveyNames } = useMessages(startMessages);
  const { language } = useLanguage();
  const surveys = [...new Set(responses.map(({ survey }) => survey))];
  const organisations = [
    ...new Map(responses.map(({ organisation }) => [organisation.id, organisation])).values(),
  ].sort((a, b) => a.name.localeCompare(b.name, 'sv'));
  const now = new Date();
  return (
    <Scroll label={text.table}>
      <table className="responses">
        <caption className="hidden-text">{text.table}</caption>
        <thead>
          <tr>
            <th scope="col">{text.organisation}</th>
            {surveys.map((survey) => (
              <th key={survey} scope="col">
                {surveyNames[survey] ?? survey}
              </th>
            ))}
            <th scope="col">{text.updated}</th>
          </tr>
        </thead>
        <tbody>
          {organisations.map(({ id, name }) => {
            const own = responses.filter(({ organisation }) => organisation.id === id);
            const updated = own
              .flatMap(({ updatedAt }) => updatedAt ?? [])
              .sort()
              .at(-1);
            return (
              <tr key={id}>
                <th scope="row">{name}</th>
                {surveys.map((survey) => (
                  <ResponseCell
                    key={survey}
                    summary={own.find((response) => response.survey === survey)}
                    href={mayReview ? paths.review(county, round, id, survey) : undefined}
                  />
                ))}
                <td className="muted">
                  {updated === undefined ? '–' : momentInWords(updated, language, now)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
}
