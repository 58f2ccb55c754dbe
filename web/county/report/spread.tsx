// How the answers to one question are spread in each area: municipalities at each level, and who is missing apart.
import { useId, useState } from 'react';
import { type CoreQuestion, coreQuestions } from '../../../functions/core/priority/types.ts';
import { formatNumber } from '../../../functions/core/report/format.ts';
import { CountBar } from '../../shared/count-bar.tsx';
import { useEmptyMarks } from '../../shared/empty-marks.tsx';
import { Content, useLanguage, useMessages } from '../../shared/language/language.tsx';
import { Scroll } from '../../shared/scroll.tsx';
import { besideMessages } from './beside-messages.ts';
import { messages } from './messages.ts';
import type { Area, Report } from './report.ts';

export function Spread({ report }: { readonly report: Report }) {
  const text = useMessages(besideMessages);
  const { questions } = useMessages(messages);
  const marks = useEmptyMarks();
  const [question, setQuestion] = useState<CoreQuestion>('behov');
  const id = useId();
  return (
    <section className="section">
      <h2>{text.spreadTitle}</h2>
      <p>{text.spreadHint}</p>
      <div className="field screen-only">
        <label htmlFor={id}>{text.showQuestion}</label>
        <select
          id={id}
          value={question}
          onChange={(event) => setQuestion(event.target.value as CoreQuestion)}
        >
          {coreQuestions.map((each) => (
            <option key={each} value={each}>
              {questions[each]}
            </option>
          ))}
        </select>
      </div>
      <Scroll label={`${text.spreadTitle}: ${questions[question]}`}>
        <table className="beside-table spread-table">
          <caption>
            <b>{questions[question]}.</b> {text.spreadCaption}
          </caption>
          <thead>
            <tr>
              <th scope="col">{text.area}</th>
              {[0, 1, 2, 3, 4].map((level) => (
                <th key={level} scope="col" className="number" aria-label={text.level(level)}>
                  {level}
                </th>
              ))}
              {(['missing', 'not-applicable'] as const).map((mark) => (
                <th key={mark} scope="col" className="number">
                  <span className={`heat-key empty ${mark}`} aria-hidden="true">
                    <b>{marks[mark][0]}</b>
                  </span>{' '}
                  {marks[mark][1]}
                </th>
              ))}
              <th scope="col" className="number">
                {text.mean}
              </th>
            </tr>
          </thead>
          <tbody>
            {report.priorities.map((area) => (
              <SpreadRow key={area.area} area={area} question={question} report={report} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

function SpreadRow(props: { readonly area: Area; readonly question: CoreQuestion; readonly report: Report }) {
  const { area, question, report } = props;
  const { language } = useLanguage();
  const text = useMessages(besideMessages);
  const { counts, valid, applicable, mean } = area.questions[question];
  const { inScope } = report.organisations;
  const ramp = question === 'nulage' ? 'level' : 'need';
  return (
    <tr>
      <th scope="row">
        <Content of={area.name} />
      </th>
      {counts.map((count, level) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the index is the level
        <td key={level} className={count === 0 ? 'number spread-cell none' : 'number spread-cell'}>
          {count}
          <CountBar count={count} of={inScope} className={`bar-${ramp}-${level}`} />
        </td>
      ))}
      <td className="number spread-cell">
        {applicable - valid}
        <CountBar count={applicable - valid} of={inScope} className="bar-empty" />
      </td>
      <td className="number spread-cell">
        {inScope - applicable}
        <CountBar count={inScope - applicable} of={inScope} className="bar-empty" />
      </td>
      <td className="number">{mean === undefined ? text.noMean : formatNumber(mean, 1, language)}</td>
    </tr>
  );
}
