// The frame of a question: its place, title and help, what there is to say about its answer, the answer itself, the comment.
import type { ReactNode } from 'react';
import type { PageModel, Question } from 'survey-core';
import { SurveyQuestion } from 'survey-react-ui';
import { Icon } from '../../shared/icon.tsx';
import { useKeptFocus } from '../../shared/kept-focus.ts';
import { defineMessages } from '../../shared/language/define-messages.ts';
import { useLanguage, useMessages } from '../../shared/language/language.tsx';
import { questionAnchor } from '../../shared/paths.ts';
import { AnswerNotices } from './answer-notices.tsx';
import { QuestionFoot } from './question-foot.tsx';
import { isFreeText, TextGuard } from './text-guard.tsx';
import { useQuestion } from './use-question.ts';

const messages = defineMessages(
  { place: (at: number, of: number) => `Fråga ${at} av ${of}` },
  { place: (at: number, of: number) => `Question ${at} of ${of}` },
);

/** SurveyJS hands its own creator on to bodies; we only pass it through. */
export type Creator = Parameters<typeof SurveyQuestion.renderQuestionBody>[0];

interface QuestionProps {
  readonly question: Question;
  readonly creator: Creator;
}

/** Answered in one field, which the title labels; everything else is a group of fields. */
const oneField = new Set(['text', 'comment', 'dropdown']);

export function QuestionFrame({ question, creator }: QuestionProps) {
  useQuestion(question);
  const isInRow = question.parentQuestion !== undefined && question.parentQuestion !== null;
  const body = SurveyQuestion.renderQuestionBody(creator, question);
  return (
    <Group question={question} isInRow={isInRow}>
      {!isInRow && <AnswerNotices question={question.name} />}
      {body}
      {isFreeText(question) && <TextGuard question={question} />}
      <FieldErrors question={question} />
      {!isInRow && <QuestionFoot question={question} />}
    </Group>
  );
}

function Group(props: {
  readonly question: Question;
  readonly isInRow: boolean;
  readonly children: ReactNode;
}) {
  const { question, isInRow } = props;
  const keptFocus = useKeptFocus();
  const title = (
    <>
      {!isInRow && <Place question={question} />}
      {question.locTitle.textOrHtml}
    </>
  );
  const help = question.hasDescription && (
    <p className="question-help" id={question.ariaDescriptionId}>
      {question.locDescription.textOrHtml}
    </p>
  );
  const className = isInRow ? 'row-question' : 'question';
  const id = isInRow ? undefined : questionAnchor(question.name);
  // A register fills its page, and the page's heading already says what it is.
  const isAlone = !isInRow && questionsBeside(question).length === 1;
  if (oneField.has(question.getType())) {
    return (
      <div className={className} id={id} {...keptFocus}>
        <label className="question-title" id={question.ariaTitleId} htmlFor={question.inputId}>
          {title}
        </label>
        {help}
        {props.children}
      </div>
    );
  }
  return (
    <fieldset
      className={className}
      id={id}
      aria-describedby={help ? question.ariaDescriptionId : undefined}
      {...keptFocus}
    >
      <legend className={isAlone ? 'hidden-text' : 'question-title'} id={question.ariaTitleId}>
        {title}
      </legend>
      {help}
      {props.children}
    </fieldset>
  );
}

function Place({ question }: { readonly question: Question }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const all = questionsBeside(question);
  if (all.length === 1) return null;
  return (
    <span className="question-place" lang={language}>
      {text.place(all.indexOf(question) + 1, all.length)}{' '}
    </span>
  );
}

/** The questions that are asked on the same page, this one among them. */
function questionsBeside(question: Question): Question[] {
  return (question.page as PageModel).questions.filter((each) => each.isVisible && !each.parentQuestion);
}

/** What SurveyJS itself finds wrong, such as a number off the scale. It is not sent. */
function FieldErrors({ question }: { readonly question: Question }) {
  if (question.errors.length === 0) return null;
  return (
    <p className="status err question-error" id={`${question.id}_errors`} role="alert">
      <Icon name="error" />
      <span>{question.errors.map((error) => error.getText()).join(' ')}</span>
    </p>
  );
}
