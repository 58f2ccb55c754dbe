// What a file changes, field by field: from and to; what somebody else has changed meanwhile; what is not read in and why.
// biome-ignore-all lint/a11y/noRedundantRoles: as cards on a phone the table and its rows would lose their roles
import type { ReactNode } from 'react';
import { fieldOf, kinds } from '../../../functions/core/plan/catalogue.ts';
import type { KindId } from '../../../functions/core/plan/kind.ts';
import { contentText, useLanguage, useMessages } from '../../shared/language/language.tsx';
import { momentInWords } from '../../shared/language/times.ts';
import { Notice } from '../../shared/notice.tsx';
import { fieldInWords } from '../in-words.ts';
import type { PlanValue } from '../plan.ts';
import { messages } from './messages.ts';
import type { Preview as Read } from './use-import.ts';

export function Preview({ preview }: { readonly preview: Read }) {
  const text = useMessages(messages);
  const { changes, conflicts, refused, missing } = preview;
  return (
    <>
      {changes.length === 0 ? (
        <p>{text.noChanges}</p>
      ) : (
        <FieldTable
          caption={text.preview}
          columns={[text.columns.row, text.columns.field, text.columns.now, text.columns.becomes]}
        >
          {changes.map((change) => (
            <tr role="row" key={`${change.row} ${change.field}`}>
              <Where at={change} />
              <FieldName at={change} />
              <ValueCell label={text.columns.now} at={change} value={change.from} />
              <ValueCell label={text.columns.becomes} at={change} value={change.value} />
            </tr>
          ))}
        </FieldTable>
      )}
      <Conflicts conflicts={conflicts} />
      {refused.length > 0 && (
        <Notice tone="warn" title={text.refused(refused.length)}>
          <FieldTable
            caption={text.refused(refused.length)}
            columns={[text.columns.row, text.columns.field, text.columns.why]}
          >
            {refused.map((each, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a file may hold the same row many times
              <tr role="row" key={index}>
                <Where at={each} />
                <FieldName at={each} />
                <td role="cell">
                  <Why code={each.code} message={each.message} />
                </td>
              </tr>
            ))}
          </FieldTable>
        </Notice>
      )}
      {missing.length > 0 && (
        <details>
          <summary>{text.missing(missing.length)}</summary>
          <ul lang="sv">
            {missing.map(({ row, name }) => (
              <li key={row}>{name}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

export function Conflicts({ conflicts }: { readonly conflicts: Read['conflicts'] }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  if (conflicts.length === 0) return null;
  return (
    <Notice tone="warn" icon="conflict" title={text.conflicts(conflicts.length)}>
      <p>{text.conflictsHint}</p>
      <FieldTable
        caption={text.conflicts(conflicts.length)}
        columns={[text.columns.row, text.columns.field, text.columns.theirs, text.columns.yours]}
      >
        {conflicts.map((each) => (
          <tr role="row" key={`${each.row} ${each.field}`}>
            <Where at={each} />
            <FieldName at={each} />
            <ValueCell label={text.columns.theirs} at={each} value={each.current.value}>
              {text.by(each.current.author, momentInWords(each.current.at, language, new Date()))}
            </ValueCell>
            <ValueCell label={text.columns.yours} at={each} value={each.value} />
          </tr>
        ))}
      </FieldTable>
    </Notice>
  );
}

function FieldTable(props: {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly children: ReactNode;
}) {
  return (
    <table className="import-table" role="table">
      <caption className="hidden-text">{props.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {props.columns.map((name) => (
            <th key={name} role="columnheader" scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">{props.children}</tbody>
    </table>
  );
}

interface At {
  readonly kind: KindId;
  readonly line: number;
  readonly row: string;
  readonly name: string;
  readonly field?: string | undefined;
}

function Where({ at: { kind, line, name, row } }: { readonly at: At }) {
  const text = useMessages(messages);
  return (
    <th role="rowheader" scope="row">
      <span lang="sv">{name || row}</span>
      <span className="import-where">{text.where(kinds[kind].plural.sv, line)}</span>
    </th>
  );
}

function FieldName({ at: { kind, field } }: { readonly at: At }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const found = field === undefined ? undefined : fieldOf(kind, field);
  const name = found ? contentText(found.label, language) : field === 'kept' ? text.kept : field;
  return <td role="cell">{name ?? text.wholeRow}</td>;
}

function ValueCell(props: {
  readonly label: string;
  readonly at: At & { readonly field: string };
  readonly value: PlanValue;
  readonly children?: ReactNode;
}) {
  const { at, value } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const words =
    at.field === 'kept'
      ? text.keptWords[value === true ? 'true' : 'false']
      : fieldInWords(at.kind, at.field, value, language);
  return (
    <td role="cell">
      <span className="import-label" aria-hidden="true">
        {props.label}
      </span>
      {words === '' ? (
        <span className="muted">{text.nothing}</span>
      ) : (
        <span lang="sv" className="plan-text">
          {words}
        </span>
      )}
      {props.children && <span className="import-where">{props.children}</span>}
    </td>
  );
}

function Why({ code, message }: { readonly code: string; readonly message: string }) {
  const text = useMessages(messages);
  const own = text.reasons[code];
  return own === undefined ? <span lang="sv">{message}</span> : own;
}
