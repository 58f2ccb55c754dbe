// A plan's money and days year by year, against the county's funds and half a post.
import { formatNumber } from '../../functions/core/report/format.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { Scroll } from '../shared/scroll.tsx';
import { messages } from './messages.ts';
import type { Plan } from './plan.ts';

export function MoneyPart({ summary }: { readonly summary: Plan['summary'] }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { years, daysPerYear, costsWithoutYear } = summary;
  const amount = (value: number) => formatNumber(value, 0, language);
  if (years.length === 0) return null;
  return (
    <section className="section" aria-labelledby="pengar">
      <h2 id="pengar">{text.money}</h2>
      <p>{text.moneyHint(daysPerYear)}</p>
      <Scroll label={text.moneyTable}>
        <table className="plan-money">
          <thead>
            <tr>
              <th scope="col">{text.year}</th>
              {[text.funds, text.costs, text.left, text.days].map((head) => (
                <th scope="col" className="number" key={head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map(({ year, funds, costs, countyDays }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td className="number">{amount(funds)}</td>
                <td className="number">{amount(costs)}</td>
                <td className="number">{amount(funds - costs)}</td>
                <td className="number">
                  {amount(countyDays)}
                  {countyDays > daysPerYear && <span className="plan-over"> {text.tooMany}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {costsWithoutYear > 0 && <p>{text.costsWithoutYear(amount(costsWithoutYear))}</p>}
    </section>
  );
}
