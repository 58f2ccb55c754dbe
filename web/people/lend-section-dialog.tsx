// Lending one section, to answer or for a second opinion: to a colleague who takes part already, or to somebody new by e-mail.
import { type SyntheticEvent, useState } from 'react';
import { type LoanKind, loanKinds } from '../../functions/core/people/loans.ts';
import { useMessages } from '../shared/language/language.tsx';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { Modal, ModalButtons } from '../shared/modal.tsx';
import { Notice } from '../shared/notice.tsx';
import { useMember } from '../shared/session/member.tsx';
import { useSession } from '../shared/session/session.tsx';
import { Choice } from './choice.tsx';
import { Field, valueIn } from './field.tsx';
import { LentNow } from './lent-now.tsx';
import { messages } from './messages.ts';
import { type Colleague, type People, today, usePeople } from './people.ts';
import { useChange } from './use-change.ts';
import { WhyNot } from './why-not.tsx';
import './people.css';

interface LendProps {
  readonly section: string;
  readonly name: string;
  readonly onClose: () => void;
}

export function LendSectionDialog(props: LendProps) {
  const text = useMessages(messages);
  const loading = usePeople();
  return (
    <Modal title={text.lendTitle(props.name)} onClose={props.onClose}>
      <ShowLoaded of={loading} isPart>
        {(people) => people && <LendForm {...props} people={people} onChanged={loading.reload} />}
      </ShowLoaded>
    </Modal>
  );
}

const someoneNew = 'new';

function LendForm(props: LendProps & { readonly people: People; readonly onChanged: () => void }) {
  const { section, people, onChanged, onClose } = props;
  const text = useMessages(messages);
  const { client } = useSession();
  const org = useMember().current.organisation.id;
  const { isBusy, cause, send } = useChange();
  const [done, setDone] = useState<string>();
  const [kind, setKind] = useState<LoanKind>('answer');
  const others = receiversOf(people, section);
  const [picked, setPicked] = useState<string>();
  const isThere = others.some(({ person }) => person === picked);
  const chosen =
    isThere || picked === someoneNew ? (picked ?? someoneNew) : (others[0]?.person ?? someoneNew);

  const takeBack = ({ person }: Colleague, what: LoanKind) =>
    void send(async () => {
      await client('POST /api/organisations/{org}/loans', {
        params: { org },
        body: { person, takeBack: [{ section, kind: what }] },
      });
      setDone(undefined);
      onChanged();
    });
  const lend = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const until = valueIn(form, 'until');
    void send(async () => {
      const colleague = others.find(({ person }) => person === chosen);
      if (colleague === undefined) {
        const email = valueIn(form, 'email') ?? '';
        const title = valueIn(form, 'title') ?? '';
        const body = { email, title, role: 'respondent' as const, sections: [section], kind, until };
        await client('POST /api/organisations/{org}/invitations', { params: { org }, body });
        setDone(text.invited(email));
      } else {
        const body = { person: colleague.person, lend: [{ section, kind, until }] };
        await client('POST /api/organisations/{org}/loans', { params: { org }, body });
        setDone(text.lent[kind](colleague.name));
      }
      setPicked(someoneNew);
      onChanged();
    });
  };
  return (
    <>
      <div role="status">{done !== undefined && <Notice tone="ok" title={done} />}</div>
      {loanKinds.map((each) => (
        <LentNow
          key={each}
          kind={each}
          members={people.members.filter((member) => hasNow(member, section, each))}
          isBusy={isBusy}
          onTakeBack={(member) => takeBack(member, each)}
        />
      ))}
      <form onSubmit={lend}>
        <fieldset className="field">
          <legend className="strong">{text.what}</legend>
          {loanKinds.map((each) => (
            <Choice
              key={each}
              name="kind"
              value={each}
              label={text.kinds[each]}
              chosen={kind}
              onChoose={setKind}
              hint={each === 'second-opinion' ? text.opinionHint : undefined}
            />
          ))}
        </fieldset>
        <fieldset className="field">
          <legend className="strong">{text.lendTo[kind]}</legend>
          {others.map((member) => (
            <Choice
              key={member.person}
              name="receiver"
              value={member.person}
              label={
                kind === 'answer' || member.role === 'respondent' ? member.name : text.readsAll(member.name)
              }
              chosen={chosen}
              onChoose={setPicked}
            />
          ))}
          <Choice
            name="receiver"
            value={someoneNew}
            label={text.someoneNew}
            chosen={chosen}
            onChoose={setPicked}
          />
        </fieldset>
        {chosen === someoneNew && (
          <>
            <Field name="email" type="email" label={text.email} hint={text.emailHint} maxLength={254} />
            <Field name="title" label={text.personTitle} hint={text.titleHint} />
          </>
        )}
        <Field name="until" type="date" label={text.until} hint={text.untilHint} min={today()} isOptional />
        <WhyNot cause={cause} />
        <ModalButtons action={text.lend[kind]} isBusy={isBusy} onCancel={onClose} />
      </form>
    </>
  );
}

/**
 * Who else the section can be lent to. Whoever answers it sees the organisation's answers, so nobody is lent it for
 * both. Those who may answer everything already come last.
 */
function receiversOf({ members }: People, section: string): Colleague[] {
  return members
    .filter((member) => !member.isYou && loanKinds.every((each) => !hasNow(member, section, each)))
    .toSorted((one, other) => Number(one.role !== 'respondent') - Number(other.role !== 'respondent'));
}

function hasNow({ loans }: Colleague, section: string, kind: LoanKind): boolean {
  return loans.some((loan) => loan.section === section && loan.kind === kind && loan.isOpen);
}
