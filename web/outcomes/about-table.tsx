// What the table is, what one case is, and that it is our own proposal.
import type { OutcomeTable } from '../../surveys/outcome-table/types.ts';
import { useMessages } from '../shared/language/language.tsx';
import { messages } from './messages.ts';

export function AboutTable({ definition }: { readonly definition: OutcomeTable }) {
  const text = useMessages(messages);
  return (
    <details className="outcome-about">
      <summary>{text.standing}</summary>
      <div lang="sv">
        <p>
          {definition.name} ({definition.version}).
        </p>
        <p>{definition.standing}</p>
        <p>{definition.unit}</p>
        <p>{definition.period}</p>
      </div>
    </details>
  );
}
