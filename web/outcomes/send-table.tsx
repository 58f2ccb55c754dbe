// From counting to sending: what will be sent is shown whole before it is.
import { useEffect, useRef, useState } from 'react';
import { type CallInput, Refusal } from '../../functions/contract/client.ts';
import type { SentTable } from '../../functions/core/outcome-table/sent-table.ts';
import type { OutcomeTable } from '../../surveys/outcome-table/types.ts';
import { useMessages } from '../shared/language/language.tsx';
import { useLeaveWarning } from '../shared/leave-warning.ts';
import { NotSaved, SavedMeanwhile } from '../shared/not-saved.tsx';
import { useMember } from '../shared/session/member.tsx';
import { useSession } from '../shared/session/session.tsx';
import type { Way } from './choose-way.tsx';
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
  readonly way: Way;
  /** The version that stands, 0 for none. */
  readonly expectedVersion: number;
  readonly onCancel: () => void;
  /** Somebody else has sent that one meanwhile: it is what stands. */
  readonly onStanding: (theirs: OutcomeVersion) => void;
  readonly onSent: (version: OutcomeVersion) => void;
}) {
  const { definition, way, onCancel, onStanding } = props;
  const [read, setRead] = useState<{ readonly table: SentTable; readonly leftOut: number }>();
  const [written, setWritten] = useState(nothingWritten);
  const [theirs, setTheirs] = useState<OutcomeVersion>();
  useLeaveWarning(read !== undefined || written !== nothingWritten);
  if (read !== undefined) {
    const meet = (standing: OutcomeVersion) => {
      setTheirs(standing);
      onStanding(standing);
    };
    return (
      <Preview {...props} {...read} theirs={theirs} onStanding={meet} onChange={() => setRead(undefined)} />
    );
  }
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
  readonly theirs: OutcomeVersion | undefined;
  readonly onChange: () => void;
  readonly onStanding: (theirs: OutcomeVersion) => void;
  readonly onCancel: () => void;
  readonly onSent: (version: OutcomeVersion) => void;
}) {
  const { definition, year, expectedVersion, table, leftOut, theirs, onChange, onCancel } = props;
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
      props.onSent(await client('POST /api/organisations/{org}/outcomes/{year}', { params, body }));
    } catch (failed) {
      const standing = standingIn(failed);
      if (standing === undefined) setCause(failed);
      else props.onStanding(standing);
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
      {theirs && (
        <>
          <SavedMeanwhile
            key={theirs.version}
            title={text.sentMeanwhile(year)}
            theirs={{ by: theirs.author, at: theirs.at }}
            onTake={onCancel}
          />
          <details className="outcome-theirs">
            <summary>{text.theirTable(theirs.version)}</summary>
            <SentTableView definition={definition} table={theirs.table as SentTable} />
          </details>
        </>
      )}
      {cause !== undefined && <NotSaved title={text.notSaved} cause={cause} />}
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

/** What somebody else has sent meanwhile, out of the refusal that says so. */
function standingIn(failure: unknown): OutcomeVersion | undefined {
  if (!(failure instanceof Refusal) || failure.code !== 'outcomes-changed') return undefined;
  return failure.extra['current'] as OutcomeVersion | undefined;
}
