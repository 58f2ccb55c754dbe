// How the chosen column has moved over closed rounds, in the nation and in the county that is opened.
import { formatCount } from '../../../functions/core/report/format.ts';
import { useEmptyMarks } from '../../shared/empty-marks.tsx';
import { Content, useLanguage, useMessages } from '../../shared/language/language.tsx';
import { ShowLoaded } from '../../shared/loading/show-loaded.tsx';
import { useLoaded } from '../../shared/loading/use-loaded.ts';
import { Scroll } from '../../shared/scroll.tsx';
import { useSession } from '../../shared/session/session.tsx';
import { langOf, nameOf } from '../column-name.ts';
import type { Figure } from '../comparison.ts';
import type { DrawnProps } from '../drawn-props.ts';
import type { Measure } from '../measures.ts';
import { messages } from '../messages.ts';
import { fileNameOf } from '../save/comparison-rows.ts';
import { SaveButtons } from '../save/save-buttons.tsx';
import { TrendPicture } from '../save/trend-picture.tsx';
import { trendRows } from '../save/trend-rows.ts';
import { writeBounds, writeValue } from '../written.ts';
import { type Followed, lastChange, pointsOf, type Trend, type TrendPoint } from './trend.ts';
import { monthOf, TrendLine, trendHeight } from './trend-line.tsx';
import { trendMessages } from './trend-messages.ts';

export function TrendSection(props: DrawnProps) {
  const { comparison, column } = props;
  const text = useMessages(trendMessages);
  const { language } = useLanguage();
  const { client } = useSession();
  const { round } = comparison;
  const loading = useLoaded(`trend ${round}`, (signal) =>
    client('GET /api/rounds/{round}/comparison/trend', { params: { round }, signal }),
  );
  return (
    <section className="section">
      <h2>
        {text.title} <span lang={langOf(column)}>{nameOf(column, language)}</span>
      </h2>
      <ShowLoaded of={loading} isPart>
        {(trend) => <ShowTrend {...props} trend={trend} />}
      </ShowLoaded>
    </section>
  );
}

function ShowTrend({ trend, comparison, view, column }: DrawnProps & { readonly trend: Trend }) {
  const text = useMessages(trendMessages);
  const { nation } = useMessages(messages);
  const { language } = useLanguage();
  const opened = comparison.counties.find(({ county }) => county === view.county);
  const followed = [
    { name: nation, points: pointsOf(trend, view.measure, column.id, undefined) },
    ...(opened
      ? [{ name: opened.shortName, points: pointsOf(trend, view.measure, column.id, opened.county) }]
      : []),
  ].flatMap(({ name, points }): Followed[] => (points === undefined ? [] : [{ name, points }]));
  if (followed.length === 0) return <p className="muted">{text.notFollowed}</p>;
  if (trend.rounds.length < 2) return <p className="muted">{text.tooFew}</p>;
  return (
    <>
      <p className="muted">{text.hint}</p>
      {followed.map(({ name, points }) => (
        <p key={name}>{describeLast(text, name, points)}</p>
      ))}
      <div className="comparison-trends">
        {followed.map(({ name, points }) => (
          <figure key={name} className="comparison-trend">
            <figcaption>{name}</figcaption>
            <svg width="100%" height={trendHeight} role="img" aria-label={text.label(name)}>
              <TrendLine measure={view.measure} points={points} language={language} />
            </svg>
          </figure>
        ))}
      </div>
      <TrendTable measure={view.measure} followed={followed} />
      <SaveButtons
        picture="trend"
        fileName={fileNameOf(comparison.round, view.measure.id, column.id, 'utveckling')}
        rows={() => trendRows({ comparison, measure: view.measure, column, followed }, language)}
      >
        <TrendPicture
          comparison={comparison}
          measure={view.measure}
          column={column}
          followed={followed}
          language={language}
        />
      </SaveButtons>
    </>
  );
}

function describeLast(
  text: (typeof trendMessages)['sv'],
  name: string,
  points: readonly TrendPoint[],
): string {
  const change = lastChange(points);
  return change === undefined ? text.notComparable(name) : text.last[change](name);
}

function TrendTable(props: { readonly measure: Measure; readonly followed: readonly Followed[] }) {
  const { measure, followed } = props;
  const text = useMessages(trendMessages);
  const { language } = useLanguage();
  const [first] = followed;
  return (
    <Scroll label={text.caption}>
      <table className="trend-table">
        <caption>{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.round}</th>
            <th scope="col">{text.closed}</th>
            <th scope="col" className="number">
              {text.answered}
            </th>
            {followed.map(({ name }) => (
              <th key={name} scope="col" className="number">
                {text.bounds(name)}
              </th>
            ))}
            <th scope="col">{text.comparable}</th>
          </tr>
        </thead>
        <tbody>
          {first?.points.map(({ round, isBroken, breakBefore }, at) => (
            <tr key={round.round}>
              <th scope="row">
                <Content of={round.roundName} />
              </th>
              <td>{monthOf(round.closesAt, language)}</td>
              <td className="number nowrap">
                {formatCount(round.organisations.responded, round.organisations.inScope, language)}
              </td>
              {followed.map(({ name, points }) => (
                <td key={name} className="number nowrap">
                  <Level measure={measure} figure={points[at]?.figure} />
                </td>
              ))}
              <td>
                {isBroken
                  ? text.no(text.breaks[reasonAfter(first.points, at) ?? breakBefore ?? 'same'])
                  : text.yes}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** The nearest break that lies between a round and the last one. */
function reasonAfter(points: readonly TrendPoint[], at: number): TrendPoint['breakBefore'] {
  return points.slice(at + 1).find(({ breakBefore }) => breakBefore !== undefined)?.breakBefore;
}

function Level({ measure, figure }: { readonly measure: Measure; readonly figure: Figure | undefined }) {
  const marks = useEmptyMarks();
  const { language } = useLanguage();
  if (figure?.status !== 'shown') return marks[figure?.mark ?? 'missing'][1];
  return (
    <>
      <b>{writeValue(measure, figure.value, language)}</b>{' '}
      <span className="muted">{writeBounds(measure, figure.bounds, language)}</span>
    </>
  );
}
