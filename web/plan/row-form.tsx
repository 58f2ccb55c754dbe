// A row being written: the catalogue's fields, saved together, and what became of it.
import { type SyntheticEvent, useEffect, useRef } from 'react';
import { Refusal } from '../../functions/contract/client.ts';
import { kinds } from '../../functions/core/plan/catalogue.ts';
import type { KindId } from '../../functions/core/plan/kind.ts';
import { contentText, useLanguage, useMessages } from '../shared/language/language.tsx';
import { momentInWords } from '../shared/language/times.ts';
import { WhatWentWrong } from '../shared/loading/show-loaded.tsx';
import { Notice } from '../shared/notice.tsx';
import { Status } from '../shared/status.tsx';
import { fieldInWords } from './in-words.ts';
import { messages } from './messages.ts';
import type { PlanValue, Row } from './plan.ts';
import { PlanField } from './plan-field.tsx';
import { type Conflict, issuesAt, type PlanWork, type Values } from './use-plan-work.ts';

export function RowForm(props: {
  readonly id: string;
  readonly kind: KindId;
  /** Absent for a new row. */
  readonly row?: Row;
  readonly title: string;
  readonly work: PlanWork;
}) {
  const { id, kind, row, title, work } = props;
  const text = useMessages(messages);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus(), []);
  const draft = work.drafts[id];
  if (draft === undefined) return null;
  const outcome = work.outcomes[id];
  const isSaving = outcome?.kind === 'saving';
  const touched = Object.keys(draft.form);
  const fields = kinds[kind].fields.filter(({ id: field }) => !(row?.programme && field === 'name'));
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!isSaving) void work.save(id);
  };
  return (
    <form ref={form} className="plan-form" onSubmit={submit} aria-label={title}>
      <p className="plan-form-title">{title}</p>
      {fields.map((field) => (
        <PlanField
          key={field.id}
          field={field}
          value={valueFor(draft.form, row, field.id)}
          issues={issuesAt(outcome, field.id, touched)}
          onWrite={(value) => work.write(id, field.id, value)}
        />
      ))}
      {outcome?.kind === 'failed' && <Failure cause={outcome.cause} />}
      {outcome?.kind === 'conflict' && (
        <Conflicts id={id} kind={kind} conflicts={outcome.conflicts} form={draft.form} work={work} />
      )}
      <div className="buttons">
        <button type="submit" className="button primary" aria-disabled={isSaving}>
          {isSaving ? text.saving : row && !row.kept ? text.saveAndKeep : text.save}
        </button>
        <button type="button" className="button" onClick={() => work.drop(id)}>
          {text.cancel}
        </button>
        {touched.length > 0 && (
          <Status tone="quiet" icon="started">
            {text.unsaved}
          </Status>
        )}
      </div>
    </form>
  );
}

function valueFor(form: Values, row: Row | undefined, field: string): PlanValue {
  return Object.hasOwn(form, field) ? (form[field] ?? null) : (row?.values[field] ?? null);
}

export function Failure({ cause }: { readonly cause: unknown }) {
  const text = useMessages(messages);
  return (
    <Notice tone="err" title={text.notSaved} role="alert">
      <p>
        <WhatWentWrong cause={cause} />
      </p>
      {cause instanceof Refusal &&
        cause.issues.map(({ path, message }) => (
          <p key={path + message} lang="sv">
            {message}
          </p>
        ))}
      <p>{text.stillHere}</p>
    </Notice>
  );
}

function Conflicts(props: {
  readonly id: string;
  readonly kind: KindId;
  readonly conflicts: readonly Conflict[];
  readonly form: Values;
  readonly work: PlanWork;
}) {
  const { id, kind, conflicts, form, work } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const words = (field: string, value: PlanValue) =>
    fieldInWords(kind, field, value, language) || text.nothing;
  return (
    <div role="alert">
      <Notice tone="warn" icon="conflict" title={text.conflict}>
        <p>{text.conflictHint}</p>
        {conflicts.map(({ field, current }) => {
          const rule = kinds[kind].fields.find((each) => each.id === field);
          return (
            <dl className="facts" key={field}>
              <dt>{text.mine}</dt>
              <dd>
                {rule && `${contentText(rule.label, language)}: `}
                <span lang="sv">{words(field, form[field] ?? null)}</span>
              </dd>
              <dt>{text.theirs(current.author, momentInWords(current.at, language, new Date()))}</dt>
              <dd lang="sv">{words(field, current.value)}</dd>
            </dl>
          );
        })}
        <div className="buttons">
          <button type="button" className="button compact" onClick={() => void work.settle(id, 'mine')}>
            {text.keepMine}
          </button>
          <button type="button" className="button compact" onClick={() => void work.settle(id, 'theirs')}>
            {text.takeTheirs}
          </button>
        </div>
      </Notice>
    </div>
  );
}
