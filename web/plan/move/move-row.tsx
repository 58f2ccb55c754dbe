// Choosing where a row is to stand instead, and that it has been moved, with a way back.
import { type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import { Icon } from '../../shared/icon.tsx';
import { useMessages } from '../../shared/language/language.tsx';
import { Notice } from '../../shared/notice.tsx';
import type { Row } from '../plan.ts';
import type { PlanWork } from '../use-plan-work.ts';
import type { FittingParent } from './fitting-parents.ts';
import { messages } from './messages.ts';

export function MoveForm(props: {
  readonly row: Row;
  readonly name: string;
  readonly parents: readonly FittingParent[];
  readonly work: PlanWork;
  readonly onClose: () => void;
}) {
  const { row, name, parents, work, onClose } = props;
  const text = useMessages(messages);
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);
  const [chosen, setChosen] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  useEffect(() => select.current?.focus(), []);
  const isSaving = work.outcomes[row.row]?.kind === 'saving';
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (isSaving) return;
    const target = parents.find((parent) => parent.row.row === chosen);
    setIsMissing(target === undefined);
    if (target === undefined) select.current?.focus();
    else void work.moveTo(row, target.row).then(onClose);
  };
  const isOfGoal = parents[0]?.row.kind === 'goal';
  return (
    <form
      className="plan-form plan-move"
      aria-label={text.moveOf(name)}
      onSubmit={submit}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <label htmlFor={id}>{text.under[isOfGoal ? 'goal' : 'sub-goal']}</label>
      <select
        ref={select}
        id={id}
        value={chosen}
        aria-describedby={`${id}-hint`}
        aria-invalid={isMissing || undefined}
        onChange={({ target }) => {
          setChosen(target.value);
          setIsMissing(false);
        }}
      >
        <option value="">{text.choose}</option>
        {parents.map(({ row: parent, number, title }) => (
          <option key={parent.row} value={parent.row} lang="sv">
            {number} {title}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className="small muted">
        {text.along}
      </p>
      {isMissing && (
        <p className="status err" role="alert">
          <Icon name="error" />
          {text.chooseFirst}
        </p>
      )}
      <div className="buttons">
        <button type="submit" className="button compact" aria-disabled={isSaving}>
          {text.move}
        </button>
        <button type="button" className="button compact" onClick={onClose}>
          {text.cancel}
        </button>
      </div>
    </form>
  );
}

/** Takes the focus where the row stands now: what was pressed stood where it stood before. */
export function Moved(props: {
  readonly row: Row;
  readonly to: FittingParent | undefined;
  /** Absent when that row no longer shows. */
  readonly from: Row | undefined;
  readonly work: PlanWork;
}) {
  const { row, to, from, work } = props;
  const text = useMessages(messages);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body || document.activeElement === null) box.current?.focus();
  }, []);
  if (to === undefined) return null;
  return (
    <div ref={box} tabIndex={-1} className="plan-moved">
      <Notice tone="ok" icon="done" title={text.moved(to.number, to.title)}>
        {from && (
          <button type="button" className="button compact" onClick={() => void work.moveTo(row, from)}>
            {text.moveBack}
          </button>
        )}
      </Notice>
    </div>
  );
}
