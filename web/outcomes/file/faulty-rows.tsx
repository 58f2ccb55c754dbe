// Rows that cannot be counted: which, why, and what can be done about them.
import { useState } from 'react';
import type { UnknownText } from '../../../functions/core/outcome-table/count-cases.ts';
import type { OutcomeTable } from '../../../surveys/outcome-table/types.ts';
import { useMessages } from '../../shared/language/language.tsx';
import { Notice } from '../../shared/notice.tsx';
import { Scroll } from '../../shared/scroll.tsx';
import { messages as pageMessages } from '../messages.ts';
import type { Meanings } from './meanings.ts';
import { messages } from './messages.ts';
import type { Counted } from './worker-messages.ts';

const mostRows = 50;

export function FaultyRows(props: {
  readonly definition: OutcomeTable;
  readonly counted: Counted;
  readonly onRecount: (said: Meanings) => void;
  readonly onWithout: () => void;
}) {
  const { definition, counted, onRecount, onWithout } = props;
  const text = useMessages(messages);
  const rows = text.rows(counted.faultyRows);
  const shown = counted.faults.slice(0, mostRows);
  const variable = (id: string) => definition.variables.find((each) => each.id === id);
  return (
    <>
      <Notice tone="warn" title={text.faultyTitle(rows)}>
        <p>{text.faultyHint}</p>
      </Notice>
      <Scroll label={text.faultyTitle(rows)}>
        <table className="outcome-faults">
          <caption className="hidden-text">{text.faultyTitle(rows)}</caption>
          <thead>
            <tr>
              <th scope="col">{text.faultRow}</th>
              <th scope="col">{text.faultColumn}</th>
              <th scope="col">{text.faultWhat}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ row, heading, variable: id, fault }) => (
              <tr key={`${row} ${id}`}>
                <th scope="row" className="number">
                  {row}
                </th>
                <td>{heading}</td>
                <td>{text.valueFaults[fault]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {counted.faultyRows > shown.length && <p className="small muted">{text.firstFaults(shown.length)}</p>}
      {counted.unknown.length > 0 && (
        <UnknownValues
          unknown={counted.unknown}
          categoriesOf={(id) => variable(id)?.categories ?? []}
          onRecount={onRecount}
        />
      )}
      <div className="buttons outcome-main-button">
        <button type="button" className="button primary" onClick={onWithout}>
          {text.without(rows)}
        </button>
      </div>
    </>
  );
}

function UnknownValues(props: {
  readonly unknown: readonly UnknownText[];
  readonly categoriesOf: (variable: string) => readonly { readonly id: string; readonly text: string }[];
  readonly onRecount: (said: Meanings) => void;
}) {
  const { unknown, categoriesOf, onRecount } = props;
  const text = useMessages(messages);
  const page = useMessages(pageMessages);
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  // The same word written in two ways is asked about once.
  const asked = [...new Map(unknown.map((one) => [`${one.variable} ${one.key}`, one]))];
  const recount = () => {
    const choices = new Map<string, Map<string, string>>();
    for (const [id, { variable, key }] of asked) {
      const category = chosen.get(id);
      if (category)
        choices.set(variable, (choices.get(variable) ?? new Map<string, string>()).set(key, category));
    }
    onRecount(choices);
  };
  return (
    <>
      <h3>{text.unknownTitle}</h3>
      <p>{text.unknownHint}</p>
      <div className="outcome-mapping">
        {asked.map(([id, one]) => (
          <div className="field" key={id}>
            <label htmlFor={`meaning-${id}`}>
              {text.unknownLabel(one.text.trim() || text.emptyValue, one.heading)}
            </label>
            <select
              id={`meaning-${id}`}
              value={chosen.get(id) ?? ''}
              onChange={({ target }) => setChosen(new Map(chosen).set(id, target.value))}
            >
              <option value="">{page.choose}</option>
              {categoriesOf(one.variable).map((category) => (
                <option key={category.id} value={category.id} lang="sv">
                  {category.text}
                </option>
              ))}
            </select>
            <p className="small muted">{text.rows(one.rows)}</p>
          </div>
        ))}
      </div>
      <div className="buttons">
        <button type="button" className="button" onClick={recount}>
          {text.recount}
        </button>
      </div>
    </>
  );
}
