// A meeting planned, changed, cancelled, or given its attendance. Saved whole, on condition of the version it was made from.
import { type SyntheticEvent, useState } from 'react';
import type { Client } from '../../functions/contract/client.ts';
import type { CountyId } from '../../functions/core/ids.ts';
import { GuardNotices, useGuardedText } from '../shared/guarded-text.tsx';
import { takeFocus } from '../shared/kept-focus.ts';
import { useMessages } from '../shared/language/language.tsx';
import { useLeaveWarning } from '../shared/leave-warning.ts';
import { NotSaved, SavedMeanwhile } from '../shared/not-saved.tsx';
import { useSession } from '../shared/session/session.tsx';
import { useSavingWhole } from '../shared/use-saving-whole.ts';
import { MaterialFields } from './material-fields.tsx';
import { MeetingView } from './meeting-view.tsx';
import { messages } from './messages.ts';
import type { Meeting, MeetingDraft, Network } from './network.ts';

const empty: MeetingDraft = {
  title: '',
  day: '',
  from: '09.00',
  to: '15.00',
  place: '',
  agenda: '',
  materials: [],
  attended: [],
  cancelled: false,
};

export function MeetingForm(props: {
  readonly network: Network;
  /** Undefined for a new one. */
  readonly meeting: Meeting | undefined;
  readonly onSaved: (title: string) => void;
  readonly onCancel: () => void;
}) {
  const { network } = props;
  const text = useMessages(messages);
  const { client } = useSession();
  // The same id however often a new one is sent.
  const [id] = useState(() => props.meeting?.id ?? crypto.randomUUID());
  const [form, setForm] = useState<MeetingDraft>(() => formOf(props.meeting));
  const { isBusy, theirs, forgetTheirs, cause, save } = useSavingWhole<Meeting>(
    'meeting-changed',
    props.meeting?.version ?? 0,
  );
  const guarded = useGuardedText(form.agenda);
  useLeaveWarning(true);
  const isToCome = form.day > network.today;
  const set = (change: Partial<MeetingDraft>) => setForm((before) => ({ ...before, ...change }));

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void save(async (expectedVersion) => {
      // Who came is not asked of a meeting that is to come.
      const attended = isToCome ? [] : form.attended;
      const { title } = await send(client, network.network, id, { ...form, attended, expectedVersion });
      props.onSaved(title);
    });
  };

  return (
    <form className="meeting" aria-label={props.meeting?.title ?? text.formNew} onSubmit={submit}>
      <Line
        id={`${id}-namn`}
        label={text.name}
        isFirst
        isRequired
        value={form.title}
        onChange={(title) => set({ title })}
      />
      <div className="meeting-times">
        <div className="field">
          <label htmlFor={`${id}-dag`}>{text.day}</label>
          <input
            id={`${id}-dag`}
            type="date"
            required
            value={form.day}
            onChange={({ target }) => set({ day: target.value })}
          />
        </div>
        <Time id={`${id}-fran`} label={text.from} value={form.from} onChange={(from) => set({ from })} />
        <Time id={`${id}-till`} label={text.to} value={form.to} onChange={(to) => set({ to })} />
      </div>
      <Line
        id={`${id}-plats`}
        label={text.place}
        hint={text.placeHint}
        value={form.place}
        onChange={(place) => set({ place })}
      />
      <div className="field">
        <label htmlFor={`${id}-dagordning`}>{text.agenda}</label>
        <p className="small muted" id={`${id}-dagordning-hint`}>
          {text.agendaHint}
        </p>
        <textarea
          id={`${id}-dagordning`}
          lang="sv"
          rows={4}
          maxLength={2000}
          aria-describedby={`${id}-dagordning-hint ${id}-guard`}
          value={form.agenda}
          onChange={({ target }) => set({ agenda: target.value })}
        />
        <GuardNotices guarded={guarded} id={`${id}-guard`} isKeptHere={false} />
      </div>
      <MaterialFields id={id} materials={form.materials} onChange={(materials) => set({ materials })} />
      {form.day !== '' && !isToCome && !form.cancelled && (
        <fieldset className="field meeting-who">
          <legend>{text.who}</legend>
          {network.participants.map((one) => (
            <label className="check" key={one.id}>
              <input
                type="checkbox"
                checked={form.attended.includes(one.id)}
                onChange={({ target }) =>
                  set({
                    attended: target.checked
                      ? [...form.attended, one.id]
                      : form.attended.filter((other) => other !== one.id),
                  })
                }
              />{' '}
              {one.name}
            </label>
          ))}
        </fieldset>
      )}
      {props.meeting && (
        <p>
          <label className="check">
            <input
              type="checkbox"
              checked={form.cancelled}
              onChange={({ target }) =>
                set({ cancelled: target.checked, ...(target.checked && { attended: [] }) })
              }
            />{' '}
            {text.cancel}
          </label>
        </p>
      )}
      {theirs && (
        <SavedMeanwhile
          title={text.conflict}
          theirs={theirs}
          onTake={() => {
            setForm(formOf(theirs));
            forgetTheirs();
          }}
        >
          <MeetingView meeting={theirs} network={network} />
        </SavedMeanwhile>
      )}
      {cause !== undefined && <NotSaved title={text.notSaved} cause={cause} />}
      <p className="buttons">
        <button type="submit" className="button primary" disabled={isBusy}>
          {isBusy ? text.saving : text.save}
        </button>
        <button type="button" className="button" onClick={props.onCancel}>
          {text.back}
        </button>
      </p>
    </form>
  );
}

function Line(props: {
  readonly isFirst?: true;
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly isRequired?: true;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <div className="field">
      <label htmlFor={props.id}>{props.label}</label>
      {props.hint && (
        <p className="small muted" id={`${props.id}-hint`}>
          {props.hint}
        </p>
      )}
      <input
        id={props.id}
        {...(props.isFirst && { ref: takeFocus })}
        lang="sv"
        maxLength={200}
        required={props.isRequired}
        aria-describedby={props.hint && `${props.id}-hint`}
        value={props.value}
        onChange={({ target }) => props.onChange(target.value)}
      />
    </div>
  );
}

/** As Swedish times are written, whatever the browser's own field would show. */
function Time(props: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const text = useMessages(messages);
  return (
    <div className="field">
      <label htmlFor={props.id}>{props.label}</label>
      <input
        id={props.id}
        required
        size={5}
        pattern="([01]\d|2[0-3])\.[0-5]\d"
        title={text.timeHint}
        value={props.value}
        onChange={({ target }) => props.onChange(target.value.replace(':', '.'))}
      />
    </div>
  );
}

function formOf(meeting: Meeting | undefined): MeetingDraft {
  if (meeting === undefined) return empty;
  const { id: _, version: __, by: ___, at: ____, synthetic: _____, ...form } = meeting;
  return form;
}

function send(
  client: Client,
  network: string,
  meeting: string,
  body: MeetingDraft & { readonly expectedVersion: number },
): Promise<Meeting> {
  return network === 'se'
    ? client('POST /api/meetings/{meeting}', { params: { meeting }, body })
    : client('POST /api/counties/{county}/meetings/{meeting}', {
        params: { county: network as CountyId, meeting },
        body,
      });
}
