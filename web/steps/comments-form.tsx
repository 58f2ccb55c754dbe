// A message and comments on single questions, written beside the answers and sent together.
import { useState } from 'react';
import type { Client } from '../../functions/contract/client.ts';
import { defineMessages } from '../shared/language/define-messages.ts';
import { useMessages } from '../shared/language/language.tsx';
import type { SurveyVersion } from '../shared/questionnaire.ts';
import { AnswersToComment, type Comments, commentList } from './answers-to-comment.tsx';
import { StepFailure } from './step-failure.tsx';
import { useKept } from './use-kept.ts';
import { useStep } from './use-step.ts';
import { WordsField } from './words-field.tsx';
import './steps.css';

const messages = defineMessages(
  {
    sending: 'Skickar …',
    comments: 'Kommentarer till frågorna',
    commentsHint: 'Öppna en del och kommentera de svar som behöver ses över.',
    chosen: (count: number) =>
      count === 1 ? '1 fråga har en kommentar.' : `${count} frågor har en kommentar.`,
  },
  {
    sending: 'Sending …',
    comments: 'Comments on the questions',
    commentsHint: 'Open a part and comment on the answers that need another look.',
    chosen: (count: number) =>
      count === 1 ? '1 question has a comment.' : `${count} questions have a comment.`,
  },
);

export interface Said {
  readonly message: string;
  readonly comments: { question: string; text: string }[];
}

interface Written {
  readonly message: string;
  readonly comments: Comments;
}

const nothing: Written = { message: '', comments: {} };

export function CommentsForm(props: {
  /** Names person and place, for what is being written. */
  readonly keptAs: string;
  readonly version: SurveyVersion;
  readonly answers: Parameters<typeof AnswersToComment>[0]['answers'];
  readonly label: string;
  readonly hint: string;
  readonly needsMessage: boolean;
  readonly action: string;
  readonly send: (client: Client, said: Said) => Promise<unknown>;
  readonly onDone: () => void;
}) {
  const text = useMessages(messages);
  const step = useStep();
  const [written, keep] = useKept<Written>(props.keptAs, nothing);
  const [isMissing, setIsMissing] = useState(false);
  const comments = commentList(written.comments);
  const comment = (question: string, next: string | undefined) => {
    const { [question]: _, ...others } = written.comments;
    keep({ ...written, comments: next === undefined ? others : { ...others, [question]: next } });
  };
  const submit = async () => {
    const message = written.message.trim();
    const lacksMessage = props.needsMessage && message === '';
    setIsMissing(lacksMessage);
    if (lacksMessage || !(await step.send((client) => props.send(client, { message, comments })))) return;
    keep(undefined);
    props.onDone();
  };
  return (
    <>
      <WordsField
        label={props.label}
        hint={props.hint}
        value={written.message}
        maxLength={2000}
        isMissing={isMissing}
        onChange={(message) => keep({ ...written, message })}
      />
      <h3>{text.comments}</h3>
      <p className="muted">{text.commentsHint}</p>
      <AnswersToComment
        version={props.version}
        answers={props.answers}
        comments={written.comments}
        onComment={comment}
      />
      {comments.length > 0 && <p role="status">{text.chosen(comments.length)}</p>}
      <div className="buttons">
        <button
          type="button"
          className="button primary"
          aria-disabled={step.isSending}
          onClick={() => void submit()}
        >
          {step.isSending ? text.sending : props.action}
        </button>
      </div>
      <StepFailure cause={step.failure} version={props.version} />
    </>
  );
}
