// One thing to fill in, as its rule says: a level, a choice, several, a number, a day or a text.
import { type ReactNode, useId } from 'react';
import type { YearlyRule } from '../../../surveys/yearly-report/types.ts';
import { GuardNotices, useGuardedText } from '../../shared/guarded-text.tsx';
import { Icon } from '../../shared/icon.tsx';
import { useMessages } from '../../shared/language/language.tsx';
import type { FollowValue, Municipalities, Part } from './follow-up.ts';
import { messages } from './messages.ts';

export interface PartFieldProps {
  readonly part: Part;
  /** Of the question where the part has none. */
  readonly label: ReactNode;
  readonly help?: ReactNode;
  readonly value: FollowValue;
  readonly issues: readonly string[];
  readonly municipalities: Municipalities;
  readonly onWrite: (value: FollowValue) => void;
}

export function PartField(props: PartFieldProps) {
  const { part, label, help, value, issues } = props;
  const id = useId();
  const guarded = useGuardedText(typeof value === 'string' ? value : '');
  const rule = part.rule as YearlyRule;
  const describedBy = [...(help ? [`${id}-help`] : []), `${id}-guard`, `${id}-fault`].join(' ');
  const options = optionsOf(rule, props.municipalities);
  const around = (
    <>
      <GuardNotices guarded={guarded} id={`${id}-guard`} isKeptHere={false} />
      <div id={`${id}-fault`}>
        {issues.length > 0 && (
          <p className="status err">
            <Icon name="error" />
            <span lang="sv">{issues.join(' ')}</span>
          </p>
        )}
      </div>
    </>
  );
  const helpLine = help && (
    <p className="small muted" id={`${id}-help`}>
      {help}
    </p>
  );
  if (options !== undefined) {
    return (
      <fieldset className="follow-options" aria-describedby={describedBy}>
        <legend>{label}</legend>
        {helpLine}
        <Options {...props} options={options} isMany={rule.type !== 'scale'} name={id} rule={rule} />
        {around}
      </fieldset>
    );
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {helpLine}
      <Control
        {...props}
        rule={rule}
        control={{ id, 'aria-describedby': describedBy, 'aria-invalid': issues.length > 0 || undefined }}
      />
      {around}
    </div>
  );
}

interface Option {
  readonly value: string | number;
  readonly text: string;
}

/** Of rules that are answered by ticking. */
function optionsOf(rule: YearlyRule, municipalities: Municipalities): Option[] | undefined {
  switch (rule.type) {
    case 'scale':
      return rule.levels.map(({ sv }, value) => ({ value, text: `${value}. ${sv}` }));
    case 'choices':
      return rule.choices.map(({ value, text }) => ({ value, text: text.sv }));
    case 'municipalities':
      return municipalities.map(({ id: value, name: text }) => ({ value, text }));
    default:
      return undefined;
  }
}

function Options(
  props: PartFieldProps & {
    readonly options: readonly Option[];
    readonly isMany: boolean;
    readonly name: string;
    readonly rule: YearlyRule;
  },
) {
  const { value, options, isMany, name, rule, onWrite } = props;
  const chosen: readonly unknown[] = Array.isArray(value) ? value : value === null ? [] : [value];
  const exclusive = rule.type === 'choices' ? rule.exclusive : [];
  const toggle = (option: string) => {
    const kept = chosen.filter(
      (each) => each !== option && !exclusive.includes(option) && !exclusive.includes(String(each)),
    );
    const next = chosen.includes(option) ? chosen.filter((each) => each !== option) : [...kept, option];
    onWrite(next.length === 0 ? null : next.map(String));
  };
  return (
    <div className={rule.type === 'municipalities' ? 'follow-columns' : undefined} lang="sv">
      {options.map((option) => (
        <label key={option.value}>
          <input
            type={isMany ? 'checkbox' : 'radio'}
            name={name}
            checked={chosen.includes(option.value)}
            onChange={() => (isMany ? toggle(String(option.value)) : onWrite(option.value))}
          />
          <span>{option.text}</span>
        </label>
      ))}
    </div>
  );
}

function Control(props: PartFieldProps & { readonly rule: YearlyRule; readonly control: object }): ReactNode {
  const { rule, value, control, onWrite } = props;
  const text = useMessages(messages);
  const words = typeof value === 'string' ? value : '';
  const onText = ({ target }: { readonly target: { readonly value: string } }) =>
    onWrite(target.value === '' ? null : target.value);
  switch (rule.type) {
    case 'choice':
      return (
        <select {...control} value={words} onChange={onText}>
          <option value="">{text.nothingChosen}</option>
          {rule.choices.map((choice) => (
            <option key={choice.value} value={choice.value} lang="sv">
              {choice.text.sv}
            </option>
          ))}
        </select>
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
          onChange={onText}
        />
      );
    case 'line':
      return <input {...control} lang="sv" maxLength={rule.maxLength} value={words} onChange={onText} />;
    case 'text':
      return <textarea {...control} lang="sv" maxLength={rule.maxLength} value={words} onChange={onText} />;
    case 'count':
    case 'kronor':
    case 'measure':
      return (
        <input
          {...control}
          type="number"
          className="plan-short"
          min={0}
          step={rule.type === 'measure' ? 0.1 : 1}
          value={typeof value === 'number' ? value : ''}
          onChange={({ target }) => onWrite(target.value === '' ? null : target.valueAsNumber)}
        />
      );
    default:
      return null;
  }
}
