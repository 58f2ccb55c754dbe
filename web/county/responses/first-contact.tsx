// Who looks after an organisation, as its county needs to know; and inviting the first one.
import { useState } from 'react';
import type { CallOutput } from '../../../functions/contract/client.ts';
import { InviteDialog } from '../../people/invite-dialog.tsx';
import { defineMessages } from '../../shared/language/define-messages.ts';
import { useMessages } from '../../shared/language/language.tsx';

export const contactMessages = defineMessages(
  {
    column: 'Kontakt',
    has: (count: number) => (count === 1 ? '1 kontakt' : `${count} kontakter`),
    waiting: 'Inbjudan väntar',
    none: 'Ingen kontakt',
    invite: 'Bjud in första kontakt',
    inviteTo: (organisation: string) => `Bjud in första kontakt i ${organisation}`,
    inviteMore: 'Bjud in fler',
    inviteMoreTo: (organisation: string) => `Bjud in fler kontakter i ${organisation}`,
  },
  {
    column: 'Contact',
    has: (count: number) => (count === 1 ? '1 contact' : `${count} contacts`),
    waiting: 'Invitation waits',
    none: 'No contact',
    invite: 'Invite first contact',
    inviteTo: (organisation: string) => `Invite the first contact in ${organisation}`,
    inviteMore: 'Invite more',
    inviteMoreTo: (organisation: string) => `Invite more contacts in ${organisation}`,
  },
);

export type Contacts = CallOutput<'GET /api/counties/{county}/contacts'>['organisations'][number];

export function FirstContact(props: {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly contacts: Contacts | undefined;
  readonly onInvited: (email: string) => void;
}) {
  const text = useMessages(contactMessages);
  const [isOpen, setIsOpen] = useState(false);
  const { id, name } = props.organisation;
  const { contacts = 0, invited = 0 } = props.contacts ?? {};
  const inviteTo = contacts > 0 ? text.inviteMoreTo(name) : text.inviteTo(name);
  return (
    <>
      <span className="muted">
        {contacts > 0 ? text.has(contacts) : invited > 0 ? text.waiting : text.none}
      </span>{' '}
      <button type="button" className="link" aria-label={inviteTo} onClick={() => setIsOpen(true)}>
        {contacts > 0 ? text.inviteMore : text.invite}
      </button>
      {isOpen && (
        <InviteDialog
          title={inviteTo}
          organisation={id}
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
