// A follow-up, or a question of the year, being written: saved together, and what became of it.
import { type SyntheticEvent, useEffect, useRef } from 'react';
import { isAsked } from '../../../functions/core/follow-up/follow-row.ts';
import { Content, useMessages } from '../../shared/language/language.tsx';
import { Status } from '../../shared/status.tsx';
import { Failure } from '../row-form.tsx';
import { FollowConflicts } from './follow-conflicts.tsx';
import { sentOf, type Values } from './follow-draft.ts';
import type { FollowValue, Municipalities, Question } from './follow-up.ts';
import { messages } from './messages.ts';
import { PartField } from './part-field.tsx';
import { type FollowWork, issuesAt } from './use-follow-work.ts';

export function FollowForm(props: {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly Question[];
  readonly standing: Values;
  readonly municipalities: Municipalities;
  readonly work: FollowWork;
}) {
  const { id, title, questions, standing, municipalities, work } = props;
  const text = useMessages(messages);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus(), []);
  const draft = work.drafts[id];
  if (draft === undefined) return null;
  const outcome = work.outcomes[id];
  const isSaving = outcome?.kind === 'saving';
  const sent = sentOf(draft);
  const isTouched = Object.keys(draft.form).length > 0;
  const valueIn = (part: string): FollowValue =>
    Object.hasOwn(sent, part) ? (sent[part] ?? null) : (standing[part] ?? null);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!isSaving) void work.save(id);
  };
  return (
    <form ref={form} className="plan-form" onSubmit={submit} aria-label={title}>
      {questions.length > 1 && <p className="plan-form-title">{title}</p>}
      {questions
        .filter((question) => isAsked(question as Parameters<typeof isAsked>[0], valueIn))
        .map((question) => (
          <QuestionFields key={question.id} question={question}>
            {(part, label, help) => (
              <PartField
                key={part.id}
                part={part}
                label={label}
                {...(help && { help })}
                value={valueIn(part.id)}
                issues={issuesAt(outcome, part.id, Object.keys(sent))}
                municipalities={municipalities}
                onWrite={(value) => work.write(id, part.id, value)}
              />
            )}
          </QuestionFields>
        ))}
      {Object.keys(draft.proposed ?? {}).length > 0 && <p className="small muted">{text.savingConfirms}</p>}
      {outcome?.kind === 'failed' && <Failure cause={outcome.cause} />}
      {outcome?.kind === 'conflict' && (
        <FollowConflicts
          id={id}
          conflicts={outcome.conflicts}
          form={sent}
          questions={questions}
          municipalities={municipalities}
          work={work}
        />
      )}
      <div className="buttons">
        <button type="submit" className="button primary" aria-disabled={isSaving}>
          {isSaving ? text.saving : text.save}
        </button>
        <button type="button" className="button" onClick={() => work.drop(id)}>
          {text.cancel}
        </button>
        {isTouched && (
          <Status tone="quiet" icon="started">
            {text.unsaved}
          </Status>
        )}
      </div>
    </form>
  );
}

type Field = (
  part: Question['parts'][number],
  label: React.ReactNode,
  help?: React.ReactNode,
) => React.ReactNode;

/** A question with parts is a group; one without is its own field. */
function QuestionFields({ question, children }: { readonly question: Question; readonly children: Field }) {
  const { parts, text, help } = question;
  const [only] = parts.length === 1 ? parts : [];
  if (only) return children(only, <Content of={text} />, help && <Content of={help} />);
  return (
    <fieldset className="follow-group">
      <legend>
        <Content of={text} />
      </legend>
      {help && (
        <p className="small muted">
          <Content of={help} />
        </p>
      )}
      {parts.map((part) => children(part, part.label && <Content of={part.label} />))}
    </fieldset>
  );
}
