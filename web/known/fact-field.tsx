// One fact: the question that it is shown beside, and what it is called there.
import { useId } from 'react';
import { type AskedQuestion, isSameQuestion } from '../../functions/core/known/known-set.ts';
import { formatNumber } from '../../functions/core/report/format.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import type { Draft } from './drafts.ts';
import type { Question } from './known.ts';
import { messages } from './messages.ts';

export function FactField(props: {
  readonly draft: Draft;
  readonly questions: readonly Question[];
  /** Undefined: it is taken away. */
  readonly onChange: (draft: Draft | undefined) => void;
}) {
  const { draft, questions, onChange } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const id = useId();
  const chosen = questions.findIndex(
    (one) => draft.question !== undefined && isSameQuestion(one, draft.question),
  );
  const sections = Map.groupBy(
    questions.map((question, at) => ({ ...question, at })),
    ({ section }) => section,
  );
  const count = (value: number): string => formatNumber(value, 0, language);
  const choose = (at: string) => {
    const { question: _, ...nowhere } = draft;
    const picked: AskedQuestion | undefined = questions[Number(at)];
    onChange(
      at === '' || picked === undefined
        ? nowhere
        : { ...nowhere, question: { survey: picked.survey, question: picked.question } },
    );
  };
  return (
    <li>
      <p className="strong" lang="sv" id={`${id}-id`}>
        {draft.id}
      </p>
      <p className="small muted">
        {text.value}: {count(draft.known)}. {text.missing}: {count(draft.missing)}.
        {draft.isCarried && ` ${text.carried}.`}
      </p>
      <div className="known-fields">
        <div className="field">
          <label htmlFor={`${id}-question`}>{text.beside}</label>
          <select
            id={`${id}-question`}
            aria-describedby={`${id}-id`}
            value={chosen < 0 ? '' : chosen}
            onChange={({ target }) => choose(target.value)}
          >
            <option value="">{text.nowhere}</option>
            {[...sections].map(([section, own]) => (
              <optgroup key={section} label={section}>
                {own.map(({ at, title }) => (
                  <option key={at} value={at}>
                    {title}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </div>
        {draft.question !== undefined && (
          <div className="field">
            <label htmlFor={`${id}-name`}>{text.name}</label>
            <input
              id={`${id}-name`}
              lang="sv"
              required
              maxLength={300}
              aria-describedby={`${id}-id`}
              value={draft.name}
              onChange={({ target }) => onChange({ ...draft, name: target.value })}
            />
          </div>
        )}
        {draft.question !== undefined && draft.kind === 'number' && (
          <div className="field">
            <label htmlFor={`${id}-unit`}>{text.unit}</label>
            <input
              id={`${id}-unit`}
              lang="sv"
              maxLength={100}
              placeholder={text.unitHint}
              aria-describedby={`${id}-id`}
              value={draft.unit ?? ''}
              onChange={({ target }) => onChange({ ...draft, unit: target.value })}
            />
          </div>
        )}
      </div>
      <button
        type="button"
        className="link"
        aria-describedby={`${id}-id`}
        onClick={() => onChange(undefined)}
      >
        {text.remove}
      </button>
    </li>
  );
}
