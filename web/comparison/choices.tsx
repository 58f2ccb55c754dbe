// What is compared, what in it one looks into, and the order of the counties.
import { useId } from 'react';
import { useLocation } from 'wouter';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import type { Part } from './below/below.ts';
import { langOf, nameOf } from './column-name.ts';
import type { Comparison } from './comparison.ts';
import { type MeasureId, measures, measuresIn } from './measures.ts';
import { messages } from './messages.ts';
import { type Change, type OrderBy, type View, viewAddress } from './view.ts';

interface Props {
  readonly comparison: Comparison;
  readonly view: View;
}

export function Choices({ comparison, view }: Props) {
  const text = useMessages(messages);
  const [, navigate] = useLocation();
  const id = useId();
  const change = (to: Change) => navigate(viewAddress(comparison.round, view, to));
  // An order by a column means nothing where there is no such column.
  const leaving: Change = {
    column: '',
    orderBy: typeof view.orderBy === 'object' ? 'code' : view.orderBy,
  };
  const chooseMeasure = (measure: MeasureId) => {
    const hasSameColumns = columnsIn(measure) === columnsIn(view.measure.id);
    change({ measure, ...(!hasSameColumns && { ...leaving, part: undefined }) });
  };
  return (
    <div className="comparison-choices screen-only">
      <div>
        <label htmlFor={`${id}-measure`}>{text.measure}</label>
        <select
          id={`${id}-measure`}
          value={view.measure.id}
          onChange={({ target }) => chooseMeasure(target.value as MeasureId)}
        >
          {measuresIn(comparison).map((measure) => (
            <option key={measure.id} value={measure.id}>
              {text.measures[measure.id]}
            </option>
          ))}
        </select>
      </div>
      {view.parts.length > 0 && (
        <div>
          <label htmlFor={`${id}-part`}>
            {view.measure.kind === 'item' ? text.dimension : text.factQuestion}
          </label>
          <select
            id={`${id}-part`}
            value={view.part?.id}
            lang="sv"
            onChange={({ target }) => change({ ...leaving, part: target.value })}
          >
            <PartOptions parts={view.parts} />
          </select>
        </div>
      )}
      <OrderChoice id={`${id}-order`} view={view} change={change} />
    </div>
  );
}

/** What the columns stand for. */
function columnsIn(measure: MeasureId): string {
  const { kind } = measures[measure];
  return kind === 'maturity' || kind === 'item' || kind === 'choice' ? kind : 'areas';
}

function PartOptions({ parts }: { readonly parts: readonly Part[] }) {
  const options = (some: readonly Part[]) =>
    some.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ));
  return [...Map.groupBy(parts, ({ group }) => group)].map(([group, some]) =>
    group === undefined ? (
      options(some)
    ) : (
      <optgroup key={group} label={group}>
        {options(some)}
      </optgroup>
    ),
  );
}

function OrderChoice(props: {
  readonly id: string;
  readonly view: View;
  readonly change: (to: Change) => void;
}) {
  const { id, view, change } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  return (
    <div>
      <label htmlFor={id}>{text.orderBy}</label>
      <select
        id={id}
        value={writeOrder(view.orderBy, view.isRising)}
        onChange={({ target }) => change(readOrder(target.value))}
      >
        <option value="code">{text.byCode}</option>
        <option value="north">{text.fromNorth}</option>
        {view.columns.map((column) => (
          <option key={column.id} value={`-${column.id}`} lang={langOf(column)}>
            {text.highest(nameOf(column, language))}
          </option>
        ))}
        {view.columns.map((column) => (
          <option key={column.id} value={`+${column.id}`} lang={langOf(column)}>
            {text.lowest(nameOf(column, language))}
          </option>
        ))}
      </select>
    </div>
  );
}

/** `code`, `north`, `-boende` or `+boende`, as the list of orders names them. */
function writeOrder(orderBy: OrderBy, isRising: boolean): string {
  return typeof orderBy === 'object' ? `${isRising ? '+' : '-'}${orderBy.column}` : orderBy;
}

function readOrder(written: string): Pick<Change, 'orderBy' | 'isRising'> {
  if (written === 'code' || written === 'north') return { orderBy: written };
  return { orderBy: { column: written.slice(1) }, isRising: written.startsWith('+') };
}
