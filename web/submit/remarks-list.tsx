// Answers that seem to say different things, each with links to the questions it is about.
import { Link } from 'wouter';
import type { ResponseAndSurvey } from '../respond/load-response.ts';
import { Content, useMessages } from '../shared/language/language.tsx';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { Notice } from '../shared/notice.tsx';
import { paths, questionAnchor } from '../shared/paths.ts';
import type { AnswerLike } from '../shared/progress.ts';
import { questionsById } from '../shared/questionnaire.ts';
import { messages } from './messages.ts';

export function Remarks({ loaded: { response, version } }: { readonly loaded: ResponseAndSurvey }) {
  const text = useMessages(messages);
  // SurveyJS judges the conditions, so it loads here too, after the page.
  const remarks = useLoaded(`remarks ${response.edition} ${response.answers.length}`, async () => {
    const { remarksThatHold } = await import('./remarks.ts');
    return remarksThatHold(version, response.answers as readonly AnswerLike[]);
  });
  const questions = questionsById(version);
  const href = (id: string) => {
    const section = version.questions.find((question) => question.id === id)?.section ?? '';
    return `${paths.answer(response.round, response.survey, section)}#${questionAnchor(id)}`;
  };
  return (
    <ShowLoaded of={remarks} isPart>
      {(found) =>
        found.length === 0 ? (
          <p>{text.remarksNone}</p>
        ) : (
          <>
            <p>
              <Content of={version.answering.remarksIntro} />
            </p>
            {found.map((remark) => (
              <Notice key={remark.id} tone="warn">
                <p>
                  <Content of={remark.text} />
                </p>
                <p>
                  {text.goTo}{' '}
                  {remark.questions
                    .filter((id) => questions.has(id))
                    .map((id, index) => (
                      <span key={id}>
                        {index > 0 && ', '}
                        <Link href={href(id)}>
                          <Content of={questions.get(id)?.title ?? { sv: id }} />
                        </Link>
                      </span>
                    ))}
                </p>
              </Notice>
            ))}
          </>
        )
      }
    </ShowLoaded>
  );
}
