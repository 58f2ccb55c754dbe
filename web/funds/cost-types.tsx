// What the money went to, by cost type, in the counties that have reported.
import { costTypes } from '../../functions/core/funds/reported-funds.ts';
import { formatNumber, formatShare } from '../../functions/core/report/format.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { Scroll } from '../shared/scroll.tsx';
import type { Funds } from './funds.ts';
import { messages } from './messages.ts';

export function CostTypes({ nation }: { readonly nation: Funds['nation'] }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const share = (kronor: number): number => (nation.usedInAll === 0 ? 0 : kronor / nation.usedInAll);
  return (
    <section className="section">
      <h2>{text.byType}</h2>
      <p>{text.byTypeHint}</p>
      <Scroll label={text.byType}>
        <table className="funds-table funds-types">
          <thead>
            <tr>
              <th scope="col">{text.type}</th>
              <th scope="col" className="number">
                {text.kronor}
              </th>
              <th scope="col">{text.shareOfUsed}</th>
            </tr>
          </thead>
          <tbody>
            {costTypes.map((type) => (
              <tr key={type}>
                <th scope="row">{text.types[type]}</th>
                <td className="number">{formatNumber(nation.used[type], 0, language)}</td>
                <td className="funds-share">
                  <span className="funds-bar" aria-hidden="true">
                    <span style={{ width: `${100 * share(nation.used[type])}%` }} />
                  </span>{' '}
                  {formatShare(share(nation.used[type]), language)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
