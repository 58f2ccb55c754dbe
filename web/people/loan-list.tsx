// What somebody has been lent, in words.
import { loanKinds } from '../../functions/core/people/loans.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import { messages } from './messages.ts';
import type { ShownLoan } from './people.ts';

/** Those to answer first. */
export function LoanList(props: {
  readonly loans: readonly ShownLoan[];
  readonly names: ReadonlyMap<string, string>;
}) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const day = (until: string) => dateInWords(`${until}T12:00:00Z`, language);
  const loans = loanKinds.flatMap((what) => props.loans.filter(({ kind }) => kind === what));
  return (
    <ul className="loans">
      {loans.map(({ section, kind, until, isOpen = true }) => (
        <li key={`${section} ${kind}`} className={isOpen ? undefined : 'muted'}>
          {kind === 'second-opinion' && `${text.opinion}: `}
          <span lang="sv">{props.names.get(section) ?? section}</span>
          {until !== undefined && (
            <span className="small muted">
              , {isOpen ? text.untilDay(day(until)) : text.ended(day(until))}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
