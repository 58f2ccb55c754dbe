// Whom a reminder sent now would reach: each with what it is about and the very mail, to be chosen or not; and sending.
import { useId, useState } from 'react';
import { useMessages } from '../../shared/language/language.tsx';
import { Notice } from '../../shared/notice.tsx';
import { StepFailure } from '../../steps/step-failure.tsx';
import { useStep } from '../../steps/use-step.ts';
import { messages } from './messages.ts';
import { Matters, useRecipientName } from './recipient.tsx';
import type { Planned, Sent } from './reminders.ts';

export function PlannedList(props: {
  readonly county: string;
  readonly planned: readonly Planned[];
  readonly now: Date;
  readonly onSent: (sent: Sent) => void;
}) {
  const { county, planned, now, onSent } = props;
  const text = useMessages(messages);
  const step = useStep();
  const [unchosen, setUnchosen] = useState<ReadonlySet<string>>(new Set());
  const [isMissing, setIsMissing] = useState(false);
  const chosen = planned.map(({ person }) => person).filter((person) => !unchosen.has(person));
  const choose = (person: string, isChosen: boolean) => {
    setIsMissing(false);
    setUnchosen(
      (before) => new Set(isChosen ? [...before].filter((one) => one !== person) : [...before, person]),
    );
  };
  const send = async () => {
    if (chosen.length === 0) return setIsMissing(true);
    await step.send(async (client) => {
      onSent(
        await client('POST /api/counties/{county}/reminders', {
          params: { county },
          body: { persons: chosen },
        }),
      );
    });
  };
  return (
    <>
      {planned.length > 1 && (
        <p>
          <button
            type="button"
            className="link"
            onClick={() => setUnchosen(new Set(chosen.length > 0 ? planned.map(({ person }) => person) : []))}
          >
            {chosen.length > 0 ? text.none : text.all}
          </button>
        </p>
      )}
      <ul className="reminder-list">
        {planned.map((one) => (
          <PlannedPerson
            key={one.person}
            planned={one}
            now={now}
            isChosen={!unchosen.has(one.person)}
            onChoose={(isChosen) => choose(one.person, isChosen)}
          />
        ))}
      </ul>
      <div role="alert">{isMissing && <Notice tone="warn" title={text.chooseSomebody} />}</div>
      <div className="buttons">
        <button
          type="button"
          className="button primary"
          aria-disabled={step.isSending}
          onClick={() => void send()}
        >
          {step.isSending ? text.sending : text.send(chosen.length)}
        </button>
      </div>
      <StepFailure cause={step.failure} />
    </>
  );
}

/** The preview leaves the web's own address out, which the mail itself has before each path and under its name. */
function letterAt(text: string, origin: string): string {
  return text.replace(/^\/.*$/m, `${origin}$&`).replace(/^Lägesbild\n/m, `Lägesbild\n${origin}`);
}

function PlannedPerson(props: {
  readonly planned: Planned;
  readonly now: Date;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}) {
  const { planned, now, isChosen, onChoose } = props;
  const text = useMessages(messages);
  const nameOf = useRecipientName();
  const name = nameOf(planned);
  const id = useId();
  return (
    <li>
      <label className="reminder-choice" htmlFor={id}>
        <input
          type="checkbox"
          id={id}
          aria-label={text.remind(name)}
          checked={isChosen}
          onChange={({ target }) => onChoose(target.checked)}
        />
        <span>{name}</span>
      </label>
      <Matters matters={planned.matters} now={now} />
      <details>
        <summary aria-label={text.letterTo(name)}>{text.letter}</summary>
        <div className="reminder-letter small">
          <p>
            {text.subject}: <b lang="sv">{planned.subject}</b>
          </p>
          <p lang="sv" className="reminder-text">
            {letterAt(planned.text, window.location.origin)}
          </p>
        </div>
      </details>
    </li>
  );
}
