// What one colleague is lent, to answer or for a second opinion: ticked sections with their last days; what is unticked is taken back.
import { type SyntheticEvent, useState } from 'react';
import { type LoanKind, loanKinds } from '../../functions/core/people/loans.ts';
import { useMessages } from '../shared/language/language.tsx';
import { Modal, ModalButtons } from '../shared/modal.tsx';
import { useSession } from '../shared/session/session.tsx';
import { Choice } from './choice.tsx';
import { messages } from './messages.ts';
import { type Colleague, namesOf, type Questionnaires } from './people.ts';
import { lastDayIn, SectionPicker, tickedSections } from './section-picker.tsx';
import { useChange } from './use-change.ts';
import { WhyNot } from './why-not.tsx';

export function LoansDialog(props: {
  readonly organisation: string;
  readonly colleague: Colleague;
  readonly questionnaires: Questionnaires;
  readonly onDone: () => void;
  readonly onClose: () => void;
}) {
  const { colleague, questionnaires, onDone } = props;
  const text = useMessages(messages);
  const { client } = useSession();
  const { isBusy, cause, send } = useChange();
  const [kind, setKind] = useState<LoanKind>('answer');
  const [both, setBoth] = useState<readonly string[]>([]);
  const names = namesOf(questionnaires);
  const save = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const answered = tickedSections(form, 'answer');
    const twice = tickedSections(form, 'second-opinion').filter((section) => answered.includes(section));
    setBoth(twice);
    if (twice.length > 0) return;
    const changes = loanKinds.map((each) => changesIn(form, each, colleague.loans));
    const lend = changes.flatMap((change) => change.lend);
    const takeBack = changes.flatMap((change) => change.takeBack);
    void send(async () => {
      if (lend.length + takeBack.length > 0) {
        await client('POST /api/organisations/{org}/loans', {
          params: { org: props.organisation },
          body: { person: colleague.person, lend, takeBack },
        });
      }
      onDone();
    });
  };
  return (
    <Modal title={text.changeTitle(colleague.name)} onClose={props.onClose}>
      <p>{colleague.role === 'respondent' ? text.changeHint : text.changeHintOwner}</p>
      <form onSubmit={save}>
        <fieldset className="field">
          <legend className="strong">{text.what}</legend>
          {loanKinds.map((each) => (
            <Choice
              key={each}
              name="shown"
              value={each}
              label={text.tasks[each]}
              chosen={kind}
              onChoose={setKind}
              hint={each === 'second-opinion' ? text.opinionHint : undefined}
            />
          ))}
        </fieldset>
        {loanKinds.map((each) => (
          // What is ticked in the list that is not shown holds too.
          <div key={each} hidden={each !== kind}>
            <SectionPicker questionnaires={questionnaires} kind={each} lent={colleague.loans} asksForDays />
          </div>
        ))}
        <p className="small muted">{text.untilHint}</p>
        {both.length > 0 && (
          <p role="alert" className="status err">
            {text.notBoth(both.map((section) => names.get(section) ?? section).join(', '))}
          </p>
        )}
        <WhyNot cause={cause} />
        <ModalButtons action={text.save} isBusy={isBusy} onCancel={props.onClose} />
      </form>
    </Modal>
  );
}

/** What the ticks and days in the form change of what is lent for `kind`. */
function changesIn(form: FormData, kind: LoanKind, loans: Colleague['loans']) {
  const standing = loans.filter((loan) => loan.kind === kind);
  const ticked = tickedSections(form, kind);
  const lend = ticked
    .map((section) => ({ section, kind, until: lastDayIn(form, kind, section) }))
    .filter(({ section, until }) => {
      const before = standing.find((loan) => loan.section === section);
      return before === undefined || before.until !== until;
    });
  const takeBack = standing
    .filter(({ section }) => !ticked.includes(section))
    .map(({ section }) => ({ section, kind }));
  return { lend, takeBack };
}
