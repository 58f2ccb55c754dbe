// One municipality's table: as it is about to be sent, and as it was sent.
import type { SentTable } from '../../functions/core/outcome-table/sent-table.ts';
import type { OutcomeTable } from '../../surveys/outcome-table/types.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { cellText } from './cell.tsx';
import { messages } from './messages.ts';
import { VariableList } from './variable-list.tsx';

export function SentTableView(props: { readonly definition: OutcomeTable; readonly table: SentTable }) {
  const { definition, table } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const coverage = definition.coverage.choices.find(({ id }) => id === table.coverage);
  const isEmpty = Object.keys(table.variables).length === 0;
  return (
    <>
      <dl className="outcome-totals">
        <div>
          <dt>{text.cases}</dt>
          <dd>{cellText(table.cases, language)}</dd>
        </div>
        {table.closed && (
          <div>
            <dt>{text.closedCases}</dt>
            <dd>{cellText(table.closed, language)}</dd>
          </div>
        )}
        <div>
          <dt>{text.coverage}</dt>
          <dd lang="sv">{coverage?.text}</dd>
        </div>
      </dl>
      {isEmpty ? (
        <p>{'count' in table.cases ? text.noCases : text.noVariables}</p>
      ) : (
        <VariableList definition={definition} variables={table.variables} />
      )}
    </>
  );
}
