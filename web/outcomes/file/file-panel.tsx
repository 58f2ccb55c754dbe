// Reading a file of cases: choose it, say what its columns mean, mend what cannot be counted, see the table.
import { useEffect, useRef, useState } from 'react';
import type { Mapping } from '../../../functions/core/outcome-table/match-columns.ts';
import type { SentTable } from '../../../functions/core/outcome-table/sent-table.ts';
import type { OutcomeTable } from '../../../surveys/outcome-table/types.ts';
import type { FileFault } from '../../shared/files/file-fault.ts';
import { useMessages } from '../../shared/language/language.tsx';
import { useLeaveWarning } from '../../shared/leave-warning.ts';
import { Notice } from '../../shared/notice.tsx';
import { rememberColumns } from './column-choices.ts';
import { FaultyRows } from './faulty-rows.tsx';
import { MappingForm } from './mapping-form.tsx';
import { type Meanings, withMeanings } from './meanings.ts';
import { messages } from './messages.ts';
import { useCaseFile } from './use-case-file.ts';

export interface ReadTable {
  readonly table: SentTable;
  /** Rows that are not in it. */
  readonly leftOut: number;
}

export function FilePanel(props: {
  readonly definition: OutcomeTable;
  readonly onRead: (read: ReadTable) => void;
  readonly onCancel: () => void;
}) {
  const { definition, onRead, onCancel } = props;
  const text = useMessages(messages);
  const { state, open, count, restart } = useCaseFile(definition);
  const [asked, setAsked] = useState<{
    readonly mapping: Mapping;
    readonly coverage: string;
    readonly meanings: Meanings;
  }>();
  useLeaveWarning(state.is === 'opened' || state.is === 'counting' || state.is === 'counted');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (state.is !== 'reading' && state.is !== 'counting') heading.current?.focus();
  }, [state.is]);
  // A file without faults is shown at once.
  const whole = state.is === 'counted' && state.counted.faultyRows === 0 ? state.counted.table : undefined;
  const latest = useRef(onRead);
  latest.current = onRead;
  useEffect(() => {
    if (whole) latest.current({ table: whole, leftOut: 0 });
  }, [whole]);
  const countBy = (mapping: Mapping, coverage: string, meanings: Meanings) => {
    if (!('file' in state)) return;
    rememberColumns(mapping, state.file.headings);
    setAsked({ mapping, coverage, meanings });
    count(state.file, { mapping, choices: meanings, coverage });
  };
  const isBusy = state.is === 'reading' || state.is === 'counting';
  return (
    <section className="section outcome-panel">
      <h2 ref={heading} tabIndex={-1}>
        {state.is === 'opened' ? text.mappingTitle : text.title}
      </h2>
      <p role="status" className={isBusy ? 'muted' : 'hidden-text'}>
        {state.is === 'reading' && text.reading}
        {state.is === 'counting' && text.counting}
      </p>
      {(state.is === 'choosing' || state.is === 'refused') && <ChooseFile onFile={open} />}
      {state.is === 'refused' && <Refused fault={state.fault} />}
      {state.is === 'opened' && (
        <MappingForm
          definition={definition}
          file={state.file}
          onCount={(mapping, coverage) => countBy(mapping, coverage, new Map())}
        />
      )}
      {state.is === 'counted' && asked && state.counted.faultyRows > 0 && (
        <FaultyRows
          definition={definition}
          counted={state.counted}
          onRecount={(said) => countBy(asked.mapping, asked.coverage, withMeanings(asked.meanings, said))}
          onWithout={() => onRead({ table: state.counted.table, leftOut: state.counted.faultyRows })}
        />
      )}
      <div className="buttons">
        {(state.is === 'opened' || state.is === 'counted') && (
          <button type="button" className="button" onClick={restart}>
            {text.otherFile}
          </button>
        )}
        <button type="button" className="button" onClick={onCancel}>
          {text.cancel}
        </button>
      </div>
    </section>
  );
}

function ChooseFile({ onFile }: { readonly onFile: (file: File) => void }) {
  const text = useMessages(messages);
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file) onFile(file);
  };
  return (
    <>
      <p>{text.hint}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dragging is an extra; the field does the same */}
      <div
        className={isOver ? 'field outcome-drop over' : 'field outcome-drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setIsOver(false);
          take(event.dataTransfer.files);
        }}
      >
        <label htmlFor="case-file">{text.choose}</label>
        <input
          id="case-file"
          type="file"
          accept=".csv,.txt,.tsv,.xlsx,text/csv"
          onChange={({ target }) => {
            take(target.files);
            // The same file may be chosen again once it has been mended.
            target.value = '';
          }}
        />
        <p className="small muted">{text.drop}</p>
      </div>
    </>
  );
}

function Refused({ fault }: { readonly fault: FileFault }) {
  const text = useMessages(messages);
  return (
    <Notice tone="err" title={text.unusable} role="alert">
      <p>
        {fault.row !== undefined && `${text.row(fault.row)} `}
        {text.faults[fault.kind]}
        {fault.headings !== undefined && ` ${text.columns(fault.headings.join(', '))}`}
      </p>
      <p>{text.nothingSent}</p>
    </Notice>
  );
}
