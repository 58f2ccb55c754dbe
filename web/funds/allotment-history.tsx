// Every version of the year's allotment, the latest first: who, when, and where the decision is.
import { formatNumber } from '../../functions/core/report/format.ts';
import { SyntheticTag } from '../shared/frame/synthetic.tsx';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import { Scroll } from '../shared/scroll.tsx';
import type { Funds } from './funds.ts';
import { messages } from './messages.ts';

export function AllotmentHistory({ allotments }: Pick<Funds, 'allotments'>) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  return (
    <section className="section">
      <h2>{text.history}</h2>
      <Scroll label={text.history}>
        <table className="funds-table">
          <thead>
            <tr>
              {[text.when, text.by, text.what, text.source].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {allotments.map(({ version, at, by, total, counties, source, synthetic }) => (
              <tr key={version}>
                <th scope="row" className="nowrap">
                  {dateInWords(at, language)}
                </th>
                <td lang="sv">{by}</td>
                <td>{text.version(formatNumber(total, 0, language), Object.keys(counties).length)}</td>
                <td lang="sv">
                  {source} {synthetic && <SyntheticTag />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
