// Who has the section now, for one thing, each with the way to take it back.
import type { LoanKind } from '../../functions/core/people/loans.ts';
import { useMessages } from '../shared/language/language.tsx';
import { messages } from './messages.ts';
import type { Colleague } from './people.ts';

export function LentNow(props: {
  readonly kind: LoanKind;
  readonly members: readonly Colleague[];
  readonly isBusy: boolean;
  readonly onTakeBack: (member: Colleague) => void;
}) {
  const text = useMessages(messages);
  if (props.members.length === 0) return null;
  return (
    <>
      <h3 className="lent-now">{text.lentNow[props.kind]}</h3>
      <ul className="people">
        {props.members.map((member) => (
          <li key={member.person}>
            <span>{member.name}</span>
            <button
              type="button"
              className="button compact"
              aria-label={text.lentBack(member.name)}
              disabled={props.isBusy}
              onClick={() => props.onTakeBack(member)}
            >
              {text.takeBack}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
