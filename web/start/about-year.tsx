// Which year a questionnaire about a year is about. Few questionnaires are, and so it is loaded apart.
import { reportedYear } from '../../functions/core/follow-up/reported-year.ts';
import { defineMessages } from '../shared/language/define-messages.ts';
import { useMessages } from '../shared/language/language.tsx';

const messages = defineMessages(
  { about: (year: number) => `Gäller ${year}` },
  { about: (year: number) => `About ${year}` },
);

export interface AboutYearProps {
  /** ISO, UTC. */
  readonly dueAt: string;
}

export function AboutYear({ dueAt }: AboutYearProps) {
  return useMessages(messages).about(reportedYear(Date.parse(dueAt)));
}
