// The decided order beside the proposed one: a table on wide screens, cards on narrow ones.
import type { ReactNode } from 'react';
import { formatRange } from '../../../functions/core/report/format.ts';
import { Content, useMessages } from '../../shared/language/language.tsx';
import { PlaceRuler, RulerScale } from '../report/place-ruler.tsx';
import { RulerLegend } from '../report/ruler-legend.tsx';
import type { Decision } from './decision.ts';
import { messages } from './messages.ts';

type Area = Decision['proposed'][number];

interface OrderTableProps {
  readonly proposed: readonly Area[];
  readonly order: readonly string[];
  readonly departures: readonly string[];
  readonly selected: ReadonlySet<string>;
  /** Under the area's name, instead of the mark that the plan takes it up. */
  readonly choice?: ((area: Area) => ReactNode) | undefined;
  readonly reason: (area: Area) => ReactNode;
  readonly buttons?: ((area: Area, place: number) => ReactNode) | undefined;
}

export function OrderTable(props: OrderTableProps) {
  const { proposed, order } = props;
  const text = useMessages(messages);
  const byId = new Map(proposed.map((area) => [area.area, area]));
  return (
    // Roles are written out: on a phone the rows are laid out as cards, which would take them away.
    // biome-ignore-start lint/a11y/noRedundantRoles: see above
    // biome-ignore-start lint/a11y/useSemanticElements: see above
    <table className={props.buttons ? 'order writing' : 'order'} role="table">
      <caption className="hidden-text">{text.orderCaption(order.length)}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" className="order-place">
            {text.place}
          </th>
          <th role="columnheader" scope="col" className="order-area">
            {text.area}
          </th>
          <th role="columnheader" scope="col" className="order-ruler">
            {text.proposal}
            <RulerScale places={order.length} />
          </th>
          <th role="columnheader" scope="col">
            {text.reason}
          </th>
          {props.buttons && (
            <th role="columnheader" scope="col" className="order-moves">
              {text.moveHead}
            </th>
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {order.map((id, index) => {
          const area = byId.get(id);
          if (area === undefined) return null;
          const departs = props.departures.includes(id);
          return (
            <tr role="row" key={id} className={departs ? 'departs' : undefined}>
              <td role="cell" className="order-place">
                <span className="hidden-text">{text.placeOf} </span>
                <b>{index + 1}</b>
              </td>
              <th role="rowheader" scope="row" className="order-area">
                <Content of={area.name} />
                <Standing {...props} area={area} place={index + 1} />
              </th>
              <td role="cell" className="order-ruler">
                <Ruler {...props} area={area} place={index + 1} />
              </td>
              <td role="cell" className="order-reason">
                {departs ? props.reason(area) : <span className="hidden-text">{text.noReasonNeeded}</span>}
              </td>
              {props.buttons && (
                <td role="cell" className="order-moves">
                  {props.buttons(area, index + 1)}
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/useSemanticElements: see above
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}

interface RowProps extends OrderTableProps {
  readonly area: Area;
  readonly place: number;
}

function Standing({ proposed, departures, selected, choice, area, place }: RowProps) {
  const text = useMessages(messages);
  const steps = place - placeOf(proposed, area);
  const departs = departures.includes(area.area);
  const moved = steps === 0 ? text.asProposed : text.steps(steps);
  return (
    <span className="order-standing">
      {departs ? (
        <span className="status confirm">
          <Arrow isUp={steps < 0} />
          <span>{moved}</span>
        </span>
      ) : (
        <span className="muted">
          {steps === 0 || area.group === undefined
            ? moved
            : `${moved}. ${text.within(formatRange(sharedPlaces(proposed, area)))}`}
        </span>
      )}
      {choice ? choice(area) : selected.has(area.area) && <span className="tag">{text.inPlan}</span>}
    </span>
  );
}

function Ruler({ proposed, order, departures, area, place }: RowProps) {
  const text = useMessages(messages);
  // Without a group the report gives the area no place to draw.
  if (area.group === undefined) return null;
  const own = placeOf(proposed, area);
  return (
    <PlaceRuler
      places={order.length}
      place={own}
      band={area.likely}
      line={area.outermost}
      decided={departures.includes(area.area) ? place : undefined}
      height={34}
      label={text.rulerLabel(own, area.likely && formatRange(area.likely), place)}
    />
  );
}

/** 1 for the first of the proposal. */
export function placeOf(proposed: readonly Area[], area: Area): number {
  return proposed.findIndex((one) => one.area === area.area) + 1;
}

function sharedPlaces(proposed: readonly Area[], { group }: Area): readonly [number, number] {
  const shared = proposed.flatMap((one, index) => (one.group === group ? [index + 1] : []));
  return [Math.min(...shared), Math.max(...shared)];
}

export function Arrow({ isUp }: { readonly isUp: boolean }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d={isUp ? 'M10 16V4M5 9l5-5 5 5' : 'M10 4v12M5 11l5 5 5-5'}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
      />
    </svg>
  );
}

export function OrderLegend() {
  const text = useMessages(messages);
  return (
    <RulerLegend
      texts={[
        ['place', text.legendProposed],
        ['decided', text.legendDecided],
        ['likely', text.legendLikely],
        ['outermost', text.legendOutermost],
      ]}
    />
  );
}
