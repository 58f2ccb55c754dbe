// Each municipality's answers about one area.
import { coreQuestions } from '../../../functions/core/priority/types.ts';
import { formatCount } from '../../../functions/core/report/format.ts';
import { contentText, useLanguage, useMessages } from '../../shared/language/language.tsx';
import { Scroll } from '../../shared/scroll.tsx';
import { AnswerCell } from './answer-cell.tsx';
import { messages } from './messages.ts';
import { type Area, municipalitiesByName, type Report } from './report.ts';

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
      </table>
    </Scroll>
  );
}
