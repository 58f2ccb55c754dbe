// A row being written: the questionnaire's own fields, saved together when one says so.
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { Refusal } from '../../functions/contract/client.ts';
import type { Register } from '../../functions/core/registers/register.ts';
import { useKeptFocus } from '../shared/kept-focus.ts';
import { useMessages } from '../shared/language/language.tsx';
import { WhatWentWrong } from '../shared/loading/show-loaded.tsx';
import { Notice } from '../shared/notice.tsx';
import type { SurveyVersion } from '../shared/questionnaire.ts';
import { Status } from '../shared/status.tsx';
import { fieldsOf, isShown } from './fields.ts';
import { messages } from './messages.ts';
import { RowConflict } from './row-conflict.tsx';
import { RowField } from './row-field.tsx';
import { issuesAt, type OwnRows } from './use-own-rows.ts';

interface RowFormProps {
  readonly id: string;
  readonly title: string;
  readonly register: Register;
  readonly version: SurveyVersion;
  readonly store: OwnRows;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly onSettled: () => void;
}

export function RowForm(props: RowFormProps) {
  const { id, register, version, store } = props;
  const text = useMessages(messages);
  const form = useRef<HTMLFormElement>(null);
  const [isEmpty, setIsEmpty] = useState(false);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus(), []);
  const draft = store.drafts[id];
  if (draft === undefined) return null;
  const outcome = store.outcomes[id];
  const isSaving = outcome?.kind === 'saving';
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const hasValues = Object.keys(store.toValues(draft.form)).length > 0;
    setIsEmpty(!hasValues);
    if (hasValues && !isSaving) props.onSave();
  };
  return (
    <form ref={form} className="register-form" onSubmit={submit} aria-label={props.title} noValidate>
      <h3>{props.title}</h3>
      <div lang="sv">
        {fieldsOf(version, register)
          .filter((field) => isShown(field, draft.form))
          .map((field) => (
            <RowField
              key={field.id}
              field={field}
              value={draft.form[field.id]}
              issues={issuesAt(outcome, field.dateOf ?? field.id)}
              onWrite={(value) => store.write(id, { ...draft.form, [field.id]: value })}
            />
          ))}
      </div>
      {outcome?.kind === 'failed' && <Failure cause={outcome.cause} />}
      {isEmpty && (
        <Notice tone="err" title={text.notSaved} role="alert">
          {<p>{text.emptyRow}</p>}
        </Notice>
      )}
      <RowConflict id={id} register={register} version={version} store={store} onSettled={props.onSettled} />
      <Ways {...props} isSaving={isSaving} />
    </form>
  );
}

function Failure({ cause }: { readonly cause: unknown }) {
  const text = useMessages(messages);
  const unplaced =
    cause instanceof Refusal ? cause.issues.filter(({ path }) => !path.startsWith('changes.0.values.')) : [];
  return (
    <Notice tone="err" title={text.notSaved} role="alert">
      <p>
        <WhatWentWrong cause={cause} />
      </p>
      {unplaced.map(({ path, message }) => (
        <p key={path + message} lang="sv">
          {message}
        </p>
      ))}
      <p>{text.kept}</p>
    </Notice>
  );
}

function Ways({ onCancel, isSaving }: RowFormProps & { readonly isSaving: boolean }) {
  const text = useMessages(messages);
  const [isAsking, setIsAsking] = useState(false);
  const keptFocus = useKeptFocus();
  return (
    <div className="buttons" {...keptFocus}>
      {isAsking ? (
        <>
          <span role="alert">{text.discard}</span>
          <button type="button" className="button compact" onClick={onCancel}>
            {text.discardYes}
          </button>
          <button type="button" className="button compact" onClick={() => setIsAsking(false)}>
            {text.discardNo}
          </button>
        </>
      ) : (
        <>
          <button type="submit" className="button primary" aria-disabled={isSaving}>
            {isSaving ? text.saving : text.save}
          </button>
          <button type="button" className="button" onClick={() => setIsAsking(true)}>
            {text.cancel}
          </button>
          <Status tone="quiet" icon="started">
            {text.unsaved}
          </Status>
        </>
      )}
    </div>
  );
}
