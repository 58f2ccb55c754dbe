// Every municipality's answer to one question in each area. It is a table, so it is its own text form.
import { useId, useState } from 'react';
import { type CoreQuestion, coreQuestions } from '../../../functions/core/priority/types.ts';
import { Content, useMessages } from '../../shared/language/language.tsx';
import { Scroll } from '../../shared/scroll.tsx';
import { AnswerCell, HeatLegend } from './answer-cell.tsx';
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
          <caption className="hidden-text">{text.heatCaption}</caption>
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
        </table>
      </Scroll>
      <HeatLegend question={question} />
    </section>
  );
}
