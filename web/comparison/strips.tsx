// biome-ignore-all lint/a11y/noRedundantRoles: narrow screens lay rows out as blocks, which takes away a table's own meaning
// Small multiples: the nation's histogram, then one strip for each county on the same axis, with value and bounds.
import { Link } from 'wouter';
import { useEmptyMarks } from '../shared/empty-marks.tsx';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { basisOf, isLow } from './answered.ts';
import type { County, PlaceFigures } from './comparison.ts';
import type { DrawnProps } from './drawn-props.ts';
import { shareOfAxis } from './measures.ts';
import { messages } from './messages.ts';
import { isUnseparated, referenceIn } from './separation.ts';
import { NationStrip, Strip } from './strip.tsx';
import { stripId } from './strip-id.ts';
import { useReferenceName } from './use-reference-name.ts';
import { viewAddress } from './view.ts';
import { isCertain, writeBounds, writeValue } from './written.ts';

interface StripsProps extends DrawnProps {
  readonly ordered: readonly string[];
}

export function Strips(props: StripsProps) {
  const { comparison, view, column, ordered } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { nation } = column;
  return (
    <table className="strips" role="table">
      <caption className="hidden-text">{text.stripsCaption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" className="strip-name">
            {text.county}
          </th>
          <th scope="col" role="columnheader" className="number strip-answered">
            {text.answered}
          </th>
          <th scope="col" role="columnheader" className="strip-cell">
            <span className="hidden-text">{text.distribution}</span>
            <Axis view={view} />
          </th>
          <th scope="col" role="columnheader" className="strip-value">
            {text.valueAndBounds}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        <tr role="row" className="strip-nation">
          <th scope="row" role="rowheader" className="strip-name">
            {text.nation}
          </th>
          <td role="cell" className="number strip-answered">
            {basisOf(nation, view.measure, { organisations: comparison.organisations }, language)}
          </td>
          <td role="cell" className="strip-cell">
            <NationStrip measure={view.measure} figures={nation} />
          </td>
          <ValueCell {...props} figures={nation} />
        </tr>
        {ordered.map((code) => {
          const county = comparison.counties.find((each) => each.county === code);
          const figures = column.counties.get(code);
          return county && figures && <StripRow key={code} {...props} county={county} figures={figures} />;
        })}
      </tbody>
    </table>
  );
}

interface PlaceProps extends StripsProps {
  readonly county?: County;
  readonly figures: PlaceFigures;
}

function StripRow(props: PlaceProps & { readonly county: County }) {
  const { comparison, view, county, figures } = props;
  const { language } = useLanguage();
  const isOpened = view.county === county.county;
  return (
    <tr role="row" className={isOpened ? 'opened' : undefined}>
      <th scope="row" role="rowheader" className="strip-name">
        <Link
          id={stripId(county.county)}
          href={viewAddress(comparison.round, view, { county: isOpened ? undefined : county.county })}
          aria-expanded={isOpened}
        >
          {county.shortName}
        </Link>
      </th>
      <td role="cell" className="number strip-answered">
        {basisOf(figures, view.measure, county, language)}
        {isLow(county) && ' *'}
      </td>
      <td role="cell" className="strip-cell">
        <Strip measure={view.measure} figures={figures} />
      </td>
      <ValueCell {...props} />
    </tr>
  );
}

function ValueCell({ comparison, view, column, county, figures: { figure } }: PlaceProps) {
  const text = useMessages(messages);
  const marks = useEmptyMarks();
  const { language } = useLanguage();
  const reference = useReferenceName(comparison, view.county);
  if (figure.status === 'absent') {
    const [, words] = marks[figure.mark];
    return (
      <td role="cell" className="strip-value">
        <span className="hidden-text">{words}</span>
      </td>
    );
  }
  const isHeld = county !== undefined && county.county !== view.county;
  const isUnsure = isHeld && isUnseparated(figure, referenceIn(column, view.county));
  return (
    <td role="cell" className="strip-value">
      <b>{writeValue(view.measure, figure.value, language)}</b>
      {isUnsure && (
        <>
          <span aria-hidden="true"> ≈</span>
          <span className="hidden-text">{text.unseparatedFrom(reference)}</span>
        </>
      )}{' '}
      <span className="muted nowrap">
        {isCertain(figure) ? text.allAnswers : writeBounds(view.measure, figure.bounds, language)}
      </span>
    </td>
  );
}

function Axis({ view: { measure } }: { readonly view: DrawnProps['view'] }) {
  const { language } = useLanguage();
  const ticks = measure.max === 4 ? [0, 1, 2, 3, 4] : [0, measure.max / 2, measure.max];
  const at = (value: number) => `${shareOfAxis(measure, value)}%`;
  return (
    <svg width="100%" height="18" aria-hidden="true" focusable="false">
      {ticks.map((tick, place) => (
        <text
          key={tick}
          className="chart-tick"
          x={at(tick)}
          y="14"
          textAnchor={
            measure.max === 100 && place === 0
              ? 'start'
              : measure.max === 100 && place === 2
                ? 'end'
                : 'middle'
          }
        >
          {measure.max === 1 ? writeValue(measure, tick, language) : tick}
        </text>
      ))}
    </svg>
  );
}
