// Sweden with one tile for each county. A tile opens its county and goes to its strip.
import { Link } from 'wouter';
import { useEmptyMarks } from '../shared/empty-marks.tsx';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import type { County, Figure } from './comparison.ts';
import type { DrawnProps } from './drawn-props.ts';
import { messages } from './messages.ts';
import { stripId } from './strip-id.ts';
import { type Tile, tiles } from './tiles.ts';
import { viewAddress } from './view.ts';
import { stepOf, writeValue } from './written.ts';

export function TileMap({ comparison, view, column }: DrawnProps) {
  const text = useMessages(messages);
  return (
    <ul className="tile-map" aria-label={text.mapLabel}>
      {tiles.map((tile) => {
        const county = comparison.counties.find((each) => each.county === tile.county);
        const figure = column.counties.get(tile.county)?.figure;
        if (county === undefined || figure === undefined) return null;
        return (
          <CountyTile
            key={tile.county}
            tile={tile}
            county={county}
            figure={figure}
            view={view}
            href={viewAddress(comparison.round, view, { county: tile.county })}
          />
        );
      })}
    </ul>
  );
}

function CountyTile(props: {
  readonly tile: Tile;
  readonly county: County;
  readonly figure: Figure;
  readonly view: DrawnProps['view'];
  readonly href: string;
}) {
  const { tile, county, figure, view } = props;
  const text = useMessages(messages);
  const marks = useEmptyMarks();
  const { language } = useLanguage();
  const isShown = figure.status === 'shown';
  const looks = isShown
    ? `heat-value ${view.measure.ramp}-${stepOf(view.measure, figure.value)}`
    : `empty ${figure.mark}`;
  const goToStrip = () =>
    // After the view has been drawn anew: the strip is the same one, opened.
    requestAnimationFrame(() => document.getElementById(stripId(county.county))?.focus());
  return (
    <li style={{ gridColumn: tile.column + 1, gridRow: tile.row + 1 }}>
      <Link
        className={`${looks}${view.county === county.county ? ' opened' : ''}`}
        href={props.href}
        onClick={goToStrip}
        aria-current={view.county === county.county ? 'true' : undefined}
      >
        <span className="tile-letter" aria-hidden="true">
          {county.letter}
        </span>
        <span className="tile-name">{tile.name}</span>
        {isShown ? (
          <span className="tile-value">
            {writeValue(view.measure, figure.value, language)}
            {county.lowResponse && (
              <>
                <sup aria-hidden="true">*</sup>
                <span className="hidden-text">{text.lowSign}</span>
              </>
            )}
          </span>
        ) : (
          <span className="tile-value">
            <b aria-hidden="true">{marks[figure.mark][0]}</b>
            <span className="hidden-text">{marks[figure.mark][1]}</span>
          </span>
        )}
      </Link>
    </li>
  );
}
