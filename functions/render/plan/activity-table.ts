// A sub-goal's activities: what and who, when as a picture and in words, cost and status.
import { kinds } from '../../core/plan/catalogue.ts';
import type { PlanRow } from '../../core/plan/plan.ts';
import { axisOf, type Standing, standingOf } from '../../core/plan/timeline.ts';
import { dayInWords, numberInWords } from '../../core/plan/value-in-words.ts';
import { timelineBar, timelineScale } from '../charts/timeline.ts';
import { exactLine } from '../exact-text.ts';
import type { Block, PlanCell } from './blocks.ts';
import type { PlanToPrint } from './plan-to-print.ts';
import { fieldLines, nameOf, suggestion } from './row-words.ts';

/** Fields of an activity that the table says in full. */
export const shownInTable = ['title', 'responsible', 'startsOn', 'endsOn', 'cost', 'status'] as const;

export interface NumberedActivity {
  readonly row: PlanRow;
  readonly number: string;
}

/** Points. */
const timelineWidth = 176;

export function activityTable(
  { rows, today }: PlanToPrint,
  activities: readonly NumberedActivity[],
  subGoal: string,
): Block {
  const axis = axisOf(rows);
  return {
    is: 'table',
    caption: `${kinds.activity.plural.sv}, ${subGoal.toLowerCase()}`,
    columns: [
      { name: 'Aktivitet och ansvarig', align: 'left', share: 10 },
      {
        name: 'Tid',
        align: 'left',
        share: 10,
        ...(axis && { picture: timelineScale(axis, today, timelineWidth) }),
      },
      { name: 'Kostnad', align: 'right', share: 4 },
      { name: 'Status', align: 'left', share: 4 },
    ],
    rows: activities.map(({ row, number }) => [
      {
        lines: [`${number} ${nameOf(row)}`],
        strong: true,
        below: [...fieldLinesOf(row, 'responsible'), ...(row.kept ? [] : [suggestion])],
      },
      timeCell(row, axis && timelineBar(axis, row, today, timelineWidth)),
      { lines: [costInWords(row)] },
      { lines: [standingWords[standingOf(row, today)]] },
    ]),
  };
}

export const standingWords: Readonly<Record<Standing, string>> = {
  done: 'Klar',
  'under-way': 'Pågår',
  late: 'Försenad',
  'not-started': 'Ej startad',
  cancelled: 'Avbruten',
};

function fieldLinesOf(row: PlanRow, id: string): string[] {
  const field = kinds[row.kind].fields.find((each) => each.id === id);
  return field === undefined ? [] : fieldLines(row, field);
}

function timeCell({ values }: PlanRow, picture: PlanCell['picture']): PlanCell {
  const [from, to] = [values['startsOn'], values['endsOn']].map((day) =>
    typeof day === 'string' ? dayInWords(day, 'sv') : '',
  );
  if (from === '' && to === '') return { lines: ['Ingen tid angiven'] };
  const words = exactLine(`${from} – ${to}`.trim());
  const isWrong = String(values['endsOn']) < String(values['startsOn']) && from !== '' && to !== '';
  return { lines: isWrong ? [words, 'Slutar före sin start'] : [words], ...(picture && { picture }) };
}

function costInWords({ values }: PlanRow): string {
  const cost = values['cost'];
  if (typeof cost !== 'number') return 'Inte angiven';
  return cost === 0 ? 'Ingen egen kostnad' : `${numberInWords(cost, 'sv')}\u00a0kr`;
}
