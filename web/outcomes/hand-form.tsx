// The table filled in by hand: the same counts, made intervals by the same rules before anything is sent.
import { useEffect, useRef, useState } from 'react';
import { type CountFault, countFaults } from '../../functions/core/outcome-table/count-faults.ts';
import { protectTable } from '../../functions/core/outcome-table/protect-table.ts';
import type { SentTable } from '../../functions/core/outcome-table/sent-table.ts';
import type { OutcomeTable, OutcomeVariable } from '../../surveys/outcome-table/types.ts';
import { useMessages } from '../shared/language/language.tsx';
import { Notice } from '../shared/notice.tsx';
import { CoverageField } from './coverage-field.tsx';
import { type HandCounts, readHandCounts } from './hand-counts.ts';
import { messages } from './messages.ts';

export interface HandWritten {
  readonly counts: HandCounts;
  readonly cases: string;
  readonly coverage: string;
}

export const nothingWritten: HandWritten = { counts: new Map(), cases: '', coverage: '' };

type Fault = { readonly variable: string; readonly fault: CountFault['fault'] | 'not-whole' };

export function HandForm(props: {
  readonly definition: OutcomeTable;
  readonly written: HandWritten;
  readonly onWrite: (written: HandWritten) => void;
  readonly onSee: (table: SentTable) => void;
  readonly onCancel: () => void;
}) {
  const { definition, written, onWrite, onSee, onCancel } = props;
  const text = useMessages(messages);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [headFault, setHeadFault] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const see = () => {
    const read = readHandCounts(definition, written.cases, written.counts);
    const head =
      read.cases === undefined ? text.casesFault : written.coverage === '' ? text.chooseCoverage : undefined;
    setHeadFault(head);
    if (read.cases === undefined) return setFaults([]);
    const counted = { cases: read.cases, counts: read.counts };
    const found: Fault[] = [
      ...read.notWhole.map((variable) => ({ variable, fault: 'not-whole' as const })),
      ...(read.notWhole.length > 0 ? [] : countFaults(definition, counted)),
    ];
    setFaults(found);
    if (found.length === 0 && head === undefined) onSee(protectTable(definition, counted, written.coverage));
  };
  const nameOf = (id: string) => definition.variables.find((variable) => variable.id === id)?.name ?? '';
  return (
    <form
      className="section outcome-panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        see();
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {text.handTitle}
      </h2>
      <p>{text.handHint}</p>
      <div className="field">
        <label htmlFor="hand-cases">{text.totalCases}</label>
        <input
          id="hand-cases"
          inputMode="numeric"
          autoComplete="off"
          className="outcome-count"
          value={written.cases}
          onChange={({ target }) => onWrite({ ...written, cases: target.value })}
        />
      </div>
      <CoverageField
        definition={definition}
        value={written.coverage}
        onChange={(coverage) => onWrite({ ...written, coverage })}
      />
      <div className="outcome-variables">
        {definition.variables.map((variable) => (
          <HandVariable
            key={variable.id}
            variable={variable}
            written={written}
            onWrite={onWrite}
            isFaulty={faults.some((fault) => fault.variable === variable.id)}
          />
        ))}
      </div>
      {(headFault !== undefined || faults.length > 0) && (
        <Notice tone="err" title={text.handFaults} role="alert">
          {headFault !== undefined && <p>{headFault}</p>}
          <ul>
            {faults.map(({ variable, fault }) => (
              <li key={variable}>
                <a href={`#hand-${variable}`} lang="sv">
                  {nameOf(variable)}
                </a>
                : {text.faults[fault]}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <div className="buttons outcome-main-button">
        <button type="submit" className="button primary">
          {text.see}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {text.cancel}
        </button>
      </div>
    </form>
  );
}

function HandVariable(props: {
  readonly variable: OutcomeVariable;
  readonly written: HandWritten;
  readonly onWrite: (written: HandWritten) => void;
  readonly isFaulty: boolean;
}) {
  const { variable, written, onWrite, isFaulty } = props;
  const own = written.counts.get(variable.id) ?? new Map<string, string>();
  const write = (category: string, value: string) =>
    onWrite({
      ...written,
      counts: new Map(written.counts).set(variable.id, new Map(own).set(category, value)),
    });
  return (
    <fieldset id={`hand-${variable.id}`} className="outcome-variable" tabIndex={-1}>
      <legend lang="sv">{variable.name}</legend>
      <p className="small muted" lang="sv">
        {variable.question}
      </p>
      {variable.categories.map(({ id, text: category }) => (
        <div className="outcome-hand-row" key={id}>
          <label htmlFor={`hand-${variable.id}-${id}`} lang="sv">
            {category}
          </label>
          <input
            id={`hand-${variable.id}-${id}`}
            inputMode="numeric"
            autoComplete="off"
            className="outcome-count"
            aria-invalid={isFaulty || undefined}
            value={own.get(id) ?? ''}
            onChange={({ target }) => write(id, target.value)}
          />
        </div>
      ))}
    </fieldset>
  );
}
