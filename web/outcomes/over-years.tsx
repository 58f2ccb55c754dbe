// The number of cases, and of closed ones, year by year.
import { boundsOf } from '../../functions/core/disclosure/cell.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { CellBar, cellText } from './cell.tsx';
import { messages } from './messages.ts';
import type { OwnTables } from './own-tables.ts';

export function OverYears({ tables }: { readonly tables: OwnTables['tables'] }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const ordered = [...tables].sort((a, b) => a.year - b.year);
  const most = Math.max(...ordered.map(({ table }) => boundsOf(table.cases)[1]));
  return (
    <section className="section">
      <h2>{text.overYears}</h2>
      <table className="outcome-years">
        <caption className="hidden-text">{text.overYears}</caption>
        <thead>
          <tr>
            <th scope="col">{text.year}</th>
            <th scope="col">{text.casesColumn}</th>
            <th scope="col" className="number">
              {text.closedColumn}
            </th>
          </tr>
        </thead>
        <tbody>
          {ordered.map(({ year, table }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>
                <span className="outcome-value">
                  <CellBar cell={table.cases} most={most} />
                  <span className="number">{cellText(table.cases, language)}</span>
                </span>
              </td>
              <td className="number">{table.closed ? cellText(table.closed, language) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
