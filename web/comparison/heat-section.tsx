// All counties beside each other, for the measure and in the order that one has chosen.
import { useId } from 'react';
import { useLocation } from 'wouter';
import { formatCount } from '../../functions/core/report/format.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { Scroll } from '../shared/scroll.tsx';
import { langOf, nameOf } from './column-name.ts';
import type { Comparison } from './comparison.ts';
import { Downloads } from './downloads.tsx';
import { HeatMap } from './heat-map.tsx';
import { Legends } from './legends.tsx';
import { type MeasureId, measuresIn } from './measures.ts';
import { messages } from './messages.ts';
import { countUnseparatedNeighbours, orderCounties } from './order.ts';
import { comparisonRows, fileNameOf } from './save/comparison-rows.ts';
import { HeatPicture } from './save/heat-picture.tsx';
import { SaveButtons } from './save/save-buttons.tsx';
import { type Change, type OrderBy, type View, viewAddress } from './view.ts';

interface Props {
  readonly comparison: Comparison;
  readonly view: View;
}

export function HeatSection({ comparison, view }: Props) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const measure = text.measures[view.measure.id];
  const ordered = orderCounties(
    comparison.counties.map(({ county }) => county),
    view,
  );
  return (
    <section className="section">
      <h2>{text.heatTitle}</h2>
      <p>
        {text.measureHints[view.measure.id]} <OrderNote view={view} ordered={ordered} />
      </p>
      <Choices comparison={comparison} view={view} />
      <Scroll label={text.heatRegion(measure)}>
        <HeatMap comparison={comparison} view={view} ordered={ordered} />
      </Scroll>
      <Legends comparison={comparison} view={view} />
      <SaveButtons
        picture="heat"
        fileName={fileNameOf(comparison.round, view.measure.id, 'tabell')}
        rows={() => comparisonRows({ comparison, ...view, counties: ordered }, false, language)}
      >
        <HeatPicture comparison={comparison} view={view} ordered={ordered} language={language} />
      </SaveButtons>
      <Downloads comparison={comparison} />
    </section>
  );
}

/** What the order means, and what it does not. */
function OrderNote({ view, ordered }: { readonly view: View; readonly ordered: readonly string[] }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { orderBy, columns } = view;
  if (orderBy === 'code') return text.inCodeOrder;
  if (orderBy === 'north') return text.inNorthOrder;
  const column = columns.find(({ id }) => id === orderBy.column);
  if (column === undefined) return null;
  const { unseparated, neighbours } = countUnseparatedNeighbours(ordered, column);
  return (
    <>
      {text.inValueOrder(nameOf(column, language))}{' '}
      {neighbours > 0 && text.neighbours(formatCount(unseparated, neighbours, language))}
    </>
  );
}

function Choices({ comparison, view }: Props) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const [, navigate] = useLocation();
  const id = useId();
  const change = (to: Change) => navigate(viewAddress(comparison.round, view, to));
  // An order by a column means nothing where there is no such column.
  const chooseMeasure = (measure: MeasureId) =>
    change({
      measure,
      ...((measure === 'mognad') !== (view.measure.id === 'mognad') && {
        column: '',
        orderBy: typeof view.orderBy === 'object' ? 'code' : view.orderBy,
      }),
    });
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
      <div>
        <label htmlFor={`${id}-order`}>{text.orderBy}</label>
        <select
          id={`${id}-order`}
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
