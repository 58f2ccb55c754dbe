// One organisation's status on one questionnaire: shape and word, and whether it came late.
import { Link } from 'wouter';
import { defineMessages } from '../../shared/language/define-messages.ts';
import { useMessages } from '../../shared/language/language.tsx';
import { Status } from '../../shared/status.tsx';
import { messages as startMessages } from '../../start/messages.ts';
import { statusLooks } from '../review/response-standing.tsx';
import type { Summary } from './summary.ts';

const messages = defineMessages(
  {
    late: 'sent',
    none: 'ingår inte',
    asks: 'Ber om att få öppna igen',
    review: 'Granska',
    read: 'Läs',
    readOf: (organisation: string) => `Läs och granska ${organisation}`,
  },
  {
    late: 'late',
    none: 'not included',
    asks: 'Asks to reopen',
    review: 'Review',
    read: 'Read',
    readOf: (organisation: string) => `Read and review ${organisation}`,
  },
);

export function ResponseCell(props: {
  readonly summary: Summary | undefined;
  readonly href: string | undefined;
}) {
  const { summary, href } = props;
  const text = useMessages(messages);
  const { statuses } = useMessages(startMessages);
  if (summary === undefined) return <td className="muted">{text.none}</td>;
  const [tone, icon] = statusLooks[summary.status];
  return (
    <td>
      <Status tone={tone} icon={icon}>
        {statuses[summary.status]}
        {summary.submitted?.late && `, ${text.late}`}
      </Status>
      {summary.reopeningRequest && <span className="small response-asks">{text.asks}</span>}
      {href !== undefined && hasSomethingToRead(summary) && (
        <Link className="small response-link" href={href} aria-label={text.readOf(summary.organisation.name)}>
          {summary.status === 'submitted' ? text.review : text.read}
        </Link>
      )}
    </td>
  );
}

/** A draft is the organisation's own; what was submitted, and why somebody declines, is the county's to read. */
function hasSomethingToRead({ submitted, status }: Summary): boolean {
  return submitted !== undefined || status === 'declined';
}
