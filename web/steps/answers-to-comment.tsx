// A response's answers, section by section, each with room for a comment to whoever is to mend it.
import { useState } from 'react';
import type { AnswerValue } from '../../functions/core/response.ts';
import { KnownFacts } from '../known/known-facts.tsx';
import { AnswerText } from '../shared/answer-text.tsx';
import { defineMessages } from '../shared/language/define-messages.ts';
import { Content, contentText, useLanguage, useMessages } from '../shared/language/language.tsx';
import { type QuestionText, questionsBySection, type SurveyVersion } from '../shared/questionnaire.ts';
import { WordsField } from './words-field.tsx';
import './steps.css';

const messages = defineMessages(
  {
    comment: 'Kommentera',
    commentOn: (question: string) => `Kommentera: ${question}`,
    label: 'Kommentar till frågan',
    remove: 'Ta bort kommentaren',
    theirs: 'Svarandens kommentar',
    count: (comments: number, questions: number) =>
      `${questions} ${questions === 1 ? 'fråga' : 'frågor'}${comments === 0 ? '' : `, ${comments} med kommentar`}`,
  },
  {
    comment: 'Comment',
    commentOn: (question: string) => `Comment on: ${question}`,
    label: 'Comment on the question',
    remove: 'Remove the comment',
    theirs: 'Comment by the respondent',
    count: (comments: number, questions: number) =>
      `${questions} ${questions === 1 ? 'question' : 'questions'}${comments === 0 ? '' : `, ${comments} with a comment`}`,
  },
);

export type Comments = Readonly<Record<string, string>>;

interface ShownAnswer {
  readonly question: string;
  readonly value: unknown;
  readonly comment?: string | undefined;
}

interface AnswersProps {
  readonly version: SurveyVersion;
  readonly answers: readonly ShownAnswer[];
  readonly comments: Comments;
  /** Absent: to read only. */
  readonly onComment?: ((question: string, comment: string | undefined) => void) | undefined;
}

/** As a request takes them. */
export function commentList(comments: Comments): { question: string; text: string }[] {
  return Object.entries(comments)
    .map(([question, comment]) => ({ question, text: comment.trim() }))
    .filter(({ text }) => text !== '');
}

export function AnswersToComment(props: AnswersProps) {
  const text = useMessages(messages);
  const questions = questionsBySection(props.version);
  const byQuestion = new Map(props.answers.map((answer) => [answer.question, answer]));
  return props.version.sections.map((section) => {
    const own = questions.get(section.id) ?? [];
    const commented = own.filter(({ id }) => props.comments[id] !== undefined).length;
    return (
      <details className="commentable" key={section.id}>
        <summary>
          <Content of={section.name} />{' '}
          <span className="small muted">{text.count(commented, own.length)}</span>
        </summary>
        <dl>
          {own.map((question) => (
            <Answer key={question.id} {...props} question={question} answer={byQuestion.get(question.id)} />
          ))}
        </dl>
      </details>
    );
  });
}

function Answer({
  question,
  answer,
  comments,
  onComment,
}: AnswersProps & { readonly question: QuestionText; readonly answer: ShownAnswer | undefined }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const comment = comments[question.id];
  const [isNew, setIsNew] = useState(false);
  return (
    <div>
      <dt>
        <Content of={question.title} />
      </dt>
      <dd>
        <AnswerText of={question} value={(answer?.value ?? null) as AnswerValue} />
        {answer?.comment !== undefined && (
          <p className="small said">
            {text.theirs}: <span lang="sv">{answer.comment}</span>
          </p>
        )}
        <KnownFacts question={question.id} isAnswered />
        {onComment !== undefined && comment === undefined && (
          <p>
            <button
              type="button"
              className="link small"
              aria-label={text.commentOn(contentText(question.title, language))}
              onClick={() => {
                setIsNew(true);
                onComment(question.id, '');
              }}
            >
              {text.comment}
            </button>
          </p>
        )}
        {onComment !== undefined && comment !== undefined && (
          <>
            <WordsField
              label={text.label}
              value={comment}
              maxLength={1000}
              isMissing={false}
              isNew={isNew}
              onChange={(next) => onComment(question.id, next)}
            />
            <button type="button" className="link small" onClick={() => onComment(question.id, undefined)}>
              {text.remove}
            </button>
          </>
        )}
      </dd>
    </div>
  );
}
