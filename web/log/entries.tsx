// The log's entries, newest first, a page at a time; and as a file.
import { useEffect, useState } from 'react';
import { auditedActions } from '../../functions/core/audit.ts';
import { formatTime } from '../../functions/core/report/format.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { WhatWentWrong } from '../shared/loading/show-loaded.tsx';
import { Notice } from '../shared/notice.tsx';
import { Scroll } from '../shared/scroll.tsx';
import { useSession } from '../shared/session/session.tsx';
import { type Entry, type Selection, selectionQuery } from './log.ts';
import { LogFiles } from './log-files.tsx';
import { messages } from './messages.ts';

interface Read {
  readonly entries: readonly Entry[];
  /** When the first page was read. */
  readonly readAt: string;
  /** Absent when everything has been read. */
  readonly next?: string | undefined;
}

export function Entries(props: {
  readonly selection: Selection;
  readonly onPerson: (person: { readonly id: string; readonly name: string }) => void;
}) {
  const text = useMessages(messages);
  const { client } = useSession();
  const [read, setRead] = useState<Read>();
  const [isBusy, setIsBusy] = useState(true);
  const [cause, setCause] = useState<unknown>();
  const more = async (before: Read | undefined) => {
    setIsBusy(true);
    setCause(undefined);
    try {
      const cursor = before?.next;
      const query = { ...selectionQuery(props.selection), ...(cursor !== undefined && { cursor }) };
      const page = await client('GET /api/audit', { query });
      setRead({
        entries: [...(before?.entries ?? []), ...page.entries],
        readAt: before?.readAt ?? page.readAt,
        next: page.next,
      });
    } catch (failure) {
      setCause(failure);
    } finally {
      setIsBusy(false);
    }
  };
  // The selection is this component's key: it is read once for each.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => void more(undefined), []);
  const isAll = read !== undefined && read.next === undefined;
  return (
    <>
      {read !== undefined && <LogFiles selection={props.selection} until={read.readAt} />}
      <p role="status">
        {read === undefined && isBusy && text.fetching}
        {read !== undefined && said(text, read, isAll)}
      </p>
      {read !== undefined && read.entries.length > 0 && (
        <EntryTable entries={read.entries} onPerson={props.onPerson} />
      )}
      <div role="alert">
        {cause !== undefined && (
          <Notice tone="err">
            <p>
              <WhatWentWrong cause={cause} />
            </p>
          </Notice>
        )}
      </div>
      {!isAll && (
        <button type="button" className="button" disabled={isBusy} onClick={() => void more(read)}>
          {text.more}
        </button>
      )}
    </>
  );
}

function said(text: (typeof messages)['sv'], { entries }: Read, isAll: boolean): string {
  if (entries.length > 0) return text.shown(entries.length, isAll);
  return isAll ? text.none : text.searching;
}

function EntryTable(props: {
  readonly entries: readonly Entry[];
  readonly onPerson: (person: { readonly id: string; readonly name: string }) => void;
}) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  return (
    <Scroll label={text.title}>
      <table className="log">
        <caption className="hidden-text">{text.title}</caption>
        <thead>
          <tr>
            <th scope="col">{text.columns.at}</th>
            <th scope="col">{text.columns.who}</th>
            <th scope="col">{text.columns.what}</th>
            <th scope="col">{text.columns.target}</th>
          </tr>
        </thead>
        <tbody>
          {props.entries.map((entry) => (
            <tr key={entry.at + entry.id}>
              <td>
                <time dateTime={entry.at}>{formatTime(Date.parse(entry.at), language)}</time>
              </td>
              <td>
                <Person {...entry.person} onPerson={props.onPerson} />
              </td>
              <td>{auditedActions[entry.action][language === 'sv' ? 0 : 1]}</td>
              <td>
                <Target entry={entry} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Person(props: {
  readonly id: string;
  readonly name?: string | undefined;
  readonly onPerson: (person: { readonly id: string; readonly name: string }) => void;
}) {
  const text = useMessages(messages);
  const { id } = props;
  const name = props.name ?? text.unknown(id);
  return (
    <button
      type="button"
      className="link"
      lang="sv"
      aria-label={text.onlyThis(name)}
      onClick={() => props.onPerson({ id, name })}
    >
      {name}
    </button>
  );
}

/** Said by the place's name. */
const places = ['organisation', 'county', 'network'];

function Target({ entry: { about, target } }: { readonly entry: Entry }) {
  const text = useMessages(messages);
  const order = Object.keys(text.parts);
  const parts = Object.entries(target)
    .filter(([part]) => about === undefined || !places.includes(part))
    .toSorted(([one], [other]) => order.indexOf(one) - order.indexOf(other));
  return (
    <>
      {about !== undefined && <span lang="sv">{about}</span>}
      {parts.length > 0 && (
        <span className="small muted log-parts">
          {parts.map(([part, value]) => `${text.parts[part] ?? part}: ${value}`).join('; ')}
        </span>
      )}
    </>
  );
}
