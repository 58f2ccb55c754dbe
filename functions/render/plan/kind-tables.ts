// The rest of a plan, kind by kind in the catalogue's order: a table with the kind's fields as columns.
import { kinds } from '../../core/plan/catalogue.ts';
import type { Field, FieldRule } from '../../core/plan/field.ts';
import type { KindId } from '../../core/plan/kind.ts';
import type { PlanRow } from '../../core/plan/plan.ts';
import { siblings } from '../../core/plan/tree.ts';
import { type Block, facts, heading, type PlanCell, type PlanTableColumn } from './blocks.ts';
import type { PlanToPrint } from './plan-to-print.ts';
import { factsOf, fieldLines, isOwnJudgement, nameOf, sourceLines, suggestion } from './row-words.ts';

/** Told of with the goals, under each other. */
const withGoals: ReadonlySet<KindId> = new Set(
  Object.values(kinds).flatMap(({ id, parent }) => (parent === undefined ? [] : [id, parent])),
);

/** Before the goals stands what the plan is about, after them what holds it up. */
export function kindBlocks(plan: PlanToPrint, where: 'before-goals' | 'after-goals'): Block[] {
  return Object.values(kinds)
    .filter(({ id, isSingle }) => !withGoals.has(id) && (isSingle === true) === (where === 'before-goals'))
    .flatMap(({ id }) => (where === 'before-goals' ? singleBlocks(plan, id) : tableBlocks(plan, id)));
}

function singleBlocks({ rows }: PlanToPrint, kind: KindId): Block[] {
  const all = siblings(rows, kind).flatMap((row) => facts(factsOf(row)));
  return all.length === 0 ? [] : [heading(1, kinds[kind].plural.sv), ...all];
}

function tableBlocks({ rows }: PlanToPrint, kind: KindId): Block[] {
  const own = siblings(rows, kind);
  const { plural, fields, title } = kinds[kind];
  if (own.length === 0) return [];
  const cell = (row: (typeof own)[number], field: Field): PlanCell =>
    field.id === title
      ? { lines: fieldLines(row, field), strong: true, below: markOf(row) }
      : { lines: fieldLines(row, field) };
  const based = own.flatMap((row) => {
    const lines = isOwnJudgement(row) ? [] : sourceLines(row);
    return lines.length === 0 ? [] : [[{ lines: [nameOf(row)], strong: true } as const, { lines }]];
  });
  return [
    heading(1, plural.sv),
    {
      is: 'table',
      caption: plural.sv,
      columns: fields.map(columnOf),
      rows: own.map((row) => fields.map((field) => cell(row, field))),
    },
    ...(based.length === 0
      ? []
      : [
          heading(2, `Vad raderna bygger på: ${plural.sv.toLowerCase()}`),
          {
            is: 'table' as const,
            caption: `Källor, ${plural.sv.toLowerCase()}`,
            columns: [
              { name: kinds[kind].name.sv, align: 'left' as const, share: 5 },
              { name: 'Bygger på', align: 'left' as const, share: 11 },
            ],
            rows: based,
          },
        ]),
  ];
}

function markOf(row: PlanRow): string[] {
  if (row.kept) return [];
  return [isOwnJudgement(row) ? `${suggestion}, vår egen bedömning` : suggestion];
}

const shares: Readonly<Record<FieldRule['type'], number>> = {
  line: 5,
  text: 9,
  day: 4,
  number: 3,
  choice: 4,
  lines: 6,
};

function columnOf({ label, rule }: Field): PlanTableColumn {
  return { name: label.sv, align: rule.type === 'number' ? 'right' : 'left', share: shares[rule.type] };
}
