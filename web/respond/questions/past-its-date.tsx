// What may no longer be so in an answer from an earlier round: a routine not followed up, a resource without money.
import { Icon } from '../../shared/icon.tsx';
import { defineMessages } from '../../shared/language/define-messages.ts';
import { useLanguage, useMessages } from '../../shared/language/language.tsx';
import { dateInWords, isoDay } from '../../shared/language/times.ts';
import { useAnswering } from '../answering-context.tsx';
import type { SavedAnswer } from '../saving/entry.ts';
import { claimsToBeCurrent, isPastItsTime, lapsedResources } from './current-terms.ts';

const messages = defineMessages(
  {
    check:
      'Aktuell betyder uppföljd de senaste 24 månaderna. Kontrollera att den har följts upp innan ni bekräftar.',
    past: 'Svaret är äldre än 24 månader. Det stämmer bara om rutinen, planen eller överenskommelsen har följts upp sedan dess. Annars är den inte längre aktuell.',
    lapsed: (name: string, date: string) =>
      `Finansieringen av ${name === '' ? 'en resurs' : `”${name}”`} gick ut ${date}. Ändra datumet, eller ta bort resursen om den inte finns kvar.`,
  },
  {
    check: 'Current means followed up within the last 24 months. Check that it has been before you confirm.',
    past: 'The answer is older than 24 months. It holds only if the routine, plan or agreement has been followed up since then. Otherwise it is no longer current.',
    lapsed: (name: string, date: string) =>
      `The funding of ${name === '' ? 'a resource' : `“${name}”`} ran out on ${date}. Change the date, or remove the resource if it is no longer there.`,
  },
);

export function PastItsDate({ question, saved }: { readonly question: string; readonly saved: SavedAnswer }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const of = useAnswering().questions.get(question);
  const now = new Date();
  if (of === undefined) return null;
  const lapsed = lapsedResources(saved.value, isoDay(now)).map(({ name, until }) =>
    text.lapsed(name, dateInWords(`${until}T12:00:00Z`, language)),
  );
  const isOld = isPastItsTime(saved.at, now);
  const routine = claimsToBeCurrent(of, saved.value) ? [isOld ? text.past : text.check] : [];
  return [...routine, ...lapsed].map((warning) => (
    <p key={warning} className={isOld || lapsed.length > 0 ? 'status warn strong' : 'status warn'}>
      <Icon name="warning" />
      <span>{warning}</span>
    </p>
  ));
}
