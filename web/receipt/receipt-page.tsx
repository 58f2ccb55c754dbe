// The receipt: what was submitted, when, by whom, with every answer and comment, to print or keep.
import { Link } from 'wouter';
import type { CallOutput } from '../../functions/contract/client.ts';
import type { AnswerValue } from '../../functions/core/response.ts';
import { AnswerText } from '../shared/answer-text.tsx';
import { useMarkSynthetic } from '../shared/frame/synthetic.tsx';
import { Content, useLanguage, useMessages } from '../shared/language/language.tsx';
import { clock, dateInWords } from '../shared/language/times.ts';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { PageHeading } from '../shared/page.tsx';
import { paths } from '../shared/paths.ts';
import { questionsBySection, type SurveyVersion } from '../shared/questionnaire.ts';
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
    return { receipt, version, organisation: response.organisation.name, isSynthetic: response.synthetic };
  });
  return <ShowLoaded of={loading}>{(whole) => <ShowReceipt whole={whole} />}</ShowLoaded>;
}

function ShowReceipt({ whole }: { readonly whole: Whole }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { receipt, version, organisation } = whole;
  useMarkSynthetic(whole.isSynthetic);
  const at = `${dateInWords(receipt.submittedAt, language)} ${clock(receipt.submittedAt, language)}`;
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
      <p>
        {text.check}{' '}
        <Link href={`${paths.check}?kvitto=${receipt.receipt}&kontrollsumma=${receipt.checksum}`}>
          {text.checkLink}
        </Link>
      </p>
      <div className="buttons">
        <button type="button" className="button" onClick={() => window.print()}>
          {text.print}
        </button>
        <Link className="button" href={paths.start}>
          {text.start}
        </Link>
      </div>
      <Answers receipt={receipt} version={version} />
    </div>
  );
}

function Answers({ receipt, version }: { readonly receipt: Receipt; readonly version: SurveyVersion }) {
  const text = useMessages(messages);
  const questions = questionsBySection(version);
  const byQuestion = new Map(receipt.answers.map((answer) => [answer.question, answer]));
  return version.sections.map((section) => (
    <section className="section" key={section.id}>
      <h2>
        <Content of={section.name} />
      </h2>
      <dl className="receipt-answers">
        {(questions.get(section.id) ?? []).map((question) => {
          const answer = byQuestion.get(question.id);
          return (
            <div key={question.id} className="keep-together">
              <dt>
                <Content of={question.title} />
              </dt>
              <dd>
                <AnswerText of={question} value={(answer?.value ?? null) as AnswerValue} />
                {answer?.comment !== undefined && answer.comment !== '' && (
                  <p className="small">
                    {text.comment}: <span lang="sv">{answer.comment}</span>
                  </p>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  ));
}
