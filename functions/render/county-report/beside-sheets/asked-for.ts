// Kinds of support, or target groups: over all areas together, ranked, and then in each area.
import type { CountyReport } from '../../../contract/routes/reports.ts';
import type { QuestionText } from '../../../core/questionnaire-text.ts';
import type { Cell, Sheet } from '../../sheets/sheet.ts';
import { choiceInWords } from '../beside/choice-words.ts';
import { areaColumns, count, text } from './columns.ts';

type Asked = NonNullable<CountyReport['said']>['support'];
type Counted = Asked['areas'][number]['counts'][number] & { readonly municipalities?: number };

const words = {
  support: { name: 'Stöd', choice: 'Stöd', isOrdered: true },
  groups: { name: 'Målgrupper', choice: 'Målgrupp', isOrdered: false },
} as const;

/** `question` is any area's: the choices are the same in all. */
export function askedForSheet(
  { priorities }: CountyReport,
  { ranked, exclusive, areas }: Asked,
  question: QuestionText | undefined,
  kind: keyof typeof words,
): Sheet {
  const { name, choice: choiceName, isOrdered } = words[kind];
  const byArea = new Map(areas.map((each) => [each.area, each]));
  const rowOf =
    (area: readonly Cell[], answered: number) =>
    ({ choice, count: chosen, first, municipalities }: Counted): Cell[] => [
      ...area,
      choice,
      choiceInWords(question, choice),
      chosen,
      ...(isOrdered ? [first] : []),
      municipalities ?? chosen,
      answered,
    ];
  const total = [...ranked, ...exclusive].reduce((sum, { count: chosen }) => sum + chosen, 0);
  return {
    name,
    columns: [
      ...areaColumns,
      text(`${choiceName}-id`, 22),
      text(choiceName, 44),
      count('Antal svar'),
      ...(isOrdered ? [count('Som viktigast')] : []),
      count('Kommuner'),
      count('Svarande'),
    ],
    rows: [
      ...[...ranked, ...exclusive].map(rowOf([undefined, 'Alla områden tillsammans'], total)),
      ...priorities.flatMap((priority) => {
        const { answered = 0, counts = [] } = byArea.get(priority.area) ?? {};
        return counts.map(rowOf([priority.area, priority.name.sv], answered));
      }),
    ],
  };
}
