// What the municipalities themselves want to begin with, and where that differs from the computed list.

import { formatCount, formatRange } from '../../../functions/core/report/format.ts';
import { groupByPlace } from '../../../functions/core/report/groups.ts';
import { Content, useLanguage, useMessages } from '../../shared/language/language.tsx';
import { Scroll } from '../../shared/scroll.tsx';
import { besideMessages } from './beside-messages.ts';
import type { Report, Said } from './report.ts';

export function Wishes({ report, wishes }: { readonly report: Report; readonly wishes: Said['wishes'] }) {
  const text = useMessages(besideMessages);
  const { language } = useLanguage();
  const { inScope } = report.organisations;
  const differing = wishes.areas.filter(({ differs }) => differs !== undefined).length;
  const groups = groupByPlace(report.priorities, report.borders);
  const placesOf = (area: string) =>
    groups.find(({ areas }) => areas.some((each) => each.area === area))?.places;
  const names = new Map(report.priorities.map(({ area, name }) => [area, name]));
  return (
    <section className="section">
      <h2>{text.wishesTitle}</h2>
      <p>{text.wishesHint}</p>
      {wishes.answered === 0 ? (
        <p>{text.none}</p>
      ) : (
        <>
          <p>
            {text.answeredOf(formatCount(wishes.answered, inScope, language), inScope)}{' '}
            <b>{verdict(report, differing, text)}</b>
          </p>
          <Scroll label={text.wishesTitle}>
            <table className="beside-table">
              <caption className="hidden-text">{text.wishesTitle}</caption>
              <thead>
                <tr>
                  <th scope="col">{text.area}</th>
                  <th scope="col" className="number">
                    {text.wishedBy}
                  </th>
                  <th scope="col" className="number">
                    {text.wishedFirst}
                  </th>
                  {report.ordered && (
                    <th scope="col" className="number">
                      {text.sharedPlace}
                    </th>
                  )}
                </tr>
              </thead>
              <tbody>
                {wishes.areas
                  .toSorted((a, b) => b.count - a.count || b.first - a.first)
                  .map(({ area, count, first, differs }) => {
                    const name = names.get(area);
                    const places = placesOf(area);
                    return (
                      <tr key={area}>
                        <th scope="row">
                          {name && <Content of={name} />}
                          {differs && (
                            <span className="under-name departure">{text.differences[differs]}</span>
                          )}
                        </th>
                        <td className="number">{formatCount(count, wishes.answered, language)}</td>
                        <td className="number">{first}</td>
                        {report.ordered && <td className="number">{places && formatRange(places)}</td>}
                      </tr>
                    );
                  })}
              </tbody>
            </table>
          </Scroll>
        </>
      )}
    </section>
  );
}

function verdict(report: Report, differing: number, text: (typeof besideMessages)['sv']): string {
  const hasBorder = report.priorities.some(({ group }) => group !== undefined && group > 1);
  if (!hasBorder) return text.notComparable;
  return differing === 0 ? text.noDifference : text.someDifferences(differing);
}
