// How many of a county's municipalities have answered, in words: "9 av 10", or why there is no such number to give.
import { formatCount } from '../../functions/core/report/format.ts';
import type { Language } from '../shared/language/define-messages.ts';
import type { County, PlaceFigures } from './comparison.ts';
import type { Measure } from './measures.ts';
import { messages } from './messages.ts';

/** The nation has no standing of its own. */
export function writeAnswered(
  place: Pick<County, 'organisations'> & { readonly standing?: County['standing'] },
  language: Language,
): string {
  const { standing, organisations } = place;
  if (standing === 'not-asked' || standing === 'no-consent') return messages[language].standings[standing];
  return formatCount(organisations.responded, organisations.inScope, language);
}

/** Is the county's answer too small a base for an order? Of one that is not asked nothing is said. */
export function isLow({ lowResponse, standing }: County): boolean {
  return lowResponse && standing !== 'not-asked';
}

/** Of an answer or a level: municipalities with one, of those it concerns. Of a score and its parts: who has answered. */
export function basisOf(
  { figure }: PlaceFigures,
  { kind }: Measure,
  place: Parameters<typeof writeAnswered>[0],
  language: Language,
): string {
  const isOwn = kind !== 'score' && kind !== 'part';
  if (!isOwn || figure.status === 'absent' || figure.valid === undefined || figure.applicable === undefined)
    return writeAnswered(place, language);
  return formatCount(figure.valid, figure.applicable, language);
}
