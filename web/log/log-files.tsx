// The log as a file, what that file holds, and how its columns are told apart.
import { useState } from 'react';
import type { AuditTable } from '../../functions/core/audit.ts';
import { formatTime } from '../../functions/core/report/format.ts';
import { DownloadButton } from '../shared/download-button.tsx';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { useSession } from '../shared/session/session.tsx';
import { type Selection, selectionQuery } from './log.ts';
import { messages } from './messages.ts';

export function LogFiles(props: {
  readonly selection: Selection;
  /** When the list beside was read: both files end there, so that the one is about the other. */
  readonly until: string;
}) {
  const { selection, until } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { client } = useSession();
  const [separator, setSeparator] = useState<'semicolon' | 'comma'>('semicolon');
  const fetchTable = (table: AuditTable) => () =>
    client('GET /api/audit.csv', { query: { ...selectionQuery(selection), table, separator, until } });
  return (
    <div className="log-file">
      <div className="buttons">
        <span>
          <label htmlFor="separator">{text.separator}</label>{' '}
          <select
            id="separator"
            value={separator}
            onChange={({ target }) => setSeparator(target.value === 'comma' ? 'comma' : 'semicolon')}
          >
            {(['semicolon', 'comma'] as const).map((each) => (
              <option key={each} value={each}>
                {text.separators[each]}
              </option>
            ))}
          </select>
        </span>
        <DownloadButton
          format="CSV"
          of={text.file}
          fileName={`logg-${selection.month}.csv`}
          fetchFile={fetchTable('entries')}
        />
      </div>
      <p className="small">
        {text.fileUntil(formatTime(Date.parse(until), language))}
        <br />
        {text.manifest}{' '}
        <DownloadButton
          format="CSV"
          look="link"
          of={text.manifest}
          fileName={`logg-${selection.month}-om-filen.csv`}
          fetchFile={fetchTable('manifest')}
        />
      </p>
    </div>
  );
}
