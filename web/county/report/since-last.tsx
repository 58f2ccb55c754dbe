// What has changed since the round before: means of state and need, where the questions may be compared.
import { formatNumber } from '../../../functions/core/report/format.ts';
import { Content, contentText, useLanguage, useMessages } from '../../shared/language/language.tsx';
import { Scroll } from '../../shared/scroll.tsx';
import { besideMessages } from './beside-messages.ts';
import type { Report } from './report.ts';

type SinceLast = NonNullable<Report['sinceLast']>;
type Question = 'nulage' | 'behov';
type Compared = SinceLast['areas'][number][Question];
type Mean = NonNullable<Compared['compared']>['all']['now'];

export function SinceLastRound({ report, since }: { readonly report: Report; readonly since: SinceLast }) {
  const text = useMessages(besideMessages);
  const { language } = useLanguage();
  return (
    <section className="section">
      <h2>{text.sinceTitle(contentText(since.roundName, language))}</h2>
      <p>{text.sinceHint}</p>
      <p>
        <b>{text.sinceOrganisations(since.organisations.before, since.organisations.both)}</b>
      </p>
      <Changes report={report} since={since} question="nulage" title={text.states} />
      <Changes report={report} since={since} question="behov" title={text.needs} />
    </section>
  );
}

function Changes(props: {
  readonly report: Report;
  readonly since: SinceLast;
  readonly question: Question;
  readonly title: string;
}) {
  const { report, since, question, title } = props;
  const text = useMessages(besideMessages);
  const byArea = new Map(since.areas.map((each) => [each.area, each[question]]));
  return (
    <Scroll label={title}>
      <table className="beside-table since">
        <caption>
          <b>{title}</b>
        </caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {text.area}
            </th>
            <th scope="colgroup" colSpan={3}>
              {text.both}
            </th>
            <th scope="colgroup" colSpan={3} className="apart-column">
              {text.all}
            </th>
          </tr>
          <tr>
            {(['both', 'all'] as const).flatMap((who) =>
              (['before', 'now', 'change'] as const).map((column) => (
                <th
                  key={`${who} ${column}`}
                  scope="col"
                  className={who === 'all' && column === 'before' ? 'number apart-column' : 'number'}
                >
                  {text[column]}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {report.priorities.map(({ area, name }) => {
            const compared = byArea.get(area);
            if (compared === undefined) return null;
            return (
              <tr key={area}>
                <th scope="row">
                  <Content of={name} />
                  {compared.change === 'reworded' && <span className="under-name">{text.reworded}</span>}
                </th>
                <ComparedCells of={compared} />
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
}

function ComparedCells({ of: { change, compared } }: { readonly of: Compared }) {
  const text = useMessages(besideMessages);
  const { language } = useLanguage();
  if (compared === undefined)
    return (
      <td colSpan={6} className="broken-line">
        <span>{text.broken[change === 'stricter' ? 'stricter' : 'new']}</span>
      </td>
    );
  const words = ({ n, mean }: Mean) =>
    mean === undefined ? text.noMean : text.meanOf(formatNumber(mean, 1, language), n);
  return (['both', 'all'] as const).flatMap((who) => {
    const { before, now } = compared[who];
    const difference =
      before.mean === undefined || now.mean === undefined ? undefined : now.mean - before.mean;
    return [
      <td key={`${who} before`} className={who === 'all' ? 'number apart-column' : 'number'}>
        {words(before)}
      </td>,
      <td key={`${who} now`} className="number">
        {words(now)}
      </td>,
      <td key={`${who} change`} className="number">
        {difference !== undefined && <b>{signed(difference, language)}</b>}
      </td>,
    ];
  });
}

/** "+0,4", "−0,2" or "0,0", as the difference rounds. */
function signed(difference: number, language: 'sv' | 'en'): string {
  const rounded = Math.round(10 * difference) / 10;
  const sign = rounded > 0 ? '+' : rounded < 0 ? '−' : '';
  return `${sign}${formatNumber(Math.abs(rounded), 1, language)}`;
}
