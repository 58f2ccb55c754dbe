// What there is to say about an answer before it: to be confirmed, two different answers, or refused.
import { useState } from 'react';
import { isRegister } from '../../../functions/core/registers/register.ts';
import { defineMessages } from '../../shared/language/define-messages.ts';
import { useLanguage, useMessages } from '../../shared/language/language.tsx';
import { dateInWords, momentInWords } from '../../shared/language/times.ts';
import { Notice } from '../../shared/notice.tsx';
import { useAnswering, useEntry } from '../answering-context.tsx';
import { ConflictDialog } from '../conflict-dialog.tsx';
import { useShortAnswer } from '../short-answer.ts';

const messages = defineMessages(
  {
    confirm: 'Att bekräfta',
    confirmBody: (answer: string, date: string) =>
      `Ni svarade ${answer} ${date}. Svaret räknas som obesvarat tills ni bekräftar eller ändrar det.`,
    confirmAction: (answer: string) => `Bekräfta: fortfarande ${answer}`,
    confirmRows: (rows: string, date: string) =>
      `Hämtat ur ert register: ${rows}, senast ändrat ${date}. Räknas som obesvarat tills ni bekräftar eller ändrar.`,
    confirmRowsAction: (rows: string) => `Bekräfta ${rows}`,
    conflict: 'Två olika svar',
    conflictBody: (mine: string, at: string, author: string, theirs: string, theirAt: string) =>
      `Du svarade ${mine} kl. ${at}. ${author} svarade ${theirs} kl. ${theirAt}. Inget av svaren är borta.`,
    compare: 'Jämför och välj',
    refused: 'Svaret är inte sparat',
    refusedHint: 'Det ni har skrivit finns kvar här. Ändra det så sparas det.',
  },
  {
    confirm: 'To confirm',
    confirmBody: (answer: string, date: string) =>
      `You answered ${answer} on ${date}. It counts as unanswered until you confirm or change it.`,
    confirmAction: (answer: string) => `Confirm: still ${answer}`,
    confirmRows: (rows: string, date: string) =>
      `From your register: ${rows}, last changed ${date}. It counts as unanswered until you confirm or change it.`,
    confirmRowsAction: (rows: string) => `Confirm ${rows}`,
    conflict: 'Two different answers',
    conflictBody: (mine: string, at: string, author: string, theirs: string, theirAt: string) =>
      `You answered ${mine} at ${at}. ${author} answered ${theirs} at ${theirAt}. Neither answer is lost.`,
    compare: 'Compare and choose',
    refused: 'The answer is not saved',
    refusedHint: 'What you have written is still here. Change it and it is saved.',
  },
);

export function AnswerNotices({ question }: { readonly question: string }) {
  const entry = useEntry(question);
  const { language } = useLanguage();
  return (
    <div lang={language} className="answer-notices" aria-live="polite">
      {entry.conflict !== undefined && <ConflictNotice question={question} />}
      {entry.refusals.length > 0 && <RefusalNotice question={question} />}
      {entry.saved?.confirmed === false && entry.draft === undefined && <ConfirmNotice question={question} />}
    </div>
  );
}

function ConfirmNotice({ question }: { readonly question: string }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { store, isReadOnly } = useAnswering();
  const { saved } = useEntry(question);
  const answer = useShortAnswer(question)(saved?.value ?? null);
  if (saved === undefined) return null;
  const date = dateInWords(saved.at, language);
  const isFromRegister = isRegister(question);
  return (
    <Notice tone="confirm" title={text.confirm}>
      <p>{isFromRegister ? text.confirmRows(answer, date) : text.confirmBody(answer, date)}</p>
      {!isReadOnly && (
        <div className="buttons">
          <button type="button" className="button compact" onClick={() => store.confirm(question)}>
            {isFromRegister ? text.confirmRowsAction(answer) : text.confirmAction(answer)}
          </button>
        </div>
      )}
    </Notice>
  );
}

function ConflictNotice({ question }: { readonly question: string }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const { draft, conflict } = useEntry(question);
  const short = useShortAnswer(question);
  if (draft === undefined || conflict === undefined) return null;
  const now = new Date();
  const at = (instant: string) => momentInWords(instant, language, now);
  return (
    <>
      <Notice tone="warn" icon="conflict" role="group" title={text.conflict}>
        <p>
          {text.conflictBody(
            short(draft.value),
            at(draft.at),
            conflict.author,
            short(conflict.value),
            at(conflict.at),
          )}
        </p>
        <div className="buttons">
          <button type="button" className="button compact" onClick={() => setIsOpen(true)}>
            {text.compare}
          </button>
        </div>
      </Notice>
      {isOpen && <ConflictDialog question={question} onClose={() => setIsOpen(false)} />}
    </>
  );
}

function RefusalNotice({ question }: { readonly question: string }) {
  const text = useMessages(messages);
  const { refusals } = useEntry(question);
  return (
    <Notice tone="err" title={text.refused}>
      {refusals.map((issue) => (
        <p key={issue.path + issue.code} lang="sv">
          {issue.message}
        </p>
      ))}
      <p>{text.refusedHint}</p>
    </Notice>
  );
}
