// Who looks after an organisation, by name; and inviting the first one.
import { useState } from 'react';
import { InviteDialog } from '../../people/invite-dialog.tsx';
import { useMessages } from '../../shared/language/language.tsx';
import { messages } from './messages.ts';
import type { OrganisationStanding } from './standing.ts';

export function Responsible(props: {
  readonly standing: OrganisationStanding;
  readonly onInvited: (email: string) => void;
}) {
  const text = useMessages(messages);
  const [isOpen, setIsOpen] = useState(false);
  const { organisation, responsible } = props.standing;
  const hasAny = responsible.length > 0;
  const inviteTo = hasAny ? text.inviteMoreTo(organisation.name) : text.inviteTo(organisation.name);
  return (
    <>
      <ResponsibleNames standing={props.standing} />
      <button
        type="button"
        className="link small screen-only"
        aria-label={inviteTo}
        onClick={() => setIsOpen(true)}
      >
        {hasAny ? text.inviteMore : text.invite}
      </button>
      {isOpen && (
        <InviteDialog
          title={inviteTo}
          organisation={organisation.id}
          onDone={(email) => {
            setIsOpen(false);
            props.onInvited(email);
          }}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}

export function ResponsibleNames({ standing }: { readonly standing: OrganisationStanding }) {
  const text = useMessages(messages);
  const { responsible, invited } = standing;
  if (responsible.length === 0) {
    return (
      <span className="responsible muted">
        <span>{invited > 0 ? text.waiting : text.nobodyInvited}</span>
      </span>
    );
  }
  return (
    <span className="responsible">
      {responsible.map(({ name, role }) => (
        <span key={name + role}>
          <span lang="sv">{name}</span> <span className="muted">({text.roles[role] ?? role})</span>
        </span>
      ))}
    </span>
  );
}
