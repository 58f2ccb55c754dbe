// What has been answered, in words, with what is only proposed marked as such and what was proposed otherwise beside.
import { asSentence, valueInWords } from '../../../functions/core/follow-up/value-words.ts';
import type { YearlyRule } from '../../../surveys/yearly-report/types.ts';
import { Content, contentText, useLanguage, useMessages } from '../../shared/language/language.tsx';
import { Status } from '../../shared/status.tsx';
import type { FollowValue, Municipalities, Part } from './follow-up.ts';
import { messages } from './messages.ts';

export interface ShownValue {
  readonly part: string;
  readonly label?: { readonly sv: string; readonly en?: string | undefined } | undefined;
  readonly value?: Exclude<FollowValue, null> | undefined;
  readonly isConfirmed: boolean;
  readonly proposed?: Exclude<FollowValue, null> | undefined;
  readonly basis?: { readonly sv: string; readonly en: string } | undefined;
}

export function AnswerValues(props: {
  readonly values: readonly ShownValue[];
  readonly parts: readonly Part[];
  readonly municipalities: Municipalities;
}) {
  const { values, parts, municipalities } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const nameOf = (code: string) => municipalities.find(({ id }) => id === code)?.name ?? code;
  const filled = values.filter(
    ({ value, isConfirmed, proposed }) => value !== undefined || (isConfirmed && proposed !== undefined),
  );
  const [first] = values;
  if (filled.length === 0) {
    return (
      <>
        <p className="muted">{text.noAnswer}</p>
        {first?.basis && <p className="small muted">{contentText(first.basis, language)}</p>}
      </>
    );
  }
  return filled.map(({ part: id, label, value, isConfirmed, proposed, basis }) => {
    const rule = parts.find((part) => part.id === id)?.rule as YearlyRule | undefined;
    const words = (what: Exclude<FollowValue, null>) =>
      rule ? valueInWords(rule, what, nameOf, language) : String(what);
    const isOtherwise = isConfirmed && proposed !== undefined && !isSame(proposed, value);
    return (
      <div className="follow-value" key={id}>
        <p className="plan-text">
          {label && (
            <span className="muted">
              <Content of={label} />:{' '}
            </span>
          )}
          {value === undefined ? (
            <span className="muted">{text.noAnswer}</span>
          ) : (
            <span lang="sv">{words(value)}</span>
          )}
        </p>
        {!isConfirmed && proposed !== undefined && (
          <p className="small">
            <Status tone="confirm" icon="confirm">
              {text.proposed}
            </Status>{' '}
            <span className="muted">{basis && contentText(basis, language)}</span>
          </p>
        )}
        {isOtherwise && (
          <p className="small muted">
            {text.planProposed(asSentence(words(proposed)))} {basis && contentText(basis, language)}
          </p>
        )}
      </div>
    );
  });
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
