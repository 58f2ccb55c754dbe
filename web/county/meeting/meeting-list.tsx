// The order with what is tried, under the same headings as in the report, and beside it where each area stood there.
import { useMemo } from 'react';
import { formatRange, formatScore } from '../../../functions/core/report/format.ts';
import { describeGroup, groupByPlace } from '../../../functions/core/report/groups.ts';
import { outermostRange } from '../../../functions/core/report/outermost.ts';
import { Content, useLanguage, useMessages } from '../../shared/language/language.tsx';
import { PlaceRuler, RulerScale } from '../report/place-ruler.tsx';
import type { Bundle } from './bundle.ts';
import { messages } from './messages.ts';
import { type PublishedPlace, publishedPlaces, stepsUp } from './moves.ts';
import type { Meeting } from './use-meeting.ts';

interface MeetingListProps {
  readonly meeting: Meeting;
  readonly bundle: Bundle;
}

type Area = Meeting['placing']['priorities'][number];
type Published = ReadonlyMap<string, PublishedPlace>;

export function MeetingList({ meeting, bundle }: MeetingListProps) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { placing, isChanged } = meeting;
  const published = useMemo(
    () => publishedPlaces(bundle.expected.priorities, bundle.expected.borders),
    [bundle],
  );
  const names = useMemo(() => new Map(bundle.inputs.areas.map(({ id, name }) => [id, name])), [bundle]);
  const places = placing.priorities.filter(({ rank }) => rank !== undefined).length;
  const moved = placing.priorities.filter((area) => (stepsUp(area, published) ?? 0) !== 0).length;
  const columns = placing.ordered ? 6 : 2;
  return (
    <section className="meeting-order" aria-labelledby="meeting-order">
      <h2 id="meeting-order">
        {placing.ordered ? (isChanged ? text.order : text.publishedOrder) : text.unordered}
      </h2>
      <p role="status" className="muted">
        {placing.ordered ? text.moved(moved) : text.smallBase}
      </p>
      {/* Roles are written out: on a phone the rows are laid out as cards, which would take them away. */}
      {/* biome-ignore-start lint/a11y/noRedundantRoles: see above */}
      {/* biome-ignore-start lint/a11y/useSemanticElements: see above */}
      <table className="priorities" role="table" aria-labelledby="meeting-order">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {text.area}
            </th>
            {placing.ordered && (
              <>
                <th role="columnheader" scope="col" className="ruler-cell">
                  {text.place}
                  <RulerScale places={places} />
                </th>
                <th role="columnheader" scope="col" className="number">
                  {text.likely}
                </th>
                <th role="columnheader" scope="col" className="number">
                  {text.outermost}
                </th>
              </>
            )}
            <th role="columnheader" scope="col" className="number">
              {text.score}
            </th>
            {placing.ordered && (
              <th role="columnheader" scope="col" className="number">
                {text.published}
              </th>
            )}
          </tr>
        </thead>
        {groupByPlace(placing.priorities, placing.borders).map((group) => {
          const { title, note } = describeGroup(group, language);
          return (
            <tbody
              role="rowgroup"
              key={title}
              className={group.borderBelow === 'dashed' ? 'dashed-below' : undefined}
            >
              {placing.ordered && (
                <tr role="row" className="group-heading">
                  <th role="rowheader" scope="rowgroup" colSpan={columns}>
                    <b>{title}</b> <span>{note}</span>
                  </th>
                </tr>
              )}
              {group.areas.map((area) => (
                <tr role="row" key={area.area} className="area-row">
                  <th role="rowheader" scope="row" className="area-cell">
                    <Content of={{ sv: names.get(area.area) ?? area.area }} />
                  </th>
                  {placing.ordered && <Places area={area} places={places} drawn={meeting.drawn} />}
                  <td role="cell" className="number nowrap">
                    <span className="card-label">{text.score} </span>
                    <b>{area.score === undefined ? '–' : formatScore(area.score, language)}</b>
                  </td>
                  {placing.ordered && <Before area={area} published={published} />}
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
      {/* biome-ignore-end lint/a11y/useSemanticElements: see above */}
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
    </section>
  );
}

interface PlacesProps {
  readonly area: Area;
  readonly places: number;
  readonly drawn: Meeting['drawn'];
}

function Places({ area: { rank, rankRange, reason }, places, drawn }: PlacesProps) {
  const text = useMessages(messages);
  if (rank === undefined || rankRange === undefined) {
    return (
      // biome-ignore lint/a11y/noRedundantRoles: as above
      <td role="cell" colSpan={3} className="no-place muted">
        {text.noPlace}
      </td>
    );
  }
  const likelyText = () => {
    if (rankRange.likely !== undefined) return formatRange(rankRange.likely);
    if (reason === 'too-few-answers') return text.tooFew;
    return drawn === 'failed' ? text.drawsFailed : text.counting;
  };
  const outermost = outermostRange(rankRange);
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
          label={text.ruler(rank, formatRange(rankRange.missing), formatRange(rankRange.weights))}
        />
      </td>
      <td role="cell" className="number nowrap">
        <span className="card-label">{text.likely} </span>
        {likelyText()}
      </td>
      <td role="cell" className="number nowrap">
        <span className="card-label">{text.outermost} </span>
        {formatRange(outermost)}
      </td>
    </>
    // biome-ignore-end lint/a11y/noRedundantRoles: as above
  );
}

/** Where the area stands in the report, and how it has moved since. */
function Before({ area, published }: { readonly area: Area; readonly published: Published }) {
  const text = useMessages(messages);
  const before = published.get(area.area);
  const steps = stepsUp(area, published);
  return (
    // biome-ignore lint/a11y/noRedundantRoles: as above
    <td role="cell" className="number nowrap before-cell">
      <span className="card-label">{text.published} </span>
      {before === undefined ? text.noPlace : text.publishedAt(formatRange(before.places))}{' '}
      {steps !== undefined && (
        <span className={steps === 0 ? 'move muted' : 'move'}>{inWords(steps, text)}</span>
      )}
    </td>
  );
}

function inWords(
  steps: number,
  text: { up(n: number): string; down(n: number): string; unmoved: string },
): string {
  if (steps === 0) return text.unmoved;
  return steps > 0 ? text.up(steps) : text.down(-steps);
}
