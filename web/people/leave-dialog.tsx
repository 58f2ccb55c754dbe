// Somebody leaves: at once, with or without a colleague who takes over all that they had.
import { type SyntheticEvent, useState } from 'react';
import { useMessages } from '../shared/language/language.tsx';
import { Modal, ModalButtons } from '../shared/modal.tsx';
import { useSession } from '../shared/session/session.tsx';
import { messages } from './messages.ts';
import type { Colleague } from './people.ts';
import { useChange } from './use-change.ts';
import { WhyNot } from './why-not.tsx';

export function LeaveDialog(props: {
  readonly organisation: string;
  readonly leaver: Colleague;
  readonly members: readonly Colleague[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}) {
  const { leaver, onDone } = props;
  const text = useMessages(messages);
  const { client } = useSession();
  const [handOverTo, setHandOverTo] = useState<string>();
  const { isBusy, cause, send } = useChange();
  const others = props.members.filter(({ person }) => person !== leaver.person);
  const isLastOwner = others.every(({ role }) => role === 'respondent');
  const receiver = others.find(({ person }) => person === handOverTo);
  const leave = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    void send(async () => {
      await client('POST /api/organisations/{org}/departures', {
        params: { org: props.organisation },
        body: { person: leaver.person, ...(handOverTo !== undefined && { handOverTo }) },
      });
      onDone();
    });
  };
  return (
    <Modal title={text.endTitle(leaver.name)} onClose={props.onClose}>
      <p>{text.endHint}</p>
      <form onSubmit={leave}>
        {isLastOwner && <p>{others.length === 0 ? text.nobodyElse : text.lastOwner}</p>}
        {others.length > 0 && (
          <fieldset className="field">
            <legend className="strong">{text.handOver}</legend>
            {!isLastOwner && (
              <label className="check">
                <input
                  type="radio"
                  name="receiver"
                  checked={handOverTo === undefined}
                  onChange={() => setHandOverTo(undefined)}
                />
                <span>{text.nobody}</span>
              </label>
            )}
            {others.map(({ person, name }) => (
              <label key={person} className="check">
                <input
                  type="radio"
                  name="receiver"
                  checked={handOverTo === person}
                  onChange={() => setHandOverTo(person)}
                />
                <span>{name}</span>
              </label>
            ))}
          </fieldset>
        )}
        {receiver && <p role="status">{text.handsOver(receiver.name)}</p>}
        <WhyNot cause={cause} />
        <ModalButtons
          action={text.endNow}
          isBusy={isBusy}
          isDisabled={isLastOwner && handOverTo === undefined}
          onCancel={props.onClose}
        />
      </form>
    </Modal>
  );
}
