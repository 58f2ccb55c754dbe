// Under an answer: who changed it last, the way to take it back, and the comment, folded away until wanted.
import { useState } from 'react';
import type { Question } from 'survey-core';
import { defineMessages } from '../../shared/language/define-messages.ts';
import { useLanguage, useMessages } from '../../shared/language/language.tsx';
import { momentInWords } from '../../shared/language/times.ts';
import { useAnswering, useEntry } from '../answering-context.tsx';
import { HistoryDialog } from '../history-dialog.tsx';
import { Comment } from './comment.tsx';

const messages = defineMessages(
  {
    by: (author: string, at: string) => `Ändrat av ${author} ${at}`,
    you: 'dig',
    clear: 'Ta bort svaret',
    add: 'Lägg till kommentar',
    undo: 'Ångra',
    undone: 'Ändringen är ångrad.',
    history: 'Visa historik',
    restored: 'Svaret är återställt. Det som stod finns kvar i historiken.',
  },
  {
    by: (author: string, at: string) => `Changed by ${author} ${at}`,
    you: 'you',
    clear: 'Remove the answer',
    add: 'Add a comment',
    undo: 'Undo',
    undone: 'The change has been undone.',
    history: 'Show history',
    restored: 'The answer has been restored. What stood there stays in the history.',
  },
);

/** A long text is its own comment, and a register has fields for what there is to say. */
const withoutComment = new Set(['comment', 'paneldynamic']);

export function QuestionFoot({ question }: { readonly question: Question }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { kind, store, isReadOnly } = useAnswering();
  const { saved, draft } = useEntry(question.name);
  const [said, setSaid] = useState('');
  const [showsHistory, setShowsHistory] = useState(false);
  const comment = store.comment(question.name);
  const [isOpen, setIsOpen] = useState(comment !== '');
  const mayComment = !withoutComment.has(question.getType());
  // A radio button cannot be unticked, but an answer must be possible to take back.
  // One that is to be confirmed is no answer yet.
  const isUnconfirmed = saved?.confirmed === false && draft === undefined;
  const mayClear =
    question.getType() === 'radiogroup' && !question.isEmpty() && !isReadOnly && !isUnconfirmed;
  return (
    <>
      <div className="question-foot" lang={language}>
        <LastChange question={question.name} />
        {mayClear && (
          <button type="button" className="link" onClick={() => question.clearValue()}>
            {text.clear}
          </button>
        )}
        {!isReadOnly && store.canUndo(question.name) && (
          <button
            type="button"
            className="link"
            onClick={() => {
              store.undo(question.name);
              setSaid(text.undone);
            }}
          >
            {text.undo}
          </button>
        )}
        {kind === 'answer' && saved !== undefined && saved.version > 0 && (
          <button type="button" className="link" aria-haspopup="dialog" onClick={() => setShowsHistory(true)}>
            {text.history}
          </button>
        )}
        {mayComment && !isOpen && !isReadOnly && (
          <button type="button" className="link" aria-expanded={false} onClick={() => setIsOpen(true)}>
            {text.add}
          </button>
        )}
        <span className="hidden-text" role="status">
          {said}
        </span>
      </div>
      {showsHistory && (
        <HistoryDialog
          question={question.name}
          onRestored={() => setSaid(text.restored)}
          onClose={() => setShowsHistory(false)}
        />
      )}
      {mayComment && (isOpen || comment !== '') && (
        <Comment question={question.name} isNew={comment === ''} />
      )}
    </>
  );
}

function LastChange({ question }: { readonly question: string }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { author } = useAnswering();
  const { saved } = useEntry(question);
  if (saved === undefined || !saved.confirmed) return null;
  const who = saved.author === author ? text.you : saved.author;
  return <span>{text.by(who, momentInWords(saved.at, language, new Date()))}</span>;
}
