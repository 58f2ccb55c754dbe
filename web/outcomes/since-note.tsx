// Of when the sums are, and how many tables wait to be taken into them.
import { defineMessages } from '../shared/language/define-messages.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';

const messages = defineMessages(
  {
    since: (day: string) => `Summorna är från ${day}.`,
    waiting: (count: number) =>
      count === 1
        ? 'En kommun har lämnat en tabell som inte är med i dem än.'
        : `${count} kommuner har lämnat tabeller som inte är med i dem än.`,
    why: 'Nya tabeller tas in när minst tre kommuner i ett län har lämnat något nytt, så att ingen kommuns tal kan räknas ut.',
  },
  {
    since: (day: string) => `The sums are from ${day}.`,
    waiting: (count: number) =>
      count === 1
        ? 'One municipality has sent a table that is not in them yet.'
        : `${count} municipalities have sent tables that are not in them yet.`,
    why: 'New tables are taken in when at least three municipalities in a county have sent something new, so that no municipality’s numbers can be worked out.',
  },
);

interface Shown {
  /** ISO, UTC. */
  readonly since?: string | undefined;
  readonly waiting: number;
}

export function SinceNote({ since, waiting }: Shown) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  if (since === undefined) return null;
  return (
    <p className="small">
      {text.since(dateInWords(since, language))} {waiting > 0 && `${text.waiting(waiting)} ${text.why}`}
    </p>
  );
}
