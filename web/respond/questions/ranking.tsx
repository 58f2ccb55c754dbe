// A ranked choice: what is chosen in order, moved by arrow buttons, above what is left to choose from.
import { useRef, useState } from 'react';
import type { ChoiceItem, QuestionRankingModel } from 'survey-core';
import { defineMessages } from '../../shared/language/define-messages.ts';
import { useLanguage, useMessages } from '../../shared/language/language.tsx';
import { useQuestion } from './use-question.ts';

const messages = defineMessages(
  {
    chosen: 'Er ordning, viktigast först',
    none: 'Inget valt än.',
    left: (chosen: number, max: number) => `Välj i listan: ${chosen} av högst ${max} valda`,
    add: (name: string) => `Lägg till ${name}`,
    up: (name: string) => `Flytta upp ${name}`,
    down: (name: string) => `Flytta ner ${name}`,
    remove: (name: string) => `Ta bort ${name}`,
    removeShort: 'Ta bort',
    addShort: 'Lägg till',
    moved: (name: string, place: number) => `${name}: plats ${place}`,
  },
  {
    chosen: 'Your order, most important first',
    none: 'Nothing chosen yet.',
    left: (chosen: number, max: number) => `Choose in the list: ${chosen} of at most ${max} chosen`,
    add: (name: string) => `Add ${name}`,
    up: (name: string) => `Move ${name} up`,
    down: (name: string) => `Move ${name} down`,
    remove: (name: string) => `Remove ${name}`,
    removeShort: 'Remove',
    addShort: 'Add',
    moved: (name: string, place: number) => `${name}: place ${place}`,
  },
);

/** survey-core's ranking does not enforce exclusive choices, so we do. */
type Exclusive = ChoiceItem & { readonly isExclusive?: boolean };

export function Ranking({ question }: { readonly question: QuestionRankingModel }) {
  useQuestion(question);
  const text = useMessages(messages);
  const { language } = useLanguage();
  const [said, setSaid] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const chosen: string[] = Array.isArray(question.value) ? question.value : [];
  const items: Exclusive[] = question.visibleChoices;
  const nameOf = (value: string) => items.find((item) => item.value === value)?.locText.textOrHtml ?? value;
  const max = question.maxSelectedChoices > 0 ? question.maxSelectedChoices : items.length;
  const isReadOnly = question.isInputReadOnly;

  const put = (next: readonly string[], moved: string) => {
    question.value = [...next];
    const place = next.indexOf(moved) + 1;
    if (place > 0) setSaid(text.moved(nameOf(moved), place));
  };
  const add = ({ value, isExclusive }: Exclusive) => {
    const others = isExclusive
      ? []
      : chosen.filter((each) => !items.some((item) => item.value === each && item.isExclusive));
    const at = items.filter((item) => !chosen.includes(item.value)).findIndex((item) => item.value === value);
    put([...others, value], value);
    // The item has left the list: keep the focus on the one that took its place.
    requestAnimationFrame(() => {
      const buttons = root.current?.querySelectorAll<HTMLButtonElement>('.unranked button') ?? [];
      (buttons[at] ?? buttons[buttons.length - 1])?.focus();
    });
  };
  const move = (value: string, by: -1 | 1) => {
    const at = chosen.indexOf(value);
    const next = chosen.filter((each) => each !== value);
    next.splice(at + by, 0, value);
    put(next, value);
    // The button has moved with its row: keep the focus on it.
    requestAnimationFrame(() => {
      const row = list.current?.children.item(at + by);
      const buttons = row?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? [];
      (buttons[by === 1 && at + by < chosen.length - 1 ? 1 : 0] ?? buttons[0])?.focus();
    });
  };

  return (
    <div className="ranking" ref={root}>
      <p className="strong small" lang={language}>
        {text.chosen}
      </p>
      {chosen.length === 0 && (
        <p className="muted" lang={language}>
          {text.none}
        </p>
      )}
      <ol className="ranked" ref={list}>
        {chosen.map((value, index) => (
          <li key={value}>
            <span className="level" aria-hidden="true">
              {index + 1}
            </span>
            <span>{nameOf(value)}</span>
            {!isReadOnly && (
              <span className="buttons" lang={language}>
                <button
                  type="button"
                  className="button compact"
                  disabled={index === 0}
                  aria-label={text.up(nameOf(value))}
                  onClick={() => move(value, -1)}
                >
                  ↑
                </button>
                <button
                  type="button"
                  className="button compact"
                  disabled={index === chosen.length - 1}
                  aria-label={text.down(nameOf(value))}
                  onClick={() => move(value, 1)}
                >
                  ↓
                </button>
                <button
                  type="button"
                  className="button compact"
                  aria-label={text.remove(nameOf(value))}
                  onClick={() =>
                    put(
                      chosen.filter((each) => each !== value),
                      value,
                    )
                  }
                >
                  {text.removeShort}
                </button>
              </span>
            )}
          </li>
        ))}
      </ol>
      {!isReadOnly && chosen.length < max && (
        <details className="unranked" open>
          <summary lang={language}>{text.left(chosen.length, max)}</summary>
          <ul>
            {items
              .filter(({ value }) => !chosen.includes(value))
              .map((item) => (
                <li key={item.value}>
                  <span>{item.locText.textOrHtml}</span>
                  <button
                    type="button"
                    className="button compact"
                    lang={language}
                    aria-label={text.add(item.locText.textOrHtml)}
                    onClick={() => add(item)}
                  >
                    {text.addShort}
                  </button>
                </li>
              ))}
          </ul>
        </details>
      )}
      <span className="hidden-text" role="status">
        {said}
      </span>
    </div>
  );
}
