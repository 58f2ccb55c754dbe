// Reading an edited Excel file in: choose it, see what it changes, save that or nothing.
import { useEffect, useRef } from 'react';
import { Refusal } from '../../../functions/contract/client.ts';
import { useMessages } from '../../shared/language/language.tsx';
import { WhatWentWrong } from '../../shared/loading/show-loaded.tsx';
import { Notice } from '../../shared/notice.tsx';
import type { Plan } from '../plan.ts';
import { messages } from './messages.ts';
import { Conflicts, Preview } from './preview.tsx';
import { type ImportState, useImport } from './use-import.ts';

export function ImportPanel(props: {
  readonly plan: Plan;
  readonly reload: () => void;
  readonly onClose: () => void;
}) {
  const text = useMessages(messages);
  const { state, read, save, restart } = useImport(props.plan, props.reload);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (state.is !== 'reading' && state.is !== 'saving') heading.current?.focus();
  }, [state.is]);
  const isChoosing = state.is === 'choosing' || state.is === 'reading';
  return (
    <div className="plan-import">
      <h2 ref={heading} tabIndex={-1}>
        {state.is === 'preview' || state.is === 'saving' ? text.preview : text.read}
      </h2>
      <p role="status" className={state.is === 'reading' ? 'muted' : 'hidden-text'}>
        {state.is === 'reading' && text.reading}
        {state.is === 'saving' && text.saving}
        {state.is === 'preview' && text.counts(state.preview.changes.length)}
      </p>
      {isChoosing && (
        <div className="field">
          <p>{text.hint}</p>
          <label htmlFor="plan-excel">{text.choose}</label>
          <input
            id="plan-excel"
            type="file"
            accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            disabled={state.is === 'reading'}
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) void read(file);
            }}
          />
        </div>
      )}
      {state.is === 'unusable' && <Unusable cause={state.cause} />}
      {(state.is === 'preview' || state.is === 'saving') && <Preview preview={state.preview} />}
      {state.is === 'done' && <Done state={state} />}
      <div className="buttons">
        {(state.is === 'preview' || state.is === 'saving') && state.preview.changes.length > 0 && (
          <button
            type="button"
            className="button primary"
            aria-disabled={state.is === 'saving'}
            onClick={() => state.is === 'preview' && void save(state.preview)}
          >
            {state.is === 'saving' ? text.saving : text.save(state.preview.changes.length)}
          </button>
        )}
        {!isChoosing && state.is !== 'saving' && (
          <button type="button" className="button" onClick={restart}>
            {text.again}
          </button>
        )}
        {state.is !== 'saving' && (
          <button type="button" className="button" onClick={props.onClose}>
            {state.is === 'done' ? text.close : text.cancel}
          </button>
        )}
      </div>
    </div>
  );
}

function Unusable({ cause }: { readonly cause: unknown }) {
  const text = useMessages(messages);
  const faults: Readonly<Record<string, string>> = text.faults;
  const ours = isUnusableFile(cause) ? cause : undefined;
  return (
    <Notice tone="err" title={text.unusable} role="alert">
      {ours ? (
        <p>
          {ours.sheet !== undefined && text.inSheet(ours.sheet)} {faults[ours.fault]}
        </p>
      ) : (
        <p>
          <WhatWentWrong cause={cause} />
        </p>
      )}
      {cause instanceof Refusal &&
        cause.issues.map(({ path, message }) => (
          <p key={path} lang="sv">
            {message}
          </p>
        ))}
      <p>{text.nothingSaved}</p>
    </Notice>
  );
}

/** Its class is loaded with what reads files, and not before. */
function isUnusableFile(cause: unknown): cause is { readonly fault: string; readonly sheet?: string } {
  return cause instanceof Error && cause.name === 'UnusableFile' && 'fault' in cause;
}

function Done({ state }: { readonly state: Extract<ImportState, { is: 'done' }> }) {
  const text = useMessages(messages);
  const { saved, conflicts, cause, preview } = state;
  const rows = conflicts.flatMap((late) => {
    const change = preview.changes.find(({ row, field }) => row === late.row && field === late.field);
    return change ? [{ ...change, current: late.current }] : [];
  });
  return (
    <>
      {cause !== undefined && (
        <Notice tone="err" title={text.notSaved} role="alert">
          <p>
            <WhatWentWrong cause={cause} />
          </p>
          <p>{text.readAgain}</p>
        </Notice>
      )}
      {saved > 0 && <Notice tone="ok" title={text.saved(saved)} role="status" />}
      <Conflicts conflicts={rows} />
    </>
  );
}
