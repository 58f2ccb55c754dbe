// After a section's questions: the way to confirm at once what is left of the last round, once one has read it.
import { defineMessages } from '../../shared/language/define-messages.ts';
import { useMessages } from '../../shared/language/language.tsx';
import { isoDay } from '../../shared/language/times.ts';
import { Notice } from '../../shared/notice.tsx';
import { useAnswering, useEntries } from '../answering-context.tsx';
import type { Entry } from '../saving/entry.ts';
import { claimsToBeCurrent, lapsedResources } from './current-terms.ts';

const messages = defineMessages(
  {
    title: (count: number) => `${count} svar i delen är kvar att bekräfta`,
    hint: 'Har du läst dem och de fortfarande stämmer kan du bekräfta dem tillsammans. Varje bekräftelse går att ångra.',
    apart: (count: number) =>
      count === 1
        ? 'Ett svar till kan ha blivit för gammalt och bekräftas för sig.'
        : `${count} svar till kan ha blivit för gamla och bekräftas vart för sig.`,
    action: (count: number) => `Bekräfta ${count} svar`,
  },
  {
    title: (count: number) => `${count} answers in this part are left to confirm`,
    hint: 'If you have read them and they still hold, you can confirm them together. Each can be undone.',
    apart: (count: number) =>
      count === 1
        ? 'One more may be out of date and is confirmed by itself.'
        : `${count} more may be out of date and are confirmed one by one.`,
    action: (count: number) => `Confirm ${count} answers`,
  },
);

export function ConfirmSection({ section }: { readonly section: string }) {
  const text = useMessages(messages);
  const { store, version, questions, isReadOnly } = useAnswering();
  const own = new Set(
    version.questions.filter((question) => question.section === section).map(({ id }) => id),
  );
  const waiting = useEntries(store).filter(
    ({ question, saved, draft }) => own.has(question) && saved?.confirmed === false && draft === undefined,
  );
  const mayBePast = ({ question, saved }: Entry): boolean => {
    const of = questions.get(question);
    if (of === undefined || saved === undefined) return false;
    return claimsToBeCurrent(of, saved.value) || lapsedResources(saved.value, isoDay(new Date())).length > 0;
  };
  const apart = waiting.filter(mayBePast);
  const together = waiting.filter((entry) => !apart.includes(entry));
  if (isReadOnly || together.length < 2) return null;
  return (
    <div className="confirm-section">
      <Notice tone="confirm" title={text.title(together.length)}>
        <p>{text.hint}</p>
        {apart.length > 0 && <p>{text.apart(apart.length)}</p>}
        <div className="buttons">
          <button
            type="button"
            className="button compact"
            onClick={() => {
              for (const { question } of together) store.confirm(question);
            }}
          >
            {text.action(together.length)}
          </button>
        </div>
      </Notice>
    </div>
  );
}
