// What is missing, section by section, each question a link to where it is answered; sections that lack nothing only as a count.
import { Link } from 'wouter';
import type { ResponseView } from '../respond/load-response.ts';
import { Content, useMessages } from '../shared/language/language.tsx';
import { paths, questionAnchor } from '../shared/paths.ts';
import type { AnswerLike } from '../shared/progress.ts';
import { questionsById, type SurveyVersion } from '../shared/questionnaire.ts';
import { messages } from './messages.ts';
import { type Gap, gapKinds, gapsBySection, type SectionGaps } from './missing.ts';

interface MissingTableProps {
  readonly response: ResponseView;
  readonly version: SurveyVersion;
  readonly answers: readonly AnswerLike[];
}

export function MissingTable({ response, version, answers }: MissingTableProps) {
  const text = useMessages(messages);
  const all = gapsBySection(version, answers);
  const lacking = all.filter((gaps) => gapKinds.some((kind) => gaps[kind].length > 0));
  const whole = all.filter(({ core }) => core.total > 0 && core.answered === core.total).length;
  const untouched = all.filter(({ core, isUntouched }) => core.total === 0 && isUntouched);
  const isMissing = lacking.some(({ open, unconfirmed }) => open.length + unconfirmed.length > 0);
  const link = ({ section }: SectionGaps) => (
    <Link href={paths.answer(response.round, response.survey, section.id)}>
      <Content of={section.name} />
    </Link>
  );
  return (
    <>
      {isMissing ? (
        <>
          <h2>{text.missingTitle}</h2>
          <p>{text.missingHint}</p>
        </>
      ) : (
        <h2>{lacking.length > 0 ? text.onlySpecial : text.nothingMissing}</h2>
      )}
      {lacking.length > 0 && (
        <ul className="gaps">
          {lacking.map((gaps) => (
            <li key={gaps.section.id}>
              <h3>{link(gaps)}</h3>
              {gaps.core.total > 0 && (
                <p className="small muted">{text.core(gaps.core.answered, gaps.core.total)}</p>
              )}
              {gapKinds
                .filter((kind) => gaps[kind].length > 0)
                .map((kind) => (
                  <Questions key={kind} kind={kind} gaps={gaps} response={response} version={version} />
                ))}
            </li>
          ))}
        </ul>
      )}
      {whole > 0 && <p className="gaps-after">{text.whole(whole)}</p>}
      {untouched.length > 0 && (
        <p className="gaps-after">
          {text.untouched}{' '}
          {untouched.map((gaps, index) => (
            <span key={gaps.section.id}>
              {index > 0 && ', '}
              {link(gaps)}
            </span>
          ))}
        </p>
      )}
    </>
  );
}

function Questions(props: {
  readonly kind: Gap;
  readonly gaps: SectionGaps;
  readonly response: ResponseView;
  readonly version: SurveyVersion;
}) {
  const { kind, gaps, response } = props;
  const text = useMessages(messages);
  const questions = questionsById(props.version);
  const page = paths.answer(response.round, response.survey, gaps.section.id);
  return (
    <details>
      <summary>
        {text[kind]}: {text.questions(gaps[kind].length)}
      </summary>
      <ul>
        {gaps[kind].map((id) => (
          <li key={id}>
            <Link href={`${page}#${questionAnchor(id)}`}>
              <Content of={questions.get(id)?.title ?? { sv: id }} />
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
