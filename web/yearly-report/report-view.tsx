// A yearly report as it is read: the county's part, and each sub-goal with what its follow-up says.
import type { ReactNode } from 'react';
import type { CallOutput } from '../../functions/contract/client.ts';
import { ruleOf, valueInWords } from '../../functions/core/follow-up/value-words.ts';
import { formatNumber } from '../../functions/core/report/format.ts';
import type { YearlyQuestions } from '../../surveys/yearly-report/types.ts';
import { AnswerValues } from '../plan/follow-up/answer-values.tsx';
import { messages as followMessages } from '../plan/follow-up/messages.ts';
import { Content, useLanguage, useMessages } from '../shared/language/language.tsx';
import { messages } from './messages.ts';

export type YearView = CallOutput<'GET /api/plans/{county}/{period}/years/{year}'>;
export type Report = YearView['report'];
export type Answer = Report['county'][number];
type SubGoal = Report['subGoals'][number];
type Basis = Pick<YearView, 'report' | 'questions' | 'municipalities'>;

/** What stands under a question, for whoever may answer it. */
export type Ways = (answer: Answer, row: string) => ReactNode;

export function ReportView(props: {
  readonly year: Basis;
  readonly ways?: Ways;
  /** What the municipalities say of the year. */
  readonly municipal: ReactNode;
}) {
  const { year, ways } = props;
  const text = useMessages(messages);
  const { report } = year;
  return (
    <>
      <section className="section" aria-labelledby="lanet">
        <h2 id="lanet">{text.county}</h2>
        {report.county.map((answer) => (
          <OneAnswer key={answer.question} answer={answer} year={year}>
            {ways?.(answer, 'plan')}
          </OneAnswer>
        ))}
      </section>
      {props.municipal}
      {report.subGoals.length === 0 && <p>{text.noSubGoals}</p>}
      {report.subGoals.map((subGoal, index) => (
        <OneSubGoal
          key={subGoal.row}
          subGoal={subGoal}
          number={index + 1}
          year={year}
          {...(ways && { ways })}
        />
      ))}
    </>
  );
}

function OneAnswer(props: { readonly answer: Answer; readonly year: Basis; readonly children?: ReactNode }) {
  const { answer, year } = props;
  const { county, subGoal } = year.questions;
  const question = [...county, ...subGoal].find(({ id }) => id === answer.question);
  return (
    <div className="year-question">
      <h3>
        <Content of={answer.text} />
      </h3>
      <AnswerValues
        values={answer.values}
        parts={question?.parts ?? []}
        municipalities={year.municipalities}
      />
      {props.children}
    </div>
  );
}

function OneSubGoal(props: {
  readonly subGoal: SubGoal;
  readonly number: number;
  readonly year: Basis;
  readonly ways?: Ways;
}) {
  const { subGoal, number, year, ways } = props;
  const text = useMessages(messages);
  const id = `delmal-${subGoal.row}`;
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>
        <span className="plan-number">{text.subGoal(number)}</span>
        <span lang="sv">{subGoal.text}</span>
      </h2>
      <p className="small">
        {text.goal}: <span lang="sv">{subGoal.goal}</span>.{' '}
        {subGoal.targetDate && text.targetDate(subGoal.targetDate)}
      </p>
      {subGoal.answers.map((answer) => (
        <OneAnswer key={answer.question} answer={answer} year={year}>
          {ways?.(answer, subGoal.row)}
        </OneAnswer>
      ))}
      {subGoal.indicators.length + subGoal.activities.length > 0 && <h3>{text.fromFollowUp}</h3>}
      {subGoal.indicators.map((indicator) => (
        <OneIndicator key={indicator.row} indicator={indicator} year={year} />
      ))}
      {subGoal.activities.map((activity) => (
        <OneActivity key={activity.row} activity={activity} year={year} />
      ))}
    </section>
  );
}

function OneIndicator({
  indicator,
  year,
}: {
  readonly indicator: SubGoal['indicators'][number];
  readonly year: Basis;
}) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { name, unit, baseline, target, outcome } = indicator;
  const shown = (label: string, value: number | undefined) =>
    value === undefined ? [] : [`${label} ${formatNumber(value, Number.isInteger(value) ? 0 : 1, language)}`];
  const about = [...shown(text.baseline, baseline), ...shown(text.target, target), ...(unit ? [unit] : [])];
  return (
    <div className="year-source">
      <h4>
        <span className="plan-number">{text.indicator}</span>
        <span lang="sv">{name}</span>
      </h4>
      {about.length > 0 && <p className="small muted">{about.join(', ')}</p>}
      {outcome ? <FollowedUp answers={[outcome]} year={year} /> : <p>{text.noOutcome}</p>}
    </div>
  );
}

function OneActivity({
  activity,
  year,
}: {
  readonly activity: SubGoal['activities'][number];
  readonly year: Basis;
}) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const rule = ruleOf(year.questions as YearlyQuestions, 'ar-akt-status');
  const status = rule ? valueInWords(rule, activity.status, String, language) : activity.status;
  return (
    <div className="year-source">
      <h4>
        <span className="plan-number">{text.activity}</span>
        <span lang="sv">{activity.title}</span>
      </h4>
      <p>
        {text.statusAtEnd(status)}. {activity.from === 'plan' && text.fromPlan}
      </p>
      <FollowedUp answers={activity.followUps} year={year} />
    </div>
  );
}

function FollowedUp(props: {
  readonly answers: SubGoal['activities'][number]['followUps'];
  readonly year: Basis;
}) {
  const text = useMessages(followMessages);
  const { questions, municipalities } = props.year;
  const asked = [...questions.activity, ...questions.outcome];
  return props.answers.map(({ occasion, answers }) => (
    <div key={occasion}>
      <p className="small">
        <b>{text.half(occasion)}</b>
      </p>
      <dl className="facts follow-facts">
        {answers
          .filter(({ values }) => values.some(({ value }) => value !== undefined))
          .map((answer) => (
            <div key={answer.question}>
              <dt>
                <Content of={answer.text} />
              </dt>
              <dd>
                <AnswerValues
                  values={answer.values}
                  parts={asked.find(({ id }) => id === answer.question)?.parts ?? []}
                  municipalities={municipalities}
                />
              </dd>
            </div>
          ))}
      </dl>
    </div>
  ));
}
