// The region's own answers, area by area, beside the municipalities' and outside their order.
import { coreQuestions } from '../../../functions/core/priority/types.ts';
import { MarksLegend } from '../../shared/empty-marks.tsx';
import { Content, contentText, useLanguage, useMessages } from '../../shared/language/language.tsx';
import { dateInWords } from '../../shared/language/times.ts';
import { Scroll } from '../../shared/scroll.tsx';
import { AnswerCell } from './answer-cell.tsx';
import { messages } from './messages.ts';
import type { Region, Report } from './report.ts';

export function RegionAnswers({ report, region }: { readonly report: Report; readonly region: Region }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const title = text.regionTitle(region.name);
  return (
    <section className="section">
      <h2>{title}</h2>
      <p>{text.regionHint}</p>
      {region.submittedAt === undefined ? (
        <p>{text.regionSilent(region.name)}</p>
      ) : (
        <>
          <p className="small muted">
            {text.regionEdition(region.edition ?? 1, dateInWords(region.submittedAt, language))}
          </p>
          <Scroll label={title}>
            <RegionTable report={report} region={region} title={title} />
          </Scroll>
          <MarksLegend />
        </>
      )}
    </section>
  );
}

function RegionTable(props: { readonly report: Report; readonly region: Region; readonly title: string }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const names = new Map(props.report.priorities.map(({ area, name }) => [area, contentText(name, language)]));
  const hasCounterparts = names.size > 0;
  return (
    <table className="heat regions">
      <caption className="hidden-text">{props.title}</caption>
      <thead>
        <tr>
          <th scope="col" className="heat-name">
            {text.regionArea}
          </th>
          {coreQuestions.map((question) => (
            <th key={question} scope="col">
              {text.questionsShort[question]}
            </th>
          ))}
          {hasCounterparts && (
            <th scope="col" className="counterparts">
              {text.regionCorresponds}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {props.region.areas.map(({ area, name, corresponds, answers }) => (
          <tr key={area}>
            <th scope="row">
              <Content of={name} />
            </th>
            {coreQuestions.map((question) => (
              <AnswerCell key={question} question={question} answer={answers[question]} />
            ))}
            {hasCounterparts && (
              <td className="counterparts" lang="sv">
                {corresponds.flatMap((id) => names.get(id) ?? []).join('; ')}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
