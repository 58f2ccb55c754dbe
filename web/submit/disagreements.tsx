// Where second opinions differ from the organisation's answers: both sides of each question, with the way to it. Never in the way of signing.
import { Link } from 'wouter';
import type { AnswerValue } from '../../functions/core/response.ts';
import { type Disagreement, disagreements } from '../../functions/core/second-opinion.ts';
import { type GivenOpinion, loadGivenOpinions } from '../opinions/given-opinions.ts';
import type { ResponseAndSurvey } from '../respond/load-response.ts';
import { AnswerText } from '../shared/answer-text.tsx';
import { Content, useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { comparedPath, questionAnchor } from '../shared/paths.ts';
import type { AnswerLike } from '../shared/progress.ts';
import { questionsById } from '../shared/questionnaire.ts';
import { useSession } from '../shared/session/session.tsx';
import { addressOf } from '../steps/use-step.ts';
import { messages } from './messages.ts';

export function Disagreements({ loaded }: { readonly loaded: ResponseAndSurvey }) {
  const text = useMessages(messages);
  const { client } = useSession();
  const params = addressOf(loaded.response);
  const opinions = useLoaded(`opinions ${Object.values(params).join(' ')}`, (signal) =>
    loadGivenOpinions(client, params, signal),
  );
  // Most organisations ask for none: then there is nothing to say, and nothing to wait for.
  const { loaded: read } = opinions;
  if (read.state === 'loading' || (read.state === 'ready' && read.value.length === 0)) return null;
  return (
    <section className="section">
      <h2>{text.opinionsTitle}</h2>
      <ShowLoaded of={opinions} isPart>
        {(given) => <Compared loaded={loaded} given={given} />}
      </ShowLoaded>
    </section>
  );
}

function Compared(props: { readonly loaded: ResponseAndSurvey; readonly given: readonly GivenOpinion[] }) {
  const text = useMessages(messages);
  const { response, version } = props.loaded;
  const { given } = props;
  const found = disagreements(
    version.questions.map(({ id }) => id),
    response.answers as readonly AnswerLike[],
    given,
  );
  if (found.length === 0) return <p>{text.opinionsAgree(given.length)}</p>;
  return (
    <>
      <p>{text.opinionsDiffer(found.length)}</p>
      <ul className="disagreements">
        {found.map((each) => (
          <li key={each.question}>
            <OneQuestion disagreement={each} loaded={props.loaded} />
          </li>
        ))}
      </ul>
    </>
  );
}

function OneQuestion(props: {
  readonly disagreement: Disagreement<GivenOpinion>;
  readonly loaded: ResponseAndSurvey;
}) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { question, answer, others } = props.disagreement;
  const { response, version } = props.loaded;
  const of = questionsById(version).get(question);
  const section = version.questions.find(({ id }) => id === question)?.section ?? '';
  const name = version.sections.find(({ id }) => id === section)?.name;
  const own = response.answers.find((each) => each.question === question);
  // An earlier round's answer counts as none until it is confirmed, but it is what the signer knows.
  const waits = own !== undefined && own.value !== null && !own.confirmed;
  if (of === undefined) return null;
  return (
    <>
      {name && (
        <p className="small muted">
          <Content of={name} />
        </p>
      )}
      <h3>
        <Link href={`${comparedPath(response.round, response.survey, section)}#${questionAnchor(question)}`}>
          <Content of={of.title} />
        </Link>
      </h3>
      <dl>
        <div>
          <dt>{text.yourAnswer}</dt>
          <dd>
            {waits && <span className="status confirm">{text.stillToConfirm}</span>}
            <AnswerText of={of} value={waits ? (own?.value as AnswerValue) : answer} />
            <Said comment={own?.comment} />
          </dd>
        </div>
        {others.map(({ author, at, value, comment }) => (
          <div key={author + at}>
            <dt>
              {author}, {dateInWords(at, language)}
            </dt>
            <dd>
              <AnswerText of={of} value={value} />
              <Said comment={comment} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Said({ comment = '' }: { readonly comment?: string | undefined }) {
  const text = useMessages(messages);
  if (comment === '') return null;
  return (
    <span className="small muted">
      {text.comment}: <span lang="sv">”{comment}”</span>
    </span>
  );
}
