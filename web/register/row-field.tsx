// One field of a row: a line, a longer text, a number, a date, one choice or several.
import { type ReactNode, useId } from 'react';
import { Icon } from '../shared/icon.tsx';
import { Content, useMessages } from '../shared/language/language.tsx';
import type { Field } from './fields.ts';
import { messages } from './messages.ts';

interface FieldProps {
  readonly field: Field;
  readonly value: unknown;
  /** What the server has against it. */
  readonly issues: readonly string[];
  readonly onWrite: (value: unknown) => void;
}

export function RowField(props: FieldProps) {
  const { field, issues } = props;
  const id = useId();
  const describedBy = [
    ...(field.help === undefined ? [] : [`${id}-help`]),
    ...(issues.length === 0 ? [] : [`${id}-fault`]),
  ].join(' ');
  const control = {
    id,
    'aria-describedby': describedBy || undefined,
    'aria-invalid': issues.length > 0 || undefined,
  };
  const help = field.help && (
    <p className="small muted" id={`${id}-help`}>
      <Content of={field.help} />
    </p>
  );
  const fault = issues.length > 0 && (
    <p className="status err" id={`${id}-fault`}>
      <Icon name="error" />
      <span>{issues.join(' ')}</span>
    </p>
  );
  if (field.type === 'choices') {
    return (
      <fieldset className="field register-choices" aria-describedby={control['aria-describedby']}>
        <legend>
          <Content of={field.title} />
        </legend>
        {help}
        <Choices {...props} />
        {fault}
      </fieldset>
    );
  }
  return (
    <div className="field">
      <label htmlFor={id}>
        <Content of={field.title} />
      </label>
      {help}
      <OneField {...props} control={control} />
      {fault}
    </div>
  );
}

function OneField(props: FieldProps & { readonly control: object }): ReactNode {
  const { field, value, onWrite, control } = props;
  const text = useMessages(messages);
  const written = value === undefined || value === null ? '' : String(value);
  switch (field.type) {
    case 'choice':
      return (
        <select {...control} value={written} onChange={({ target }) => onWrite(target.value || undefined)}>
          <option value="">{text.nothingChosen}</option>
          {field.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.text.sv}
            </option>
          ))}
        </select>
      );
    case 'text':
      return (
        <textarea
          {...control}
          maxLength={field.maxLength}
          value={written}
          onChange={({ target }) => onWrite(target.value)}
        />
      );
    case 'number':
      return (
        <input
          {...control}
          type="number"
          className="register-number"
          min={field.min}
          max={field.max}
          step={field.step}
          value={written}
          onChange={({ target }) => onWrite(target.value === '' ? undefined : target.valueAsNumber)}
        />
      );
    case 'date':
      return (
        <input
          {...control}
          type="date"
          className="register-number"
          min={field.min}
          max={field.max}
          value={written}
          onChange={({ target }) => onWrite(target.value || undefined)}
        />
      );
    default:
      return (
        <input
          {...control}
          type="text"
          maxLength={field.maxLength}
          value={written}
          onChange={({ target }) => onWrite(target.value)}
        />
      );
  }
}

function Choices({ field, value, onWrite }: FieldProps) {
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const toggle = (choice: string | number, isChosen: boolean) =>
    // In the order of the choices, whatever order they were ticked in.
    onWrite(
      field.choices
        .map((each) => each.value)
        .filter((each) => (each === choice ? isChosen : chosen.includes(each))),
    );
  return (
    <div className="register-choice-list">
      {field.choices.map((choice) => (
        <label key={choice.value} className="register-check">
          <input
            type="checkbox"
            checked={chosen.includes(choice.value)}
            onChange={({ target }) => toggle(choice.value, target.checked)}
          />
          {choice.text.sv}
        </label>
      ))}
    </div>
  );
}
