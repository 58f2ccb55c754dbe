// The decision being written: the order with its reasons, what the plan takes up, who decided; and its recording.
import { useState } from 'react';
import { Refusal } from '../../../functions/contract/client.ts';
import { containsPersonalNumber } from '../../../functions/core/guard/personal-number.ts';
import { contentText, useLanguage, useMessages } from '../../shared/language/language.tsx';
import { clock, isoDay } from '../../shared/language/times.ts';
import { WhatWentWrong } from '../../shared/loading/show-loaded.tsx';
import { Notice } from '../../shared/notice.tsx';
import { useSession } from '../../shared/session/session.tsx';
import { Status } from '../../shared/status.tsx';
import { AboutFields } from './about-fields.tsx';
import { DecisionConflict } from './conflict-dialog.tsx';
import type { Decision, ProposedArea, ReadDecision } from './decision.ts';
import { bodyOf, departuresIn, type Missing, missingIn, move, reasonOf, reasonThatFollows } from './draft.ts';
import type { DraftStash } from './draft-stash.ts';
import { messages } from './messages.ts';
import { MoveButtons } from './move-buttons.tsx';
import { OrderLegend, OrderTable } from './order-table.tsx';
import { ReasonField } from './reason-field.tsx';
import { useDraft } from './use-draft.ts';

interface DecisionFormProps {
  readonly county: string;
  readonly round: string;
  readonly read: ReadDecision;
  readonly stash: DraftStash;
  /** It has been recorded, or somebody else's is to be read. */
  readonly onDone: () => void;
  /** The report has changed: read it again, with the draft as it is. */
  readonly onReadAnew: () => void;
}

export function DecisionForm({ county, round, read, stash, onDone, onReadAnew }: DecisionFormProps) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { client } = useSession();
  const { draft, isRebased, kept, change } = useDraft(read, stash);
  const [said, setSaid] = useState('');
  const [missing, setMissing] = useState<readonly Missing[]>([]);
  const [cause, setCause] = useState<unknown>();
  const [isBusy, setIsBusy] = useState(false);
  const [theirs, setTheirs] = useState<Decision>();
  const departures = departuresIn(draft, read);
  const withoutReason = departures.filter((area) => reasonOf(draft, read, area) === '').length;
  const places = draft.order.length;

  const moveArea = (area: ProposedArea, step: -1 | 1) => {
    const next = move(draft, area.area, step);
    change(next);
    setSaid(text.movedTo(contentText(area.name, language), next.order.indexOf(area.area) + 1, places));
  };
  const select = (area: string, isSelected: boolean) =>
    change({
      selected: isSelected ? [...draft.selected, area] : draft.selected.filter((one) => one !== area),
    });

  const record = async (expectedVersion: number) => {
    const incomplete = missingIn(draft, read, isoDay(new Date()));
    setMissing(incomplete);
    setCause(undefined);
    if (incomplete.length > 0 || isBusy) return;
    const body = { ...bodyOf(draft, read), expectedVersion };
    if (textsOf(body).some(containsPersonalNumber)) {
      setCause('personal-number');
      return;
    }
    setIsBusy(true);
    try {
      await client('POST /api/rounds/{round}/counties/{county}/decision', {
        params: { round, county },
        body,
      });
      stash.clear();
      onDone();
    } catch (failure) {
      const current =
        failure instanceof Refusal && failure.code === 'decision-changed' && failure.extra['current'];
      if (current) setTheirs(current as Decision);
      else {
        setTheirs(undefined);
        setCause(failure);
      }
    } finally {
      setIsBusy(false);
    }
  };

  return (
    <>
      <p className="lead order-summary">
        {text.summary(departures.length, places)}{' '}
        {withoutReason > 0 && (
          <Status tone="err" icon="error">
            {text.reasonsMissing(withoutReason)}
          </Status>
        )}
      </p>
      {isRebased && (
        <Notice tone="warn" title={text.reportNewTitle}>
          <p>{text.reportNew}</p>
        </Notice>
      )}
      <section className="section">
        <h2>{text.orderTitle}</h2>
        <p>{read.report.ordered ? text.orderHint : text.unordered}</p>
        {read.report.ordered && <OrderLegend />}
        <OrderTable
          proposed={read.proposed}
          order={draft.order}
          departures={departures}
          selected={new Set(draft.selected)}
          choice={({ area, name }) => (
            <label className="check order-choice">
              <input
                type="checkbox"
                checked={draft.selected.includes(area)}
                onChange={(event) => select(area, event.target.checked)}
              />{' '}
              {text.inPlan}
              <span className="hidden-text">: {contentText(name, language)}</span>
            </label>
          )}
          reason={({ area }) => (
            <ReasonField
              area={areaOf(read, area)}
              own={draft.reasons[area]}
              follows={reasonThatFollows(draft, read, area)}
              onChange={(reason) => change({ reasons: { ...draft.reasons, [area]: reason } })}
            />
          )}
          buttons={({ area }, place) => (
            <MoveButtons
              area={areaOf(read, area)}
              place={place}
              places={places}
              onMove={(step) => moveArea(areaOf(read, area), step)}
            />
          )}
        />
        <p className="hidden-text" role="status">
          {said}
        </p>
      </section>
      <section className="section">
        <h2>{text.decideTitle}</h2>
        <p>{text.decideHint}</p>
        <AboutFields draft={draft} onChange={change} />
        <div role="alert">
          {missing.length > 0 && (
            <Notice tone="err" title={text.missingTitle}>
              <ul>
                {missing.map((what) => (
                  <li key={what}>{text.missing[what]}</li>
                ))}
              </ul>
            </Notice>
          )}
          {cause !== undefined && <Failed cause={cause} onReadAnew={onReadAnew} />}
        </div>
        <div className="buttons order-record">
          <button
            type="button"
            className="button primary"
            aria-disabled={isBusy}
            onClick={() => void record(draft.expectedVersion)}
          >
            {isBusy ? text.recording : text.record}
          </button>
          <span role="status">
            {kept instanceof Date && (
              <Status tone="ok" icon="done">
                {text.kept(clock(kept, language))}
              </Status>
            )}
            {kept === false && (
              <Status tone="warn" icon="warning">
                {text.notKept}
              </Status>
            )}
          </span>
        </div>
      </section>
      {theirs && (
        <DecisionConflict
          read={read}
          draft={draft}
          theirs={theirs}
          isBusy={isBusy}
          onKeepTheirs={onDone}
          onRecordMine={() => void record(theirs.version)}
          onClose={() => setTheirs(undefined)}
        />
      )}
    </>
  );
}

function Failed({ cause, onReadAnew }: { readonly cause: unknown; readonly onReadAnew: () => void }) {
  const text = useMessages(messages);
  const isOtherReport = cause instanceof Refusal && cause.code === 'report-changed';
  return (
    <Notice tone="err" title={text.failed}>
      <p>
        {cause === 'personal-number' ? text.holdsPersonalNumber : <WhatWentWrong cause={cause} />}{' '}
        {text.draftLeft}
      </p>
      {isOtherReport && (
        <div className="buttons">
          <button type="button" className="button compact" onClick={onReadAnew}>
            {text.readAnew}
          </button>
        </div>
      )}
    </Notice>
  );
}

function textsOf({ reasons, participants, reference }: ReturnType<typeof bodyOf>): string[] {
  return [...reasons.map(({ reason }) => reason), ...participants, reference];
}

function areaOf({ proposed }: ReadDecision, area: string): ProposedArea {
  const found = proposed.find((one) => one.area === area);
  if (found === undefined) throw new RangeError(`no area ${area}`);
  return found;
}
