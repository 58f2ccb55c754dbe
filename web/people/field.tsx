// One labelled input of a dialog, with a hint where one is needed.
import { useId } from 'react';

export function Field(props: {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'text' | 'email' | 'date';
  readonly min?: string;
  readonly isOptional?: true;
  readonly maxLength?: number;
}) {
  const id = useId();
  const { name, label, hint, type = 'text', min, maxLength = 120 } = props;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p className="small muted" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        name={name}
        type={type}
        min={min}
        maxLength={type === 'date' ? undefined : maxLength}
        required={props.isOptional !== true}
        autoComplete="off"
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
      />
    </div>
  );
}

/** What stands in a field of a form, without spaces around it; undefined when it is empty. */
export function valueIn(form: FormData, name: string): string | undefined {
  const value = String(form.get(name) ?? '').trim();
  return value === '' ? undefined : value;
}
