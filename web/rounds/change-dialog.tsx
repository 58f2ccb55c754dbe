// Changing a round's name and times; what can be moved depends on how far it has come.
import { type SyntheticEvent, useState } from 'react';
import type { CallInput } from '../../functions/contract/client.ts';
import { localInSweden } from '../../functions/core/swedish-time.ts';
import { useChange } from '../people/use-change.ts';
import { contentText, useLanguage, useMessages } from '../shared/language/language.tsx';
import { Modal, ModalButtons } from '../shared/modal.tsx';
import { useSession } from '../shared/session/session.tsx';
import { messages } from './messages.ts';
import type { Round, RoundCounties } from './round.ts';
import { RoundFailure } from './round-failure.tsx';
import { TextField } from './text-field.tsx';
import { instantOf, type LocalTime, TimeField } from './time-field.tsx';
import '../people/people.css';

const moments = ['opensAt', 'dueAt', 'closesAt'] as const;
type Moment = (typeof moments)[number];

export function ChangeDialog(props: {
  readonly standing: RoundCounties;
  readonly onDone: () => void;
  readonly onReadAgain: () => void;
  readonly onClose: () => void;
}) {
  const { round } = props.standing;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { client } = useSession();
  const { isBusy, cause, send } = useChange();
  const [name, setName] = useState(round.name.sv);
  const [times, setTimes] = useState(() => localTimes(round));
  const labels = { opensAt: text.opens, dueAt: text.due, closesAt: text.closes };
  const isSound = moments.every((moment) => instantOf(times[moment]) !== undefined);
  const save = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const change = changeOf(round, name, times);
    if (!isSound) return;
    if (Object.keys(change).length === 0) {
      props.onClose();
      return;
    }
    void send(async () => {
      const body = { ...change, expectedVersion: round.version };
      await client('PATCH /api/rounds/{round}', { params: { round: round.id }, body });
      props.onDone();
    });
  };
  return (
    <Modal title={text.changeTitle(contentText(round.name, language))} onClose={props.onClose}>
      {round.status === 'open' && <p>{text.openedTimes}</p>}
      {round.status === 'closed' && <p>{text.closedTimes}</p>}
      <form onSubmit={save}>
        <TextField label={text.name} value={name} onChange={setName} />
        {moments.map((moment) => (
          <TimeField
            key={moment}
            label={labels[moment]}
            value={times[moment]}
            isDisabled={moment === 'opensAt' && round.status !== 'planned'}
            onChange={(time) => setTimes({ ...times, [moment]: time })}
          />
        ))}
        <RoundFailure cause={cause} onReadAgain={props.onReadAgain} />
        <ModalButtons
          action={text.save}
          isBusy={isBusy}
          isDisabled={!isSound || name.trim() === ''}
          onCancel={props.onClose}
        />
      </form>
    </Modal>
  );
}

function localTimes(round: Round): Readonly<Record<Moment, LocalTime>> {
  const local = (instant: string): LocalTime => {
    const [day = '', clock = ''] = localInSweden(Date.parse(instant)).split('T');
    return { day, clock };
  };
  return { opensAt: local(round.opensAt), dueAt: local(round.dueAt), closesAt: local(round.closesAt) };
}

/** Only what differs: a time that nobody touched keeps its seconds. */
function changeOf(
  round: Round,
  name: string,
  times: Readonly<Record<Moment, LocalTime>>,
): Omit<CallInput<'PATCH /api/rounds/{round}'>['body'], 'expectedVersion'> {
  const before = localTimes(round);
  const moved = moments.flatMap((moment) => {
    const isSame = before[moment].day === times[moment].day && before[moment].clock === times[moment].clock;
    const instant = instantOf(times[moment]);
    return isSame || instant === undefined ? [] : [[moment, instant] as const];
  });
  return {
    ...(name.trim() !== round.name.sv && { name: { ...round.name, sv: name.trim() } }),
    ...Object.fromEntries(moved),
  };
}
