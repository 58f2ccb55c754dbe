// After the deadline: who is late, by how much, who is responsible, and when they were last reminded.
import { daysLate } from '../../../functions/core/round-standing.ts';
import { useLanguage, useMessages } from '../../shared/language/language.tsx';
import { dateInWords, momentInWords } from '../../shared/language/times.ts';
import { messages as startMessages } from '../../start/messages.ts';
import { inOrder, isShown } from './listing.ts';
import { messages } from './messages.ts';
import { ResponsibleNames } from './responsible.tsx';
import type { OrganisationStanding, Standing } from './standing.ts';

/** Nothing while nobody is late. */
export function Escalation({ round, organisations }: Pick<Standing, 'round' | 'organisations'>) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const now = new Date();
  const overdue = inOrder(
    organisations.filter((one) => isShown(one, 'overdue')),
    'least-answered',
  );
  if (overdue.length === 0) return null;
  const days = daysLate(Date.parse(round.dueAt), now.getTime());
  const isOpen = round.status === 'open';
  return (
    <section className="escalation">
      <h2>{text.escalation(overdue.length)}</h2>
      <p>
        {text.escalationHint(dateInWords(round.dueAt, language), days)}{' '}
        {isOpen ? text.stillOpen(dateInWords(round.closesAt, language)) : text.nothingTaken}
      </p>
      <ul>
        {overdue.map((standing) => (
          <Overdue key={standing.organisation.id} standing={standing} now={now} />
        ))}
      </ul>
    </section>
  );
}

function Overdue({ standing, now }: { readonly standing: OrganisationStanding; readonly now: Date }) {
  const text = useMessages(messages);
  const { surveys, statuses } = useMessages(startMessages);
  const { language } = useLanguage();
  const { organisation, responses, remindedAt } = standing;
  const lacking = responses.filter(({ isOverdue }) => isOverdue);
  return (
    <li>
      <h3>{organisation.name}</h3>
      <dl className="facts">
        <dt>{text.lacks}</dt>
        <dd>
          {lacking
            .map(({ survey, status }) => `${surveys[survey] ?? survey} (${statuses[status].toLowerCase()})`)
            .join(', ')}
        </dd>
        <dt>{text.responsible}</dt>
        <dd>
          <ResponsibleNames standing={standing} />
        </dd>
        <dt>{text.remindedAt}</dt>
        <dd>{remindedAt === undefined ? text.neverReminded : momentInWords(remindedAt, language, now)}</dd>
      </dl>
    </li>
  );
}
