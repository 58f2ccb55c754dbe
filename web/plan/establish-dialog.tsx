// Establishing the plan: the day, the reference number, and what is left out.
import { type SyntheticEvent, useState } from 'react';
import { Refusal } from '../../functions/contract/client.ts';
import { useMessages } from '../shared/language/language.tsx';
import { isoDay } from '../shared/language/times.ts';
import { Modal, ModalButtons } from '../shared/modal.tsx';
import { Notice } from '../shared/notice.tsx';
import { useSession } from '../shared/session/session.tsx';
import { messages } from './messages.ts';
import type { Plan } from './plan.ts';
import { Failure } from './row-form.tsx';
import type { PlanWork } from './use-plan-work.ts';

export function EstablishDialog(props: {
  readonly plan: Plan;
  readonly work: PlanWork;
  /** Others have written in the plan since it was read. */
  readonly onChanged: () => void;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { plan, work } = props;
  const text = useMessages(messages);
  const { client } = useSession();
  const [establishedOn, setEstablishedOn] = useState(() => isoDay(new Date()));
  const [reference, setReference] = useState('');
  const [cause, setCause] = useState<unknown>();
  const [isBusy, setIsBusy] = useState(false);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setIsBusy(true);
    setCause(undefined);
    try {
      await client('POST /api/plans/{county}/{period}/editions', {
        params: { county: plan.county.id, period: plan.period.id },
        body: { establishedOn, reference, expectedRevision: plan.revision },
      });
      props.onDone();
    } catch (failure) {
      setCause(failure);
      if (failure instanceof Refusal && failure.code === 'plan-changed') props.onChanged();
      setIsBusy(false);
    }
  };
  return (
    <Modal title={text.establishTitle} onClose={props.onClose}>
      <p>{text.establishHint}</p>
      {plan.summary.suggestions > 0 && <p>{text.establishLeft(plan.summary.suggestions)}</p>}
      {work.unsaved.length > 0 && (
        <Notice tone="warn" title={text.unsavedRows(work.unsaved.length)}>
          <p>{text.unsavedHint}</p>
          <button type="button" className="button compact" onClick={() => work.unsaved.forEach(work.drop)}>
            {text.dropUnsaved}
          </button>
        </Notice>
      )}
      <form onSubmit={(event) => void submit(event)}>
        <div className="field">
          <label htmlFor="faststalld">{text.establishedOn}</label>
          <input
            id="faststalld"
            type="date"
            required
            value={establishedOn}
            onChange={({ target }) => setEstablishedOn(target.value)}
          />
        </div>
        <div className="field">
          <label htmlFor="diarienummer">{text.reference}</label>
          <input
            id="diarienummer"
            required
            maxLength={200}
            value={reference}
            onChange={({ target }) => setReference(target.value)}
          />
        </div>
        {cause !== undefined && <Failure cause={cause} />}
        <ModalButtons
          action={isBusy ? text.establishing : text.establish}
          isBusy={isBusy}
          isDisabled={work.unsaved.length > 0}
          onCancel={props.onClose}
        />
      </form>
    </Modal>
  );
}
