// The list of organisations, by what is left and in the order one asks for; municipalities and region apart.
import { useId, useState } from 'react';
import { useMessages } from '../../shared/language/language.tsx';
import { inOrder, isShown, type Order, orders, type Shown, shownKinds } from './listing.ts';
import { messages } from './messages.ts';
import { ResponseTable, type ResponseTableProps } from './response-table.tsx';

export function ResponseLists({ organisations, ...table }: ResponseTableProps) {
  const text = useMessages(messages);
  const [shown, setShown] = useState<Shown>('all');
  const [order, setOrder] = useState<Order>('name');
  const id = useId();
  const count = (kind: Shown) => organisations.filter((one) => isShown(one, kind)).length;
  // Each kind is asked questionnaires of its own.
  const kinds = (['municipality', 'region'] as const).filter((kind) =>
    organisations.some(({ organisation }) => organisation.kind === kind),
  );
  const listed = inOrder(
    organisations.filter((one) => isShown(one, shown)),
    order,
  );
  return (
    <>
      <div className="response-controls screen-only">
        <div className="field">
          <label htmlFor={`${id}-show`}>{text.show}</label>
          <select
            id={`${id}-show`}
            value={shown}
            onChange={({ target }) => setShown(shownKinds.find((one) => one === target.value) ?? 'all')}
          >
            {shownKinds.map((kind) => (
              <option key={kind} value={kind}>
                {text.shown[kind](count(kind))}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}-order`}>{text.order}</label>
          <select
            id={`${id}-order`}
            value={order}
            onChange={({ target }) => setOrder(orders.find((one) => one === target.value) ?? 'name')}
          >
            {orders.map((one) => (
              <option key={one} value={one}>
                {text.orders[one]}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p role="status" className={listed.length > 0 ? 'hidden-text' : undefined}>
        {shown === 'all' ? '' : listed.length > 0 ? text.shown[shown](listed.length) : text.noneShown[shown]}
      </p>
      {kinds.map((kind) => {
        const title = kind === 'municipality' ? text.municipalities : text.regions;
        const own = listed.filter(({ organisation }) => organisation.kind === kind);
        if (own.length === 0) return null;
        return (
          <section key={kind} className="response-group">
            {kinds.length > 1 && <h2>{title}</h2>}
            <ResponseTable {...table} organisations={own} label={kinds.length > 1 ? title : text.table} />
          </section>
        );
      })}
    </>
  );
}
