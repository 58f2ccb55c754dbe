// The plan's follow-up: what is due and overdue, half-year by half-year, and the years to report.
import { Link } from 'wouter';
import { useMarkSynthetic } from '../../shared/frame/synthetic.tsx';
import { useLanguage, useMessages } from '../../shared/language/language.tsx';
import { dateInWords } from '../../shared/language/times.ts';
import { ShowLoaded } from '../../shared/loading/show-loaded.tsx';
import { useLoaded } from '../../shared/loading/use-loaded.ts';
import { PageHeading } from '../../shared/page.tsx';
import { paths } from '../../shared/paths.ts';
import { useSession } from '../../shared/session/session.tsx';
import type { FollowUp } from './follow-up.ts';
import { messages } from './messages.ts';
import { MoveNote } from './move-note.tsx';
import { SubjectItem } from './subject-item.tsx';
import { useFollowWork } from './use-follow-work.ts';
import '../plan.css';
import './follow-up.css';

export function FollowUpPage({ county, period }: { readonly county: string; readonly period: string }) {
  const { client } = useSession();
  const loading = useLoaded(`follow-up ${county} ${period}`, (signal) =>
    client('GET /api/plans/{county}/{period}/follow-up', { params: { county, period }, signal }),
  );
  return (
    <ShowLoaded of={loading}>
      {(followUp) => <ShowFollowUp followUp={followUp} reload={loading.reload} />}
    </ShowLoaded>
  );
}

function ShowFollowUp({ followUp, reload }: { readonly followUp: FollowUp; readonly reload: () => void }) {
  const text = useMessages(messages);
  const { county, period, subjects, moves } = followUp;
  const work = useFollowWork({ county: county.id, period }, reload);
  useMarkSynthetic(followUp.synthetic);
  const goals = subjects.filter(({ kind }) => kind === 'goal');
  return (
    <>
      <div className="heading">
        <PageHeading>{text.title(county.name)}</PageHeading>
        <ul className="meta">
          <li>
            <Link href={paths.plan(county.id, period)}>{text.toPlan}</Link>
          </li>
        </ul>
        {followUp.may.write && <p>{text.lead}</p>}
        <Numbers followUp={followUp} />
      </div>
      <Years followUp={followUp} />
      {subjects.every(({ kind }) => kind === 'goal') && <p>{text.nothing}</p>}
      {goals.map((goal) => {
        const subGoals = subjects.filter(({ parent }) => parent === goal.row);
        if (subGoals.length === 0) return null;
        return (
          <section className="section" key={goal.row} aria-labelledby={`mal-${goal.row}`}>
            <h2 id={`mal-${goal.row}`}>
              <span className="plan-number">{text.goal}</span>
              <span lang="sv">{String(goal.values['name'] ?? '')}</span>
            </h2>
            {subGoals.map((subGoal) => (
              <section className="plan-sub-goal" key={subGoal.row} aria-labelledby={`delmal-${subGoal.row}`}>
                <h3 id={`delmal-${subGoal.row}`} lang="sv">
                  {String(subGoal.values['text'] ?? '')}
                </h3>
                {typeof subGoal.values['targetDate'] === 'string' && (
                  <p className="small muted">{text.targetDate(subGoal.values['targetDate'])}</p>
                )}
                {moves
                  .filter((move) => move.subGoal === subGoal.row)
                  .map((move) => (
                    <MoveNote key={move.subGoal} move={move} />
                  ))}
                {subjects
                  .filter(({ parent }) => parent === subGoal.row)
                  .map((subject) => (
                    <SubjectItem key={subject.row} subject={subject} followUp={followUp} work={work} />
                  ))}
              </section>
            ))}
          </section>
        );
      })}
    </>
  );
}

function Numbers({ followUp }: { readonly followUp: FollowUp }) {
  const text = useMessages(messages);
  const { due, thisYear } = followUp;
  return (
    <dl className="plan-numbers" aria-label={text.facts}>
      {(['overdue', 'due', 'coming', 'done'] as const).map((state) => (
        <div key={state}>
          <dt>{text.counts[state]}</dt>
          <dd>{due.filter((each) => each.state === state).length}</dd>
        </div>
      ))}
      <div>
        <dt>{text.thisYear(thisYear.year)}</dt>
        <dd>{text.ofPlanned(thisYear.done, thisYear.planned)}</dd>
      </div>
    </dl>
  );
}

function Years({ followUp }: { readonly followUp: FollowUp }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { county, period, years } = followUp;
  if (years.length === 0) return null;
  return (
    <section className="section" aria-labelledby="ar">
      <h2 id="ar">{text.years}</h2>
      <p>{text.yearsHint}</p>
      <ul>
        {years.map(({ year, latest }) => (
          <li key={year}>
            <Link href={paths.year(county.id, period, year)}>{text.year(year)}</Link>
            {', '}
            {latest
              ? text.reported(latest.number, dateInWords(latest.submittedAt, language))
              : text.notReported}
          </li>
        ))}
      </ul>
    </section>
  );
}
