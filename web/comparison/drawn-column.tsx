// One area or dimension drawn: where on the map the values lie, how each county's municipalities are distributed.
import { formatCount, formatList } from '../../functions/core/report/format.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { langOf, nameOf } from './column-name.ts';
import type { DrawnProps } from './drawn-props.ts';
import { nameOfMeasure } from './measure-name.ts';
import { messages } from './messages.ts';
import { NumbersTable } from './numbers-table.tsx';
import { orderCounties } from './order.ts';
import { comparisonRows, fileNameOf, measuredIn } from './save/comparison-rows.ts';
import { MapPicture } from './save/map-picture.tsx';
import { SaveButtons } from './save/save-buttons.tsx';
import { StripsPicture } from './save/strips-picture.tsx';
import { sortOthers } from './separation.ts';
import { Strips } from './strips.tsx';
import { TileMap } from './tile-map.tsx';

export function DrawnColumn({ comparison, view, column }: DrawnProps) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { figure } = column.nation;
  const leftOut = figure.status === 'shown' ? (figure.countiesLeftOut ?? 0) : 0;
  const ordered = orderCounties(
    comparison.counties.map(({ county }) => county),
    view,
  );
  const drawn = { comparison, view, column, ordered };
  const rows = () =>
    comparisonRows({ comparison, ...view, columns: [column], counties: ordered }, true, language);
  const fileName = (what: string) => fileNameOf(comparison.round, ...measuredIn(view), column.id, what);
  return (
    <section className="section">
      <h2 lang={langOf(column)}>{nameOf(column, language)}</h2>
      <p>
        {asSentence(nameOfMeasure(view, language))} {text.strips[view.measure.kind]}
        {leftOut > 0 &&
          ` ${view.measure.kind === 'item' ? text.leftOutHidden(leftOut) : text.leftOut(leftOut)}`}
      </p>
      <OpenedAmongOthers comparison={comparison} view={view} column={column} />
      <div className="comparison-drawn">
        <figure>
          <TileMap comparison={comparison} view={view} column={column} />
          <figcaption className="small muted">{text.mapHint}</figcaption>
          <SaveButtons picture="map" fileName={fileName('karta')} rows={rows}>
            <MapPicture {...drawn} language={language} />
          </SaveButtons>
        </figure>
        <div>
          <Strips {...drawn} />
          <SaveButtons picture="strips" fileName={fileName('fordelning')} rows={rows}>
            <StripsPicture {...drawn} language={language} />
          </SaveButtons>
        </div>
      </div>
      <NumbersTable {...drawn} />
    </section>
  );
}

/** A question has a sign of its own at its end. */
function asSentence(words: string): string {
  return /[.?!]$/.test(words) ? words : `${words}.`;
}

/** Which other counties the opened one can be told from here. */
function OpenedAmongOthers({ comparison, view, column }: DrawnProps) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const opened = comparison.counties.find(({ county }) => county === view.county);
  if (opened === undefined) return null;
  const { above, below, unseparated } = sortOthers(column, opened.county);
  const all = above.length + below.length + unseparated.length;
  if (all === 0) return <p className="opened-among">{text.noneOfCounty(opened.name)}</p>;
  const name = opened.shortName;
  const namesOf = (codes: readonly string[]) =>
    formatList(
      codes.map((code) => comparison.counties.find(({ county }) => county === code)?.shortName ?? code),
      language,
    );
  return (
    <p className="opened-among" aria-live="polite">
      {above.length > 0 && `${text.othersAbove(name, namesOf(above))} `}
      {below.length > 0 && `${text.othersBelow(name, namesOf(below))} `}
      {text.othersUnseparated(name, formatCount(unseparated.length, all, language))}
    </p>
  );
}
