// The report's editions: which one is read, what others there are, and the establishing of the preliminary one.
import { useState } from 'react';
import { Link } from 'wouter';
import { permissions } from '../../../functions/core/access.ts';
import { defineMessages } from '../../shared/language/define-messages.ts';
import { useLanguage, useMessages } from '../../shared/language/language.tsx';
import { dateInWords, momentInWords } from '../../shared/language/times.ts';
import { Notice } from '../../shared/notice.tsx';
import { paths } from '../../shared/paths.ts';
import { useMember } from '../../shared/session/member.tsx';
import { ReasonForm } from '../../steps/reason-form.tsx';
import { StepFailure } from '../../steps/step-failure.tsx';
import { useStep } from '../../steps/use-step.ts';
import type { Report } from './report.ts';

const messages = defineMessages(
  {
    title: 'Utgåvor',
    edition: (edition: number) => `Utgåva ${edition}`,
    established: (at: string, by: string) => `fastställd ${at} av ${by}`,
    preliminary: (at: string) => `preliminär, beräknad ${at}`,
    corrects: 'Rättad:',
    shown: 'visas',
    earlierTitle: 'Du läser en tidigare utgåva',
    earlier: (edition: number) => `Utgåva ${edition} gäller.`,
    besideTitle: 'Svar har ändrats sedan rapporten fastställdes',
    beside: 'Det du läser gäller. En preliminär utgåva med de nya svaren finns bredvid.',
    draftTitle: 'Du läser en preliminär utgåva',
    draft: (edition: number) => `Utgåva ${edition} är fastställd och gäller tills den rättas.`,
    read: (edition: number) => `Läs utgåva ${edition}`,
    establish: 'Fastställ rapporten',
    establishing: 'Fastställer …',
    sure: 'När rapporten fastställs ändras den inte mer. En rättelse blir en ny utgåva med skäl. Vill du fastställa den?',
    cancel: 'Avbryt',
    whenClosed: 'Rapporten går att fastställa när omgången har stängt. Till dess kan svar komma in.',
    correct: 'Fastställ som rättelse',
    correctLabel: 'Varför rättas rapporten?',
    correctHint: 'Skälet står i den nya utgåvan. Den tidigare går fortfarande att läsa.',
    correctAction: 'Fastställ rättelsen',
  },
  {
    title: 'Editions',
    edition: (edition: number) => `Edition ${edition}`,
    established: (at: string, by: string) => `established ${at} by ${by}`,
    preliminary: (at: string) => `preliminary, computed ${at}`,
    corrects: 'Corrected:',
    shown: 'shown',
    earlierTitle: 'You are reading an earlier edition',
    earlier: (edition: number) => `Edition ${edition} stands.`,
    besideTitle: 'Answers have changed since the report was established',
    beside: 'What you read stands. A preliminary edition with the new answers is there beside it.',
    draftTitle: 'You are reading a preliminary edition',
    draft: (edition: number) => `Edition ${edition} is established and stands until it is corrected.`,
    read: (edition: number) => `Read edition ${edition}`,
    establish: 'Establish the report',
    establishing: 'Establishing …',
    sure: 'Once established the report does not change any more. A correction is a new edition with a reason. Establish it?',
    cancel: 'Cancel',
    whenClosed: 'The report can be established once the round has closed. Until then answers may come in.',
    correct: 'Establish as a correction',
    correctLabel: 'Why is the report corrected?',
    correctHint: 'The reason stands in the new edition. The earlier one can still be read.',
    correctAction: 'Establish the correction',
  },
);

interface EditionsProps {
  readonly report: Report;
  readonly onEstablished: () => void;
}

/** Over the report, where what is read is not all there is. */
export function EditionNotice({ report }: Pick<EditionsProps, 'report'>) {
  const text = useMessages(messages);
  const [newest] = report.editions;
  const standing = report.editions.find(({ status }) => status === 'established');
  if (newest === undefined || standing === undefined) return null;
  const [title, body, other] =
    report.edition < standing.edition
      ? [text.earlierTitle, text.earlier(standing.edition), standing]
      : report.status === 'preliminary'
        ? [text.draftTitle, text.draft(standing.edition), standing]
        : [text.besideTitle, text.beside, newest];
  if (other.edition === report.edition) return null;
  return (
    <Notice tone="warn" title={title}>
      <p>{body}</p>
      <div className="buttons">
        <Link
          className="button compact"
          href={paths.reportEdition(report.county, report.round, other.edition)}
        >
          {text.read(other.edition)}
        </Link>
      </div>
    </Notice>
  );
}

export function Editions({ report, onEstablished }: EditionsProps) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { role } = useMember().current;
  const mayEstablish = permissions[role]['establish-report'] !== undefined;
  return (
    <section className="section screen-only">
      <h2>{text.title}</h2>
      <ul className="report-editions">
        {report.editions.map((one) => (
          <li key={one.edition}>
            {one.edition === report.edition ? (
              <b>{text.edition(one.edition)}</b>
            ) : (
              <Link href={paths.reportEdition(report.county, report.round, one.edition)}>
                {text.edition(one.edition)}
              </Link>
            )}
            {', '}
            {one.status === 'established'
              ? text.established(dateInWords(one.at, language), one.by)
              : text.preliminary(momentInWords(one.at, language, new Date()))}
            {one.edition === report.edition && <span className="tag">{text.shown}</span>}
            {one.status === 'established' && one.reason !== undefined && (
              <p className="small">
                {text.corrects} <span lang="sv">{one.reason}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
      {mayEstablish && report.status === 'preliminary' && (
        <Establish report={report} onEstablished={onEstablished} />
      )}
    </section>
  );
}

function Establish({ report, onEstablished }: EditionsProps) {
  const text = useMessages(messages);
  const { personId } = useMember();
  const step = useStep();
  const [isAsking, setIsAsking] = useState(false);
  const { round, county, edition, inputsHash, computedAt, organisations, regions } = report;
  if (report.roundStatus === 'planned' || report.roundStatus === 'open') {
    return <p className="muted">{text.whenClosed}</p>;
  }
  if (organisations.responded === 0 && !regions.some(({ responded }) => responded)) return null;
  const send = (client: Parameters<Parameters<typeof step.send>[0]>[0], reason?: string) =>
    client('POST /api/rounds/{round}/counties/{county}/report/editions', {
      params: { round, county },
      body: {
        report: { inputsHash, computedAt },
        expectedEdition: edition - 1,
        ...(reason !== undefined && { reason }),
      },
    });
  if (edition > 1) {
    return (
      <ReasonForm
        keptAs={[personId, round, county, 'correction'].join('/')}
        open={text.correct}
        label={text.correctLabel}
        hint={text.correctHint}
        action={text.correctAction}
        send={send}
        onDone={onEstablished}
      />
    );
  }
  const establish = async () => {
    if (await step.send((client) => send(client))) onEstablished();
  };
  return (
    <>
      <div className="buttons">
        {isAsking ? (
          <>
            <span role="alert">{text.sure}</span>
            <button
              type="button"
              className="button primary"
              aria-disabled={step.isSending}
              onClick={() => void establish()}
            >
              {step.isSending ? text.establishing : text.establish}
            </button>
            <button type="button" className="button" onClick={() => setIsAsking(false)}>
              {text.cancel}
            </button>
          </>
        ) : (
          <button type="button" className="button" onClick={() => setIsAsking(true)}>
            {text.establish}
          </button>
        )}
      </div>
      <StepFailure cause={step.failure} />
    </>
  );
}
