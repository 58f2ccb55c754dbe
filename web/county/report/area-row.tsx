// One area in the priority list: ruler, likely and outermost place, score with bounds, how many answers it rests on.
import {
  formatBounds,
  formatCount,
  formatRange,
  formatScore,
} from '../../../functions/core/report/format.ts';
import { outermostRange } from '../../../functions/core/report/outermost.ts';
import { Content, useLanguage, useMessages } from '../../shared/language/language.tsx';
import { messages } from './messages.ts';
import { PlaceRuler } from './place-ruler.tsx';
import type { Area, Report } from './report.ts';

interface AreaRowProps {
  readonly report: Report;
  readonly area: Area;
  readonly places: number;
  readonly isOpen: boolean;
  readonly openedId: string;
  readonly onToggle: () => void;
}

export function AreaRow({ report, area, places, isOpen, openedId, onToggle }: AreaRowProps) {
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: on a phone the row is a card, which would take the roles away
    <tr role="row" className={isOpen ? 'area-row open' : 'area-row'}>
      <th role="rowheader" scope="row" className="area-cell">
        <button
          type="button"
          className="area-toggle"
          aria-expanded={isOpen}
          aria-controls={isOpen ? openedId : undefined}
          onClick={onToggle}
        >
          <span className="caret" aria-hidden="true">
            {isOpen ? '▾' : '▸'}
          </span>
          <span>
            <Content of={area.name} />
          </span>
        </button>
        <Uncertain area={area} />
      </th>
      {report.ordered && <Places area={area} places={places} />}
      <td role="cell" className="number nowrap score-cell">
        <Score area={area} />
      </td>
      <td role="cell" className="number nowrap answers-cell">
        <Coverage area={area} />
      </td>
    </tr>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}

function Uncertain({ area }: { readonly area: Area }) {
  const text = useMessages(messages);
  return area.uncertain && <span className="uncertain">{text.uncertain}</span>;
}

function Places({ area, places }: { readonly area: Area; readonly places: number }) {
  const text = useMessages(messages);
  const { rank, rankRange } = area;
  if (rank === undefined || rankRange === undefined) {
    return (
      // biome-ignore lint/a11y/noRedundantRoles: as above
      <td role="cell" colSpan={3} className="no-place muted">
        {area.reason === undefined ? null : text.reasons[area.reason]}
      </td>
    );
  }
  const outermost = outermostRange(rankRange);
  const likely = rankRange.likely && formatRange(rankRange.likely);
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: as above
    <>
      <td role="cell" className="ruler-cell">
        <PlaceRuler
          places={places}
          place={rank}
          band={rankRange.likely}
          line={outermost}
          height={34}
          label={text.rulerLabel(rank, likely, formatRange(outermost))}
        />
      </td>
      <td role="cell" className="number nowrap">
        <span className="card-label">{text.likely} </span>
        {likely ?? <span className="muted">{text.noLikely}</span>}
      </td>
      <td role="cell" className="number nowrap">
        <span className="card-label">{text.outermost} </span>
        {formatRange(outermost)}
      </td>
    </>
    // biome-ignore-end lint/a11y/noRedundantRoles: as above
  );
}

function Score({ area: { score, bounds } }: { readonly area: Area }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  return (
    <>
      <span className="card-label">{text.score} </span>
      {score === undefined ? (
        <span className="muted">{text.noScore}</span>
      ) : (
        <b>{formatScore(score, language)}</b>
      )}{' '}
      <span className="bounds">{bounds && formatBounds(bounds)}</span>
    </>
  );
}

function Coverage({ area }: { readonly area: Area }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  return (
    <>
      <span className="card-label">{text.answers} </span>
      {formatCount(area.answers.valid, area.answers.applicable, language)}
      <svg className="coverage" width="56" height="6" aria-hidden="true">
        <rect className="coverage-frame" x="0.5" y="0.5" width="55" height="5" />
        <rect className="coverage-fill" width={56 * (area.coverage ?? 0)} height="6" />
      </svg>
    </>
  );
}
