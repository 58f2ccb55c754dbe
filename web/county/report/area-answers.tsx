// Each municipality's answers about one area, and the region's apart from them.
import { coreQuestions } from '../../../functions/core/priority/types.ts';
import { formatCount } from '../../../functions/core/report/format.ts';
import { correspondingTo } from '../../../functions/core/report/regions.ts';
import { Content, contentText, useLanguage, useMessages } from '../../shared/language/language.tsx';
import { Scroll } from '../../shared/scroll.tsx';
import { AnswerCell } from './answer-cell.tsx';
import { messages } from './messages.ts';
import { type Area, municipalitiesByName, type Region, type Report } from './report.ts';

export function AreaAnswers({ report, area }: { readonly report: Report; readonly area: Area }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { responded, inScope } = report.organisations;
  return (
    <Scroll label={text.answersAbout(contentText(area.name, language))}>
      <table className="heat mini">
        <caption>
          <b>{text.areaAnswersTitle}</b> {text.areaAnswersHint(formatCount(responded, inScope, language))}
        </caption>
        <thead>
          <tr>
            <th scope="col" className="heat-name">
              {text.municipality}
            </th>
            {coreQuestions.map((question) => (
              <th key={question} scope="col">
                {text.questionsShort[question]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {municipalitiesByName(report).map((municipality) => (
            <tr key={municipality.id}>
              <th scope="row">{municipality.name}</th>
              {coreQuestions.map((question) => (
                <AnswerCell
                  key={question}
                  question={question}
                  answer={municipality.areas[area.area]?.[question] ?? 'missing'}
                />
              ))}
            </tr>
          ))}
        </tbody>
        {report.regions.map((region) => (
          <RegionRows key={region.id} region={region} area={area} />
        ))}
      </table>
    </Scroll>
  );
}

/** One row for each of the region's areas that corresponds to this one. */
function RegionRows({ region, area }: { readonly region: Region; readonly area: Area }) {
  const text = useMessages(messages);
  const own = correspondingTo(area.area, region);
  return (
    <tbody className="heat-region">
      <tr className="group-heading">
        <th scope="rowgroup" colSpan={1 + coreQuestions.length}>
          <b>{region.name}</b> <span>{text.regionApart}</span>
        </th>
      </tr>
      {own.map(({ area: id, name, answers }) => (
        <tr key={id}>
          <th scope="row" className="region-area">
            <Content of={name} />
          </th>
          {coreQuestions.map((question) => (
            <AnswerCell key={question} question={question} answer={answers[question]} />
          ))}
        </tr>
      ))}
      {own.length === 0 && (
        <tr>
          <th scope="row" className="region-area">
            {text.regionNotAsked}
          </th>
          {coreQuestions.map((question) => (
            <AnswerCell key={question} question={question} answer="not-asked" />
          ))}
        </tr>
      )}
    </tbody>
  );
}
