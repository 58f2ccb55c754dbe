// Who has answered: the response rate, then each organisation's status on each questionnaire.
import { useState } from 'react';
import { permissions } from '../../../functions/core/access.ts';
import { formatCount, formatShare } from '../../../functions/core/report/format.ts';
import { inventories } from '../../../functions/core/scores.ts';
import { messages as peopleMessages } from '../../people/messages.ts';
import { useMarkSynthetic } from '../../shared/frame/synthetic.tsx';
import { defineMessages } from '../../shared/language/define-messages.ts';
import { Content, useLanguage, useMessages } from '../../shared/language/language.tsx';
import { momentInWords } from '../../shared/language/times.ts';
import { ShowLoaded } from '../../shared/loading/show-loaded.tsx';
import { useLoaded } from '../../shared/loading/use-loaded.ts';
import { Notice } from '../../shared/notice.tsx';
import { PageHeading } from '../../shared/page.tsx';
import { paths } from '../../shared/paths.ts';
import { Scroll } from '../../shared/scroll.tsx';
import { useMember } from '../../shared/session/member.tsx';
import { useSession } from '../../shared/session/session.tsx';
import { messages as startMessages } from '../../start/messages.ts';
import type { Report } from '../report/report.ts';
import { type Contacts, contactMessages, FirstContact } from './first-contact.tsx';
import { ResponseCell } from './response-cell.tsx';
import type { Summary } from './summary.ts';
import './responses.css';

const messages = defineMessages(
  {
    title: (county: string) => `Svarsläge i ${county}`,
    answered: (some: string, share: string) =>
      `${some} kommuner har skickat in behovsinventeringen. Där bor ${share} av länets befolkning.`,
    regions: 'Regionen',
    municipalities: 'Kommunerna',
    regionSubmitted: (region: string) => `${region} har skickat in sitt formulär.`,
    regionSilent: (region: string) => `${region} har inte skickat in sitt formulär än.`,
    later: 'Fler har skickat in än vad rapporten hunnit räkna med. Den räknas om inom kort.',
    table: 'Svar för varje organisation',
    organisation: 'Organisation',
    updated: 'Senast ändrat',
  },
  {
    title: (county: string) => `Responses in ${county}`,
    answered: (some: string, share: string) =>
      `${some} municipalities have submitted the needs inventory. ${share} of the county’s population live there.`,
    regions: 'The region',
    municipalities: 'The municipalities',
    regionSubmitted: (region: string) => `${region} has submitted its questionnaire.`,
    regionSilent: (region: string) => `${region} has not submitted its questionnaire yet.`,
    later: 'More have submitted than the report has counted yet. It is recomputed shortly.',
    table: 'Responses of each organisation',
    organisation: 'Organisation',
    updated: 'Last changed',
  },
);

export function ResponsesPage({ county, round }: { readonly county: string; readonly round: string }) {
  const { client } = useSession();
  const loading = useLoaded(`responses ${county} ${round}`, async (signal) => {
    const [{ responses }, report, { organisations: contacts }] = await Promise.all([
      client('GET /api/rounds/{round}/responses', { params: { round }, query: { county }, signal }),
      client('GET /api/rounds/{round}/counties/{county}/report', { params: { round, county }, signal }),
      client('GET /api/counties/{county}/contacts', { params: { county }, signal }),
    ]);
    return { responses, report, contacts };
  });
  return (
    <ShowLoaded of={loading}>{(loaded) => <Responses {...loaded} onInvited={loading.reload} />}</ShowLoaded>
  );
}

function Responses({
  responses,
  report,
  contacts,
  onInvited,
}: {
  readonly responses: readonly Summary[];
  readonly report: Report;
  readonly contacts: readonly Contacts[];
  readonly onInvited: () => void;
}) {
  const people = useMessages(peopleMessages);
  const [invited, setInvited] = useState<string>();
  const text = useMessages(messages);
  const { language } = useLanguage();
  useMarkSynthetic(report.synthetic);
  const { inScope, responded, populationShare } = report.organisations;
  const submitted = responses.filter(
    (response) =>
      response.survey === inventories.municipality &&
      response.submitted &&
      response.organisation.kind === 'municipality',
  ).length;
  const municipalities = text.answered(
    formatCount(responded, inScope, language),
    formatShare(populationShare, language),
  );
  const regions = responses
    .filter(({ organisation, survey }) => organisation.kind === 'region' && survey === inventories.region)
    .map(({ organisation: { name }, submitted: edition }) =>
      edition === undefined ? text.regionSilent(name) : text.regionSubmitted(name),
    );
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
      <p className="lead">{[...(inScope > 0 ? [municipalities] : []), ...regions].join(' ')}</p>
      {submitted > responded && <p className="muted">{text.later}</p>}
      <div role="status">{invited !== undefined && <Notice tone="ok" title={people.invited(invited)} />}</div>
      <ResponseTables
        responses={responses}
        county={report.county}
        round={report.round}
        contacts={contacts}
        onInvited={(email) => {
          setInvited(email);
          onInvited();
        }}
      />
    </>
  );
}

interface ResponseTableProps {
  readonly responses: readonly Summary[];
  readonly county: string;
  readonly round: string;
  readonly contacts: readonly Contacts[];
  readonly onInvited: (email: string) => void;
}

/** Municipalities and region apart: each is asked questionnaires of its own. */
function ResponseTables({ responses, ...table }: ResponseTableProps) {
  const text = useMessages(messages);
  const groups = (['municipality', 'region'] as const)
    .map((kind) => ({
      title: kind === 'municipality' ? text.municipalities : text.regions,
      responses: responses.filter(({ organisation }) => organisation.kind === kind),
    }))
    .filter((group) => group.responses.length > 0);
  return groups.map((group) => (
    <section key={group.title} className="response-group">
      {groups.length > 1 && <h2>{group.title}</h2>}
      <ResponseTable
        {...table}
        responses={group.responses}
        label={groups.length > 1 ? group.title : text.table}
      />
    </section>
  ));
}

function ResponseTable(props: ResponseTableProps & { readonly label: string }) {
  const { responses, county, round, contacts, onInvited, label } = props;
  const mayReview = permissions[useMember().current.role].review !== undefined;
  const contact = useMessages(contactMessages);
  const text = useMessages(messages);
  const { surveys: surveyNames } = useMessages(startMessages);
  const { language } = useLanguage();
  const surveys = [...new Set(responses.map(({ survey }) => survey))];
  const organisations = [
    ...new Map(responses.map(({ organisation }) => [organisation.id, organisation])).values(),
  ].sort((a, b) => a.name.localeCompare(b.name, 'sv'));
  const now = new Date();
  return (
    <Scroll label={label}>
      <table className="responses">
        <caption className="hidden-text">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{text.organisation}</th>
            {surveys.map((survey) => (
              <th key={survey} scope="col">
                {surveyNames[survey] ?? survey}
              </th>
            ))}
            <th scope="col">{text.updated}</th>
            <th scope="col">{contact.column}</th>
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
                <td>
                  <FirstContact
                    organisation={{ id, name }}
                    contacts={contacts.find(({ organisation }) => organisation === id)}
                    onInvited={onInvited}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
}
