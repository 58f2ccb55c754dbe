// The top of a plan: what it is, how it stands, and its facts in four numbers.
import type { ReactNode } from 'react';
import { useMessages } from '../shared/language/language.tsx';
import { PageHeading } from '../shared/page.tsx';
import { TimelineKey } from './activity-table.tsx';
import { messages } from './messages.ts';
import type { Plan } from './plan.ts';

export function PlanHead(props: {
  readonly title: string;
  readonly period: Plan['period'];
  readonly summary: Plan['summary'];
  /** Items of the line under the title. */
  readonly meta: ReactNode;
  readonly children?: ReactNode;
}) {
  const { title, period, summary } = props;
  const text = useMessages(messages);
  return (
    <div className="heading">
      <PageHeading>{title}</PageHeading>
      <ul className="meta">
        {props.meta}
        <li>{text.period(period.firstYear, period.lastYear)}</li>
      </ul>
      {period.goalsFrom === 'ours' && <p className="small muted plan-ours">{text.ours}</p>}
      <dl className="plan-numbers" aria-label={text.facts}>
        <div>
          <dt>{text.goals}</dt>
          <dd>{text.goalsCount(summary.goals, summary.mandatoryGoals)}</dd>
        </div>
        <div>
          <dt>{text.activities}</dt>
          <dd>{text.doneOf(summary.done, summary.activities)}</dd>
        </div>
        <div>
          <dt>{text.late}</dt>
          <dd>{summary.late}</dd>
        </div>
        {summary.suggestions > 0 && (
          <div>
            <dt>{text.suggestions}</dt>
            <dd>{summary.suggestions}</dd>
          </div>
        )}
      </dl>
      {props.children}
      <TimelineKey />
    </div>
  );
}
