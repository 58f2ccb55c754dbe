// How much of the year's cases are in the table.
import { useId } from 'react';
import type { OutcomeTable } from '../../surveys/outcome-table/types.ts';
import { useMessages } from '../shared/language/language.tsx';
import { messages } from './messages.ts';

export function CoverageField(props: {
  readonly definition: OutcomeTable;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const text = useMessages(messages);
  const id = useId();
  const { coverage } = props.definition;
  return (
    <div className="field outcome-coverage">
      <label htmlFor={id} lang="sv">
        {coverage.question}
      </label>
      <select id={id} value={props.value} onChange={({ target }) => props.onChange(target.value)}>
        <option value="">{text.choose}</option>
        {coverage.choices.map((choice) => (
          <option key={choice.id} value={choice.id} lang="sv">
            {choice.text}
          </option>
        ))}
      </select>
    </div>
  );
}
