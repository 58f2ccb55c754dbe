// Submitting the year as it was read, or correcting it in a new edition.
import { type SyntheticEvent, useState } from 'react';
import { Failure } from '../plan/row-form.tsx';
import { GuardNotices, useGuardedText } from '../shared/guarded-text.tsx';
import { useMessages } from '../shared/language/language.tsx';
import { Modal, ModalButtons } from '../shared/modal.tsx';
import { useSession } from '../shared/session/session.tsx';
import { messages } from './messages.ts';
import { Remarks } from './remarks.tsx';
import type { YearView } from './report-view.tsx';

export function SubmitDialog(props: {
  readonly year: YearView;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { county, period, report, checksum, editions, remarks } = props.year;
  const text = useMessages(messages);
  const { client } = useSession();
  const [reason, setReason] = useState('');
  const [cause, setCause] = useState<unknown>();
  const [isBusy, setIsBusy] = useState(false);
  const guarded = useGuardedText(reason);
  const isCorrection = editions.length > 0;
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setIsBusy(true);
    try {
      await client('POST /api/plans/{county}/{period}/years/{year}/editions', {
        params: { county: county.id, period, year: String(report.year) },
        body: { expectedChecksum: checksum, ...(isCorrection && { reason }) },
      });
      props.onDone();
    } catch (failure) {
      setCause(failure);
      setIsBusy(false);
    }
  };
  return (
    <Modal title={text.submitTitle(report.year)} onClose={props.onClose}>
      <p>{text.submitHint}</p>
      <Remarks remarks={remarks} title={text.remarks} hint={text.remarksHint} />
      <form onSubmit={(event) => void submit(event)}>
        {isCorrection && (
          <div className="field">
            <label htmlFor="skal">{text.reason}</label>
            <textarea
              id="skal"
              lang="sv"
              required
              maxLength={500}
              aria-describedby="skal-guard"
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
            <GuardNotices guarded={guarded} id="skal-guard" isKeptHere={false} />
          </div>
        )}
        {cause !== undefined && <Failure cause={cause} />}
        <ModalButtons
          action={isBusy ? text.submitting : text.submit}
          isBusy={isBusy}
          onCancel={props.onClose}
        />
      </form>
    </Modal>
  );
}
