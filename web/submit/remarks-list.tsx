// Answers that seem to say different things, within this questionnaire and against the other, with room for a comment.
import { Link } from 'wouter';
import type { ResponseAndSurvey } from '../respond/load-response.ts';
import { Content, useMessages } from '../shared/language/language.tsx';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { Notice } from '../shared/notice.tsx';
import { paths, questionAnchor } from '../shared/paths.ts';
import type { AnswerLike } from '../shared/progress.ts';
import { questionsById } from '../shared/questionnaire.ts';
import { useSession } from '../shared/session/session.tsx';
import { messages as startMessages } from '../start/messages.ts';
import { messages } from './messages.ts';
import { loadOtherSurvey, type OtherSurvey } from './other-survey.ts';
import { RemarkComment } from './remark-comment.tsx';
import type { Remark } from './remarks.ts';

interface RemarksProps {
  readonly loaded: ResponseAndSurvey;
  readonly onChanged: () => void;
}

export function Remarks({ loaded, onChanged }: RemarksProps) {
  const text = useMessages(messages);
  const { client } = useSession();
  const { response, version } = loaded;
  // SurveyJS judges the conditions, so it loads here too, after the page.
  const versions = response.answers.reduce((sum, answer) => sum + answer.version, 0);
  const remarks = useLoaded(`remarks ${response.edition} ${versions}`, async (signal) => {
    const [{ remarksThatHold }, other] = await Promise.all([
      import('./remarks.ts'),
      loadOtherSurvey(client, loaded, signal),
    ]);
    const answersOf = ({ response: { answers }, version: of }: ResponseAndSurvey) => ({
      version: of,
      answers: answers as readonly AnswerLike[],
    });
    const others = other?.kind === 'read' ? [answersOf(other.other)] : [];
    return { found: remarksThatHold(answersOf(loaded), others), other };
  });
  return (
    <ShowLoaded of={remarks} isPart>
      {({ found, other }) => (
        <>
          {found.length === 0 ? (
            <p>{text.remarksNone}</p>
          ) : (
            <p>
              <Content of={version.answering.remarksIntro} />
            </p>
          )}
          {found.map((remark) => (
            <RemarkNotice
              key={remark.id}
              remark={remark}
              loaded={loaded}
              other={other?.kind === 'read' ? other.other : undefined}
              onChanged={onChanged}
            />
          ))}
          <OtherSurveyState other={other} version={version} />
        </>
      )}
    </ShowLoaded>
  );
}

function RemarkNotice({
  remark,
  loaded,
  other,
  onChanged,
}: RemarksProps & { readonly remark: Remark; readonly other: ResponseAndSurvey | undefined }) {
  const text = useMessages(messages);
  const { surveys } = useMessages(startMessages);
  const own = questionsById(loaded.version);
  const commented = remark.questions.find((id) => own.has(id));
  const links = [loaded, ...(other ? [other] : [])].flatMap(({ response, version }) =>
    remark.questions
      .filter((id) => version.questions.some((question) => question.id === id))
      .map((id) => {
        const section = version.questions.find((question) => question.id === id)?.section ?? '';
        const href = `${paths.answer(response.round, response.survey, section)}#${questionAnchor(id)}`;
        const survey = response.survey === loaded.response.survey ? '' : (surveys[response.survey] ?? '');
        return { id, href, survey, title: questionsById(version).get(id)?.title ?? { sv: id } };
      }),
  );
  return (
    <Notice tone="warn">
      <p>
        <Content of={remark.text} />
      </p>
      <p>{text.goTo}</p>
      <ul className="remark-questions">
        {links.map(({ id, href, survey, title }) => (
          <li key={id}>
            <Link href={href}>
              {survey !== '' && `${survey}: `}
              <Content of={title} />
            </Link>
          </li>
        ))}
      </ul>
      {commented !== undefined && (
        <RemarkComment
          key={loaded.response.answers.find(({ question }) => question === commented)?.version}
          loaded={loaded}
          question={commented}
          onChanged={onChanged}
        />
      )}
    </Notice>
  );
}

/** Says when the two questionnaires could not be compared: no remark is then no promise that they agree. */
function OtherSurveyState({
  other,
  version,
}: {
  readonly other: OtherSurvey | undefined;
  readonly version: ResponseAndSurvey['version'];
}) {
  const text = useMessages(messages);
  const { surveys } = useMessages(startMessages);
  const survey = version.remarks.find(({ otherSurvey }) => otherSurvey !== undefined)?.otherSurvey;
  if (other === undefined || survey === undefined || other.kind === 'read') return null;
  const name = surveys[survey] ?? survey;
  return <p className="muted remarks-other">{text.otherSurvey[other.kind](name)}</p>;
}
