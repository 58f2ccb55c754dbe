// A year of the state's money: allotted, planned and used, county by county.
import { useState } from 'react';
import { formatNumber } from '../../functions/core/report/format.ts';
import { SyntheticTag } from '../shared/frame/synthetic.tsx';
import { useKeptFocus } from '../shared/kept-focus.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { isoDay } from '../shared/language/times.ts';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { PageHeading } from '../shared/page.tsx';
import { paths } from '../shared/paths.ts';
import { useSession } from '../shared/session/session.tsx';
import { YearChoice } from '../shared/year-choice.tsx';
import { AllotForm } from './allot-form.tsx';
import { AllotmentHistory } from './allotment-history.tsx';
import { CostTypes } from './cost-types.tsx';
import { CountyTable } from './county-table.tsx';
import type { Funds } from './funds.ts';
import { messages } from './messages.ts';
import '../plan/plan.css';
import './funds.css';

export function FundsPage({ year: chosen }: { readonly year?: string }) {
  const text = useMessages(messages);
  const { client } = useSession();
  const thisYear = Number(isoDay(new Date()).slice(0, 4));
  const year = chosen ?? String(thisYear);
  const loading = useLoaded(`funds ${year}`, (signal) =>
    client('GET /api/funds/{year}', { params: { year }, signal }),
  );
  return (
    <>
      <div className="heading">
        <PageHeading>{text.title}</PageHeading>
        {/* The next is allotted before it begins. */}
        <YearChoice label={text.year} year={year} latest={thisYear + 1} pathOf={paths.funds} />
      </div>
      <ShowLoaded of={loading} isPart>
        {(funds) => <Year key={funds.year} funds={funds} onSaved={loading.reload} />}
      </ShowLoaded>
    </>
  );
}

function Year({ funds, onSaved }: { readonly funds: Funds; readonly onSaved: () => void }) {
  const text = useMessages(messages);
  const [isAllotting, setIsAllotting] = useState(false);
  const keptFocus = useKeptFocus();
  const { allotments, year, may, counties, nation } = funds;
  const done = () => {
    setIsAllotting(false);
    onSaved();
  };
  return (
    <>
      {allotments.length === 0 ? (
        <>
          <p className="strong">{text.none(year)}</p>
          {!may.allot && <p>{text.noneHint}</p>}
        </>
      ) : (
        <Summary nation={nation} all={counties.length} isSynthetic={counties.some((one) => one.synthetic)} />
      )}
      <div {...keptFocus}>
        {may.allot && !isAllotting && (
          <p className="buttons">
            <button type="button" className="button" onClick={() => setIsAllotting(true)}>
              {allotments.length === 0 ? text.allot : text.change}
            </button>
          </p>
        )}
        {isAllotting && <AllotForm funds={funds} onDone={done} onCancel={() => setIsAllotting(false)} />}
      </div>
      <CountyTable funds={funds} />
      {nation.countiesReported > 0 && <CostTypes nation={nation} />}
      {allotments.length > 0 && <AllotmentHistory allotments={allotments} />}
    </>
  );
}

function Summary(props: {
  readonly nation: Funds['nation'];
  readonly all: number;
  readonly isSynthetic: boolean;
}) {
  const { nation, all } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const kronor = (value: number): string => formatNumber(value, 0, language);
  const facts: readonly (readonly [label: string, value: number])[] = [
    [text.total, nation.total ?? 0],
    [text.allotted, nation.allotted],
    [text.leftToAllot, nation.leftToAllot ?? 0],
    ...(nation.countiesReported === 0 ? [] : [[text.used, nation.usedInAll] as const]),
    [text.notReported, nation.notReported],
  ];
  return (
    <>
      <p className="lead">
        {text.lead(kronor(nation.total ?? 0), nation.countiesAllotted, all)}{' '}
        {nation.countiesReported === 0
          ? text.leadNoReports
          : text.leadReported(
              nation.countiesReported,
              kronor(nation.usedInAll),
              kronor(nation.remaining),
            )}{' '}
        {props.isSynthetic && <SyntheticTag />}
      </p>
      <dl className="plan-numbers" aria-label={text.numbers}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{kronor(value)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
