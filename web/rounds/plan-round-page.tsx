// Planning a round: everything but its name is chosen, not typed. The server judges what is entered.
import { type SyntheticEvent, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { permissions } from '../../functions/core/access.ts';
import { useMessages } from '../shared/language/language.tsx';
import { useLeaveWarning } from '../shared/leave-warning.ts';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { PageHeading } from '../shared/page.tsx';
import { paths } from '../shared/paths.ts';
import { useMember } from '../shared/session/member.tsx';
import { useSession } from '../shared/session/session.tsx';
import { CountyPicker } from './county-picker.tsx';
import { messages } from './messages.ts';
import { bodyOf, type Draft, lacking, newDraft, suggestedId, withKind } from './plan-draft.ts';
import { type Planning, periodName } from './round.ts';
import { RoundFailure } from './round-failure.tsx';
import { SurveyPicker } from './survey-picker.tsx';
import { TextField } from './text-field.tsx';
import { TimeField } from './time-field.tsx';
import './rounds.css';

export function PlanRoundPage() {
  const text = useMessages(messages);
  const { client } = useSession();
  const { role } = useMember().current;
  const mayPlan = permissions[role]['create-round'] !== undefined;
  const loading = useLoaded('planning', (signal) => client('GET /api/planning', { signal }));
  return (
    <>
      <div className="heading">
        <p className="meta">
          <Link href={paths.rounds}>{text.back}</Link>
        </p>
        <PageHeading>{text.plan}</PageHeading>
        <p className="lead">{mayPlan ? text.planLead : text.notForYou}</p>
      </div>
      {mayPlan && (
        <ShowLoaded of={loading} isPart>
          {(planning) => <PlanForm planning={planning} />}
        </ShowLoaded>
      )}
    </>
  );
}

function PlanForm({ planning }: { readonly planning: Planning }) {
  const text = useMessages(messages);
  const { client } = useSession();
  const [, navigate] = useLocation();
  const [first] = useState(() => newDraft(planning));
  const [draft, setDraft] = useState(first);
  useLeaveWarning(draft !== first);
  const [lacks, setLacks] = useState<ReturnType<typeof lacking>>();
  const [cause, setCause] = useState<unknown>();
  const [isBusy, setIsBusy] = useState(false);
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const save = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    setCause(undefined);
    const missing = lacking(draft);
    setLacks(missing);
    const body = bodyOf(draft, planning);
    if (missing !== undefined || body === undefined) return;
    setIsBusy(true);
    try {
      const { id } = await client('POST /api/rounds', { body });
      navigate(paths.round(id));
    } catch (refused) {
      setCause(refused);
      setIsBusy(false);
    }
  };
  return (
    <form className="plan-round" onSubmit={(event) => void save(event)}>
      <TextField
        label={text.name}
        hint={text.nameHint}
        value={draft.name}
        onChange={(name) => change({ name, ...(!draft.isOwnId && { id: suggestedId(name) }) })}
      />
      <TextField
        label={text.id}
        hint={text.idHint}
        value={draft.id}
        pattern="[a-zA-Z0-9][a-zA-Z0-9._\-]*"
        maxLength={64}
        onChange={(id) => change({ id, isOwnId: true })}
      />
      <div className="field">
        <label htmlFor="period">{text.period}</label>
        <select id="period" value={draft.period} onChange={({ target }) => change({ period: target.value })}>
          {planning.periods.toReversed().map(({ id, isNow }) => (
            <option key={id} value={id}>
              {isNow ? text.periodNow(periodName(id)) : periodName(id)}
            </option>
          ))}
        </select>
      </div>
      <fieldset className="field choices">
        <legend className="strong">{text.who}</legend>
        <p className="small muted">{text.whoHint}</p>
        {(['municipality', 'region'] as const).map((kind) => (
          <label key={kind} className="check">
            <input
              type="checkbox"
              checked={draft.kinds.includes(kind)}
              onChange={({ target }) => setDraft(withKind(draft, planning, kind, target.checked))}
            />
            <span>{text.kinds[kind]}</span>
          </label>
        ))}
      </fieldset>
      <SurveyPicker planning={planning} draft={draft} onChange={(surveys) => change({ surveys })} />
      <CountyPicker planning={planning} draft={draft} onChange={change} />
      <TimeField
        label={text.opens}
        hint={text.opensHint}
        value={draft.opens}
        onChange={(opens) => change({ opens })}
      />
      <TimeField label={text.due} hint={text.dueHint} value={draft.due} onChange={(due) => change({ due })} />
      <TimeField
        label={text.closes}
        hint={text.closesHint}
        value={draft.closes}
        onChange={(closes) => change({ closes })}
      />
      <div role="alert">{lacks !== undefined && <p className="status err">{text[lacks]}</p>}</div>
      <RoundFailure cause={cause} />
      <button type="submit" className="button primary" disabled={isBusy}>
        {text.create}
      </button>
    </form>
  );
}
