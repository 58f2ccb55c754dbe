// One's own row as it stands: what it says, who said so and when, and the ways to change, remove or look back.
import { useState } from 'react';
import { type Register, type RowValues, registerColumns } from '../../functions/core/registers/register.ts';
import { useKeptFocus } from '../shared/kept-focus.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { momentInWords } from '../shared/language/times.ts';
import type { SurveyVersion } from '../shared/questionnaire.ts';
import { useMember } from '../shared/session/member.tsx';
import { EarlierVersions } from './earlier-versions.tsx';
import { messages } from './messages.ts';
import { RowFacts } from './row-facts.tsx';
import { RowMarks } from './row-marks.tsx';
import { RowOutcome } from './row-outcome.tsx';
import { nameOf } from './row-words.ts';
import type { OwnRow, OwnRows } from './use-own-rows.ts';

export function OwnRowCard(props: {
  readonly register: Register;
  readonly row: OwnRow;
  readonly version: SurveyVersion;
  readonly store: OwnRows;
  readonly mayWrite: boolean;
  readonly onRemove: () => void;
}) {
  const { register, row, version, store, mayWrite } = props;
  const text = useMessages(messages);
  const values = row.values as RowValues;
  const name = nameOf(register, values) ?? text.noName;
  return (
    <>
      <h3 lang="sv" tabIndex={-1}>
        {name}
      </h3>
      {register === 'resurser' && <RowMarks values={values} />}
      <RowFacts
        register={register}
        version={version}
        values={values}
        without={[registerColumns[register].name, 'res-delas']}
      />
      <WhoSaid row={row} />
      <RowOutcome id={row.id} register={register} version={version} store={store} />
      {mayWrite && <Ways {...props} name={name} />}
      {mayWrite && <EarlierVersions register={register} row={row} version={version} store={store} />}
    </>
  );
}

function WhoSaid({ row: { author, at, source } }: { readonly row: OwnRow }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { displayName } = useMember().current;
  if (author === undefined) return null;
  const who = author === displayName ? text.you : author;
  const when = momentInWords(at, language, new Date());
  return (
    <p className="small muted">{source === 'register' ? text.by(who, when) : text.submittedBy(who, when)}</p>
  );
}

function Ways(props: {
  readonly row: OwnRow;
  readonly name: string;
  readonly store: OwnRows;
  readonly onRemove: () => void;
}) {
  const { row, name, store } = props;
  const text = useMessages(messages);
  const [isAsking, setIsAsking] = useState(false);
  const keptFocus = useKeptFocus();
  const isSaving = store.outcomes[row.id]?.kind === 'saving';
  return (
    <div className="buttons" {...keptFocus}>
      {isAsking ? (
        <>
          <span role="alert">{text.sure}</span>
          <button type="button" className="button compact" aria-disabled={isSaving} onClick={props.onRemove}>
            {isSaving ? text.saving : text.yes}
          </button>
          <button type="button" className="button compact" onClick={() => setIsAsking(false)}>
            {text.no}
          </button>
        </>
      ) : (
        <>
          <button
            type="button"
            className="button compact"
            aria-label={text.changeOf(name)}
            onClick={() => store.open(row)}
          >
            {text.change}
          </button>
          <button
            type="button"
            className="link"
            aria-label={text.removeOf(name)}
            onClick={() => setIsAsking(true)}
          >
            {text.remove}
          </button>
        </>
      )}
    </div>
  );
}
