// From counting to sending: what will be sent is shown whole before it is.
import { useEffect, useRef, useState } from 'react';
import type { CallInput } from '../../functions/contract/client.ts';
import type { SentTable } from '../../functions/core/outcome-table/sent-table.ts';
import type { OutcomeTable } from '../../surveys/outcome-table/types.ts';
import { useMessages } from '../shared/language/language.tsx';
import { WhatWentWrong } from '../shared/loading/show-loaded.tsx';
import { Notice } from '../shared/notice.tsx';
import { useMember } from '../shared/session/member.tsx';
import { useSession } from '../shared/session/session.tsx';
import { FilePanel } from './file/file-panel.tsx';
import { messages as fileMessages } from './file/messages.ts';
import { HandForm, nothingWritten } from './hand-form.tsx';
import { messages } from './messages.ts';
import type { OutcomeVersion } from './own-tables.ts';
import { SentTableView } from './sent-table-view.tsx';

type Body = CallInput<'POST /api/organisations/{org}/outcomes/{year}'>['body'];

export function SendTable(props: {
  readonly definition: OutcomeTable;
  readonly year: number;
  readonly way: 'file' | 'hand';
  readonly expectedVersion: number;
  readonly onCancel: () => void;
  readonly onSent: (version: OutcomeVersion) => void;
}) {
  const { definition, way, onCancel } = props;
  const [read, setRead] = useState<{ readonly table: SentTable; readonly leftOut: number }>();
  const [written, setWritten] = useState(nothingWritten);
  if (read !== undefined) return <Preview {...props} {...read} onChange={() => setRead(undefined)} />;
  if (way === 'file') return <FilePanel definition={definition} onRead={setRead} onCancel={onCancel} />;
  return (
    <HandForm
      definition={definition}
      written={written}
      onWrite={setWritten}
      onSee={(table) => setRead({ table, leftOut: 0 })}
      onCancel={onCancel}
    />
  );
}

function Preview(props: {
  readonly definition: OutcomeTable;
  readonly year: number;
  readonly expectedVersion: number;
  readonly table: SentTable;
  readonly leftOut: number;
  readonly onChange: () => void;
  readonly onCancel: () => void;
  readonly onSent: (version: OutcomeVersion) => void;
}) {
  const { definition, year, expectedVersion, table, leftOut, onChange, onCancel, onSent } = props;
  const text = useMessages(messages);
  const inFile = useMessages(fileMessages);
  const { client } = useSession();
  const org = useMember().current.organisation.id;
  const [isSending, setIsSending] = useState(false);
  const [cause, setCause] = useState<unknown>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const send = async () => {
    if (isSending) return;
    setIsSending(true);
    setCause(undefined);
    try {
      const params = { org, year: String(year) };
      const body = { expectedVersion, table } as unknown as Body;
      onSent(await client('POST /api/organisations/{org}/outcomes/{year}', { params, body }));
    } catch (failed) {
      setCause(failed);
      setIsSending(false);
    }
  };
  return (
    <section className="section outcome-panel">
      <h2 ref={heading} tabIndex={-1}>
        {text.preview}
      </h2>
      <p>
        {text.previewHint} {leftOut > 0 && inFile.leftOut(inFile.rows(leftOut))}
      </p>
      <SentTableView definition={definition} table={table} />
      {cause !== undefined && (
        <Notice tone="err" title={text.notSaved} role="alert">
          <p>
            <WhatWentWrong cause={cause} />
          </p>
        </Notice>
      )}
      <div className="buttons outcome-main-button">
        <button
          type="button"
          className="button primary"
          aria-disabled={isSending}
          onClick={() => void send()}
        >
          {isSending ? text.sending : text.send(year)}
        </button>
        <button type="button" className="button" onClick={onChange}>
          {text.changeIt}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {text.cancel}
        </button>
      </div>
    </section>
  );
}
