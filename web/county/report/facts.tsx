// The fact questions tabulated, area by area: how many chose each answer, and how many are missing.
import { formatCount, formatNumber } from '../../../functions/core/report/format.ts';
import { CountBar } from '../../shared/count-bar.tsx';
import { useEmptyMarks } from '../../shared/empty-marks.tsx';
import { contentText, useLanguage, useMessages } from '../../shared/language/language.tsx';
import type { QuestionText, SurveyVersion } from '../../shared/questionnaire.ts';
import { ChoiceWords } from './asked-for.tsx';
import { besideMessages } from './beside-messages.ts';
import { municipalitiesByName, type Report, type Said } from './report.ts';

type Fact = Said['facts'][number];

export function Facts(props: {
  readonly report: Report;
  readonly facts: readonly Fact[];
  readonly version: SurveyVersion;
  readonly questions: ReadonlyMap<string, QuestionText>;
}) {
  const { report, facts, version, questions } = props;
  const text = useMessages(besideMessages);
  const { language } = useLanguage();
  const sections = version.sections.filter(({ id }) => facts.some(({ section }) => section === id));
  return (
    <section className="section facts-section">
      <h2>{text.factsTitle}</h2>
      <p>{text.factsHint}</p>
      {sections.map(({ id, name }) => (
        <details key={id} className="facts-of-section">
          <summary lang={name.en === undefined ? 'sv' : undefined}>{contentText(name, language)}</summary>
          {facts
            .filter(({ section }) => section === id)
            .map((fact) => (
              <FactTable
                key={fact.question}
                fact={fact}
                report={report}
                question={questions.get(fact.question)}
              />
            ))}
        </details>
      ))}
    </section>
  );
}

function FactTable(props: {
  readonly fact: Fact;
  readonly report: Report;
  readonly question: QuestionText | undefined;
}) {
  const { fact, report, question } = props;
  const text = useMessages(besideMessages);
  const { language } = useLanguage();
  const { inScope } = report.organisations;
  const { notApplicable = 0 } = fact;
  const missing = inScope - fact.answered - notApplicable;
  const marks = useEmptyMarks();
  return (
    <table className="fact-table">
      <caption>
        <b lang={question?.title.en === undefined ? 'sv' : language}>
          {question === undefined ? fact.question : contentText(question.title, language)}
        </b>{' '}
        {text.answeredOf(formatCount(fact.answered, inScope, language), inScope)}
      </caption>
      <thead>
        <tr>
          <th scope="col">{fact.values ? text.municipality : text.factChoice}</th>
          <th scope="col" className="number">
            {fact.values ? text.number : text.factCount}
          </th>
        </tr>
      </thead>
      <tbody>
        {fact.values
          ? municipalitiesByName(report).map(({ id, name }) => {
              const value = fact.values?.[id];
              return (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td className="number">
                    {value === undefined ? marks.missing[1] : formatNumber(value, 0, language)}
                  </td>
                </tr>
              );
            })
          : (question?.choices ?? []).flatMap(({ value }) => {
              const choice = String(value);
              if (!hasChoice(fact, question, choice)) return [];
              const count = fact.counts?.[choice] ?? 0;
              return [
                <tr key={choice}>
                  <th scope="row">
                    <ChoiceWords question={question} choice={choice} />
                  </th>
                  <td className="number ranked-cell">
                    {count}
                    <CountBar count={count} of={inScope} />
                  </td>
                </tr>,
              ];
            })}
        {fact.counts && (
          <tr className="apart">
            <th scope="row">{marks.missing[1]}</th>
            <td className="number ranked-cell">
              {missing}
              <CountBar count={missing} of={inScope} className="bar-empty" />
            </td>
          </tr>
        )}
        {notApplicable > 0 && (
          <tr>
            <th scope="row">{marks['not-applicable'][1]}</th>
            <td className="number ranked-cell">
              {notApplicable}
              <CountBar count={notApplicable} of={inScope} className="bar-empty" />
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** "Don't know" and "not applicable" on a scale are no levels: they are among the missing. */
function hasChoice(fact: Fact, question: QuestionText | undefined, choice: string): boolean {
  const isScale = question?.choices.some(({ value }) => typeof value === 'number') ?? false;
  return !isScale || /^\d+$/.test(choice) || (fact.counts?.[choice] ?? 0) > 0;
}
