// What one colleague is lent: ticked sections with their last days; what is unticked is taken back.
import type { SyntheticEvent } from 'react';
import { useMessages } from '../shared/language/language.tsx';
import { Modal, ModalButtons } from '../shared/modal.tsx';
import { useSession } from '../shared/session/session.tsx';
import { valueIn } from './field.tsx';
import { messages } from './messages.ts';
import type { Colleague, Questionnaires } from './people.ts';
import { SectionPicker, tickedSections } from './section-picker.tsx';
import { useChange } from './use-change.ts';
import { WhyNot } from './why-not.tsx';

export function LoansDialog(props: {
  readonly organisation: string;
  readonly colleague: Colleague;
  readonly questionnaires: Questionnaires;
  readonly onDone: () => void;
  readonly onClose: () => void;
}) {
  const { colleague, onDone } = props;
  const text = useMessages(messages);
  const { client } = useSession();
  const { isBusy, cause, send } = useChange();
  const standing = colleague.loans.filter(({ kind }) => kind === 'answer');
  const save = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const ticked = tickedSections(form);
    const lend = ticked
      .map((section) => ({ section, until: valueIn(form, `until-${section}`) }))
      .filter(({ section, until }) => {
        const before = standing.find((loan) => loan.section === section);
        return before === undefined || before.until !== until;
      });
    const takeBack = standing
      .filter(({ section }) => !ticked.includes(section))
      .map(({ section }) => ({ section, kind: 'answer' as const }));
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
        <SectionPicker questionnaires={props.questionnaires} lent={standing} asksForDays />
        <p className="small muted">{text.untilHint}</p>
        <WhyNot cause={cause} />
        <ModalButtons action={text.save} isBusy={isBusy} onCancel={props.onClose} />
      </form>
    </Modal>
  );
}
