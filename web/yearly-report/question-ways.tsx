// What can be done with a question of the year: confirm what is proposed, answer, change.
import type { Values } from '../plan/follow-up/follow-draft.ts';
import { FollowForm } from '../plan/follow-up/follow-form.tsx';
import type { FollowWork } from '../plan/follow-up/use-follow-work.ts';
import { Failure } from '../plan/row-form.tsx';
import { contentText, useLanguage, useMessages } from '../shared/language/language.tsx';
import { Notice } from '../shared/notice.tsx';
import { messages } from './messages.ts';
import type { Answer, YearView } from './report-view.tsx';

export function QuestionWays(props: {
  readonly answer: Answer;
  readonly row: string;
  readonly year: YearView;
  readonly work: FollowWork;
}) {
  const { answer, row, year, work } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const occasion = String(year.report.year);
  const id = `${occasion}/${row}/${answer.question}`;
  const question = [...year.questions.county, ...year.questions.subGoal].find(
    (each) => each.id === answer.question,
  );
  const version = year.rows.find((each) => each.row === row)?.version ?? 0;
  const target = { row, occasion, version };
  const asked = contentText(answer.text, language);
  const proposed: Values = Object.fromEntries(
    answer.values.flatMap((each) =>
      each.isConfirmed || each.proposed === undefined ? [] : [[each.part, each.proposed]],
    ),
  );
  const hasProposal = Object.keys(proposed).length > 0;
  const isAnswered = answer.values.some(({ value }) => value !== undefined);
  const outcome = work.outcomes[id];
  if (question === undefined) return null;
  if (work.drafts[id] !== undefined) {
    const standing = Object.fromEntries(answer.values.map((each) => [each.part, each.value ?? null]));
    return (
      <FollowForm
        id={id}
        title={isAnswered ? text.changeOf(asked) : text.answerOf(asked)}
        questions={[withoutCondition(question)]}
        standing={standing}
        municipalities={year.municipalities}
        work={work}
      />
    );
  }
  return (
    <>
      {outcome?.kind === 'failed' && <Failure cause={outcome.cause} />}
      {outcome?.kind === 'conflict' && (
        <Notice tone="warn" icon="conflict" title={text.changedMeanwhile} role="alert" />
      )}
      <div className="buttons screen-only">
        {hasProposal && (
          <button
            type="button"
            className="button compact primary"
            aria-label={text.confirmOf(asked)}
            aria-disabled={outcome?.kind === 'saving'}
            onClick={() => void work.confirm(id, target, proposed)}
          >
            {text.confirm}
          </button>
        )}
        <button
          type="button"
          className="button compact"
          aria-label={isAnswered ? text.changeOf(asked) : text.answerOf(asked)}
          onClick={() => work.open(id, target, proposed)}
        >
          {isAnswered ? text.change : text.answer}
        </button>
      </div>
    </>
  );
}

/** It is only shown where it is asked: the question that it hangs on is not in the same form. */
function withoutCondition({ shownIf: _, ...question }: YearView['questions']['county'][number]) {
  return question;
}
