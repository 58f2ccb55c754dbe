// What happens when, in dates: opened, last day, closing, and what the county does then.
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import type { Round } from './load-asked.ts';
import { messages } from './messages.ts';

export function Timeline({ round }: { readonly round: Round }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const now = new Date().toISOString();
  const state = (instant: string) => (instant <= now ? 'past' : 'coming');
  const isOneEnd = round.dueAt === round.closesAt;
  return (
    <div>
      <h2>{text.next}</h2>
      <ol className="timeline">
        <li className={state(round.opensAt)}>
          <b>{dateInWords(round.opensAt, language)}</b>
          {round.opensAt <= now ? text.opened : text.openWill}
        </li>
        <li className={round.status === 'open' && now <= round.dueAt ? 'now' : state(round.dueAt)}>
          <b>{dateInWords(round.dueAt, language)}</b>
          {text.lastDay}
        </li>
        {!isOneEnd && (
          <li className={state(round.closesAt)}>
            <b>{dateInWords(round.closesAt, language)}</b>
            {round.closesAt <= now ? text.closedThen : text.closes}
          </li>
        )}
        <li className="coming">
          <b>{text.after}</b>
          {text.county}
        </li>
      </ol>
    </div>
  );
}
