// One line of text with its label and hint.
import { useId } from 'react';

export function TextField(props: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly onChange: (value: string) => void;
}) {
  const { label, hint, value, pattern, maxLength = 200, onChange } = props;
  const id = useId();
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
        required
        autoComplete="off"
        value={value}
        pattern={pattern}
        maxLength={maxLength}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
