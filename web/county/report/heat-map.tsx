// Every municipality's answer to one question in each area, and the region's apart from them. It is a table, so it
// is its own text form.
import { useId, useState } from 'react';
import { type CoreQuestion, coreQuestions } from '../../../functions/core/priority/types.ts';
import { correspondingTo } from '../../../functions/core/report/regions.ts';
import { Content, useMessages } from '../../shared/language/language.tsx';
import { Scroll } from '../../shared/scroll.tsx';
import { AnswerCell, HeatLegend, RegionCell } from './answer-cell.tsx';
import { messages } from './messages.ts';
import { municipalitiesByName, type Report } from './report.ts';

export function HeatMap({ report }: { readonly report: Report }) {
  const text = useMessages(messages);
  const [question, setQuestion] = useState<CoreQuestion>('behov');
  const id = useId();
  const title = text.heatTitle[question];
  return (
    <section className="section">
      <h2>{title}</h2>
      <p>{text.heatHint[question]}</p>
      <div className="field screen-only">
        <label htmlFor={id}>{text.showQuestion}</label>
        <select
          id={id}
          value={question}
          onChange={(event) => setQuestion(event.target.value as CoreQuestion)}
        >
          {coreQuestions.map((each) => (
            <option key={each} value={each}>
              {text.questions[each]}
            </option>
          ))}
        </select>
      </div>
      <Scroll label={title}>
        <table className="heat whole">
          <caption className="hidden-text">
            {text.heatCaption} {report.regions.length > 0 && text.heatCaptionRegion}
          </caption>
          <thead>
            <tr>
              <th scope="col" className="heat-name">
                {text.municipality}
              </th>
              {report.priorities.map((area) => (
                <th key={area.area} scope="col">
                  <span className="upright">
                    <Content of={area.name} />
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {municipalitiesByName(report).map((municipality) => (
              <tr key={municipality.id}>
                <th scope="row">{municipality.name}</th>
                {report.priorities.map(({ area }) => (
                  <AnswerCell
                    key={area}
                    question={question}
                    answer={municipality.areas[area]?.[question] ?? 'missing'}
                  />
                ))}
              </tr>
            ))}
          </tbody>
          {report.regions.map((region) => (
            <tbody key={region.id} className="heat-region">
              <tr className="group-heading">
                <th scope="rowgroup" colSpan={1 + report.priorities.length}>
                  <b>{text.regionGroup}</b> <span>{text.regionApart}</span>
                </th>
              </tr>
              <tr>
                <th scope="row">{region.name}</th>
                {report.priorities.map(({ area }) => (
                  <RegionCell key={area} question={question} areas={correspondingTo(area, region)} />
                ))}
              </tr>
            </tbody>
          ))}
        </table>
      </Scroll>
      {report.regions.length > 0 && <p className="small muted">{text.heatRegionHint}</p>}
      <HeatLegend question={question} />
    </section>
  );
}
