// Two people answered the same question differently: both answers side by side, and the choice.
import { useEffect, useId, useRef } from 'react';
import type { AnswerValue } from '../../functions/core/response.ts';
import { AnswerText } from '../shared/answer-text.tsx';
import { defineMessages } from '../shared/language/define-messages.ts';
import { Content, useLanguage, useMessages } from '../shared/language/language.tsx';
import { momentInWords } from '../shared/language/times.ts';
import { useAnswering, useEntry } from './answering-context.tsx';

const messages = defineMessages(
  {
    title: 'Ni har svarat olika på samma fråga',
    mine: (at: string) => `Ditt svar, ${at}`,
    theirs: (author: string, at: string) => `${author}, ${at}`,
    keep: 'Behåll mitt svar',
    take: 'Använd det andra svaret',
    comment: 'Kommentar',
    titleOfOpinion: 'Du har svarat olika på samma fråga',
    elsewhere: (at: string) => `I en annan webbläsare eller flik, ${at}`,
    gone: 'Bara det svar du väljer sparas.',
    history: 'Det svar ni inte väljer finns kvar i historiken. Inget raderas.',
    later: 'Bestäm senare',
  },
  {
    title: 'You have given different answers to the same question',
    mine: (at: string) => `Your answer, ${at}`,
    theirs: (author: string, at: string) => `${author}, ${at}`,
    keep: 'Keep my answer',
    take: 'Use the other answer',
    comment: 'Comment',
    titleOfOpinion: 'You have answered the same question in two ways',
    elsewhere: (at: string) => `In another browser or tab, ${at}`,
    gone: 'Only the answer you choose is kept.',
    history: 'The answer you do not choose stays in the history. Nothing is deleted.',
    later: 'Decide later',
  },
);

export function ConflictDialog(props: { readonly question: string; readonly onClose: () => void }) {
  const { question, onClose } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { kind, store, questions } = useAnswering();
  const isOpinion = kind === 'second-opinion';
  const { draft, conflict } = useEntry(question);
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const of = questions.get(question);
  if (draft === undefined || conflict === undefined || of === undefined) return null;
  const now = new Date();
  const theirsAt = momentInWords(conflict.at, language, now);
  const choose = (settle: (question: string) => void) => {
    settle(question);
    onClose();
  };
  return (
    <dialog ref={dialog} className="conflict" aria-labelledby={headingId} onClose={onClose} lang={language}>
      <h2 id={headingId}>{isOpinion ? text.titleOfOpinion : text.title}</h2>
      <p className="muted">
        <Content of={of.title} />
      </p>
      <div className="conflict-pair">
        <Side
          question={question}
          who={text.mine(momentInWords(draft.at, language, now))}
          value={draft.value}
          comment={draft.comment}
          action={text.keep}
          onChoose={() => choose((id) => store.keepMine(id))}
        />
        <Side
          question={question}
          who={isOpinion ? text.elsewhere(theirsAt) : text.theirs(conflict.author, theirsAt)}
          value={conflict.value}
          comment={conflict.comment ?? ''}
          action={text.take}
          onChoose={() => choose((id) => store.takeTheirs(id))}
        />
      </div>
      <p className="small muted">{isOpinion ? text.gone : text.history}</p>
      <button type="button" className="link" onClick={onClose}>
        {text.later}
      </button>
    </dialog>
  );
}

function Side(props: {
  readonly question: string;
  readonly who: string;
  readonly value: AnswerValue;
  readonly comment: string;
  readonly action: string;
  readonly onChoose: () => void;
}) {
  const text = useMessages(messages);
  const of = useAnswering().questions.get(props.question);
  return (
    <div>
      <span className="small muted">{props.who}</span>
      <div className="conflict-answer">{of && <AnswerText of={of} value={props.value} />}</div>
      {props.comment !== '' && (
        <span className="small">
          {text.comment}: <span lang="sv">”{props.comment}”</span>
        </span>
      )}
      <button type="button" className="button" onClick={props.onChoose}>
        {props.action}
      </button>
    </div>
  );
}
