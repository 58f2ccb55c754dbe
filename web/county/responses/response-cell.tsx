// One organisation's status on one questionnaire: shape and word, how far it has come, and whether it is late.
import { Link } from 'wouter';
import { useMessages } from '../../shared/language/language.tsx';
import { Status } from '../../shared/status.tsx';
import { messages as startMessages } from '../../start/messages.ts';
import { statusLooks } from '../review/response-standing.tsx';
import { messages } from './messages.ts';
import type { OrganisationStanding, ResponseSummary } from './standing.ts';

export function ResponseCell(props: {
  readonly organisation: OrganisationStanding['organisation'];
  readonly summary: ResponseSummary | undefined;
  readonly href: string | undefined;
}) {
  const { organisation, summary, href } = props;
  const text = useMessages(messages);
  const { statuses, surveys } = useMessages(startMessages);
  if (summary === undefined)
    return (
      // biome-ignore lint/a11y/noRedundantRoles: as in the table
      <td role="cell" className="muted">
        {text.notAsked}
      </td>
    );
  const { status, submitted, progress, isOverdue, survey } = summary;
  const [tone, icon] = statusLooks[status];
  return (
    // biome-ignore lint/a11y/noRedundantRoles: as in the table
    <td role="cell" data-label={surveys[survey] ?? survey}>
      <Status tone={isOverdue ? 'warn' : tone} icon={isOverdue ? 'clock' : icon}>
        {statuses[status]}
        {submitted?.late && `, ${text.late}`}
        {isOverdue && `, ${text.overdue}`}
      </Status>
      {progress && (
        <span className="small muted response-line">{text.progress(progress.answered, progress.total)}</span>
      )}
      {summary.reopeningRequest && <span className="small response-line response-asks">{text.asks}</span>}
      {href !== undefined && hasSomethingToRead(summary) && (
        <Link
          className="small response-line"
          href={href}
          aria-label={text.readOf(organisation.name, surveys[survey] ?? survey)}
        >
          {status === 'submitted' ? text.review : text.read}
        </Link>
      )}
    </td>
  );
}

/** A draft is the organisation's own; what was submitted, and why somebody declines, is the county's to read. */
function hasSomethingToRead({ submitted, status }: ResponseSummary): boolean {
  return submitted !== undefined || status === 'declined';
}
