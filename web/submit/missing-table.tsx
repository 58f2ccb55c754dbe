// What is missing, section by section, each question a link to where it is answered.
import { Link } from 'wouter';
import type { ResponseView } from '../respond/load-response.ts';
import { Content, useMessages } from '../shared/language/language.tsx';
import { paths, questionAnchor } from '../shared/paths.ts';
import type { AnswerLike } from '../shared/progress.ts';
import { questionsById, type SurveyVersion } from '../shared/questionnaire.ts';
import { messages } from './messages.ts';
import { gapsBySection, type SectionGaps } from './missing.ts';

interface MissingTableProps {
  readonly response: ResponseView;
  readonly version: SurveyVersion;
  readonly answers: readonly AnswerLike[];
}

export function MissingTable({ response, version, answers }: MissingTableProps) {
  const text = useMessages(messages);
  const questions = questionsById(version);
  const link = (section: string, id: string) => (
    <Link href={`${paths.answer(response.round, response.survey, section)}#${questionAnchor(id)}`}>
      <Content of={questions.get(id)?.title ?? { sv: id }} />
    </Link>
  );
  const kinds = ['unconfirmed', 'open', 'unknown', 'notApplicable'] as const;
  const labels = {
    unconfirmed: text.unconfirmed,
    open: text.openColumn,
    unknown: text.unknown,
    notApplicable: text.notApplicable,
  };
  return (
    <ul className="gaps">
      {gapsBySection(version, answers).map((gaps: SectionGaps) => (
        <li key={gaps.section.id}>
          <h3>
            <Link href={paths.answer(response.round, response.survey, gaps.section.id)}>
              <Content of={gaps.section.name} />
            </Link>
          </h3>
          {gaps.core.total > 0 && (
            <p className="small muted">{text.core(gaps.core.answered, gaps.core.total)}</p>
          )}
          {kinds
            .filter((kind) => gaps[kind].length > 0)
            .map((kind) => (
              <details key={kind}>
                <summary>
                  {labels[kind]}: {text.questions(gaps[kind].length)}
                </summary>
                <ul>
                  {gaps[kind].map((id) => (
                    <li key={id}>{link(gaps.section.id, id)}</li>
                  ))}
                </ul>
              </details>
            ))}
        </li>
      ))}
    </ul>
  );
}
