// The people of one unit and the invitations that wait; inviting, taking back, ending.
import { useState } from 'react';
import { nationUnit } from '../../functions/core/people/staff.ts';
import { useChange } from '../people/use-change.ts';
import { WhyNot } from '../people/why-not.tsx';
import { roleNames } from '../shared/frame/role-names.ts';
import { useKeptFocus } from '../shared/kept-focus.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import { Notice } from '../shared/notice.tsx';
import { paths } from '../shared/paths.ts';
import { useSession } from '../shared/session/session.tsx';
import { EndDialog } from './end-dialog.tsx';
import { InviteMemberDialog } from './invite-member-dialog.tsx';
import { type Member, type Members, membersClient } from './members.ts';
import { messages } from './messages.ts';
import '../people/people.css';

export function UnitMembers(props: {
  readonly unit: string;
  readonly name: string;
  readonly members: Members;
  readonly onChanged: () => void;
}) {
  const { unit, name, members, onChanged } = props;
  const text = useMessages(messages);
  const { client } = useSession();
  const [isInviting, setIsInviting] = useState(false);
  const [leaver, setLeaver] = useState<Member>();
  const [done, setDone] = useState<string>();
  const keptFocus = useKeptFocus();
  const api = membersClient(client, unit);
  const close = () => {
    setIsInviting(false);
    setLeaver(undefined);
  };
  const finish = (said: string) => {
    close();
    setDone(said);
    onChanged();
  };
  return (
    <>
      <div role="status">{done !== undefined && <Notice tone="ok" title={done} />}</div>
      <section className="people-section" {...keptFocus}>
        <h2>{name}</h2>
        {members.mayGive.length > 0 && (
          <div className="buttons members-invite">
            <button type="button" className="button primary" onClick={() => setIsInviting(true)}>
              {text.invite}
            </button>
          </div>
        )}
        <MemberList members={members.members} onEnd={setLeaver} />
        <h2>{text.waiting}</h2>
        <WaitingList {...props} onTakenBack={(email) => finish(text.takenBack(email))} />
      </section>
      {isInviting && (
        <InviteMemberDialog
          name={name}
          roles={members.mayGive}
          onInvite={api.invite}
          onDone={(email) => finish(text.invited(email))}
          onClose={close}
        />
      )}
      {leaver && (
        <EndDialog
          name={unit === nationUnit ? text.inNation : name}
          leaver={leaver}
          members={members.members}
          onEnd={api.end}
          onDone={() => {
            // Whoever has left may not see this page any more.
            if (leaver.isYou) window.location.assign(paths.start);
            else finish(text.ended(leaver.name));
          }}
          onClose={close}
        />
      )}
    </>
  );
}

function MemberList(props: {
  readonly members: readonly Member[];
  readonly onEnd: (member: Member) => void;
}) {
  const text = useMessages(messages);
  const roles = useMessages(roleNames);
  if (props.members.length === 0) return <p className="muted">{text.noMembers}</p>;
  const byName = props.members.toSorted(
    (one, other) => one.role.localeCompare(other.role) || one.name.localeCompare(other.name, 'sv'),
  );
  return (
    <ul className="people members">
      {byName.map((member) => (
        <li key={`${member.person} ${member.role}`}>
          <h3>
            <span lang="sv">{member.name}</span> {member.isYou && <span className="tag">{text.you}</span>}
          </h3>
          <p>{roles[member.role]}</p>
          <div className="buttons">
            {member.mayEnd && (
              <button
                type="button"
                className="button compact"
                aria-label={text.endOf(member.name)}
                onClick={() => props.onEnd(member)}
              >
                {text.end}
              </button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function WaitingList(props: {
  readonly unit: string;
  readonly members: Members;
  readonly onTakenBack: (email: string) => void;
}) {
  const text = useMessages(messages);
  const roles = useMessages(roleNames);
  const { language } = useLanguage();
  const { client } = useSession();
  const { isBusy, cause, send } = useChange();
  const { invitations, mayGive } = props.members;
  if (invitations.length === 0) return <p className="muted">{text.noneWaiting}</p>;
  return (
    <>
      <WhyNot cause={cause} />
      <ul className="people members">
        {invitations.map(({ id, email, role, title, invitedBy, validUntil }) => (
          <li key={id}>
            <h3>{email}</h3>
            <p>
              <span lang="sv">{title}</span>, {roles[role].toLowerCase()}
              <span className="small muted member-invited">
                {text.validUntil(dateInWords(validUntil, language))}, {text.invitedBy(invitedBy)}
              </span>
            </p>
            <div className="buttons">
              {(role === 'respondent' || mayGive.some((one) => one === role)) && (
                <button
                  type="button"
                  className="button compact"
                  aria-label={text.takeBackOf(email)}
                  disabled={isBusy}
                  onClick={() =>
                    void send(async () => {
                      await membersClient(client, props.unit).takeBack(id);
                      props.onTakenBack(email);
                    })
                  }
                >
                  {text.takeBack}
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
