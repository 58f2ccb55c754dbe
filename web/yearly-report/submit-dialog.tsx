// Submitting the year as it was read, or correcting it in a new edition.
import { type SyntheticEvent, useState } from 'react';
import { Refusal } from '../../functions/contract/client.ts';
import { Failure } from '../plan/row-form.tsx';
import { GuardNotices, useGuardedText } from '../shared/guarded-text.tsx';
import { useMessages } from '../shared/language/language.tsx';
import { Modal, ModalButtons } from '../shared/modal.tsx';
import { Notice } from '../shared/notice.tsx';
import { useSession } from '../shared/session/session.tsx';
import { messages } from './messages.ts';
import { Remarks } from './remarks.tsx';
import type { YearView } from './report-view.tsx';
import { UnsavedNotice } from './unsaved-notice.tsx';

export function SubmitDialog(props: {
  readonly year: YearView;
  /** Ids of drafts that the report does not hold. */
  readonly unsaved: { readonly questions: readonly string[]; readonly followUps: readonly string[] };
  readonly onDropUnsaved: () => void;
  /** The report is another than the one that was read: it is to be read again. */
  readonly onChanged: () => void;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { year, unsaved } = props;
  const { county, period, report, checksum, editions, remarks } = year;
  const text = useMessages(messages);
  const { client } = useSession();
  const [reason, setReason] = useState('');
  const [cause, setCause] = useState<unknown>();
  const [isBusy, setIsBusy] = useState(false);
  const [outdated, setOutdated] = useState<YearView>();
  const guarded = useGuardedText(reason);
  const isCorrection = editions.length > 0;
  const isUnsaved = unsaved.questions.length + unsaved.followUps.length > 0;
  const isReading = outdated === year;
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setIsBusy(true);
    setCause(undefined);
    setOutdated(undefined);
    try {
      await client('POST /api/plans/{county}/{period}/years/{year}/editions', {
        params: { county: county.id, period, year: String(report.year) },
        body: { expectedChecksum: checksum, ...(isCorrection && { reason }) },
      });
      props.onDone();
    } catch (failure) {
      setIsBusy(false);
      if (!(failure instanceof Refusal && failure.code === 'yearly-report-changed')) {
        setCause(failure);
        return;
      }
      setOutdated(year);
      props.onChanged();
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
        {isUnsaved && (
          <UnsavedNotice
            county={county.id}
            period={period}
            questions={unsaved.questions.length}
            followUps={unsaved.followUps.length}
            onDrop={props.onDropUnsaved}
          />
        )}
        {outdated !== undefined && (
          <Notice tone="warn" title={text.reportChanged} role="alert">
            <p>{isReading ? text.readingAgain : text.reportReadAgain}</p>
          </Notice>
        )}
        {cause !== undefined && <Failure cause={cause} />}
        <ModalButtons
          action={isBusy ? text.submitting : text.submit}
          isBusy={isBusy}
          isDisabled={isUnsaved || isReading}
          onCancel={props.onClose}
        />
      </form>
    </Modal>
  );
}
