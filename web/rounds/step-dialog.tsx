// Opening, closing and establishing by hand: what it means is said before it is done.
import type { SyntheticEvent } from 'react';
import { useChange } from '../people/use-change.ts';
import { contentText, useLanguage, useMessages } from '../shared/language/language.tsx';
import { Modal, ModalButtons } from '../shared/modal.tsx';
import { useSession } from '../shared/session/session.tsx';
import { messages } from './messages.ts';
import type { RoundCounties } from './round.ts';
import { RoundFailure } from './round-failure.tsx';
import '../people/people.css';

export type StepName = 'open' | 'close' | 'establish';

const statusAfter = { open: 'open', close: 'closed', establish: 'established' } as const;

export function StepDialog(props: {
  readonly step: StepName;
  readonly standing: RoundCounties;
  readonly onDone: (said: string) => void;
  readonly onReadAgain: () => void;
  readonly onClose: () => void;
}) {
  const { step, standing } = props;
  const { round } = standing;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { client } = useSession();
  const { isBusy, cause, send } = useChange();
  const name = contentText(round.name, language);
  const words = {
    open: { title: text.openTitle(name), action: text.openNow, done: text.opened },
    close: { title: text.closeTitle(name), action: text.closeNow, done: text.closed },
    establish: { title: text.establishTitle(name), action: text.establishYes, done: text.established },
  }[step];
  const take = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    void send(async () => {
      await client('PATCH /api/rounds/{round}', {
        params: { round: round.id },
        body: { status: statusAfter[step], expectedVersion: round.version },
      });
      props.onDone(words.done);
    });
  };
  return (
    <Modal title={words.title} onClose={props.onClose}>
      <Consequences step={step} standing={standing} />
      <form onSubmit={take}>
        <RoundFailure cause={cause} onReadAgain={props.onReadAgain} />
        <ModalButtons action={words.action} isBusy={isBusy} onCancel={props.onClose} />
      </form>
    </Modal>
  );
}

function Consequences({ step, standing }: { readonly step: StepName; readonly standing: RoundCounties }) {
  const text = useMessages(messages);
  const { round, counties } = standing;
  const sum = (part: 'asked' | 'submitted') => counties.reduce((total, one) => total + one[part], 0);
  const [only] = round.scope.kinds.length === 1 ? round.scope.kinds : [];
  const waiting = counties.filter(({ report }) => report === 'preliminary').length;
  switch (step) {
    case 'open':
      return (
        <>
          <p>{text.openMeans(only === undefined ? text.both : text.kinds[only])}</p>
          <p>{text.openMail}</p>
        </>
      );
    case 'close':
      return (
        <>
          <p>{text.closeMeans}</p>
          <p>{text.closeLeft(sum('submitted'), sum('asked'))}</p>
        </>
      );
    case 'establish':
      return (
        <>
          {text.establishMeans.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {waiting > 0 && (
            <p>
              <b>{text.establishWaits(waiting)}</b>
            </p>
          )}
        </>
      );
  }
}
