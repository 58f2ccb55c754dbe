// Ending somebody's membership at once, with or without a colleague who takes the role over.
import { type SyntheticEvent, useState } from 'react';
import { useChange } from '../people/use-change.ts';
import { WhyNot } from '../people/why-not.tsx';
import { useMessages } from '../shared/language/language.tsx';
import { Modal, ModalButtons } from '../shared/modal.tsx';
import type { Leaving, Member } from './members.ts';
import { messages } from './messages.ts';

export function EndDialog(props: {
  /** The unit's name. */
  readonly name: string;
  readonly leaver: Member;
  readonly members: readonly Member[];
  readonly onEnd: (leaving: Leaving) => Promise<unknown>;
  readonly onDone: () => void;
  readonly onClose: () => void;
}) {
  const { leaver, members } = props;
  const text = useMessages(messages);
  const [handOverTo, setHandOverTo] = useState('');
  const { isBusy, cause, send } = useChange();
  const others = members.filter(({ person }) => person !== leaver.person);
  const isLastLead =
    leaver.role === 'county-lead' && handOverTo === '' && others.every(({ role }) => role !== 'county-lead');
  const end = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    void send(async () => {
      await props.onEnd({ person: leaver.person, ...(handOverTo !== '' && { handOverTo }) });
      props.onDone();
    });
  };
  return (
    <Modal title={text.endTitle(leaver.name)} onClose={props.onClose}>
      <p>{text.endMeans(props.name)}</p>
      {leaver.isYou && <p>{text.endYou}</p>}
      <form onSubmit={end}>
        {others.length > 0 && (
          <div className="field">
            <label htmlFor="hand-over">{text.handOver}</label>
            <select id="hand-over" value={handOverTo} onChange={({ target }) => setHandOverTo(target.value)}>
              <option value="">{text.nobody}</option>
              {others.map(({ person, name }) => (
                <option key={person} value={person}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        )}
        {isLastLead && <p role="status">{text.lastLead}</p>}
        <WhyNot cause={cause} />
        <ModalButtons action={text.endNow} isBusy={isBusy} onCancel={props.onClose} />
      </form>
    </Modal>
  );
}
