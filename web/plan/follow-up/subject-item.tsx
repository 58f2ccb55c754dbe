// An indicator or an activity, with each half-year that it is followed up for.
import { statuses } from '../../../functions/core/plan/kinds/goals.ts';
import { formatNumber } from '../../../functions/core/report/format.ts';
import { contentText, useLanguage, useMessages } from '../../shared/language/language.tsx';
import { Status } from '../../shared/status.tsx';
import { FollowEarlier } from '../earlier/follow-earlier.tsx';
import { AnswerValues } from './answer-values.tsx';
import { FollowForm } from './follow-form.tsx';
import type { FollowUp, Subject } from './follow-up.ts';
import { messages } from './messages.ts';
import type { FollowWork } from './use-follow-work.ts';

const tones = {
  overdue: ['err', 'warning'],
  due: ['warn', 'clock'],
  coming: ['quiet', 'started'],
  done: ['ok', 'done'],
} as const;

export function SubjectItem(props: {
  readonly subject: Subject;
  readonly followUp: FollowUp;
  readonly work: FollowWork;
}) {
  const { subject, followUp, work } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const isActivity = subject.kind === 'activity';
  const name = String(subject.values[isActivity ? 'title' : 'name'] ?? '');
  const due = followUp.due.filter(({ row }) => row === subject.row);
  return (
    <article className="follow-subject" aria-label={name}>
      <h4>
        <span className="plan-number">{isActivity ? text.activity : text.indicator}</span>
        <span lang="sv">{name}</span>
      </h4>
      <p className="small muted">{aboutOf(subject, text, language)}</p>
      {subject.values['period'] === 'each-round' && <p className="small">{text.eachRound}</p>}
      {due.length === 0 && <p className="small">{text.notYet}</p>}
      {due.length > 0 && (
        <ul className="plan-rows">
          {due.toReversed().map(({ occasion, state }) => (
            <li key={occasion}>
              <OneOccasion {...{ subject, followUp, work, occasion, state, name }} />
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

function OneOccasion(props: {
  readonly subject: Subject;
  readonly followUp: FollowUp;
  readonly work: FollowWork;
  readonly occasion: string;
  readonly state: FollowUp['due'][number]['state'];
  readonly name: string;
}) {
  const { subject, followUp, work, occasion, state, name } = props;
  const { questions, municipalities, rows, may } = followUp;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const id = `${occasion}/${subject.row}`;
  const row = rows.find((each) => each.row === subject.row && each.occasion === occasion);
  const asked = subject.kind === 'activity' ? questions.activity : questions.outcome;
  const half = text.half(occasion);
  const label = row ? text.changeOf(name, half) : text.followOf(name, half);
  const [tone, icon] = tones[state];
  return (
    <>
      <div className="follow-line">
        <b>{half}</b>
        <Status tone={tone} icon={icon}>
          {text.states[state]}
        </Status>
        {may.write && work.drafts[id] === undefined && (
          <button
            type="button"
            className="button compact"
            aria-label={label}
            onClick={() => work.open(id, { row: subject.row, occasion, version: row?.version ?? 0 })}
          >
            {row ? text.change : text.follow}
          </button>
        )}
      </div>
      {row && work.drafts[id] === undefined && (
        <dl className="facts follow-facts">
          {asked
            .filter(({ parts }) => parts.some((part) => row.values[part.id] !== undefined))
            .map(({ id: question, text: asks, parts }) => (
              <div key={question}>
                <dt>{contentText(asks, language)}</dt>
                <dd>
                  <AnswerValues
                    parts={parts}
                    municipalities={municipalities}
                    values={parts.map((part) => ({
                      part: part.id,
                      label: part.label,
                      value: row.values[part.id],
                      isConfirmed: true,
                    }))}
                  />
                </dd>
              </div>
            ))}
        </dl>
      )}
      {row && may.write && work.drafts[id] === undefined && (
        <FollowEarlier
          plan={work.plan}
          row={row}
          questions={asked}
          municipalities={municipalities}
          name={`${name}, ${half.toLowerCase()}`}
        />
      )}
      <FollowForm
        id={id}
        title={label}
        questions={asked}
        standing={row?.values ?? {}}
        municipalities={municipalities}
        work={work}
      />
    </>
  );
}

type Text = ReturnType<typeof useMessages<(typeof messages)['sv']>>;

/** `baslinje 40, målvärde 80 procent`, or what the plan says of an activity. */
function aboutOf({ kind, values }: Subject, text: Text, language: 'sv' | 'en'): string {
  if (kind === 'activity') {
    const status = statuses.find(({ value }) => value === (values['status'] ?? 'not-started'));
    const days = [values['startsOn'], values['endsOn']].filter(Boolean).join(' – ');
    return [status && text.inPlan(contentText(status.label, language)), days].filter(Boolean).join(' · ');
  }
  const number = (value: unknown) =>
    typeof value === 'number' ? formatNumber(value, Number.isInteger(value) ? 0 : 1, language) : undefined;
  const [baseline, target] = [number(values['baseline']), number(values['target'])];
  return [baseline && `${text.baseline} ${baseline}`, target && `${text.target} ${target}`, values['unit']]
    .filter(Boolean)
    .join(', ');
}
