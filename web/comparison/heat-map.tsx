// The heat map: a table of counties and areas, each number printed, each lack of one a mark. A county's row opens.
import { Link, useLocation } from 'wouter';
import { useEmptyMarks } from '../shared/empty-marks.tsx';
import { Icon } from '../shared/icon.tsx';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { isLow, writeAnswered } from './answered.ts';
import { langOf, nameOf } from './column-name.ts';
import type { Column, Comparison, County, Figure } from './comparison.ts';
import { isOfMaturity } from './measures.ts';
import { messages } from './messages.ts';
import { OpenedCounty } from './opened-county.tsx';
import { isUnseparated, referenceIn } from './separation.ts';
import { useReferenceName } from './use-reference-name.ts';
import { type View, viewAddress } from './view.ts';
import { stepOf, writeValue } from './written.ts';

/** As many do not fill the page, and are not drawn out to. */
const fewColumns = 8;

interface Props {
  readonly comparison: Comparison;
  readonly view: View;
  /** County codes. */
  readonly ordered: readonly string[];
}

export function HeatMap({ comparison, view, ordered }: Props) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { organisations, areaNames } = comparison;
  const isOfInventory = isOfMaturity(view.measure.kind) && areaNames.length > 0;
  return (
    <table className={`heat whole comparison-heat${view.columns.length <= fewColumns ? ' few' : ''}`}>
      <caption className="hidden-text">{text.heatCaption}</caption>
      <thead>
        <tr>
          <th scope="col" className="heat-name">
            {text.county}
          </th>
          <th scope="col" className="heat-answered">
            {isOfInventory ? text.answeredInventory : text.answered}
          </th>
          {view.columns.map((column) => (
            <ColumnHeading key={column.id} column={column} comparison={comparison} view={view} />
          ))}
        </tr>
      </thead>
      <tbody>
        <tr className="heat-nation">
          <th scope="row">{text.nation}</th>
          <td className="heat-answered">{writeAnswered({ organisations }, language)}</td>
          {view.columns.map((column) => (
            <HeatCell
              key={column.id}
              comparison={comparison}
              view={view}
              column={column}
              figure={column.nation.figure}
              isNation
            />
          ))}
        </tr>
        {ordered.map((code) => {
          const county = comparison.counties.find((each) => each.county === code);
          return county && <CountyRows key={code} comparison={comparison} view={view} county={county} />;
        })}
      </tbody>
    </table>
  );
}

function ColumnHeading(props: Pick<Props, 'comparison' | 'view'> & { readonly column: Column }) {
  const { column, comparison, view } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const [, navigate] = useLocation();
  const name = nameOf(column, language);
  const isOrdered = typeof view.orderBy === 'object' && view.orderBy.column === column.id;
  const order = () => {
    const isRising = isOrdered && !view.isRising;
    navigate(viewAddress(comparison.round, view, { orderBy: { column: column.id }, isRising }));
  };
  return (
    <th
      scope="col"
      aria-sort={isOrdered ? (view.isRising ? 'ascending' : 'descending') : undefined}
      className={column === view.column ? 'chosen' : undefined}
    >
      <span className="upright">
        <Link
          href={viewAddress(comparison.round, view, { column: column.id })}
          aria-current={column === view.column ? 'true' : undefined}
          lang={langOf(column)}
        >
          {name}
        </Link>
      </span>
      <button type="button" className="heat-order screen-only" onClick={order}>
        <span aria-hidden="true">{isOrdered ? (view.isRising ? '↑' : '↓') : '↕'}</span>
        <span className="hidden-text">{text.orderColumn(name)}</span>
      </button>
    </th>
  );
}

function CountyRows(props: Pick<Props, 'comparison' | 'view'> & { readonly county: County }) {
  const { comparison, view, county } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const isOpened = view.county === county.county;
  return (
    <>
      <tr className={isOpened ? 'opened' : undefined}>
        <th scope="row">
          <Link
            href={viewAddress(comparison.round, view, { county: isOpened ? undefined : county.county })}
            aria-expanded={isOpened}
          >
            {county.shortName}
          </Link>
        </th>
        <td className="heat-answered">
          {isLow(county) && (
            <span className="low-response">
              <Icon name="warning" />
              <span className="hidden-text">{text.lowResponse}: </span>
            </span>
          )}
          {writeAnswered(county, language)}
        </td>
        {view.columns.map((column) => {
          const figure = column.counties.get(county.county)?.figure;
          return (
            figure && (
              <HeatCell
                key={column.id}
                comparison={comparison}
                view={view}
                column={column}
                figure={figure}
                isSelf={isOpened}
              />
            )
          );
        })}
      </tr>
      {isOpened && <OpenedCounty comparison={comparison} view={view} county={county} />}
    </>
  );
}

/** `isSelf`: what the others are held against. */
function HeatCell(props: {
  readonly comparison: Comparison;
  readonly view: View;
  readonly column: Column;
  readonly figure: Figure;
  readonly isNation?: true;
  readonly isSelf?: boolean;
}) {
  const { comparison, view, column, figure } = props;
  const text = useMessages(messages);
  const marks = useEmptyMarks();
  const { language } = useLanguage();
  const reference = useReferenceName(comparison, view.county);
  if (figure.status === 'absent') {
    const [letter, words] = marks[figure.mark];
    return (
      <td className={`empty ${figure.mark}`}>
        <b aria-hidden="true">{letter}</b>
        <span className="hidden-text">{words}</span>
      </td>
    );
  }
  const isHeld = props.isNation !== true && props.isSelf !== true;
  const isUnsure = isHeld && isUnseparated(figure, referenceIn(column, view.county));
  return (
    <td className={`heat-value ${view.measure.ramp}-${stepOf(view.measure, figure.value)}`}>
      {writeValue(view.measure, figure.value, language)}
      {isUnsure && (
        <>
          <span className="unseparated" aria-hidden="true">
            ≈
          </span>
          <span className="hidden-text">{text.unseparatedFrom(reference)}</span>
        </>
      )}
    </td>
  );
}
