// Which column of the file is which variable, and how much of the year's cases the file holds.
import { useState } from 'react';
import type { ColumnUse, Mapping } from '../../../functions/core/outcome-table/match-columns.ts';
import type { OutcomeTable, OutcomeVariable } from '../../../surveys/outcome-table/types.ts';
import { useLanguage, useMessages } from '../../shared/language/language.tsx';
import { cellText } from '../cell.tsx';
import { CoverageField } from '../coverage-field.tsx';
import { messages as pageMessages } from '../messages.ts';
import { proposeColumns, unreadHeadings } from './column-choices.ts';
import { messages } from './messages.ts';
import type { OpenedFile } from './use-case-file.ts';

const perCategory = 'per-category';

export function MappingForm(props: {
  readonly definition: OutcomeTable;
  readonly file: OpenedFile;
  readonly onCount: (mapping: Mapping, coverage: string) => void;
}) {
  const { definition, file, onCount } = props;
  const text = useMessages(messages);
  const page = useMessages(pageMessages);
  const { language } = useLanguage();
  const [proposed] = useState(() => proposeColumns(definition, file.headings));
  const [mapping, setMapping] = useState<Mapping>(proposed.mapping);
  const [coverage, setCoverage] = useState('');
  const [fault, setFault] = useState<string>();
  const unread = unreadHeadings(mapping, file.headings);
  const choose = (variable: string, use: ColumnUse | undefined) => {
    const next = new Map(mapping);
    if (use === undefined) next.delete(variable);
    else next.set(variable, use);
    setMapping(next);
  };
  const submit = () => {
    if (!mapping.has(definition.closedBy.variable)) setFault(text.needsStatus);
    else if (coverage === '') setFault(page.chooseCoverage);
    else onCount(mapping, coverage);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p>{text.mappingHint(cellText({ count: file.rows }, language))}</p>
      <div className="outcome-mapping">
        {definition.variables.map((variable) => (
          <VariableColumn
            key={variable.id}
            variable={variable}
            headings={file.headings}
            use={mapping.get(variable.id)}
            proposed={proposed.mapping.get(variable.id)}
            isAmbiguous={proposed.ambiguous.includes(variable.id) && !mapping.has(variable.id)}
            onChoose={(use) => choose(variable.id, use)}
          />
        ))}
      </div>
      {unread.length > 0 && <p className="small muted">{text.unread(unread.join(', '))}</p>}
      <CoverageField definition={definition} value={coverage} onChange={setCoverage} />
      <p role="alert" className="outcome-fault">
        {fault}
      </p>
      <div className="buttons outcome-main-button">
        <button type="submit" className="button primary">
          {text.count}
        </button>
      </div>
    </form>
  );
}

function VariableColumn(props: {
  readonly variable: OutcomeVariable;
  readonly headings: readonly string[];
  readonly use: ColumnUse | undefined;
  readonly proposed: ColumnUse | undefined;
  readonly isAmbiguous: boolean;
  readonly onChoose: (use: ColumnUse | undefined) => void;
}) {
  const { variable, headings, use, proposed, isAmbiguous, onChoose } = props;
  const text = useMessages(messages);
  const id = `column-${variable.id}`;
  const value = use === undefined ? '' : 'column' in use ? String(use.column) : perCategory;
  const byCategory = proposed !== undefined && 'byCategory' in proposed ? proposed : undefined;
  return (
    <div className="field">
      <label htmlFor={id} lang="sv">
        {variable.name}
      </label>
      <select
        id={id}
        value={value}
        aria-describedby={isAmbiguous || variable.column.isRequired ? `${id}-hint` : undefined}
        onChange={({ target }) => {
          if (target.value === '') onChoose(undefined);
          else if (target.value === perCategory) onChoose(byCategory);
          else onChoose({ column: Number(target.value) });
        }}
      >
        <option value="">{text.notInFile}</option>
        {byCategory && <option value={perCategory}>{text.perCategory}</option>}
        {headings.map((heading, at) => (
          <option key={heading} value={at}>
            {heading}
          </option>
        ))}
      </select>
      {(isAmbiguous || variable.column.isRequired) && (
        <p id={`${id}-hint`} className="small muted">
          {isAmbiguous ? text.ambiguous : text.required}
        </p>
      )}
    </div>
  );
}
