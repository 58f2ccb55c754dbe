// The plan's goals, each with its sub-goals: what they answer, how they are measured, what is done.
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { kinds } from '../../functions/core/plan/catalogue.ts';
import type { KindId } from '../../functions/core/plan/kind.ts';
import { siblings } from '../../functions/core/plan/tree.ts';
import { contentText, useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import { paths } from '../shared/paths.ts';
import { ActivityTable, type Drawn } from './activity-table.tsx';
import { IndicatorRow } from './indicator-row.tsx';
import { messages } from './messages.ts';
import { type Plan, type Row, textIn, titleOf } from './plan.ts';
import { RowForm } from './row-form.tsx';
import { RowWays } from './row-ways.tsx';
import { SourceNote, SuggestionTag } from './source-note.tsx';
import type { PlanWork } from './use-plan-work.ts';

export interface PartProps {
  readonly county: string;
  readonly rows: readonly Row[];
  readonly work: PlanWork | undefined;
}

interface GoalsProps extends PartProps {
  readonly drawn: Drawn | undefined;
  readonly offers: Plan['offers'];
}

export function GoalsPart(props: GoalsProps) {
  const { rows, work } = props;
  const text = useMessages(messages);
  const goals = siblings(rows, 'goal');
  return (
    <>
      {goals.length === 0 && <p className="section">{text.noGoals}</p>}
      {goals.map((goal, index) => (
        <section className="section plan-goal" key={goal.row} aria-labelledby={`mal-${goal.row}`}>
          <Goal {...props} goal={goal} number={index + 1} />
        </section>
      ))}
      {work && (
        <div className="section">
          <AddRow kind="goal" work={work} />
        </div>
      )}
    </>
  );
}

function Goal(props: GoalsProps & { readonly goal: Row; readonly number: number }) {
  const { goal, number, rows, work } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const subGoals = siblings(rows, 'sub-goal', goal.row);
  const standing =
    goal.programme === undefined ? text.own : goal.programme.isMandatory ? text.mandatory : text.chosen;
  const noun = contentText(kinds.goal.name, language);
  return (
    <>
      <h2 id={`mal-${goal.row}`}>
        {noun} {number}. <span lang="sv">{titleOf(goal)}</span>{' '}
        {goal.kept ? <span className="plan-standing">{standing}</span> : <SuggestionTag row={goal} />}
      </h2>
      {textIn(goal, 'description') && (
        <p lang="sv" className="plan-text">
          {textIn(goal, 'description')}
        </p>
      )}
      {work &&
        (work.drafts[goal.row] === undefined ? (
          <RowWays row={goal} rows={rows} work={work} />
        ) : (
          <RowForm id={goal.row} kind="goal" row={goal} title={text.changeOf(titleOf(goal))} work={work} />
        ))}
      {subGoals.length === 0 && <p className="muted">{text.noSubGoals}</p>}
      {subGoals.map((subGoal, index) => (
        <SubGoal key={subGoal.row} {...props} subGoal={subGoal} number={`${number}.${index + 1}`} />
      ))}
      {work && <AddRow kind="sub-goal" parent={goal.row} work={work} />}
    </>
  );
}

function SubGoal(props: GoalsProps & { readonly subGoal: Row; readonly number: string }) {
  const { subGoal, number, rows, work, drawn } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const name = titleOf(subGoal);
  const date = textIn(subGoal, 'targetDate');
  const indicators = siblings(rows, 'indicator', subGoal.row);
  return (
    <article className="plan-sub-goal" data-row={subGoal.row}>
      <div className="plan-sub-goal-head">
        <div>
          {work?.drafts[subGoal.row] === undefined ? (
            <>
              <h3>
                <span className="plan-number">
                  {contentText(kinds['sub-goal'].name, language)} {number} <SuggestionTag row={subGoal} />
                </span>
                <span lang="sv">{name}</span>
              </h3>
              <ul className="plan-meta">
                {date && (
                  <li>
                    {text.by} <b>{dateInWords(date, language)}</b>
                  </li>
                )}
                {subGoal.finding && (
                  <li>
                    <FindingLink county={props.county} finding={subGoal.finding} />
                  </li>
                )}
              </ul>
              <SourceNote source={subGoal.source} />
              {work && <RowWays row={subGoal} rows={rows} work={work} />}
              {work && !subGoal.kept && (
                <button type="button" className="link" onClick={() => void work.keepAll(subGoal)}>
                  {text.keepAll}
                </button>
              )}
            </>
          ) : (
            <RowForm id={subGoal.row} kind="sub-goal" row={subGoal} title={text.changeOf(name)} work={work} />
          )}
        </div>
        <div>
          {indicators.map((row) => (
            <IndicatorRow key={row.row} row={row} rows={rows} work={work} />
          ))}
          {work && <AddRow kind="indicator" parent={subGoal.row} work={work} />}
        </div>
      </div>
      <ActivityTable
        subGoal={subGoal}
        activities={siblings(rows, 'activity', subGoal.row)}
        rows={rows}
        drawn={drawn}
        work={work}
      />
      {work && <AddRow kind="activity" parent={subGoal.row} work={work} />}
      {work && <Offers offers={props.offers.filter((offer) => offer.subGoal === subGoal.row)} work={work} />}
    </article>
  );
}

function FindingLink(props: {
  readonly county: string;
  readonly finding: NonNullable<Row['finding']>;
}): ReactNode {
  const text = useMessages(messages);
  const { round, areaName, places, decidedPlace } = props.finding;
  const place = places ? text.place(places.best, places.worst) : text.decidedPlace(decidedPlace);
  return (
    <>
      {text.answers}{' '}
      <Link href={paths.report(props.county, round)}>
        <span lang="sv">{areaName}</span>, {place}
      </Link>
    </>
  );
}

function Offers({ offers, work }: { readonly offers: Plan['offers']; readonly work: PlanWork }) {
  const text = useMessages(messages);
  if (offers.length === 0) return null;
  return (
    <details className="plan-offers screen-only">
      <summary>{text.offers(offers.length)}</summary>
      <ul>
        {offers.map(({ item, subGoal, title, source }) => (
          <li key={item}>
            <b lang="sv">{title}</b>
            <SourceNote source={source} />
            <button
              type="button"
              className="button compact"
              aria-label={text.takeOf(title)}
              onClick={() => void work.take(item, subGoal)}
            >
              {text.take}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The button that adds a row, or the form of the one being added. */
export function AddRow(props: { readonly kind: KindId; readonly parent?: string; readonly work: PlanWork }) {
  const { kind, parent, work } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const title = text.addOf(contentText(kinds[kind].name, language));
  const added = work.newUnder(kind, parent);
  return (
    <>
      {added.map((id) => (
        <RowForm key={id} id={id} kind={kind} title={title} work={work} />
      ))}
      {added.length === 0 && (
        <button
          type="button"
          className="button compact plan-add screen-only"
          onClick={() => work.add(kind, parent)}
        >
          {title}
        </button>
      )}
    </>
  );
}
