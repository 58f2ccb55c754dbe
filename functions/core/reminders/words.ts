// What a reminder's text names: organisations, questionnaires and deadlines, never an answer or how many there are.
import type { MailWords } from '../mail.ts';
import { formatDay } from '../report/format.ts';
import type { Matter, ReminderReason } from './matters.ts';

const reasonWords: Readonly<Record<ReminderReason, string>> = {
  'to-answer': 'formuläret är inte inskickat',
  'to-mend': 'formuläret är öppet igen och ska skickas in på nytt',
  'to-sign': 'formuläret väntar på din underskrift',
  lent: 'du har utlånade delar kvar att svara på',
};

/** As the questionnaires are called inside a sentence; one that is not here goes by its id. */
const surveyWords: Readonly<Record<string, string>> = {
  'behovsinventering-region': 'behovsinventering för regioner',
  mognad: 'mognadsenkät',
  'aterrapportering-kommun': 'kommunens bild av året',
};

/**
 * The words of the mail. `at` (ISO, UTC) tells a deadline that has passed from one that comes; `timeOf` gives the
 * milliseconds since 1970 of such a moment.
 */
export function reminderWords(
  matters: readonly Matter[],
  at: string,
  timeOf: (instant: string) => number,
): MailWords {
  const [only] = matters;
  const path =
    only === undefined || matters.length > 1
      ? '/start'
      : only.reason === 'to-sign'
        ? `/skicka-in/${only.round}/${only.survey}`
        : `/start/${only.round}/${only.survey}`;
  return { path, matters: matters.map((matter) => matterInWords(matter, at, timeOf)).join('\n') };
}

function matterInWords(matter: Matter, at: string, timeOf: (instant: string) => number): string {
  const { organisationName, survey, roundName, reason, dueAt } = matter;
  const day = formatDay(timeOf(dueAt), 'sv');
  const deadline = at > dueAt ? `Skulle ha varit inskickat ${day}` : `Skickas in senast ${day}`;
  return `${organisationName}, ${surveyWords[survey] ?? survey} (${roundName}): ${reasonWords[reason]}. ${deadline}.`;
}
