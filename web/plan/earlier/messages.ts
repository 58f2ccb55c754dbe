// What is said of earlier wordings, in a plan and in its follow-up.
import { defineMessages } from '../../shared/language/define-messages.ts';

export const messages = defineMessages(
  {
    earlier: 'Tidigare lydelser',
    of: (name: string) => `av ${name}`,
    none: 'Det finns inga tidigare lydelser.',
    by: (who: string, when: string) => `${who}, ${when}`,
    someone: 'Någon',
    first: 'Skrevs först',
    before: 'Före:',
    after: 'Efter:',
    nothing: 'inget',
    yes: 'ja',
    no: 'nej',
    fields: {
      removed: 'Borttagen',
      kept: 'Behållen',
      place: 'Plats i ordningen',
      parent: 'Står under',
    },
    gone: 'en rad som inte visas',
  },
  {
    earlier: 'Earlier wordings',
    of: (name: string) => `of ${name}`,
    none: 'There are no earlier wordings.',
    by: (who: string, when: string) => `${who}, ${when}`,
    someone: 'Somebody',
    first: 'First written',
    before: 'Before:',
    after: 'After:',
    nothing: 'nothing',
    yes: 'yes',
    no: 'no',
    fields: {
      removed: 'Removed',
      kept: 'Kept',
      place: 'Place in the order',
      parent: 'Stands under',
    },
    gone: 'a row that is not shown',
  },
);
