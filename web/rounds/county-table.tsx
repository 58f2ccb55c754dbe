// How a round stands in each of its counties: submitted responses and the county's report.
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import { Scroll } from '../shared/scroll.tsx';
import { Status } from '../shared/status.tsx';
import { messages } from './messages.ts';
import type { RoundCounties } from './round.ts';

export function CountyTable({ standing: { counties } }: { readonly standing: RoundCounties }) {
  const text = useMessages(messages);
  const sum = (part: 'asked' | 'submitted') => counties.reduce((total, one) => total + one[part], 0);
  const established = counties.filter(({ report }) => report === 'established').length;
  return (
    <section className="section">
      <h2>{text.inCounties}</h2>
      <p>{text.totals(sum('submitted'), sum('asked'), established, counties.length)}</p>
      <Scroll label={text.inCounties}>
        <table className="round-counties">
          <caption className="hidden-text">{text.inCounties}</caption>
          <thead>
            <tr>
              <th scope="col">{text.countyColumns.county}</th>
              <th scope="col" className="number">
                {text.countyColumns.submitted}
              </th>
              <th scope="col">{text.countyColumns.report}</th>
            </tr>
          </thead>
          <tbody>
            {counties.map((one) => (
              <tr key={one.county}>
                <th scope="row">{one.name}</th>
                <td className="number nowrap">
                  {one.submitted} / {one.asked}
                </td>
                <td>
                  <Report {...one} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

function Report({ report, edition, establishedAt }: RoundCounties['counties'][number]) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  if (report === 'established' && edition !== undefined && establishedAt !== undefined) {
    return (
      <Status tone="ok" icon="done">
        {text.report.established(edition, dateInWords(establishedAt, language))}
      </Status>
    );
  }
  return (
    <Status tone="quiet" icon="empty">
      {report === 'preliminary' ? text.report.preliminary : text.report.none}
    </Status>
  );
}
