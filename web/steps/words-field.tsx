// A text to somebody else about a response: what it is for, who sees it, and how much room is left.
import { useId } from 'react';
import { defineMessages } from '../shared/language/define-messages.ts';
import { useMessages } from '../shared/language/language.tsx';

const messages = defineMessages(
  {
    guard: 'Skriv inga uppgifter som kan kopplas till en enskild person.',
    left: (count: number) => `${count} tecken kvar`,
    missing: 'Skriv något här först.',
  },
  {
    guard: 'Write nothing that can be linked to a single person.',
    left: (count: number) => `${count} characters left`,
    missing: 'Write something here first.',
  },
);

/** The remaining length is shown when it begins to matter. */
const showLeftUnder = 200;

export function WordsField(props: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly maxLength: number;
  readonly isMissing: boolean;
  readonly isNew?: boolean;
  readonly onChange: (value: string) => void;
}) {
  const text = useMessages(messages);
  const id = useId();
  const left = props.maxLength - props.value.length;
  return (
    <div className="field words-field">
      <label htmlFor={id}>{props.label}</label>
      <p className="small muted" id={`${id}-help`}>
        {props.hint} {text.guard}
      </p>
      <textarea
        id={id}
        rows={4}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field
        autoFocus={props.isNew ?? false}
        maxLength={props.maxLength}
        aria-describedby={`${id}-help ${id}-error`}
        aria-invalid={props.isMissing}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      />
      {left < showLeftUnder && <p className="small muted">{text.left(left)}</p>}
      <p className="status err" id={`${id}-error`} role="alert">
        {props.isMissing && text.missing}
      </p>
    </div>
  );
}
