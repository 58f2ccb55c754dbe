// What the municipalities ask for: kinds of support or target groups, ranked, and the most chosen in each area.
import type { CountyReport } from '../../../contract/routes/reports.ts';
import type { QuestionText } from '../../../core/questionnaire-text.ts';
import { formatCount } from '../../../core/report/format.ts';
import { numberColumn, type PlainSection, wordColumn } from '../plain-section.ts';
import { choiceInWords } from './choice-words.ts';

type Asked = NonNullable<CountyReport['said']>['support'];

const shownInArea = 3;

const words = {
  support: {
    heading: 'Vilket stöd kommunerna vill ha',
    note: 'Varje kommun får välja högst tre slag av stöd i varje område, viktigast först. Ett svar är en kommun i ett område.',
    choice: 'Stöd',
  },
  groups: {
    heading: 'Vilka målgrupper behoven gäller',
    note: 'Varje kommun får välja högst tre målgrupper i varje område. Ett svar är en kommun i ett område.',
    choice: 'Målgrupp',
  },
} as const;

/** `question` is any area's: the choices are the same in all. */
export function describeAskedFor(
  { priorities, organisations: { inScope } }: CountyReport,
  asked: Asked,
  question: QuestionText | undefined,
  kind: keyof typeof words,
): PlainSection {
  const { heading, note, choice: choiceName } = words[kind];
  const isOrdered = kind === 'support';
  const byArea = new Map(asked.areas.map((each) => [each.area, each]));
  if (asked.answered === 0) {
    return { heading, notes: [note, 'Ingen kommun har svarat på det här.'], tables: [] };
  }
  return {
    heading,
    notes: [note],
    tables: [
      {
        columns: [
          wordColumn(choiceName),
          numberColumn('Antal svar'),
          ...(isOrdered ? [numberColumn('Som viktigast')] : []),
          numberColumn('Kommuner'),
        ],
        rows: [...asked.ranked, ...asked.exclusive].map(({ choice, count, first, municipalities }) => [
          choiceInWords(question, choice),
          String(count),
          ...(isOrdered ? [String(first)] : []),
          formatCount(municipalities, inScope, 'sv'),
        ]),
      },
      {
        caption: 'Område för område',
        columns: [
          wordColumn('Område'),
          wordColumn('Oftast valt, med antal kommuner'),
          numberColumn('Kommuner'),
        ],
        rows: priorities.map(({ area, name }) => {
          const { answered = 0, counts = [] } = byArea.get(area) ?? {};
          const chosen = counts
            .slice(0, shownInArea)
            .map(({ choice, count }) => `${choiceInWords(question, choice)} (${count})`);
          const inWords = chosen.length === 0 ? 'inga svar' : chosen.join(' · ');
          return [name.sv, inWords, formatCount(answered, inScope, 'sv')];
        }),
      },
    ],
  };
}
