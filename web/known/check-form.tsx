// Before anything is saved: what was found, beside which question each fact is to be shown, and what it is to be called.
import { type SyntheticEvent, useId, useState } from 'react';
import { saidAgain } from '../../functions/core/known/carry-over.ts';
import { takeFocus } from '../shared/kept-focus.ts';
import { useMessages } from '../shared/language/language.tsx';
import { useLeaveWarning } from '../shared/leave-warning.ts';
import { NotSaved, SavedMeanwhile } from '../shared/not-saved.tsx';
import { useSession } from '../shared/session/session.tsx';
import { useSavingWhole } from '../shared/use-saving-whole.ts';
import { type Draft, draftsOfFile, draftsOfSet, toSend } from './drafts.ts';
import { FactField } from './fact-field.tsx';
import { type Known, type ReadFile, type SavedSet, setOf } from './known.ts';
import { messages } from './messages.ts';
import { ReadFindings } from './read-findings.tsx';
import { useSetName } from './set-name.ts';

/** Of a file that was read, or of a set that is to be changed. */
type Of =
  | { readonly read: ReadFile; readonly set?: undefined }
  | { readonly read?: undefined; readonly set: SavedSet };

export function CheckForm(
  props: Of & { readonly known: Known; readonly onSaved: () => void; readonly onCancel: () => void },
) {
  const { known, read, set } = props;
  const { source, year } = read ?? set;
  const text = useMessages(messages);
  const { client } = useSession();
  const titleId = useId();
  const name = useSetName()({ source, year });
  const [{ indicators, gone }, setDrafts] = useState(() =>
    read === undefined ? draftsOfSet(set) : draftsOfFile(known, read),
  );
  const { isBusy, theirs, forgetTheirs, cause, save } = useSavingWhole<SavedSet>(
    'known-changed',
    setOf(known, source, year)?.version ?? 0,
  );
  useLeaveWarning(true);

  const change = (id: string, changed: Draft | undefined) =>
    setDrafts({
      indicators: indicators.flatMap((one) => (one.id === id ? (changed ?? []) : one)),
      gone,
    });
  const takeOver = (before: (typeof gone)[number]) =>
    setDrafts({
      indicators: indicators.map((one) =>
        one.id === before.like
          ? { ...one, ...saidAgain({ ...one, values: one.values ?? {} }, before.before), isCarried: true }
          : one,
      ),
      gone: gone.filter((one) => one !== before),
    });

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void save(async (expectedVersion) => {
      await client('POST /api/known/{source}/{year}', {
        params: { source, year: String(year) },
        body: { expectedVersion, ...(read && { file: read.file }), indicators: toSend(indicators) },
      });
      props.onSaved();
    });
  };

  return (
    <form className="section" aria-labelledby={titleId} onSubmit={submit}>
      <h2 id={titleId} tabIndex={-1} ref={takeFocus}>
        {read === undefined ? text.change(name) : text.checkTitle(name)}
      </h2>
      {read && <ReadFindings read={read} all={known.municipalities.length} />}
      <p>{text.checkHint}</p>
      {gone.map((one) => (
        <p key={one.before.id} className="known-gone">
          {text.gone(one.before.name)}{' '}
          {one.like !== undefined && (
            <>
              {text.goneLike(one.like)}{' '}
              <button type="button" className="link" onClick={() => takeOver(one)}>
                {text.same}
              </button>
            </>
          )}
        </p>
      ))}
      <ul className="known-facts">
        {indicators.map((draft) => (
          <FactField
            key={draft.id}
            draft={draft}
            questions={known.questions}
            onChange={(changed) => change(draft.id, changed)}
          />
        ))}
      </ul>
      {theirs && (
        <SavedMeanwhile
          title={text.conflict}
          theirs={theirs}
          onTake={() => {
            setDrafts(draftsOfSet(theirs));
            forgetTheirs();
          }}
        >
          <p>{text.theirs(theirs.indicators.length)}</p>
        </SavedMeanwhile>
      )}
      {cause !== undefined && <NotSaved title={text.notSaved} cause={cause} />}
      <p className="buttons">
        <button type="submit" className="button primary" disabled={isBusy}>
          {isBusy ? text.saving : text.save}
        </button>
        <button type="button" className="button" onClick={props.onCancel}>
          {text.cancel}
        </button>
      </p>
    </form>
  );
}
