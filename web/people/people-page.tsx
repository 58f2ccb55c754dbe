// The organisation's people: who answers what, who is invited; inviting, lending, ending.
import { type ReactNode, useState } from 'react';
import { roleNames } from '../shared/frame/role-names.ts';
import { useMarkSynthetic } from '../shared/frame/synthetic.tsx';
import { useKeptFocus } from '../shared/kept-focus.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { Notice } from '../shared/notice.tsx';
import { PageHeading } from '../shared/page.tsx';
import { paths } from '../shared/paths.ts';
import { useMember } from '../shared/session/member.tsx';
import { useSession } from '../shared/session/session.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import { LoanList } from './loan-list.tsx';
import { LoansDialog } from './loans-dialog.tsx';
import { messages } from './messages.ts';
import { type Colleague, namesOf, type People, usePeople, type WaitingInvitation } from './people.ts';
import { useChange } from './use-change.ts';
import { WhyNot } from './why-not.tsx';
import './people.css';

/** The dialog that is open. */
type Open =
  | { readonly kind: 'invite' }
  | { readonly kind: 'loans'; readonly colleague: Colleague }
  | { readonly kind: 'leave'; readonly colleague: Colleague };

export function PeoplePage() {
  const text = useMessages(messages);
  const loading = usePeople();
  const { client } = useSession();
  // The page is the same without: whether anything is invented is only its mark.
  const { loaded } = useLoaded('rounds', (signal) => client('GET /api/rounds', { signal }));
  useMarkSynthetic(loaded.state === 'ready' && loaded.value.rounds.some(({ synthetic }) => synthetic));
  return (
    <ShowLoaded of={loading}>
      {(people) =>
        people === undefined ? (
          <div className="heading">
            <PageHeading>{text.title}</PageHeading>
            <p>{text.notForYou}</p>
          </div>
        ) : (
          <PeopleList people={people} onChanged={loading.reload} />
        )
      }
    </ShowLoaded>
  );
}

function PeopleList({ people, onChanged }: { readonly people: People; readonly onChanged: () => void }) {
  const text = useMessages(messages);
  const { organisation } = useMember().current;
  const [open, setOpen] = useState<Open>();
  const [done, setDone] = useState<string>();
  const keptFocus = useKeptFocus();
  const close = () => setOpen(undefined);
  const finish = (said: string) => {
    close();
    setDone(said);
    onChanged();
  };
  const dialog = { organisation: organisation.id, questionnaires: people.questionnaires, onClose: close };
  return (
    <>
      <div className="heading">
        <PageHeading>{text.title}</PageHeading>
        <p className="lead">{text.lead}</p>
        <div className="buttons">
          <button type="button" className="button primary" onClick={() => setOpen({ kind: 'invite' })}>
            {text.invite}
          </button>
        </div>
      </div>
      <div role="status">{done !== undefined && <Notice tone="ok" title={done} />}</div>
      <section className="people-section" {...keptFocus}>
        <h2>{text.members}</h2>
        <Members people={people} onOpen={setOpen} />
        <h2>{text.waiting}</h2>
        <Waiting people={people} onTakenBack={(email) => finish(text.takenBack(email))} />
      </section>
      {open?.kind === 'invite' && (
        <InviteDialog {...dialog} onDone={(email) => finish(text.invited(email))} />
      )}
      {open?.kind === 'loans' && (
        <LoansDialog
          {...dialog}
          colleague={open.colleague}
          onDone={() => finish(text.changed(open.colleague.name))}
        />
      )}
      {open?.kind === 'leave' && (
        <LeaveDialog
          {...dialog}
          leaver={open.colleague}
          members={people.members}
          onDone={() => {
            // Whoever has left has no colleagues here any more.
            if (open.colleague.isYou) window.location.assign(paths.start);
            else finish(text.left(open.colleague.name));
          }}
        />
      )}
    </>
  );
}

function Members({ people, onOpen }: { readonly people: People; readonly onOpen: (open: Open) => void }) {
  const text = useMessages(messages);
  const roles = useMessages(roleNames);
  const names = namesOf(people.questionnaires);
  const byRole = people.members.toSorted(
    (one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name, 'sv'),
  );
  return (
    <ul className="people">
      {byRole.map((member) => (
        <Row
          key={`${member.person} ${member.role}`}
          name={
            <>
              <span lang="sv">{member.name}</span> {member.isYou && <span className="tag">{text.you}</span>}
            </>
          }
          details={[roles[member.role]]}
          buttons={
            <>
              <button
                type="button"
                className="button compact"
                aria-label={text.changeOf(member.name)}
                onClick={() => onOpen({ kind: 'loans', colleague: member })}
              >
                {text.change}
              </button>
              <button
                type="button"
                className="button compact"
                aria-label={text.endOf(member.name)}
                onClick={() => onOpen({ kind: 'leave', colleague: member })}
              >
                {text.end}
              </button>
            </>
          }
        >
          {member.role !== 'respondent' && <p>{text.everything}</p>}
          {member.role === 'respondent' && member.loans.length === 0 && (
            <p className="muted">{text.nothingLent}</p>
          )}
          {member.role !== 'respondent' && member.loans.some(({ kind }) => kind === 'answer') && (
            <p className="small muted">{text.responsible}:</p>
          )}
          <LoanList loans={member.loans} names={names} />
        </Row>
      ))}
    </ul>
  );
}

/** Signatories first, then coordinators, then the rest. */
function rank({ role }: Colleague): number {
  return ['signatory', 'coordinator', 'respondent'].indexOf(role);
}

function Waiting(props: { readonly people: People; readonly onTakenBack: (email: string) => void }) {
  const text = useMessages(messages);
  const { client } = useSession();
  const { organisation } = useMember().current;
  const { isBusy, cause, send } = useChange();
  const { invitations, questionnaires } = props.people;
  const takeBack = ({ id, email }: WaitingInvitation) =>
    void send(async () => {
      await client('POST /api/organisations/{org}/invitations/{invitation}/withdrawal', {
        params: { org: organisation.id, invitation: id },
        body: {},
      });
      props.onTakenBack(email);
    });
  if (invitations.length === 0) return <p className="muted">{text.noneWaiting}</p>;
  return (
    <>
      <WhyNot cause={cause} />
      <ul className="people">
        {invitations.map((invitation) => (
          <InvitationRow
            key={invitation.id}
            invitation={invitation}
            names={namesOf(questionnaires)}
            button={
              <button
                type="button"
                className="button compact"
                aria-label={text.takeBackOf(invitation.email)}
                disabled={isBusy}
                onClick={() => takeBack(invitation)}
              >
                {text.takeBack}
              </button>
            }
          />
        ))}
      </ul>
    </>
  );
}

function InvitationRow(props: {
  readonly invitation: WaitingInvitation;
  readonly names: ReadonlyMap<string, string>;
  readonly button: ReactNode;
}) {
  const { email, title, role, loans, validUntil, invitedBy } = props.invitation;
  const text = useMessages(messages);
  const roles = useMessages(roleNames);
  const { language } = useLanguage();
  return (
    <Row
      name={email}
      details={[
        `${title}, ${roles[role].toLowerCase()}`,
        text.validUntil(dateInWords(validUntil, language)),
        text.invitedBy(invitedBy),
      ]}
      buttons={props.button}
    >
      {role === 'respondent' ? <LoanList loans={loans} names={props.names} /> : <p>{text.everything}</p>}
    </Row>
  );
}

function Row(props: {
  readonly name: ReactNode;
  readonly details: readonly string[];
  readonly children: ReactNode;
  readonly buttons: ReactNode;
}) {
  return (
    <li>
      <div>
        <h3>{props.name}</h3>
        {props.details.map((detail) => (
          <p key={detail} className="small muted">
            {detail}
          </p>
        ))}
      </div>
      <div>{props.children}</div>
      <div className="buttons">{props.buttons}</div>
    </li>
  );
}
