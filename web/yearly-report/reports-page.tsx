// Which counties have reported a year, for the nation.
import { Link } from 'wouter';
import type { CallOutput } from '../../functions/contract/client.ts';
import { SyntheticTag } from '../shared/frame/synthetic.tsx';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords, isoDay } from '../shared/language/times.ts';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { PageHeading } from '../shared/page.tsx';
import { paths } from '../shared/paths.ts';
import { Scroll } from '../shared/scroll.tsx';
import { useSession } from '../shared/session/session.tsx';
import { Status } from '../shared/status.tsx';
import { YearChoice } from '../shared/year-choice.tsx';
import { messages } from './messages.ts';
import '../plan/follow-up/follow-up.css';

type Reports = CallOutput<'GET /api/yearly-reports/{year}'>;

export function YearlyReportsPage({ year: chosen }: { readonly year?: string }) {
  const text = useMessages(messages);
  const { client } = useSession();
  const thisYear = Number(isoDay(new Date()).slice(0, 4));
  const year = chosen ?? String(thisYear);
  const loading = useLoaded(`yearly-reports ${year}`, (signal) =>
    client('GET /api/yearly-reports/{year}', { params: { year }, signal }),
  );
  return (
    <>
      <div className="heading">
        <PageHeading>{text.listTitle}</PageHeading>
        <YearChoice label={text.year} year={year} latest={thisYear} pathOf={paths.yearlyReports} />
      </div>
      <ShowLoaded of={loading} isPart>
        {(reports) => <Counties reports={reports} />}
      </ShowLoaded>
    </>
  );
}

function Counties({ reports }: { readonly reports: Reports }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { counties, year } = reports;
  return (
    <>
      <p>{text.listLead(counties.filter(({ latest }) => latest).length, counties.length)}</p>
      <Scroll label={text.inCounties}>
        <table className="year-counties">
          <caption className="hidden-text">{text.inCounties}</caption>
          <thead>
            <tr>
              <th scope="col">{text.columns.county}</th>
              <th scope="col">{text.columns.report}</th>
            </tr>
          </thead>
          <tbody>
            {counties.map(({ id, name, latest }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>
                  {latest ? (
                    <Status tone="ok" icon="done">
                      {text.reported}
                    </Status>
                  ) : (
                    <Status tone="quiet" icon="empty">
                      {text.notReported}
                    </Status>
                  )}
                  {latest && (
                    <p className="small">
                      {dateInWords(latest.submittedAt, language)},{' '}
                      <Link
                        href={paths.yearEdition(id, latest.period, year, latest.edition)}
                        className="nowrap"
                        aria-label={text.read(name, latest.number)}
                      >
                        {latest.number}
                      </Link>{' '}
                      {latest.synthetic && <SyntheticTag />}
                    </p>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}
