// What there is to say about an answer before it: to be confirmed, two different answers, or refused.
import { useState } from 'react';
import type { Issue } from '../../../functions/core/errors.ts';
import { isRegister } from '../../../functions/core/registers/register.ts';
import { KnownFacts } from '../../known/known-facts.tsx';
import { OthersOpinions } from '../../opinions/others-opinions.tsx';
import { defineMessages } from '../../shared/language/define-messages.ts';
import { useLanguage, useMessages } from '../../shared/language/language.tsx';
import { dateInWords, momentInWords } from '../../shared/language/times.ts';
import { Notice } from '../../shared/notice.tsx';
import { useAnswering, useEntry } from '../answering-context.tsx';
import { ConflictDialog } from '../conflict-dialog.tsx';
import type { Entry } from '../saving/entry.ts';
import { isSameValue } from '../saving/same-value.ts';
import { useShortAnswer } from '../short-answer.ts';
import { issueInEnglish } from './issue-texts.ts';
import { PastItsDate } from './past-its-date.tsx';

/** A longer answer stands in the notice and is not said again on its button. */
const longAnswer = 40;

const messages = defineMessages(
  {
    confirm: 'Att bekräfta',
    confirmBody: (answer: string, date: string, author: string) =>
      `Ni svarade ${answer} ${date}${author === '' ? '' : `, genom ${author}`}. Svaret räknas som obesvarat tills ni bekräftar eller ändrar det.`,
    confirmAction: (answer: string) =>
      answer.length > longAnswer ? 'Bekräfta: fortfarande så' : `Bekräfta: fortfarande ${answer}`,
    confirmRows: (rows: string, date: string) =>
      `Hämtat ur ert register: ${rows}, senast ändrat ${date}. Räknas som obesvarat tills ni bekräftar eller ändrar.`,
    confirmRowsAction: (rows: string) => `Bekräfta ${rows}`,
    conflict: 'Två olika svar',
    conflictBody: (mine: string, at: string, author: string, theirs: string, theirAt: string) =>
      `Du svarade ${mine} kl. ${at}. ${author} svarade ${theirs} kl. ${theirAt}. Inget av svaren är borta.`,
    elsewhere: (mine: string, at: string, theirs: string, theirAt: string) =>
      `Du svarade ${mine} kl. ${at} här, och ${theirs} kl. ${theirAt} i en annan webbläsare eller flik.`,
    compare: 'Jämför och välj',
    fromCounty: 'Kommentar från länet',
    fromSigner: (by: string) => `Kommentar från ${by}`,
    confirmed: 'Bekräftat',
    confirmedBody: (answer: string) => `Ni har bekräftat att svaret fortfarande är ${answer}.`,
    refused: 'Svaret är inte sparat',
    refusedHint: 'Det ni har skrivit finns kvar här. Ändra det så sparas det.',
  },
  {
    confirm: 'To confirm',
    confirmBody: (answer: string, date: string, author: string) =>
      `You answered ${answer} on ${date}${author === '' ? '' : `, through ${author}`}. It counts as unanswered until you confirm or change it.`,
    confirmAction: (answer: string) =>
      answer.length > longAnswer ? 'Confirm: still so' : `Confirm: still ${answer}`,
    confirmRows: (rows: string, date: string) =>
      `From your register: ${rows}, last changed ${date}. It counts as unanswered until you confirm or change it.`,
    confirmRowsAction: (rows: string) => `Confirm ${rows}`,
    conflict: 'Two different answers',
    conflictBody: (mine: string, at: string, author: string, theirs: string, theirAt: string) =>
      `You answered ${mine} at ${at}. ${author} answered ${theirs} at ${theirAt}. Neither answer is lost.`,
    elsewhere: (mine: string, at: string, theirs: string, theirAt: string) =>
      `You answered ${mine} at ${at} here, and ${theirs} at ${theirAt} in another browser or tab.`,
    compare: 'Compare and choose',
    fromCounty: 'Comment from the county',
    fromSigner: (by: string) => `Comment from ${by}`,
    confirmed: 'Confirmed',
    confirmedBody: (answer: string) => `You have confirmed that the answer is still ${answer}.`,
    refused: 'The answer is not saved',
    refusedHint: 'What you have written is still here. Change it and it is saved.',
  },
);

export function AnswerNotices({ question }: { readonly question: string }) {
  const entry = useEntry(question);
  const of = useAnswering().questions.get(question);
  const { language } = useLanguage();
  return (
    <>
      {/* There from the start: nothing that is to be read out when it comes. */}
      <div lang={language} className="answer-notices">
        <KnownFacts question={question} />
      </div>
      <div lang={language} className="answer-notices" aria-live="polite">
        <ReviewComments question={question} />
        {entry.conflict !== undefined && <ConflictNotice question={question} />}
        {entry.refusals.length > 0 && <RefusalNotice question={question} />}
        {entry.saved?.confirmed === false && entry.draft === undefined && (
          <ConfirmNotice question={question} />
        )}
        {isReconfirmed(entry) && <ConfirmedNotice question={question} />}
        {of && <OthersOpinions of={of} />}
      </div>
    </>
  );
}

/** The person has just said that an earlier answer still holds. */
function isReconfirmed({ prefilled, saved, draft, conflict }: Entry): boolean {
  if (prefilled === undefined || conflict !== undefined) return false;
  const now = draft?.value ?? (saved?.confirmed === true ? saved.value : null);
  return isSameValue(now, prefilled.value);
}

function ReviewComments({ question }: { readonly question: string }) {
  const text = useMessages(messages);
  const { notes } = useAnswering();
  return notes.flatMap((note) =>
    note.comments
      .filter((comment) => comment.question === question)
      .map((comment) => (
        <Notice
          key={note.at}
          tone="warn"
          role="group"
          title={note.kind === 'sent-back' ? text.fromSigner(note.by) : text.fromCounty}
        >
          <p className="said" lang="sv">
            {comment.text}
          </p>
        </Notice>
      )),
  );
}

function ConfirmedNotice({ question }: { readonly question: string }) {
  const text = useMessages(messages);
  const { prefilled } = useEntry(question);
  const answer = useShortAnswer(question)(prefilled?.value ?? null);
  return (
    <Notice tone="ok" title={text.confirmed}>
      <p>{text.confirmedBody(answer)}</p>
    </Notice>
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
      <p>{isFromRegister ? text.confirmRows(answer, date) : text.confirmBody(answer, date, saved.author)}</p>
      <PastItsDate question={question} saved={saved} />
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
  const { kind } = useAnswering();
  const short = useShortAnswer(question);
  if (draft === undefined || conflict === undefined) return null;
  const now = new Date();
  const at = (instant: string) => momentInWords(instant, language, now);
  const mine = [short(draft.value), at(draft.at)] as const;
  const theirs = [short(conflict.value), at(conflict.at)] as const;
  return (
    <>
      <Notice tone="warn" icon="conflict" role="group" title={text.conflict}>
        <p>
          {kind === 'answer'
            ? text.conflictBody(...mine, conflict.author, ...theirs)
            : text.elsewhere(...mine, ...theirs)}
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
  const { language } = useLanguage();
  const { refusals } = useEntry(question);
  const inWords = ({ code, message }: Issue) => {
    const english = language === 'en' ? issueInEnglish(code) : undefined;
    return english ?? <span lang="sv">{message}</span>;
  };
  return (
    <Notice tone="err" title={text.refused}>
      {refusals.map((issue) => (
        <p key={issue.path + issue.code}>{inWords(issue)}</p>
      ))}
      <p>{text.refusedHint}</p>
    </Notice>
  );
}
