// The steering group's decision about the order: written by the county lead, read by the county.
import { useState } from 'react';
import { Link, useSearch } from 'wouter';
import { permissions } from '../../../functions/core/access.ts';
import { useMarkSynthetic } from '../../shared/frame/synthetic.tsx';
import { Content, useLanguage, useMessages } from '../../shared/language/language.tsx';
import { dateInWords } from '../../shared/language/times.ts';
import { ShowLoaded } from '../../shared/loading/show-loaded.tsx';
import { useLoaded } from '../../shared/loading/use-loaded.ts';
import { Notice } from '../../shared/notice.tsx';
import { PageHeading } from '../../shared/page.tsx';
import { paths } from '../../shared/paths.ts';
import { useMember } from '../../shared/session/member.tsx';
import { useSession } from '../../shared/session/session.tsx';
import { Status } from '../../shared/status.tsx';
import { Decided } from './decided.tsx';
import type { Decision, ReadDecision } from './decision.ts';
import { DecisionForm } from './decision-form.tsx';
import { messages } from './messages.ts';
import { Unfinished } from './unfinished.tsx';
import { useDecisionStash } from './use-draft.ts';
import '../report/priorities.css';
import './decision.css';

interface At {
  readonly county: string;
  readonly round: string;
}

export function DecisionPage(at: At) {
  const { client } = useSession();
  const loading = useLoaded(`decision ${at.county} ${at.round}`, (signal) =>
    client('GET /api/rounds/{round}/counties/{county}/decision', { params: at, signal }),
  );
  return (
    <ShowLoaded of={loading}>{(read) => <Show {...at} read={read} onChanged={loading.reload} />}</ShowLoaded>
  );
}

interface ShowProps extends At {
  readonly read: ReadDecision;
  readonly onChanged: () => void;
}

function Show({ county, round, read, onChanged }: ShowProps) {
  const text = useMessages(messages);
  const { role } = useMember().current;
  const stash = useDecisionStash(county, round);
  const mayDecide = permissions[role].decide !== undefined;
  const version = new URLSearchParams(useSearch()).get('version');
  const standing = read.decisions[0];
  const shown = read.decisions.find((one) => String(one.version) === version) ?? standing;
  const [isWriting, setIsWriting] = useState(standing === undefined);
  const writes = mayDecide && isWriting && read.proposed.length > 0;
  useMarkSynthetic(read.report.synthetic);
  const onDone = () => {
    setIsWriting(false);
    onChanged();
  };
  return (
    <>
      <div className="heading">
        <PageHeading>{text.title}</PageHeading>
        <Meta read={read} shown={writes ? undefined : shown} isWriting={writes} at={{ county, round }} />
      </div>
      {writes ? (
        <>
          <AboutReport read={read} at={{ county, round }} />
          <DecisionForm
            key={read.report.inputsHash}
            county={county}
            round={round}
            read={read}
            stash={stash}
            onDone={onDone}
            onReadAnew={onChanged}
          />
          {standing && (
            <p className="screen-only">
              <button type="button" className="link" onClick={() => setIsWriting(false)}>
                {text.backToDecided}
              </button>
            </p>
          )}
        </>
      ) : (
        <>
          {mayDecide && standing && (
            <Unfinished stash={stash} read={read} onContinue={() => setIsWriting(true)} />
          )}
          {standing && shown === standing && standing.report.inputsHash !== read.report.inputsHash && (
            <Notice tone="warn" title={text.reportSince}>
              <p>{text.reportSinceHint}</p>
            </Notice>
          )}
          {shown ? (
            <Decided county={county} round={round} decision={shown} all={read.decisions} />
          ) : (
            <p>{read.proposed.length === 0 ? text.noReport : text.noneYet}</p>
          )}
          {shown && (
            <div className="buttons">
              <button type="button" className="button" onClick={() => window.print()}>
                {text.print}
              </button>
              {shown !== standing && (
                <Link className="button" href={paths.decision(county, round)}>
                  {text.backToDecided}
                </Link>
              )}
            </div>
          )}
        </>
      )}
    </>
  );
}

function Meta(props: {
  readonly read: ReadDecision;
  readonly shown: Decision | undefined;
  readonly isWriting: boolean;
  readonly at: At;
}) {
  const { read, shown, at } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { report } = read;
  const isStanding = shown === read.decisions[0];
  const edition = shown?.report.edition ?? report.edition;
  const isCurrent = edition === report.edition;
  const establishedAt = isCurrent ? report.establishedAt : undefined;
  return (
    <ul className="meta">
      <li>
        {props.isWriting && (
          <Status tone="warn" icon="started">
            {text.draft}
          </Status>
        )}
        {!props.isWriting && shown === undefined && (
          <Status tone="quiet" icon="empty">
            {text.none}
          </Status>
        )}
        {shown && (
          <Status tone={isStanding ? 'ok' : 'quiet'} icon={isStanding ? 'done' : 'clock'}>
            {isStanding ? text.decided : text.earlier}
          </Status>
        )}
      </li>
      <li>{report.countyName}</li>
      <li>
        <Content of={report.roundName} />
      </li>
      <li>
        <Link href={paths.reportEdition(at.county, at.round, edition)}>{text.basis(edition)}</Link>
        {establishedAt !== undefined && `, ${text.basisEstablished(dateInWords(establishedAt, language))}`}
        {isCurrent && report.status === 'preliminary' && `, ${text.basisPreliminary}`}
      </li>
    </ul>
  );
}

/** A decision can be made from a preliminary report, but people should know. */
function AboutReport({ read: { report }, at }: { readonly read: ReadDecision; readonly at: At }) {
  const text = useMessages(messages);
  if (report.status === 'established') return null;
  return (
    <Notice tone="warn" title={text.preliminaryTitle}>
      <p>{text.preliminaryHint}</p>
      <div className="buttons">
        <Link className="button compact" href={paths.report(at.county, at.round)}>
          {text.toReport}
        </Link>
      </div>
    </Notice>
  );
}
