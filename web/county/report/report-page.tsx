// The county report: what to do first in three sentences, the list with its ranges, the evidence, how sure it is.
import { Link, useLocation, useSearch } from 'wouter';
import { formatCount, formatShare } from '../../../functions/core/report/format.ts';
import { describeRegionStandings } from '../../../functions/core/report/region-standing.ts';
import { summarise } from '../../../functions/core/report/summary.ts';
import { useMarkSynthetic } from '../../shared/frame/synthetic.tsx';
import { Content, contentText, useLanguage, useMessages } from '../../shared/language/language.tsx';
import { clock, dateInWords } from '../../shared/language/times.ts';
import { ShowLoaded } from '../../shared/loading/show-loaded.tsx';
import { useLoaded } from '../../shared/loading/use-loaded.ts';
import { OnThisPage } from '../../shared/on-this-page.tsx';
import { PageHeading } from '../../shared/page.tsx';
import { paths } from '../../shared/paths.ts';
import { useSession } from '../../shared/session/session.tsx';
import { Status } from '../../shared/status.tsx';
import { BesideNumbers } from './beside-numbers.tsx';
import { Certainty } from './certainty.tsx';
import { Downloads } from './downloads.tsx';
import { EditionNotice, Editions } from './editions.tsx';
import { BundleDownload } from './explained/bundle-download.tsx';
import { MeetingLink } from './explained/meeting-link.tsx';
import { HeatMap } from './heat-map.tsx';
import { ImportanceChart } from './importance-chart.tsx';
import { MaturityProfile } from './maturity-profile.tsx';
import { messages } from './messages.ts';
import { OtherOrders } from './other-orders.tsx';
import { OwnWords } from './own-words.tsx';
import { PriorityList } from './priority-list.tsx';
import { RegionAnswers } from './region-answers.tsx';
import type { Report } from './report.ts';
import { SinceLastRound } from './since-last.tsx';
import { Spread } from './spread.tsx';
import './heat.css';
import './priorities.css';
import './opened.css';
import './beside.css';
import './report.css';

export function ReportPage({ county, round }: { readonly county: string; readonly round: string }) {
  const { client } = useSession();
  const [, navigate] = useLocation();
  const edition = new URLSearchParams(useSearch()).get('utgava') ?? undefined;
  const loading = useLoaded(`report ${county} ${round} ${edition}`, (signal) =>
    client('GET /api/rounds/{round}/counties/{county}/report', {
      params: { round, county },
      ...(edition !== undefined && { query: { edition } }),
      signal,
    }),
  );
  // What has just been established is the edition that stands.
  const onEstablished = () => {
    if (edition === undefined) loading.reload();
    else navigate(paths.report(county, round), { replace: true });
  };
  return (
    <ShowLoaded of={loading}>
      {(report) => <ShowReport report={report} onEstablished={onEstablished} />}
    </ShowLoaded>
  );
}

interface ShowReportProps {
  readonly report: Report;
  readonly onEstablished: () => void;
}

function ShowReport({ report, onEstablished }: ShowReportProps) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  useMarkSynthetic(report.synthetic);
  const hasReplies = report.organisations.responded > 0;
  return (
    <>
      <div className="heading">
        <PageHeading>{text.title(report.countyName)}</PageHeading>
        <ReportMeta report={report} />
      </div>
      <div className="report-summary keep-together">
        {summarise(report, language).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {describeRegionStandings(report, language).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <EditionNotice report={report} />
      <div className="buttons report-actions">
        <Link className="button" href={paths.decision(report.county, report.round)}>
          {text.decision}
        </Link>
        <MeetingLink report={report} />
        <Downloads report={report} />
        <button type="button" className="button" onClick={() => window.print()}>
          {text.print}
        </button>
      </div>
      {hasReplies && <OnThisPage />}
      {hasReplies && <PriorityList report={report} />}
      {hasReplies && <ImportanceChart report={report} />}
      {hasReplies && <HeatMap report={report} />}
      {hasReplies && <Spread report={report} />}
      {report.regions.map((region) => (
        <RegionAnswers key={region.id} report={report} region={region} />
      ))}
      {hasReplies && report.sinceLast && <SinceLastRound report={report} since={report.sinceLast} />}
      {report.maturity && <MaturityProfile report={report} maturity={report.maturity} />}
      {hasReplies && report.said && <BesideNumbers report={report} said={report.said} />}
      {hasReplies && <OwnWords report={report} />}
      {hasReplies && <OtherOrders report={report} />}
      <Certainty report={report} />
      <Editions report={report} onEstablished={onEstablished} />
      <BundleDownload report={report} />
      <p className="report-foot small muted">
        {text.foot(
          contentText(report.roundName, language),
          report.edition,
          report.weightsVersion,
          `${dateInWords(report.computedAt, language)} ${clock(report.computedAt, language)}`,
        )}{' '}
        <span className="checksum">{report.inputsHash}</span>
      </p>
    </>
  );
}

function ReportMeta({ report }: { readonly report: Report }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { inScope, responded, populationShare } = report.organisations;
  return (
    <ul className="meta">
      <li>
        {report.status === 'preliminary' ? (
          <Status tone="warn" icon="started">
            {text.preliminary}
          </Status>
        ) : (
          <Status tone="ok" icon="done">
            {text.established}
          </Status>
        )}
      </li>
      <li>
        <Content of={report.roundName} />
      </li>
      {inScope > 0 && (
        <li>
          <b>{text.municipalities(formatCount(responded, inScope, language), inScope)}</b>{' '}
          {text.haveAnswered(formatShare(populationShare, language))}
        </li>
      )}
      <li>{text.weights(report.weightsVersion)}</li>
    </ul>
  );
}
