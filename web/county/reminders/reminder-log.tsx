// What has been sent: when, to whom, about what and by whom.
import { useState } from 'react';
import { useLanguage, useMessages } from '../../shared/language/language.tsx';
import { momentInWords } from '../../shared/language/times.ts';
import { messages } from './messages.ts';
import { Matters, useRecipientName } from './recipient.tsx';
import type { Logged } from './reminders.ts';

const atFirst = 20;

/** Newest first. */
export function ReminderLog({ log, now }: { readonly log: readonly Logged[]; readonly now: Date }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const nameOf = useRecipientName();
  const [count, setCount] = useState(atFirst);
  const shown = log.slice(0, count);
  return (
    <section className="section">
      <h2>{text.log}</h2>
      {log.length === 0 && <p className="muted">{text.logEmpty}</p>}
      {shown.length < log.length && <p className="muted">{text.logNewest(shown.length, log.length)}</p>}
      <ul className="reminder-list">
        {shown.map((one) => (
          <li key={one.at + one.person}>
            <p className="reminder-sent">
              <b>{nameOf(one)}</b>{' '}
              <span className="muted">
                {momentInWords(one.at, language, now)}. {text.by}: {one.by ?? text.schedule}
              </span>
            </p>
            <Matters matters={one.matters} now={new Date(one.at)} />
          </li>
        ))}
      </ul>
      {shown.length < log.length && (
        <p>
          <button type="button" className="link" onClick={() => setCount(count + 100)}>
            {text.more}
          </button>
        </p>
      )}
    </section>
  );
}
