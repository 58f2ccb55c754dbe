// Every variable of the table with its categories: what one municipality sent, or sums of many.
import { boundsOf, type Cell } from '../../functions/core/disclosure/cell.ts';
import type { OutcomeTable, OutcomeVariable } from '../../surveys/outcome-table/types.ts';
import { MarksLegend, useEmptyMarks } from '../shared/empty-marks.tsx';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { CellBar, cellText } from './cell.tsx';
import { messages } from './messages.ts';
import '../county/report/heat.css';

export type Told =
  | {
      readonly status: 'shown';
      readonly cells: Readonly<Record<string, Cell>>;
      readonly municipalities?: number | undefined;
      readonly countiesLeftOut?: number | undefined;
    }
  | { readonly status: 'suppressed' | 'missing' | 'not-applicable' };

export function VariableList(props: {
  readonly definition: OutcomeTable;
  readonly variables: Readonly<Record<string, Told>>;
  /** How many municipalities there are; absent where the numbers are one municipality's own. */
  readonly of?: number;
}) {
  const { definition, variables, of } = props;
  const text = useMessages(messages);
  return (
    <>
      <div className="outcome-variables">
        {definition.variables.map((variable) => {
          const told = variables[variable.id];
          return (
            told && (
              <Variable key={variable.id} variable={variable} told={told} {...(of !== undefined && { of })} />
            )
          );
        })}
      </div>
      <p className="muted small">
        {text.barLegend} {text.whatSmallMeans}
      </p>
      <MarksLegend />
    </>
  );
}

function Variable(props: { readonly variable: OutcomeVariable; readonly told: Told; readonly of?: number }) {
  const { variable, told, of } = props;
  const text = useMessages(messages);
  return (
    <section className="outcome-variable">
      <h3 lang="sv">{variable.name}</h3>
      <p className="small muted" lang="sv">
        {variable.question}
      </p>
      {told.status === 'shown' ? (
        <>
          <Categories variable={variable} cells={told.cells} />
          {of !== undefined && told.municipalities !== undefined && (
            <p className="small muted">
              {text.ofMunicipalities(told.municipalities, of)}
              {told.countiesLeftOut !== undefined && `. ${text.leftOut(told.countiesLeftOut)}`}
            </p>
          )}
        </>
      ) : (
        <NotTold status={told.status} />
      )}
    </section>
  );
}

function Categories(props: {
  readonly variable: OutcomeVariable;
  readonly cells: Readonly<Record<string, Cell>>;
}) {
  const { variable, cells } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const most = Math.max(...Object.values(cells).map((cell) => boundsOf(cell)[1]), 0);
  return (
    <table className="outcome-cells">
      <caption className="hidden-text" lang="sv">
        {variable.name}
      </caption>
      <thead className="hidden-text">
        <tr>
          <th scope="col">{text.category}</th>
          <th scope="col">{text.count}</th>
        </tr>
      </thead>
      <tbody>
        {variable.categories.map(({ id, text: category }) => {
          const cell = cells[id];
          return (
            <tr key={id}>
              <th scope="row" lang="sv">
                {category}
              </th>
              <td>
                <span className="outcome-value">
                  {cell && <CellBar cell={cell} most={most} />}
                  <span className="number">{cell && cellText(cell, language)}</span>
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The mark and its words for what is not a number. */
export function NotTold({ status }: { readonly status: 'suppressed' | 'missing' | 'not-applicable' }) {
  const [letter, words] = useEmptyMarks()[status];
  return (
    <p className="small outcome-mark">
      <span className={`heat-key empty ${status}`} aria-hidden="true">
        <b>{letter}</b>
      </span>{' '}
      {words}
    </p>
  );
}
