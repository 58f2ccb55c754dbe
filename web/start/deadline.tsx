// The line under the heading: round, deadline in date and words, how long it takes.
import { Content, useLanguage, useMessages } from '../shared/language/language.tsx';
import { dayInWords, daysAway } from '../shared/language/times.ts';
import { pageFrom } from '../shared/loading/page-from.tsx';
import type { SurveyVersion } from '../shared/questionnaire.ts';
import { Status } from '../shared/status.tsx';
import type { AboutYearProps } from './about-year.tsx';
import type { Round } from './load-asked.ts';
import { messages } from './messages.ts';

/** Few questionnaires are about a year. */
const AboutYear = pageFrom<AboutYearProps>(() => import('./about-year.tsx').then((m) => m.AboutYear), {
  isPart: true,
});

export function Deadline({ round, version }: { readonly round: Round; readonly version: SurveyVersion }) {
  const text = useMessages(messages);
  const [low, high] = version.minutes;
  return (
    <ul className="meta">
      <li>
        <DueStatus round={round} />
      </li>
      <li>
        <Content of={round.name} />
      </li>
      {version.sections.some(({ kind }) => kind === 'year') && (
        <li>
          <AboutYear dueAt={round.dueAt} />
        </li>
      )}
      {round.status !== 'closed' && round.status !== 'established' && <li>{text.minutes(low, high)}</li>}
    </ul>
  );
}

function DueStatus({ round }: { readonly round: Round }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const now = new Date();
  const day = (instant: string) => dayInWords(instant, language, now);
  switch (round.status) {
    case 'planned':
      return (
        <Status tone="quiet" icon="clock">
          {text.opens(day(round.opensAt))}
        </Status>
      );
    case 'open':
      return now.toISOString() <= round.dueAt ? (
        <Status tone="warn" icon="clock">
          {text.due(day(round.dueAt))}, {daysAway(round.dueAt, language, now)}
        </Status>
      ) : (
        <Status tone="err" icon="clock">{`${text.wasDue(day(round.dueAt))}. ${text.late}`}</Status>
      );
    case 'closed':
    case 'established':
      return (
        <Status tone="quiet" icon="clock">
          {text.closed(day(round.closesAt))}
        </Status>
      );
  }
}
