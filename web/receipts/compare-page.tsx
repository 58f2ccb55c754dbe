// Two submitted editions side by side: only what differs, question by question.
import { Link } from 'wouter';
import type { Client } from '../../functions/contract/client.ts';
import {
  type EditionAnswer,
  type EditionDifference,
  editionDifferences,
  type Said,
} from '../../functions/core/edition-differences.ts';
import { AnswerText } from '../shared/answer-text.tsx';
import { useMarkSynthetic } from '../shared/frame/synthetic.tsx';
import { Content, useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { PageHeading } from '../shared/page.tsx';
import { paths } from '../shared/paths.ts';
import { type QuestionText, questionsById, type SurveyVersion } from '../shared/questionnaire.ts';
import { homeOf, useMember } from '../shared/session/member.tsx';
import { useSession } from '../shared/session/session.tsx';
import { Status } from '../shared/status.tsx';
import type { Edition } from './edition-table.tsx';
import { messages } from './messages.ts';
import './receipts.css';

interface Address {
  readonly round: string;
  readonly organisation: string;
  readonly survey: string;
  readonly before: string;
  readonly after: string;
}

interface Side {
  readonly edition: Edition;
  readonly version: SurveyVersion;
  readonly answers: readonly EditionAnswer[];
}

interface Compared {
  readonly before: Side;
  readonly after: Side;
  readonly organisation: string;
  readonly isSynthetic: boolean;
}

export function ComparePage(at: Address) {
  const { client } = useSession();
  const loading = useLoaded(`compare ${Object.values(at).join(' ')}`, (signal) => load(client, at, signal));
  return <ShowLoaded of={loading}>{(compared) => <Comparison at={at} compared={compared} />}</ShowLoaded>;
}

async function load(client: Client, at: Address, signal: AbortSignal): Promise<Compared> {
  const params = { round: at.round, org: at.organisation, survey: at.survey };
  const [{ editions }, response] = await Promise.all([
    client('GET /api/rounds/{round}/responses/{org}/{survey}/editions', { params, signal }),
    client('GET /api/rounds/{round}/responses/{org}/{survey}', { params, signal }),
  ]);
  const side = async (number: string): Promise<Side> => {
    const edition = editions.find((each) => String(each.edition) === number);
    // What the server says of a receipt that is not there is what is to be said of the edition.
    const receipt = edition?.receipt ?? 'saknas';
    const { answers, surveyRef } = await client(
      'GET /api/rounds/{round}/responses/{org}/{survey}/receipts/{receipt}',
      { params: { ...params, receipt }, signal },
    );
    const version = await client('GET /api/surveys/{surveyRef}', { params: { surveyRef }, signal });
    return { edition: edition as Edition, version, answers: answers as readonly EditionAnswer[] };
  };
  const [before, after] = await Promise.all([side(at.before), side(at.after)]);
  return { before, after, organisation: response.organisation.name, isSynthetic: response.synthetic };
}

function Comparison({ at, compared }: { readonly at: Address; readonly compared: Compared }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { current } = useMember();
  const { before, after } = compared;
  useMarkSynthetic(compared.isSynthetic);
  const questions = new Map([...questionsById(before.version), ...questionsById(after.version)]);
  const order = [...questionsById(after.version).keys()];
  const place = ({ question }: EditionDifference) =>
    order.includes(question) ? order.indexOf(question) : order.length;
  const differences = editionDifferences(before.answers, after.answers).sort(
    (one, other) => place(one) - place(other),
  );
  const isOrganisation = homeOf(current) === 'organisation';
  const back = isOrganisation
    ? paths.receipts
    : paths.review(
        current.organisation.county ?? current.organisation.id,
        at.round,
        at.organisation,
        at.survey,
      );
  return (
    <>
      <div className="heading">
        <p className="small muted">
          <Content of={after.version.name} />, {compared.organisation}
        </p>
        <PageHeading>{text.compareTitle(before.edition.edition, after.edition.edition)}</PageHeading>
        <p className="lead">{text.compareIntro(differences.length)}</p>
        {before.version.hash !== after.version.hash && <p>{text.otherVersion}</p>}
        <p>
          <Link href={back}>{isOrganisation ? text.back : text.backToReview}</Link>
        </p>
      </div>
      {differences.length > 0 && (
        <ul className="differences">
          {differences.map((difference) => (
            <Difference
              key={difference.question}
              difference={difference}
              question={questions.get(difference.question)}
              version={after.version}
              titles={[before, after].map(
                ({ edition }) =>
                  `${text.editionNumber(edition.edition)}, ${dateInWords(edition.submittedAt, language)}`,
              )}
            />
          ))}
        </ul>
      )}
    </>
  );
}

function Difference(props: {
  readonly difference: EditionDifference;
  readonly question: QuestionText | undefined;
  readonly version: SurveyVersion;
  readonly titles: readonly string[];
}) {
  const text = useMessages(messages);
  const { difference, question, version, titles } = props;
  const sectionId = version.questions.find(({ id }) => id === difference.question)?.section;
  const section = version.sections.find(({ id }) => id === sectionId);
  if (question === undefined) return null;
  return (
    <li className="keep-together">
      {section && (
        <p className="small muted">
          <Content of={section.name} />
        </p>
      )}
      <h2>
        <Content of={question.title} />
      </h2>
      <Status tone="info" icon="conflict">
        {text.kinds[difference.kind]}
      </Status>
      <dl className="two-sides">
        {[difference.before, difference.after].map((said, index) => (
          <div key={titles[index]}>
            <dt>{titles[index]}</dt>
            <dd>
              <SaidThere said={said} of={question} kind={difference.kind} />
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

function SaidThere(props: {
  readonly said: Said;
  readonly of: QuestionText;
  readonly kind: EditionDifference['kind'];
}) {
  const text = useMessages(messages);
  const { said, of, kind } = props;
  return (
    <>
      <AnswerText of={of} value={said.value} />
      {said.comment !== '' && (
        <p className="small">
          {text.comment}: <span lang="sv">{said.comment}</span>
        </p>
      )}
      {said.comment === '' && kind === 'commented' && <p className="small muted">{text.noComment}</p>}
    </>
  );
}
