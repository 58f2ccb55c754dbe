// Two people changed the same row: both versions side by side, and the choice. Neither is lost.
import { type Register, type RowValues, registerColumns } from '../../functions/core/registers/register.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { momentInWords } from '../shared/language/times.ts';
import { Notice } from '../shared/notice.tsx';
import type { SurveyVersion } from '../shared/questionnaire.ts';
import { messages } from './messages.ts';
import { RowFacts } from './row-facts.tsx';
import { nameOf } from './row-words.ts';
import type { OwnRows } from './use-own-rows.ts';

export function RowConflict(props: {
  readonly id: string;
  readonly register: Register;
  readonly version: SurveyVersion;
  readonly store: OwnRows;
  /** Puts the focus where it belongs once the conflict is gone. */
  readonly onSettled?: () => void;
}) {
  const { id, register, version, store } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const outcome = store.outcomes[id];
  if (outcome?.kind !== 'conflict') return null;
  const { current } = outcome;
  const draft = store.drafts[id];
  const choose = async (settling: Promise<boolean>) => {
    if (await settling) props.onSettled?.();
  };
  const side = (values: RowValues | null) =>
    values === null ? (
      <p>{text.theirRemoval}</p>
    ) : (
      <>
        <p lang="sv">
          <b>{nameOf(register, values) ?? text.noName}</b>
        </p>
        <RowFacts
          register={register}
          version={version}
          values={values}
          without={[registerColumns[register].name]}
        />
      </>
    );
  return (
    <div role="alert">
      <Notice tone="warn" icon="conflict" title={text.conflict}>
        <p>{text.conflictHint}</p>
        <div className="register-conflict">
          {draft && (
            <div>
              <p className="small muted">{text.mine}</p>
              {side(store.toValues(draft.form))}
              <button
                type="button"
                className="button compact"
                onClick={() => void choose(store.keepMine(id))}
              >
                {text.keepMine}
              </button>
            </div>
          )}
          <div>
            <p className="small muted">
              {text.theirs(current.author, momentInWords(current.at, language, new Date()))}
            </p>
            {side(current.values as RowValues | null)}
            <button
              type="button"
              className="button compact"
              onClick={() => void choose(store.takeTheirs(id))}
            >
              {text.takeTheirs}
            </button>
          </div>
        </div>
      </Notice>
    </div>
  );
}
