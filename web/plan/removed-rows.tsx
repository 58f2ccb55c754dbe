// Rows that have been removed: nothing is deleted, and each can be put back.
import { kinds } from '../../functions/core/plan/catalogue.ts';
import { contentText, useLanguage, useMessages } from '../shared/language/language.tsx';
import { messages } from './messages.ts';
import { type Row, titleOf } from './plan.ts';
import type { PlanWork } from './use-plan-work.ts';

export function RemovedRows({ rows, work }: { readonly rows: readonly Row[]; readonly work: PlanWork }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const removed = rows.filter((row) => row.removed);
  if (removed.length === 0) return null;
  return (
    <details className="section plan-offers screen-only">
      <summary>{text.removedRows(removed.length)}</summary>
      <ul>
        {removed.map((row) => (
          <li key={row.row}>
            {contentText(kinds[row.kind].name, language)}: <b lang="sv">{titleOf(row)}</b>{' '}
            <button
              type="button"
              className="button compact"
              aria-label={text.putBackOf(titleOf(row))}
              onClick={() => void work.putBack(row)}
            >
              {text.putBack}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
