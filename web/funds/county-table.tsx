// Every county's money in a table, the nation first, with a bar for how much of the allotted is used.
import { Link } from 'wouter';
import { formatNumber, formatShare } from '../../functions/core/report/format.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { paths } from '../shared/paths.ts';
import { Scroll } from '../shared/scroll.tsx';
import type { Funds } from './funds.ts';
import { messages } from './messages.ts';

type County = Funds['counties'][number];

export function CountyTable({ funds }: { readonly funds: Funds }) {
  const text = useMessages(messages);
  const { nation, counties } = funds;
  const columns = [
    text.allotted,
    text.plannedFunds,
    text.plannedCosts,
    text.used,
    text.unused,
    text.remaining,
  ];
  return (
    <section className="section">
      <h2>{text.inCounties}</h2>
      <p>{text.inCountiesHint}</p>
      <Scroll label={text.inCounties}>
        <table className="funds-table">
          <thead>
            <tr>
              <th scope="col">{text.county}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className="number">
                  {column}
                </th>
              ))}
              <th scope="col">{text.share}</th>
            </tr>
          </thead>
          <tbody>
            <NationRow nation={nation} all={counties.length} />
            {counties.map((county) => (
              <CountyRow key={county.county} county={county} year={funds.year} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

function NationRow({ nation, all }: { readonly nation: Funds['nation']; readonly all: number }) {
  const text = useMessages(messages);
  // A sum over no county is not nothing: it is not known.
  const planned = (sum: number) => (nation.countiesPlanned === 0 ? undefined : sum);
  const reported = (sum: number) => (nation.countiesReported === 0 ? undefined : sum);
  return (
    <tr className="strong">
      <th scope="row">{text.nation}</th>
      <Kronor value={nation.allotted} note={text.of(nation.countiesAllotted, all)} />
      <Kronor value={planned(nation.planned.funds)} note={text.of(nation.countiesPlanned, all)} />
      <Kronor value={planned(nation.planned.costs)} />
      <Kronor value={reported(nation.usedInAll)} note={text.of(nation.countiesReported, all)} />
      <Kronor value={reported(nation.unused)} />
      <Kronor value={reported(nation.remaining)} />
      <td />
    </tr>
  );
}

function CountyRow({ county, year }: { readonly county: County; readonly year: number }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { name, allotted, planned, reported, remaining, receivedDiffers } = county;
  const kronor = (value: number): string => formatNumber(value, 0, language);
  const used = reported?.usedInAll;
  const unaccounted = reported?.unaccounted ?? 0;
  return (
    <tr>
      <th scope="row">
        {name}
        {reported && (
          <p className="small">
            <Link
              href={paths.yearEdition(county.county, reported.period, year, reported.edition)}
              className="nowrap"
              aria-label={text.report(name, reported.number)}
            >
              {reported.number}
            </Link>
          </p>
        )}
        {receivedDiffers && reported?.received !== undefined && (
          <p className="small funds-remark">{text.differs(kronor(reported.received))}</p>
        )}
        {unaccounted !== 0 && (
          <p className="small funds-remark">
            {unaccounted > 0 ? text.unaccounted(kronor(unaccounted)) : text.overspent(kronor(-unaccounted))}
          </p>
        )}
      </th>
      <Kronor value={allotted} />
      <Kronor value={planned?.funds} />
      <Kronor value={planned?.costs} />
      <Kronor value={used} />
      <Kronor value={reported?.unused} />
      <Kronor value={remaining} />
      <td className="funds-share">
        {allotted !== undefined && allotted > 0 && used !== undefined && (
          <>
            <span className="funds-bar" aria-hidden="true">
              <span style={{ width: `${Math.min(100, (100 * used) / allotted)}%` }} />
            </span>{' '}
            {formatShare(used / allotted, language)}
          </>
        )}
      </td>
    </tr>
  );
}

function Kronor({ value, note }: { readonly value: number | undefined; readonly note?: string }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  return (
    <td className="number">
      {value === undefined ? (
        <span className="muted">
          <span aria-hidden="true">–</span>
          <span className="hidden-text">{text.missing}</span>
        </span>
      ) : (
        formatNumber(value, 0, language)
      )}
      {note && <p className="small muted">{note}</p>}
    </td>
  );
}
