// The activities of a sub-goal: what and who, when as a picture and in words, cost and status.
import {
  type Axis,
  barOf,
  placeOf,
  type Standing,
  standingOf,
  yearsOf,
} from '../../functions/core/plan/timeline.ts';
import { formatNumber } from '../../functions/core/report/format.ts';
import type { IconName } from '../shared/icon.tsx';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import { Status, type Tone } from '../shared/status.tsx';
import { messages } from './messages.ts';
import { numberIn, type Row, textIn, titleOf } from './plan.ts';
import { RowForm } from './row-form.tsx';
import { RowWays } from './row-ways.tsx';
import { SourceNote, SuggestionTag } from './source-note.tsx';
import type { PlanWork } from './use-plan-work.ts';

export interface Drawn {
  readonly axis: Axis;
  /** The day in Sweden. */
  readonly today: string;
}

const looks: Readonly<Record<Standing, readonly [Tone, IconName]>> = {
  done: ['ok', 'done'],
  'under-way': ['info', 'started'],
  late: ['confirm', 'warning'],
  'not-started': ['quiet', 'empty'],
  cancelled: ['quiet', 'error'],
};

export function ActivityTable(props: {
  readonly subGoal: Row;
  readonly activities: readonly Row[];
  readonly rows: readonly Row[];
  readonly drawn: Drawn | undefined;
  /** Absent where one only reads. */
  readonly work: PlanWork | undefined;
}) {
  const { subGoal, activities, rows, drawn, work } = props;
  const text = useMessages(messages);
  if (activities.length === 0) return <p className="muted">{text.noActivities}</p>;
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: as cards on a phone the table and its rows would lose their roles
    <table className="plan-table" role="table">
      <caption className="hidden-text">{text.activitiesOf(titleOf(subGoal))}</caption>
      <colgroup>
        <col className="plan-col-what" />
        <col />
        <col className="plan-col-cost" />
        <col className="plan-col-status" />
      </colgroup>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {text.activityColumn}
          </th>
          <th role="columnheader" scope="col">
            <span className="hidden-text">{text.time}</span>
            {drawn && <Head drawn={drawn} />}
          </th>
          <th role="columnheader" scope="col" className="number">
            {text.cost}
          </th>
          <th role="columnheader" scope="col">
            {text.status}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {activities.map((row) => (
          <Activity key={row.row} row={row} rows={rows} drawn={drawn} work={work} />
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: as above
  );
}

function Activity(props: {
  readonly row: Row;
  readonly rows: readonly Row[];
  readonly drawn: Drawn | undefined;
  readonly work: PlanWork | undefined;
}) {
  const { row, rows, drawn, work } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const name = titleOf(row);
  if (work?.drafts[row.row] !== undefined) {
    return (
      // biome-ignore-start lint/a11y/noRedundantRoles: as above
      <tr role="row">
        <td role="cell" colSpan={4} className="plan-cell-form">
          <RowForm id={row.row} kind="activity" row={row} title={text.changeOf(name)} work={work} />
        </td>
      </tr>
      // biome-ignore-end lint/a11y/noRedundantRoles: as above
    );
  }
  const standing = standingOf(row, drawn?.today ?? '');
  const [tone, icon] = looks[standing];
  const cost = numberIn(row, 'cost');
  const costWords =
    cost === undefined
      ? text.costUnknown
      : cost === 0
        ? text.noCost
        : text.kronor(formatNumber(cost, 0, language));
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: as above
    <tr role="row" className={row.kept ? undefined : 'plan-suggested'} data-row={row.row}>
      <th role="rowheader" scope="row" className="plan-cell-what">
        <span lang="sv">{name}</span> <SuggestionTag row={row} />
        <span className="plan-who" lang="sv">
          {textIn(row, 'responsible')}
        </span>
        <SourceNote source={row.source} />
        {work && <RowWays row={row} rows={rows} work={work} />}
      </th>
      <td role="cell" className="plan-cell-time">
        {drawn && <Bar row={row} drawn={drawn} standing={standing} />}
        <span className="small muted plan-days">
          {daysInWords(row, text, (day) => dateInWords(day, language))}
        </span>
      </td>
      <td role="cell" className="number nowrap">
        {costWords}
      </td>
      <td role="cell" className="nowrap">
        <Status tone={tone} icon={icon}>
          {text.standings[standing]}
        </Status>
      </td>
    </tr>
    // biome-ignore-end lint/a11y/noRedundantRoles: as above
  );
}

function daysInWords(
  row: Row,
  text: {
    readonly noTime: string;
    readonly wrongOrder: string;
    readonly until: (from: string, to: string) => string;
  },
  inWords: (day: string) => string,
): string {
  const [from, to] = [textIn(row, 'startsOn'), textIn(row, 'endsOn')];
  if (from === undefined && to === undefined) return text.noTime;
  const words = text.until(from ? inWords(from) : '', to ? inWords(to) : '');
  return from && to && to < from ? `${words}. ${text.wrongOrder}` : words;
}

const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;

function Head({ drawn: { axis, today } }: { readonly drawn: Drawn }) {
  const text = useMessages(messages);
  const years = yearsOf(axis);
  const now = placeOf(axis, today);
  const hasToday = today >= axis.firstDay && today <= axis.lastDay;
  return (
    <svg width="100%" height={hasToday ? 38 : 20} aria-hidden="true">
      {years.map((year) => (
        <text
          key={year}
          x={percent(placeOf(axis, `${year}-01-01`))}
          dx="4"
          y="13"
          fontSize="14.5"
          fontWeight="600"
        >
          {year}
        </text>
      ))}
      {hasToday && (
        <>
          <line className="plan-now" x1={percent(now)} x2={percent(now)} y1="18" y2="38" />
          <text
            x={percent(now)}
            dx={now > 0.8 ? -5 : 5}
            y="33"
            fontSize="13.5"
            textAnchor={now > 0.8 ? 'end' : 'start'}
          >
            {text.today}
          </text>
        </>
      )}
    </svg>
  );
}

function Bar(props: { readonly row: Row; readonly drawn: Drawn; readonly standing: Standing }) {
  const { row, standing } = props;
  const { axis, today } = props.drawn;
  const bar = barOf(axis, row);
  const now = placeOf(axis, today);
  const ticks = yearsOf(axis).flatMap((year) =>
    ['01', '04', '07', '10'].map((month) => `${year}-${month}-01`),
  );
  return (
    <svg width="100%" height="34" aria-hidden="true">
      {ticks.map((day) => {
        const x = percent(placeOf(axis, day));
        const isYear = day.endsWith('-01-01');
        return (
          <line key={day} className="plan-tick" x1={x} x2={x} y1={isYear ? 0 : 12} y2={isYear ? 34 : 22} />
        );
      })}
      <line className="plan-tick" x1="0" x2="100%" y1="17" y2="17" />
      {bar && (
        <>
          <rect
            className={`plan-bar ${standing}`}
            x={percent(bar.from)}
            width={percent(bar.to - bar.from)}
            y="9"
            height="16"
            rx="3"
          />
          {(standing === 'under-way' || standing === 'late') && now > bar.from && (
            <rect
              className={`plan-run ${standing}`}
              x={percent(bar.from)}
              width={percent(Math.min(now, bar.to) - bar.from)}
              y="14.5"
              height="5"
            />
          )}
        </>
      )}
      {today >= axis.firstDay && today <= axis.lastDay && (
        <line className="plan-now" x1={percent(now)} x2={percent(now)} y1="-2" y2="36" />
      )}
    </svg>
  );
}

export function TimelineKey() {
  const text = useMessages(messages);
  const standings = ['done', 'under-way', 'late', 'not-started'] as const;
  return (
    <ul className="legend" aria-label={text.legend}>
      {standings.map((standing) => (
        <li key={standing}>
          <svg width="36" height="18" aria-hidden="true">
            <rect className={`plan-bar ${standing}`} x="1" y="1" width="34" height="16" rx="3" />
            {(standing === 'under-way' || standing === 'late') && (
              <rect className={`plan-run ${standing}`} x="1" y="6.5" width="18" height="5" />
            )}
          </svg>
          {text.legendWords[standing]}
        </li>
      ))}
    </ul>
  );
}
