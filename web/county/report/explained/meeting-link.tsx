// The way from the report to meeting mode, once there is something to try.
import { Link } from 'wouter';
import { useMessages } from '../../../shared/language/language.tsx';
import { paths } from '../../../shared/paths.ts';
import type { Report } from '../report.ts';
import { messages } from './messages.ts';

export function MeetingLink({ report }: { readonly report: Report }) {
  const text = useMessages(messages);
  if (report.organisations.responded === 0) return null;
  return (
    <Link className="button" href={paths.meeting(report.county, report.round)}>
      {text.meeting}
    </Link>
  );
}
