// What if the missing answers came in: one choice for each municipality, and one for each of its answers that is to differ.
import { useId, useState } from 'react';
import {
  type Assumption,
  answerKey,
  assumptions,
  type MissingAnswers,
} from '../../../functions/core/meeting/assume-answers.ts';
import { useMessages } from '../../shared/language/language.tsx';
import { messages as reportMessages } from '../report/messages.ts';
import type { Bundle } from './bundle.ts';
import { messages } from './messages.ts';
import type { Meeting } from './use-meeting.ts';

interface WhatIfProps {
  readonly meeting: Meeting;
  readonly bundle: Bundle;
}

export function WhatIf({ meeting, bundle }: WhatIfProps) {
  const text = useMessages(messages);
  const names = new Map(bundle.organisations.map(({ id, name }) => [id, name]));
  return (
    <section className="section what-if">
      <h2>{text.whatIf}</h2>
      <p>{meeting.missing.length === 0 ? text.nothingMissing : text.whatIfHint}</p>
      <ul>
        {meeting.missing.map((of) => (
          <MissingOf
            key={of.organisation}
            of={of}
            name={names.get(of.organisation) ?? of.organisation}
            meeting={meeting}
            bundle={bundle}
          />
        ))}
      </ul>
    </section>
  );
}

interface MissingOfProps extends WhatIfProps {
  readonly of: MissingAnswers;
  readonly name: string;
}

function MissingOf({ of, name, meeting, bundle }: MissingOfProps) {
  const text = useMessages(messages);
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const { organisation, missing, hasResponded } = of;
  const { assumed, assume } = meeting;
  const chosen = assumed.organisations[organisation] ?? 'leave';
  const choose = (choice: string) => {
    const { [organisation]: _, ...others } = assumed.organisations;
    const assumption = assumptions.find((one) => one === choice);
    assume({
      ...assumed,
      organisations: assumption === undefined ? others : { ...others, [organisation]: assumption },
    });
  };
  return (
    <li>
      <label htmlFor={id}>
        <b>{name}</b> {hasResponded ? text.lacking(missing.length) : text.noResponse}
      </label>
      <select id={id} value={chosen} onChange={({ target }) => choose(target.value)}>
        {(['leave', ...assumptions] as const).map((choice) => (
          <option key={choice} value={choice}>
            {text.choices[choice]}
          </option>
        ))}
      </select>
      <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary>
          {text.each(missing.length)}
          <span className="hidden-text">: {name}</span>
        </summary>
        {isOpen && <EachAnswer of={of} name={name} meeting={meeting} bundle={bundle} />}
      </details>
    </li>
  );
}

function EachAnswer({ of: { organisation, missing }, name, meeting, bundle }: MissingOfProps) {
  const text = useMessages(messages);
  const { questionsShort } = useMessages(reportMessages);
  const { assumed, assume } = meeting;
  const names = new Map(bundle.inputs.areas.map(({ id, name: area }) => [id, area]));
  const choose = (key: string, choice: string) => {
    const { [key]: _, ...others } = assumed.answers;
    const assumption = (['leave', ...assumptions] as const).find((one) => one === choice);
    assume({
      ...assumed,
      answers:
        assumption === undefined ? others : { ...others, [key]: assumption satisfies Assumption | 'leave' },
    });
  };
  return (
    <ul className="each-answer">
      {missing.map((one) => {
        const key = answerKey(organisation, one);
        return (
          <li key={key}>
            <label htmlFor={key}>
              <span className="hidden-text">{name}: </span>
              <span lang="sv">{names.get(one.area)}</span>, {questionsShort[one.question]}
            </label>
            <select
              id={key}
              value={assumed.answers[key] ?? 'whole'}
              onChange={({ target }) => choose(key, target.value)}
            >
              <option value="whole">{text.asWhole}</option>
              {(['leave', ...assumptions] as const).map((choice) => (
                <option key={choice} value={choice}>
                  {text.choices[choice]}
                </option>
              ))}
            </select>
          </li>
        );
      })}
    </ul>
  );
}
