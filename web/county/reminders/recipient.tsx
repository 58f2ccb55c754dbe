// Somebody who is reminded, as the county may know them, and what they have left.
import { useLanguage, useMessages } from '../../shared/language/language.tsx';
import { dateInWords } from '../../shared/language/times.ts';
import { messages as startMessages } from '../../start/messages.ts';
import { messages } from './messages.ts';
import type { Matter, Planned } from './reminders.ts';

/** `Cia (samordnare)`; by role and organisation where the name is not the county's to know. */
export function useRecipientName(): (
  recipient: Pick<Planned, 'name' | 'role' | 'matters'> | undefined,
) => string {
  const text = useMessages(messages);
  return (recipient) => {
    if (recipient === undefined) return text.somebody;
    const role = text.roles[recipient.role] ?? recipient.role;
    if (recipient.name !== undefined) return `${recipient.name} (${role.toLowerCase()})`;
    const organisations = [...new Set(recipient.matters.map(({ organisationName }) => organisationName))];
    return `${role}, ${organisations.join(', ')}`;
  };
}

export function Matters({ matters, now }: { readonly matters: readonly Matter[]; readonly now: Date }) {
  const text = useMessages(messages);
  const { surveys } = useMessages(startMessages);
  const { language } = useLanguage();
  return (
    <ul className="reminder-matters small">
      {matters.map(({ round, roundName, organisation, organisationName, survey, reason, dueAt }) => {
        const date = dateInWords(dueAt, language);
        return (
          <li key={`${round} ${organisation} ${survey}`}>
            {organisationName}, {surveys[survey] ?? survey}: {text.reasons[reason]},{' '}
            {Date.parse(dueAt) < now.getTime() ? text.wasDue(date) : text.due(date)}.{' '}
            <span className="muted" lang="sv">
              {roundName}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
