// Lending one section: to a colleague who takes part already, or to somebody new by e-mail.
import { type SyntheticEvent, useState } from 'react';
import { useMessages } from '../shared/language/language.tsx';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { Modal, ModalButtons } from '../shared/modal.tsx';
import { Notice } from '../shared/notice.tsx';
import { useMember } from '../shared/session/member.tsx';
import { useSession } from '../shared/session/session.tsx';
import { Field, valueIn } from './field.tsx';
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
  const lentTo = people.members.filter(({ loans }) =>
    loans.some((loan) => loan.section === section && loan.kind === 'answer' && loan.isOpen),
  );
  const others = people.members
    .filter((member) => !lentTo.includes(member) && !member.isYou)
    // Those who may answer everything already come last.
    .toSorted((one, other) => Number(one.role !== 'respondent') - Number(other.role !== 'respondent'));
  const [chosen, setChosen] = useState(others[0]?.person ?? someoneNew);

  const takeBack = ({ person }: Colleague) =>
    void send(async () => {
      await client('POST /api/organisations/{org}/loans', {
        params: { org },
        body: { person, takeBack: [{ section, kind: 'answer' }] },
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
        const body = { email, title, role: 'respondent' as const, sections: [section], until };
        await client('POST /api/organisations/{org}/invitations', { params: { org }, body });
        setDone(text.invited(email));
      } else {
        const body = { person: colleague.person, lend: [{ section, until }] };
        await client('POST /api/organisations/{org}/loans', { params: { org }, body });
        setDone(text.lent(colleague.name));
      }
      setChosen(someoneNew);
      onChanged();
    });
  };
  return (
    <>
      <div role="status">{done !== undefined && <Notice tone="ok" title={done} />}</div>
      {lentTo.length > 0 && (
        <>
          <h3 className="lent-now">{text.lentNow}</h3>
          <ul className="people">
            {lentTo.map((member) => (
              <li key={member.person}>
                <span>{member.name}</span>
                <button
                  type="button"
                  className="button compact"
                  aria-label={text.lentBack(member.name)}
                  disabled={isBusy}
                  onClick={() => takeBack(member)}
                >
                  {text.takeBack}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <form onSubmit={lend}>
        <fieldset className="field">
          <legend className="strong">{text.lendTo}</legend>
          {others.map(({ person, name }) => (
            <Choice key={person} value={person} label={name} chosen={chosen} onChoose={setChosen} />
          ))}
          <Choice value={someoneNew} label={text.someoneNew} chosen={chosen} onChoose={setChosen} />
        </fieldset>
        {!others.some(({ person }) => person === chosen) && (
          <>
            <Field name="email" type="email" label={text.email} hint={text.emailHint} maxLength={254} />
            <Field name="title" label={text.personTitle} hint={text.titleHint} />
          </>
        )}
        <Field name="until" type="date" label={text.until} hint={text.untilHint} min={today()} isOptional />
        <WhyNot cause={cause} />
        <ModalButtons action={text.lend} isBusy={isBusy} onCancel={onClose} />
      </form>
    </>
  );
}

function Choice(props: {
  readonly value: string;
  readonly label: string;
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
}) {
  return (
    <label className="check">
      <input
        type="radio"
        name="receiver"
        checked={props.chosen === props.value}
        onChange={() => props.onChoose(props.value)}
      />
      <span>{props.label}</span>
    </label>
  );
}
