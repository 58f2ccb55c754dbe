// Room for a comment at a quality remark: it is saved as the comment of one of the answers the remark is about.
import { useId, useState } from 'react';
import type { AnswerValue } from '../../functions/core/response.ts';
import type { ResponseAndSurvey } from '../respond/load-response.ts';
import { Content, useMessages } from '../shared/language/language.tsx';
import { questionsById } from '../shared/questionnaire.ts';
import { useMember } from '../shared/session/member.tsx';
import { StepFailure } from '../steps/step-failure.tsx';
import { useKept } from '../steps/use-kept.ts';
import { addressOf, useStep } from '../steps/use-step.ts';
import { messages } from './messages.ts';

export function RemarkComment(props: {
  readonly loaded: ResponseAndSurvey;
  /** The question in this questionnaire that the comment belongs to. */
  readonly question: string;
  /** The answers have been read anew. */
  readonly onChanged: () => void;
}) {
  const text = useMessages(messages);
  const { personId } = useMember();
  const { response, version } = props.loaded;
  const answer = response.answers.find(({ question }) => question === props.question);
  const saved = answer?.comment ?? '';
  const [written, keep] = useKept(
    [personId, ...Object.values(addressOf(response)), 'remark', props.question].join('/'),
    saved,
  );
  const [isConflicting, setIsConflicting] = useState(false);
  const step = useStep();
  const id = useId();
  const title = questionsById(version).get(props.question)?.title ?? { sv: props.question };
  const isChanged = written.trim() !== saved;
  if (answer === undefined) return null;
  if (!response.may.write) {
    return saved === '' ? null : (
      <p className="small said" lang="sv">
        {saved}
      </p>
    );
  }
  const save = async () => {
    const isDone = await step.send(async (client) => {
      const { results } = await client('PATCH /api/rounds/{round}/responses/{org}/{survey}/answers', {
        params: addressOf(response),
        body: {
          changes: [
            {
              question: props.question,
              value: answer.value as AnswerValue,
              comment: written.trim(),
              expectedVersion: answer.version,
            },
          ],
        },
      });
      setIsConflicting(results.some(({ ok }) => !ok));
      if (results.every(({ ok }) => ok)) keep(undefined);
    });
    if (isDone) props.onChanged();
  };
  return (
    <div className="remark-comment">
      <label htmlFor={id}>
        {text.remarkComment} ”<Content of={title} />”
      </label>
      <p className="small muted" id={`${id}-help`}>
        <Content of={version.answering.comment.help} />
      </p>
      <textarea
        id={id}
        rows={2}
        maxLength={version.answering.comment.maxLength}
        aria-describedby={`${id}-help`}
        value={written}
        onChange={(event) => keep(event.target.value)}
      />
      {(isChanged || step.isSending) && (
        <button
          type="button"
          className="button compact"
          aria-disabled={step.isSending}
          onClick={() => void save()}
        >
          {step.isSending ? text.saving : text.saveComment}
        </button>
      )}
      <p className="small" role="status">
        {!isChanged && saved !== '' && !step.isSending && text.commentSaved}
        {isConflicting && text.commentConflict}
      </p>
      <StepFailure cause={step.failure} version={version} />
    </div>
  );
}
