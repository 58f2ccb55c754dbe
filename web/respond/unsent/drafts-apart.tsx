// Drafts that the response no longer takes, with their text, so that nothing that somebody wrote is lost unseen.
import { useState } from 'react';
import { AnswerText } from '../../shared/answer-text.tsx';
import { useKeptFocus } from '../../shared/kept-focus.ts';
import { defineMessages } from '../../shared/language/define-messages.ts';
import { Content, useLanguage, useMessages } from '../../shared/language/language.tsx';
import { momentInWords } from '../../shared/language/times.ts';
import { Notice } from '../../shared/notice.tsx';
import { useAnswering, useDraftsApart } from '../answering-context.tsx';
import type { QuestionDraft } from '../saving/draft.ts';
import { draftAsText } from './draft-as-text.ts';

const messages = defineMessages(
  {
    title: (count: number) => (count === 1 ? 'Ett svar är inte skickat' : `${count} svar är inte skickade`),
    body: 'Skrivet innan formuläret skickades in, stängdes eller öppnades igen, eller innan delen slutade vara utlånad till dig. Det finns bara i den här webbläsaren. Kopiera det du vill ha kvar.',
    written: (at: string) => `Skrevs ${at}`,
    comment: 'Kommentar',
    copy: 'Kopiera',
    copied: 'Kopierat.',
    notCopied: 'Det gick inte att kopiera. Markera texten och kopiera den själv.',
    use: 'Använd som svar',
    remove: 'Ta bort utkastet',
    sure: 'Ta bort utkastet? Det finns ingen annanstans.',
    yes: 'Ja, ta bort',
    no: 'Nej, behåll',
  },
  {
    title: (count: number) => (count === 1 ? 'One answer has not been sent' : `${count} answers not sent`),
    body: 'Written before the questionnaire was submitted, closed or opened again, or before the part stopped being lent to you. It exists in this browser only. Copy what you want to keep.',
    written: (at: string) => `Written ${at}`,
    comment: 'Comment',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'It could not be copied. Select the text and copy it yourself.',
    use: 'Use as the answer',
    remove: 'Remove the draft',
    sure: 'Remove the draft? It exists nowhere else.',
    yes: 'Yes, remove',
    no: 'No, keep',
  },
);

export function DraftsApart() {
  const text = useMessages(messages);
  const { store } = useAnswering();
  const drafts = useDraftsApart(store);
  const keptFocus = useKeptFocus();
  if (drafts.length === 0) return null;
  return (
    <div className="drafts-apart" {...keptFocus}>
      <Notice tone="warn" title={text.title(drafts.length)} role="group">
        <p>{text.body}</p>
        <ul>
          {drafts.map((draft) => (
            <li key={draft.id}>
              <DraftApart draft={draft} />
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

function DraftApart({ draft }: { readonly draft: QuestionDraft }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { store, questions } = useAnswering();
  const [isAsking, setIsAsking] = useState(false);
  const [said, setSaid] = useState('');
  const of = questions.get(draft.question);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(draftAsText(draft, of));
      setSaid(text.copied);
    } catch {
      setSaid(text.notCopied);
    }
  };
  return (
    <>
      <p className="strong">
        <Content of={of?.title ?? { sv: draft.question }} />
      </p>
      <div>{of && <AnswerText of={of} value={draft.value} />}</div>
      {draft.comment !== '' && (
        <p>
          {text.comment}: <span lang="sv">”{draft.comment}”</span>
        </p>
      )}
      <p className="small muted">{text.written(momentInWords(draft.at, language, new Date()))}</p>
      <div className="buttons">
        {isAsking ? (
          <>
            <span role="alert">{text.sure}</span>
            <button type="button" className="button compact" onClick={() => store.dropApart(draft.id)}>
              {text.yes}
            </button>
            <button type="button" className="button compact" onClick={() => setIsAsking(false)}>
              {text.no}
            </button>
          </>
        ) : (
          <>
            {store.mayWrite(draft.question) && (
              <button
                type="button"
                className="button compact"
                onClick={() => store.answerWithApart(draft.id)}
              >
                {text.use}
              </button>
            )}
            <button type="button" className="button compact" onClick={() => void copy()}>
              {text.copy}
            </button>
            <button type="button" className="link" onClick={() => setIsAsking(true)}>
              {text.remove}
            </button>
          </>
        )}
        <span role="status">{said}</span>
      </div>
    </>
  );
}
