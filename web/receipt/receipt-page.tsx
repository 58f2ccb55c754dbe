// The receipt: what was submitted, when, by whom, with every answer and comment, to print or keep.
import { Link } from 'wouter';
import type { CallOutput } from '../../functions/contract/client.ts';
import { numberedPages } from '../../functions/core/numbered-questions.ts';
import type { AnswerValue } from '../../functions/core/response.ts';
import { AnswerText } from '../shared/answer-text.tsx';
import { DownloadButton } from '../shared/download-button.tsx';
import { useMarkSynthetic } from '../shared/frame/synthetic.tsx';
import type { Language } from '../shared/language/define-messages.ts';
import { Content, useLanguage, useMessages } from '../shared/language/language.tsx';
import { clock, dateInWords } from '../shared/language/times.ts';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { Notice } from '../shared/notice.tsx';
import { PageHeading } from '../shared/page.tsx';
import { paths } from '../shared/paths.ts';
import type { SurveyVersion } from '../shared/questionnaire.ts';
import { useSession } from '../shared/session/session.tsx';
import { Status } from '../shared/status.tsx';
import { messages } from './messages.ts';
import './receipt.css';

type Receipt = CallOutput<'GET /api/rounds/{round}/responses/{org}/{survey}/receipts/{receipt}'>;

interface Whole {
  readonly receipt: Receipt;
  readonly version: SurveyVersion;
  readonly organisation: string;
  readonly isSynthetic: boolean;
  /** Sections lent to the reader; absent when all are open. */
  readonly sections: readonly string[] | undefined;
}

interface ReceiptAddress {
  readonly round: string;
  readonly organisation: string;
  readonly survey: string;
  readonly receipt: string;
}

export function ReceiptPage(at: ReceiptAddress) {
  const { client } = useSession();
  const loading = useLoaded(`receipt ${at.receipt}`, async (signal): Promise<Whole> => {
    const one = { round: at.round, org: at.organisation, survey: at.survey };
    const [receipt, response] = await Promise.all([
      client('GET /api/rounds/{round}/responses/{org}/{survey}/receipts/{receipt}', {
        params: { ...one, receipt: at.receipt },
        signal,
      }),
      client('GET /api/rounds/{round}/responses/{org}/{survey}', { params: one, signal }),
    ]);
    const version = await client('GET /api/surveys/{surveyRef}', {
      params: { surveyRef: receipt.surveyRef },
      signal,
    });
    return {
      receipt,
      version,
      organisation: response.organisation.name,
      isSynthetic: response.synthetic,
      sections: response.sections,
    };
  });
  return <ShowLoaded of={loading}>{(whole) => <ShowReceipt whole={whole} />}</ShowLoaded>;
}

function ShowReceipt({ whole }: { readonly whole: Whole }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { client } = useSession();
  const { receipt, version, organisation, sections } = whole;
  const { round, organisation: org, survey } = receipt;
  useMarkSynthetic(whole.isSynthetic);
  const at = moment(receipt.submittedAt, language);
  return (
    <div className="receipt">
      <div className="heading">
        <PageHeading title={text.title(receipt.receipt)}>
          {text.receipt} <span className="nowrap">{receipt.receipt}</span>
        </PageHeading>
        <ul className="meta">
          <li>
            <Status tone="ok" icon="done">
              {text.submitted(at)}
            </Status>
          </li>
          {receipt.late && (
            <li>
              <Status tone="warn" icon="clock">
                {text.late}
              </Status>
            </li>
          )}
        </ul>
      </div>
      <dl className="facts">
        <dt>{text.organisation}</dt>
        <dd>{organisation}</dd>
        <dt>{text.questionnaire}</dt>
        <dd>
          <Content of={version.name} /> {version.version}
        </dd>
        <dt>{text.by}</dt>
        <dd>{receipt.submittedBy}</dd>
        <dt>{text.edition}</dt>
        <dd>{receipt.edition}</dd>
        <dt>{text.answered}</dt>
        <dd>{receipt.answered}</dd>
        <dt>{text.checksum}</dt>
        <dd className="checksum">{receipt.checksum}</dd>
      </dl>
      {sections !== undefined && (
        <Notice tone="info" title={text.part}>
          <p>{text.partHint}</p>
        </Notice>
      )}
      <p>
        {text.check}{' '}
        <Link href={`${paths.check}?kvitto=${receipt.receipt}&kontrollsumma=${receipt.checksum}`}>
          {text.checkLink}
        </Link>
      </p>
      <div className="buttons">
        <DownloadButton
          format="PDF"
          fileName={`kvitto-${receipt.receipt}.pdf`}
          fetchFile={() =>
            client('GET /api/rounds/{round}/responses/{org}/{survey}/receipts/{receipt}/receipt.pdf', {
              params: { round, org, survey, receipt: receipt.receipt },
            })
          }
        />
        <button type="button" className="button" onClick={() => window.print()}>
          {text.print}
        </button>
        <Link className="button" href={paths.start}>
          {text.start}
        </Link>
      </div>
      <Answers whole={whole} />
    </div>
  );
}

function Answers({ whole: { receipt, version, sections } }: { readonly whole: Whole }) {
  const text = useMessages(messages);
  const pages = numberedPages(version).filter(
    ({ section }) => sections === undefined || sections.includes(section),
  );
  const names = new Map(version.sections.map(({ id, name }) => [id, name]));
  const { language } = useLanguage();
  const byQuestion = new Map(receipt.answers.map((answer) => [answer.question, answer]));
  return pages.map(({ section, number, questions }) => (
    <section className="section" key={section}>
      <h2>
        <span className="receipt-number">{number}</span>{' '}
        <Content of={names.get(section) ?? { sv: section }} />
      </h2>
      <dl className="receipt-answers">
        {questions.map(({ number: at, of }) => {
          const answer = byQuestion.get(of.id);
          return (
            <div key={of.id} className={of.type === 'rows' ? undefined : 'keep-together'}>
              <dt>
                <span className="receipt-number">{at}</span> <Content of={of.title} />
              </dt>
              <dd>
                <AnswerText of={of} value={(answer?.value ?? null) as AnswerValue} />
                {answer?.comment !== undefined && answer.comment !== '' && (
                  <p className="small">
                    {text.comment}:{' '}
                    <span lang="sv" className="answer-words">
                      {answer.comment}
                    </span>
                  </p>
                )}
                {answer !== undefined && (
                  <p className="small muted">{`${answer.author}, ${moment(answer.at, language)}`}</p>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  ));
}

function moment(instant: string, language: Language): string {
  return `${dateInWords(instant, language)} ${clock(instant, language)}`;
}
