// Changing a round's name and times; what can be moved depends on how far it has come.
import { type SyntheticEvent, useState } from 'react';
import { Refusal } from '../../functions/contract/client.ts';
import { useChange } from '../people/use-change.ts';
import { contentText, useLanguage, useMessages } from '../shared/language/language.tsx';
import { Modal, ModalButtons } from '../shared/modal.tsx';
import { useSession } from '../shared/session/session.tsx';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';
import { messages } from './messages.ts';
import type { RoundCounties } from './round.ts';
import { RoundFailure } from './round-failure.tsx';
import { carriedOver, changeOf, formOf, moments } from './round-form.ts';
import { TextField } from './text-field.tsx';
import { instantOf, TimeField } from './time-field.tsx';
import '../people/people.css';

export function ChangeDialog(props: {
  readonly standing: RoundCounties;
  readonly onDone: () => void;
  readonly onReadAgain: () => void;
  readonly onClose: () => void;
}) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { client } = useSession();
  const { isBusy, cause, send } = useChange();
  const [round, setRound] = useState(props.standing.round);
  const [form, setForm] = useState(() => formOf(round));
  const hasChanged = round !== props.standing.round;
  // The page beneath shows the round as it was.
  const close = hasChanged ? props.onReadAgain : props.onClose;
  const labels = { opensAt: text.opens, dueAt: text.due, closesAt: text.closes };
  const isSound = moments.every((moment) => instantOf(form.times[moment]) !== undefined);
  const save = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const change = changeOf(round, form);
    if (!isSound) return;
    if (Object.keys(change).length === 0) {
      close();
      return;
    }
    void send(async () => {
      const params = { round: round.id };
      const body = { ...change, expectedVersion: round.version };
      try {
        await client('PATCH /api/rounds/{round}', { params, body });
      } catch (failure) {
        if (!(failure instanceof Refusal) || failure.code !== 'round-changed') throw failure;
        const { round: now } = await client('GET /api/rounds/{round}/counties', { params });
        setRound(now);
        setForm((written) => carriedOver(written, round, now));
        return;
      }
      props.onDone();
    });
  };
  return (
    <Modal title={text.changeTitle(contentText(round.name, language))} onClose={close}>
      {round.status === 'open' && <p>{text.openedTimes}</p>}
      {round.status === 'closed' && <p>{text.closedTimes}</p>}
      <form onSubmit={save}>
        <TextField label={text.name} value={form.name} onChange={(name) => setForm({ ...form, name })} />
        {moments.map((moment) => (
          <TimeField
            key={moment}
            label={labels[moment]}
            value={form.times[moment]}
            isDisabled={moment === 'opensAt' && round.status !== 'planned'}
            onChange={(time) => setForm({ ...form, times: { ...form.times, [moment]: time } })}
          />
        ))}
        {hasChanged && <ChangedMeanwhile key={round.version} round={round} />}
        <RoundFailure cause={cause} onReadAgain={props.onReadAgain} />
        <ModalButtons
          action={text.save}
          isBusy={isBusy}
          isDisabled={!isSound || form.name.trim() === ''}
          onCancel={close}
        />
      </form>
    </Modal>
  );
}
