// One field of a plan's row, as its rule says: a line, a text, a day, a number, a choice or several lines.
import { type ReactNode, useId } from 'react';
import type { Field, FieldRule, PlanValue } from '../../functions/core/plan/field.ts';
import { GuardNotices, useGuardedText } from '../shared/guarded-text.tsx';
import { Icon } from '../shared/icon.tsx';
import { contentText, useLanguage, useMessages } from '../shared/language/language.tsx';
import { messages } from './messages.ts';

export interface PlanFieldProps {
  readonly field: Field;
  readonly value: PlanValue;
  readonly issues: readonly string[];
  readonly onWrite: (value: PlanValue) => void;
}

export function PlanField(props: PlanFieldProps) {
  const { field, value, issues } = props;
  const id = useId();
  const text = useMessages(messages);
  const { language } = useLanguage();
  const words = Array.isArray(value) ? value.join('\n') : typeof value === 'string' ? value : '';
  const guarded = useGuardedText(words);
  const help = field.help
    ? contentText(field.help, language)
    : field.rule.type === 'lines'
      ? text.lines
      : undefined;
  const control = {
    id,
    'aria-describedby': [...(help ? [`${id}-help`] : []), `${id}-guard`, `${id}-fault`].join(' '),
    'aria-invalid': issues.length > 0 || undefined,
    required: field.isRequired,
  };
  return (
    <div className="field">
      <label htmlFor={id}>{contentText(field.label, language)}</label>
      {help && (
        <p className="small muted" id={`${id}-help`}>
          {help}
        </p>
      )}
      <Control {...props} rule={field.rule} words={words} control={control} />
      <GuardNotices guarded={guarded} id={`${id}-guard`} isKeptHere={false} />
      <div id={`${id}-fault`}>
        {issues.length > 0 && (
          <p className="status err">
            <Icon name="error" />
            <span lang="sv">{issues.join(' ')}</span>
          </p>
        )}
      </div>
    </div>
  );
}

interface ControlProps extends PlanFieldProps {
  readonly rule: FieldRule;
  readonly words: string;
  readonly control: object;
}

function Control({ rule, value, words, control, onWrite }: ControlProps): ReactNode {
  const text = useMessages(messages);
  const { language } = useLanguage();
  switch (rule.type) {
    case 'line':
      return (
        <input
          {...control}
          lang="sv"
          maxLength={rule.maxLength}
          value={words}
          onChange={({ target }) => onWrite(target.value === '' ? null : target.value)}
        />
      );
    case 'text':
      return (
        <textarea
          {...control}
          lang="sv"
          maxLength={rule.maxLength}
          value={words}
          onChange={({ target }) => onWrite(target.value === '' ? null : target.value)}
        />
      );
    case 'lines':
      return (
        <textarea
          {...control}
          lang="sv"
          value={words}
          onChange={({ target }) => onWrite(target.value === '' ? null : target.value.split('\n'))}
        />
      );
    case 'day':
      return (
        <input
          {...control}
          type="date"
          className="plan-short"
          min="2000-01-01"
          max="2099-12-31"
          value={words}
          onChange={({ target }) => onWrite(target.value === '' ? null : target.value)}
        />
      );
    case 'number':
      return (
        <input
          {...control}
          type="number"
          className="plan-short"
          min={rule.min}
          max={rule.max}
          step={10 ** -rule.decimals}
          value={typeof value === 'number' ? value : ''}
          onChange={({ target }) => onWrite(target.value === '' ? null : target.valueAsNumber)}
        />
      );
    case 'choice':
      return (
        <select
          {...control}
          value={words}
          onChange={({ target }) => onWrite(target.value === '' ? null : target.value)}
        >
          <option value="">{text.nothingChosen}</option>
          {rule.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {contentText(choice.label, language)}
            </option>
          ))}
        </select>
      );
  }
}
