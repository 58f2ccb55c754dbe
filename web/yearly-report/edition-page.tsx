// A submitted yearly report, as it was frozen: read by the county and by the nation, and saved as a document.
import { Link } from 'wouter';
import type { CallOutput } from '../../functions/contract/client.ts';
import { formatTime } from '../../functions/core/report/format.ts';
import { DownloadButton } from '../shared/download-button.tsx';
import { useMarkSynthetic } from '../shared/frame/synthetic.tsx';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { Notice } from '../shared/notice.tsx';
import { PageHeading } from '../shared/page.tsx';
import { paths } from '../shared/paths.ts';
import { homeOf, useMember } from '../shared/session/member.tsx';
import { useSession } from '../shared/session/session.tsx';
import { DisclosedView } from './disclosed-view.tsx';
import { messages } from './messages.ts';
import { Remarks } from './remarks.tsx';
import { ReportView } from './report-view.tsx';
import '../plan/plan.css';
import '../plan/follow-up/follow-up.css';

type Edition = CallOutput<'GET /api/plans/{county}/{period}/years/{year}/editions/{edition}'>;

export function YearEditionPage(params: {
  readonly county: string;
  readonly period: string;
  readonly year: string;
  readonly edition: string;
}) {
  const { county, period, year, edition } = params;
  const { client } = useSession();
  const loading = useLoaded(`year ${county} ${period} ${year} ${edition}`, (signal) =>
    client('GET /api/plans/{county}/{period}/years/{year}/editions/{edition}', {
      params: { county, period, year, edition },
      signal,
    }),
  );
  return <ShowLoaded of={loading}>{(read) => <ShowEdition edition={read} />}</ShowLoaded>;
}

function ShowEdition({ edition }: { readonly edition: Edition }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const isNational = homeOf(useMember().current) === 'nation';
  const { county, period, report, number } = edition;
  useMarkSynthetic(edition.synthetic);
  const facts = [
    [text.facts.number, number],
    [text.facts.edition, String(edition.edition)],
    [text.facts.at, formatTime(Date.parse(edition.submittedAt), language)],
    [text.facts.by, edition.submittedBy],
    ...(edition.reason === undefined ? [] : [[text.facts.reason, edition.reason]]),
    [text.facts.checksum, edition.checksum],
  ];
  return (
    <>
      <div className="heading">
        <PageHeading>{text.title(report.year, county.name)}</PageHeading>
        <ul className="meta">
          <li>
            <Link
              href={
                isNational ? paths.yearlyReports(report.year) : paths.year(county.id, period, report.year)
              }
            >
              {isNational ? text.toList : text.title(report.year, county.name)}
            </Link>
          </li>
        </ul>
        <Notice tone="info">
          <p>
            {text.frozen} {!edition.isLatest && <b>{text.notLatest}</b>} {isNational && text.few}
          </p>
        </Notice>
        <dl className="facts year-facts">
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <Downloads edition={edition} />
        <Remarks remarks={edition.remarks} title={text.remarksThen} />
      </div>
      <ReportView year={edition} municipal={<DisclosedView year={edition} />} />
    </>
  );
}

function Downloads({ edition }: { readonly edition: Edition }) {
  const text = useMessages(messages);
  const { client } = useSession();
  const { county, period, report, number } = edition;
  const params = {
    county: county.id,
    period,
    year: String(report.year),
    edition: String(edition.edition),
  };
  const name = `aterrapportering-${county.id}-${report.year}-${edition.edition}`;
  return (
    <div className="buttons screen-only">
      <DownloadButton
        format="PDF"
        of={text.document(number)}
        fileName={`${name}.pdf`}
        fetchFile={() =>
          client('GET /api/plans/{county}/{period}/years/{year}/editions/{edition}/report.pdf', { params })
        }
      />
      <DownloadButton
        format="Word"
        of={text.document(number)}
        fileName={`${name}.docx`}
        fetchFile={() =>
          client('GET /api/plans/{county}/{period}/years/{year}/editions/{edition}/report.docx', { params })
        }
      />
    </div>
  );
}
