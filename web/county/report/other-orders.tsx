// Other ways to set the same answers in order: Hanlon's rating beside, and on request by population. Never the published order.
import { useState } from 'react';
import { formatRange, formatScore } from '../../../functions/core/report/format.ts';
import { groupByPlace } from '../../../functions/core/report/groups.ts';
import { Content, useLanguage, useMessages } from '../../shared/language/language.tsx';
import { Notice } from '../../shared/notice.tsx';
import { Scroll } from '../../shared/scroll.tsx';
import { besideMessages } from './beside-messages.ts';
import type { Report } from './report.ts';

export function OtherOrders({ report }: { readonly report: Report }) {
  const text = useMessages(besideMessages);
  const [byPopulation, setByPopulation] = useState(false);
  return (
    <section className="section">
      <h2>{text.ordersTitle}</h2>
      <p>{text.ordersHint}</p>
      <label className="check-line screen-only">
        <input
          type="checkbox"
          checked={byPopulation}
          onChange={(event) => setByPopulation(event.target.checked)}
        />{' '}
        {text.byPopulation}
      </label>
      {byPopulation && (
        <Notice tone="warn">
          <p>
            <b>{text.populationNotice}</b> {text.populationBody}
          </p>
        </Notice>
      )}
      <Scroll label={text.ordersTitle}>
        <OrdersTable report={report} byPopulation={byPopulation} />
      </Scroll>
    </section>
  );
}

function OrdersTable({ report, byPopulation }: { readonly report: Report; readonly byPopulation: boolean }) {
  const text = useMessages(besideMessages);
  const { language } = useLanguage();
  const groups = groupByPlace(report.priorities, report.borders);
  const alternatives = new Map(report.alternatives.map((one) => [one.area, one]));
  const other = byPopulation ? 'population' : 'hanlon';
  const rows = report.priorities.map(({ area, name, score }) => ({
    area,
    name,
    score,
    places: groups.find(({ areas }) => areas.some((each) => each.area === area))?.places,
    hanlon: alternatives.get(area)?.hanlon,
    population: alternatives.get(area)?.population,
  }));
  const sorted = byPopulation
    ? rows.toSorted((a, b) => (b.population?.score ?? -1) - (a.population?.score ?? -1))
    : rows;
  return (
    <table className="beside-table">
      <caption className="hidden-text">{byPopulation ? text.populationNotice : text.ordersTitle}</caption>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {text.area}
          </th>
          <th scope="colgroup" colSpan={report.ordered ? 2 : 1}>
            {text.published}
          </th>
          <th scope="colgroup" colSpan={report.ordered ? 2 : 1} className="apart-column">
            {text[other]}
          </th>
        </tr>
        <tr>
          {(['published', 'other'] as const).flatMap((which) => [
            <th key={which} scope="col" className={which === 'other' ? 'number apart-column' : 'number'}>
              {which === 'other' && !byPopulation ? text.number : text.publishedScore}
            </th>,
            report.ordered && (
              <th key={`${which} place`} scope="col" className="number">
                {text.place}
              </th>
            ),
          ])}
        </tr>
      </thead>
      <tbody>
        {sorted.map((row) => {
          const value = byPopulation ? row.population?.score : row.hanlon?.rating;
          return (
            <tr key={row.area}>
              <th scope="row">
                <Content of={row.name} />
              </th>
              <td className="number">
                {row.score === undefined ? text.noMean : formatScore(row.score, language)}
              </td>
              {report.ordered && <td className="number">{row.places && formatRange(row.places)}</td>}
              <td className="number apart-column">
                {value === undefined ? text.noMean : formatScore(value, language)}
              </td>
              {report.ordered && <td className="number">{row[other]?.rank}</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
