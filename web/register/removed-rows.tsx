// Rows that have been removed: nothing is deleted, and each can be put back.
import type { Register, RowValues } from '../../functions/core/registers/register.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { momentInWords } from '../shared/language/times.ts';
import type { SurveyVersion } from '../shared/questionnaire.ts';
import { useMember } from '../shared/session/member.tsx';
import { messages } from './messages.ts';
import { RowOutcome } from './row-outcome.tsx';
import { nameOf } from './row-words.ts';
import type { OwnRow, OwnRows } from './use-own-rows.ts';

export function RemovedRows(props: {
  readonly register: Register;
  readonly store: OwnRows;
  readonly version: SurveyVersion;
  readonly mayWrite: boolean;
  readonly onPutBack: (row: OwnRow) => void;
}) {
  const { register, store, version } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { displayName } = useMember().current;
  const removed = store.rows.filter((row) => row.removed && store.drafts[row.id] === undefined);
  if (removed.length === 0) return null;
  return (
    <details className="register-removed screen-only">
      <summary>{text.removedRows(removed.length)}</summary>
      <ul>
        {removed.map((row) => {
          const name = nameOf(register, row.values as RowValues) ?? text.noName;
          const who = row.author === displayName ? text.you : (row.author ?? '');
          return (
            <li key={row.id}>
              <span>
                <b lang="sv">{name}</b>{' '}
                <span className="small muted">
                  {text.removedBy(who, momentInWords(row.at, language, new Date()))}
                </span>
              </span>
              {props.mayWrite && (
                <button
                  type="button"
                  className="button compact"
                  aria-label={text.putBackOf(name)}
                  onClick={() => props.onPutBack(row)}
                >
                  {text.putBack}
                </button>
              )}
              <RowOutcome id={row.id} register={register} version={version} store={store} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}
