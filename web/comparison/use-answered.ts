// How many of a county's municipalities have answered, in words: "9 av 10", or why there is no such number to give.
import { formatCount } from '../../functions/core/report/format.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import type { County } from './comparison.ts';
import { messages } from './messages.ts';

/** The nation has no standing of its own. */
export function useAnswered() {
  const text = useMessages(messages);
  const { language } = useLanguage();
  return (place: Pick<County, 'organisations'> & { readonly standing?: County['standing'] }): string => {
    if (place.standing === 'not-asked' || place.standing === 'no-consent')
      return text.standings[place.standing];
    const { responded, inScope } = place.organisations;
    return formatCount(responded, inScope, language);
  };
}
