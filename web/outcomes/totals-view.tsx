// Sums of many municipalities: cases, closed cases, and every variable.
import type { CallOutput } from '../../functions/contract/client.ts';
import type { OutcomeTable } from '../../surveys/outcome-table/types.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { cellText } from './cell.tsx';
import { messages } from './messages.ts';
import { NotTold, type Told, VariableList } from './variable-list.tsx';

export type Totals = CallOutput<'GET /api/counties/{county}/outcomes/{year}'>['totals'];

export function TotalsView(props: {
  readonly definition: OutcomeTable;
  readonly totals: Totals;
  readonly of: number;
}) {
  const { definition, totals, of } = props;
  const text = useMessages(messages);
  return (
    <>
      <dl className="outcome-totals">
        <OneTotal name={text.cases} told={totals.cases as Told} of={of} />
        <OneTotal name={text.closedCases} told={totals.closed as Told} of={of} />
      </dl>
      <VariableList
        definition={definition}
        variables={totals.variables as Readonly<Record<string, Told>>}
        of={of}
      />
    </>
  );
}

function OneTotal({ name, told, of }: { readonly name: string; readonly told: Told; readonly of: number }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const cell = told.status === 'shown' ? told.cells['all'] : undefined;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {told.status === 'shown' ? (
          <>
            {cell && cellText(cell, language)}{' '}
            <span className="small muted">
              {told.municipalities !== undefined && text.ofMunicipalities(told.municipalities, of)}
            </span>
          </>
        ) : (
          <NotTold status={told.status} />
        )}
      </dd>
    </div>
  );
}
