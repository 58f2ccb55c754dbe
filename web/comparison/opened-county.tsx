// A county's row opened: each of its numbers with bounds against the nation's, and whether the two can be told apart.
import { Link } from 'wouter';
import { useEmptyMarks } from '../shared/empty-marks.tsx';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { langOf, nameOf } from './column-name.ts';
import type { Column, Comparison, County, Figure } from './comparison.ts';
import { type Measure, shareOfAxis } from './measures.ts';
import { messages } from './messages.ts';
import { relate, sortColumns } from './separation.ts';
import { type View, viewAddress } from './view.ts';
import { writeBounds, writeValue } from './written.ts';

export function OpenedCounty(props: {
  readonly comparison: Comparison;
  readonly view: View;
  readonly county: County;
}) {
  const { comparison, view, county } = props;
  const text = useMessages(messages);
  const name = county.shortName;
  const { above, below, unseparated } = sortColumns(view.columns, county.county);
  const comparable = above.length + below.length + unseparated.length;
  const isComparable = comparable > 0;
  const all = text.things[thingsIn(view.measure)](comparable);
  return (
    <tr className="opened-county">
      <td colSpan={2 + view.columns.length}>
        <div className="opened-county-box">
          <h3>{text.openedTitle(name)}</h3>
          <p>
            {isComparable
              ? text.surely(name, all, above.length, below.length, unseparated.length)
              : text.noneOfCounty(county.name)}
          </p>
          {isComparable && (
            <table className="against-nation">
              <thead>
                <tr>
                  <th scope="col">{text.columnKinds[thingsIn(view.measure)]}</th>
                  <th scope="col" className="number">
                    {text.theCounty}
                  </th>
                  <th scope="col" className="number">
                    {text.nationValue}
                  </th>
                  <th scope="col" className="against-drawing">
                    <span className="hidden-text">{text.drawing}</span>
                  </th>
                  <th scope="col">{text.againstNation}</th>
                </tr>
              </thead>
              <tbody>
                {view.columns.map((column) => (
                  <AgainstNation
                    key={column.id}
                    column={column}
                    county={county.county}
                    measure={view.measure}
                  />
                ))}
              </tbody>
            </table>
          )}
          <p className="screen-only">
            <Link
              className="button compact"
              href={viewAddress(comparison.round, view, { county: undefined })}
              aria-label={text.closeCounty(name)}
            >
              {text.close}
            </Link>
          </p>
        </div>
      </td>
    </tr>
  );
}

function thingsIn({ kind }: Measure): keyof (typeof messages)['sv']['things'] {
  switch (kind) {
    case 'maturity':
      return 'dimensions';
    case 'item':
      return 'items';
    case 'choice':
      return 'choices';
    default:
      return 'areas';
  }
}

function AgainstNation(props: {
  readonly column: Column;
  readonly county: string;
  readonly measure: Measure;
}) {
  const { column, county, measure } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const own = column.counties.get(county)?.figure;
  const { figure: nation } = column.nation;
  const relation = relate(own, nation);
  return (
    <tr className={relation === 'unseparated' ? 'muted' : undefined}>
      <th scope="row" lang={langOf(column)}>
        {nameOf(column, language)}
      </th>
      <td className="number">{own && <ValueAndBounds measure={measure} figure={own} />}</td>
      <td className="number">
        <ValueAndBounds measure={measure} figure={nation} />
      </td>
      <td className="against-drawing">
        <svg width="100%" height="24" aria-hidden="true" focusable="false">
          <line className="bar-axis" x1="0" x2="100%" y1="12" y2="12" />
          {own && <BoundsLine measure={measure} figure={own} y={7} className="bounds-own" />}
          <BoundsLine measure={measure} figure={nation} y={17} className="bounds-nation" />
        </svg>
      </td>
      <td className={relation === 'unseparated' ? undefined : 'strong'}>
        {relation === undefined ? text.noRelation : text.relations[relation]}
      </td>
    </tr>
  );
}

function ValueAndBounds({ measure, figure }: { readonly measure: Measure; readonly figure: Figure }) {
  const marks = useEmptyMarks();
  const { language } = useLanguage();
  if (figure.status === 'absent') return marks[figure.mark][1];
  return (
    <>
      <b>{writeValue(measure, figure.value, language)}</b>{' '}
      <span className="muted nowrap">{writeBounds(measure, figure.bounds, language)}</span>
    </>
  );
}

function BoundsLine(props: {
  readonly measure: Measure;
  readonly figure: Figure;
  readonly y: number;
  readonly className: string;
}) {
  const { measure, figure, y, className } = props;
  if (figure.status === 'absent') return null;
  const at = (value: number) => shareOfAxis(measure, value);
  const [low, high] = figure.bounds;
  return (
    <g className={className}>
      <rect x={`${at(low)}%`} width={`${at(high) - at(low)}%`} y={y - 4} height="8" />
      <line x1={`${at(figure.value)}%`} x2={`${at(figure.value)}%`} y1={y - 5} y2={y + 5} />
    </g>
  );
}
