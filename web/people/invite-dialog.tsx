// Inviting: to whom, as what, and for a respondent which sections until when.
import { type SyntheticEvent, useState } from 'react';
import { type LoanKind, loanKinds } from '../../functions/core/people/loans.ts';
import { type OrganisationRole, organisationRoles } from '../../functions/core/people/roster.ts';
import { useMessages } from '../shared/language/language.tsx';
import { Modal, ModalButtons } from '../shared/modal.tsx';
import { useSession } from '../shared/session/session.tsx';
import { Choice } from './choice.tsx';
import { Field, valueIn } from './field.tsx';
import { messages } from './messages.ts';
import { type Questionnaires, today } from './people.ts';
import { SectionPicker, tickedSections } from './section-picker.tsx';
import { useChange } from './use-change.ts';
import { WhyNot } from './why-not.tsx';
import './people.css';

/** What somebody is invited to: as a respondent for one thing, or as what the role is. */
type Task = LoanKind | Exclude<OrganisationRole, 'respondent'>;

export function InviteDialog(props: {
  readonly title?: string;
  readonly organisation: string;
  /** Absent where nobody is invited to sections. */
  readonly questionnaires?: Questionnaires;
  readonly onDone: (email: string) => void;
  readonly onClose: () => void;
}) {
  const text = useMessages(messages);
  const { client } = useSession();
  const tasks: readonly Task[] = [
    ...(props.questionnaires ? loanKinds : []),
    ...organisationRoles.filter((role) => role !== 'respondent'),
  ];
  const [task, setTask] = useState<Task>(tasks[0] ?? 'coordinator');
  const kind = loanKinds.find((each) => each === task);
  const [lacksSection, setLacksSection] = useState(false);
  const { isBusy, cause, send } = useChange();
  const invite = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const email = valueIn(form, 'email') ?? '';
    const sections = kind === undefined ? [] : tickedSections(form, kind);
    const isLacking = kind !== undefined && sections.length === 0;
    setLacksSection(isLacking);
    if (isLacking) return;
    const role = task === 'answer' || task === 'second-opinion' ? 'respondent' : task;
    const lent = kind === undefined ? {} : { sections, kind, until: valueIn(form, 'until') };
    void send(async () => {
      await client('POST /api/organisations/{org}/invitations', {
        params: { org: props.organisation },
        body: { email, role, title: valueIn(form, 'title') ?? '', ...lent },
      });
      props.onDone(email);
    });
  };
  return (
    <Modal title={props.title ?? text.invite} onClose={props.onClose}>
      <form onSubmit={invite}>
        <Field name="email" type="email" label={text.email} hint={text.emailHint} maxLength={254} />
        <Field name="title" label={text.personTitle} hint={text.titleHint} />
        <fieldset className="field">
          <legend className="strong">{text.role}</legend>
          {tasks.map((each) => (
            <Choice
              key={each}
              name="task"
              value={each}
              label={text.tasks[each]}
              chosen={task}
              onChoose={setTask}
              hint={each === 'second-opinion' ? text.opinionHint : undefined}
            />
          ))}
        </fieldset>
        {kind !== undefined && props.questionnaires && (
          <>
            <SectionPicker key={kind} questionnaires={props.questionnaires} kind={kind} />
            <Field
              name="until"
              type="date"
              label={text.until}
              hint={text.untilHint}
              min={today()}
              isOptional
            />
          </>
        )}
        {lacksSection && (
          <p role="alert" className="status err">
            {text.chooseSection}
          </p>
        )}
        <WhyNot cause={cause} />
        <ModalButtons action={text.sendInvitation} isBusy={isBusy} onCancel={props.onClose} />
      </form>
    </Modal>
  );
}
