// The priority list: areas that cannot be told apart under one heading, each with its range, score, bounds and coverage.
import { Fragment, useId, useState } from 'react';
import { describeBorder, describeGroup, groupByPlace } from '../../../functions/core/report/groups.ts';
import { useLanguage, useMessages } from '../../shared/language/language.tsx';
import { AreaRow } from './area-row.tsx';
import { messages } from './messages.ts';
import { OpenedArea } from './opened-area.tsx';
import { RulerScale } from './place-ruler.tsx';
import type { Report } from './report.ts';
import { RulerLegend } from './ruler-legend.tsx';

export function PriorityList({ report }: { readonly report: Report }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const [open, setOpen] = useState<readonly string[]>([]);
  const id = useId();
  const places = report.priorities.filter(({ rank }) => rank !== undefined).length;
  const columns = report.ordered ? 6 : 3;
  const groups = groupByPlace(report.priorities, report.borders);
  const toggle = (area: string) =>
    setOpen((before) => (before.includes(area) ? before.filter((each) => each !== area) : [...before, area]));
  return (
    <section className="section">
      <h2>{report.ordered ? text.listTitle : text.unorderedTitle}</h2>
      <p>{report.ordered ? text.listHint : text.smallBaseHint}</p>
      {report.ordered && (
        <RulerLegend
          texts={[
            ['place', text.computedPlace],
            ['likely', text.likelyRange],
            ['outermost', text.outermostRange],
          ]}
        />
      )}
      {/* Roles are written out: on a phone the rows are laid out as cards, which would take them away. */}
      {/* biome-ignore-start lint/a11y/noRedundantRoles: see above */}
      {/* biome-ignore-start lint/a11y/useSemanticElements: see above */}
      <table className="priorities" role="table">
        <caption className="hidden-text">{text.listCaption(report.priorities.length)}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {text.area}
            </th>
            {report.ordered && (
              <>
                <th role="columnheader" scope="col" className="ruler-cell">
                  {text.place}
                  <RulerScale places={places} />
                </th>
                <th role="columnheader" scope="col" className="number">
                  {text.likely}
                </th>
                <th role="columnheader" scope="col" className="number">
                  {text.outermost}
                </th>
              </>
            )}
            <th role="columnheader" scope="col" className="number">
              {text.scoreAndBounds}
            </th>
            <th role="columnheader" scope="col" className="number">
              {text.answers}
            </th>
          </tr>
        </thead>
        {groups.map((group) => {
          const { title, note } = describeGroup(group, language);
          const border = describeBorder(group, language);
          return (
            <tbody
              role="rowgroup"
              key={title}
              className={group.borderBelow === 'dashed' ? 'dashed-below' : undefined}
            >
              {report.ordered && (
                <tr role="row" className="group-heading">
                  <th role="rowheader" scope="rowgroup" colSpan={columns}>
                    <b>{title}</b> <span>{note}</span>
                  </th>
                </tr>
              )}
              {group.areas.map((area) => {
                const isOpen = open.includes(area.area);
                const openedId = `${id}-${area.area}`;
                return (
                  <Fragment key={area.area}>
                    <AreaRow
                      report={report}
                      area={area}
                      places={places}
                      isOpen={isOpen}
                      openedId={openedId}
                      onToggle={() => toggle(area.area)}
                    />
                    {isOpen && (
                      <tr role="row" className="opened-row" id={openedId}>
                        <td role="cell" colSpan={columns}>
                          <OpenedArea report={report} area={area} places={places} />
                        </td>
                      </tr>
                    )}
                  </Fragment>
                );
              })}
              {border !== undefined && (
                <tr role="row" className="border-note">
                  <td role="cell" colSpan={columns}>
                    {border}
                  </td>
                </tr>
              )}
            </tbody>
          );
        })}
      </table>
      {/* biome-ignore-end lint/a11y/useSemanticElements: see above */}
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
    </section>
  );
}
