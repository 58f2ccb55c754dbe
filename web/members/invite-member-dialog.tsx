// Inviting somebody to a county, the nation or an organisation: to whom, as what.
import { type SyntheticEvent, useState } from 'react';
import { Choice } from '../people/choice.tsx';
import { Field, valueIn } from '../people/field.tsx';
import { messages as peopleMessages } from '../people/messages.ts';
import { useChange } from '../people/use-change.ts';
import { WhyNot } from '../people/why-not.tsx';
import { roleNames } from '../shared/frame/role-names.ts';
import { useMessages } from '../shared/language/language.tsx';
import { Modal, ModalButtons } from '../shared/modal.tsx';
import type { GivenRole, Invited } from './members.ts';
import { messages } from './messages.ts';

export function InviteMemberDialog(props: {
  readonly name: string;
  /** At least one. */
  readonly roles: readonly GivenRole[];
  readonly onInvite: (invited: Invited) => Promise<unknown>;
  readonly onDone: (email: string) => void;
  readonly onClose: () => void;
}) {
  const text = useMessages(messages);
  const shared = useMessages(peopleMessages);
  const names = useMessages(roleNames);
  const means: Readonly<Partial<Record<GivenRole, string>>> = text.means;
  const [role, setRole] = useState<GivenRole | undefined>(props.roles[0]);
  const { isBusy, cause, send } = useChange();
  const invite = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const email = valueIn(form, 'email') ?? '';
    if (role === undefined) return;
    void send(async () => {
      await props.onInvite({ email, title: valueIn(form, 'title') ?? '', role });
      props.onDone(email);
    });
  };
  return (
    <Modal title={text.inviteTo(props.name)} onClose={props.onClose}>
      <form onSubmit={invite}>
        <Field name="email" type="email" label={shared.email} hint={shared.emailHint} maxLength={254} />
        <Field name="title" label={shared.personTitle} hint={shared.titleHint} />
        <fieldset className="field">
          <legend className="strong">{text.role}</legend>
          {props.roles.map((each) => (
            <Choice
              key={each}
              name="role"
              value={each}
              label={names[each]}
              chosen={role ?? each}
              onChoose={setRole}
              hint={means[each]}
            />
          ))}
        </fieldset>
        <WhyNot cause={cause} />
        <ModalButtons action={shared.sendInvitation} isBusy={isBusy} onCancel={props.onClose} />
      </form>
    </Modal>
  );
}
