// What can be done with a row: keep a suggestion, change, move by buttons, remove.
import { useState } from 'react';
import { placesAfterMove } from '../../functions/core/plan/tree.ts';
import { useKeptFocus } from '../shared/kept-focus.ts';
import { useMessages } from '../shared/language/language.tsx';
import { Notice } from '../shared/notice.tsx';
import { RowEarlier } from './earlier/row-earlier.tsx';
import { messages } from './messages.ts';
import { fittingParents, placeOf } from './move/fitting-parents.ts';
import { messages as moveMessages } from './move/messages.ts';
import { Moved, MoveForm } from './move/move-row.tsx';
import { type Row, titleOf } from './plan.ts';
import { Failure } from './row-form.tsx';
import type { PlanWork } from './use-plan-work.ts';

export function RowWays(props: {
  readonly row: Row;
  readonly rows: readonly Row[];
  readonly work: PlanWork;
  readonly name?: string;
}) {
  const { row, rows, work } = props;
  const text = useMessages(messages);
  const moveText = useMessages(moveMessages);
  const [isAsking, setIsAsking] = useState(false);
  const [isMoving, setIsMoving] = useState(false);
  const keptFocus = useKeptFocus();
  const name = props.name ?? titleOf(row);
  const outcome = work.outcomes[row.row];
  if (isAsking) {
    return (
      <div className="buttons plan-ways" {...keptFocus}>
        <span role="alert">{text.sure}</span>
        <button
          type="button"
          className="button compact"
          aria-disabled={outcome?.kind === 'saving'}
          onClick={() => void work.remove(row)}
        >
          {text.yes}
        </button>
        <button type="button" className="button compact" onClick={() => setIsAsking(false)}>
          {text.no}
        </button>
      </div>
    );
  }
  const arrow = (step: -1 | 1, label: string, sign: string) =>
    placesAfterMove(rows, row, step).length > 0 && (
      <button
        type="button"
        className="button compact plan-arrow"
        aria-label={label}
        onClick={() => void work.move(row, step)}
      >
        <span aria-hidden="true">{sign}</span>
      </button>
    );
  const parents = fittingParents(rows, row);
  const isFixed = row.programme?.isMandatory === true || row.kind === 'plan';
  // One box for all of it: what goes away in it leaves the focus there.
  if (isMoving && parents.length > 0) {
    return (
      <div {...keptFocus}>
        <MoveForm row={row} name={name} parents={parents} work={work} onClose={() => setIsMoving(false)} />
      </div>
    );
  }
  return (
    <>
      <div className="buttons plan-ways" {...keptFocus}>
        {!row.kept && (
          <button
            type="button"
            className="button compact"
            aria-label={text.keepOf(name)}
            onClick={() => void work.keep(row)}
          >
            {text.keep}
          </button>
        )}
        <button
          type="button"
          className="button compact"
          aria-label={text.changeOf(name)}
          onClick={() => work.open(row)}
        >
          {text.change}
        </button>
        {arrow(-1, text.upOf(name), '↑')}
        {arrow(1, text.downOf(name), '↓')}
        {parents.length > 0 && (
          <button
            type="button"
            className="link"
            aria-label={moveText.moveOf(name)}
            onClick={() => setIsMoving(true)}
          >
            {moveText.moveTo}
          </button>
        )}
        {!isFixed && (
          <button
            type="button"
            className="link"
            aria-label={text.removeOf(name)}
            onClick={() => setIsAsking(true)}
          >
            {text.remove}
          </button>
        )}
      </div>
      {outcome?.kind === 'row-changed' && (
        <Notice tone="warn" icon="conflict" title={text.rowChanged} role="alert" />
      )}
      {outcome?.kind === 'failed' && <Failure cause={outcome.cause} />}
      {outcome?.kind === 'moved' && outcome.from !== row.parent && (
        <Moved row={row} to={placeOf(rows, row.parent)} from={placeOf(rows, outcome.from)?.row} work={work} />
      )}
      <RowEarlier plan={work.plan} row={row} rows={rows} name={name} />
    </>
  );
}
