// The plan's goals: each with its sub-goals, what they answer, how they are measured and what is done for them.
import { kinds } from '../../core/plan/catalogue.ts';
import type { KindId } from '../../core/plan/kind.ts';
import type { Finding, PlanRow } from '../../core/plan/plan.ts';
import { siblings } from '../../core/plan/tree.ts';
import { exactLine } from '../exact-text.ts';
import { activityTable, shownInTable } from './activity-table.ts';
import { type Block, type Fact, facts, heading, text } from './blocks.ts';
import type { PlanToPrint } from './plan-to-print.ts';
import { factsOf, markedName, sourceLines, suggestion } from './row-words.ts';

export function goalBlocks(plan: PlanToPrint): Block[] {
  return siblings(plan.rows, 'goal').flatMap((goal, index) => {
    const number = String(index + 1);
    const subGoals = siblings(plan.rows, 'sub-goal', goal.row);
    return [
      heading(1, `${kinds.goal.name.sv} ${number}. ${markedName(goal)}`),
      ...text([standingOf(goal)], 'help'),
      ...text(factsOf(goal, ['name']).flatMap(([, lines]) => lines)),
      ...basis(goal),
      ...(subGoals.length === 0 ? text(['Målet har inga delmål än.'], 'plain') : []),
      ...subGoals.flatMap((subGoal, at) => subGoalBlocks(plan, subGoal, `${number}.${at + 1}`)),
    ];
  });
}

function standingOf({ kept, programme }: PlanRow): string {
  if (!kept) return suggestion;
  if (programme === undefined) return 'Eget mål';
  return programme.isMandatory ? 'Obligatoriskt' : 'Valt av länet';
}

function subGoalBlocks(plan: PlanToPrint, subGoal: PlanRow, number: string): Block[] {
  const under = (kind: 'indicator' | 'activity') => siblings(plan.rows, kind, subGoal.row);
  const activities = under('activity').map((row, index) => ({ row, number: `${number}.${index + 1}` }));
  const name = `${kinds['sub-goal'].name.sv} ${number}`;
  return [
    heading(2, subGoal.kept ? name : `${name} (${suggestion.toLowerCase()})`),
    ...text(
      factsOf(subGoal).flatMap(([, lines], index) => (index === 0 ? lines : [])),
      'lead',
    ),
    ...facts([...factsOf(subGoal, ['text']), ...finding(subGoal.finding)]),
    ...basis(subGoal),
    ...under('indicator').flatMap((row) => [
      heading(3, `${kinds.indicator.name.sv}: ${markedName(row)}`),
      ...facts([...factsOf(row, ['name']), ...missingBaseline(row), sourceFact(row)]),
      ...rowsUnder(plan, row),
    ]),
    ...(activities.length === 0
      ? text(['Delmålet har inga aktiviteter än.'])
      : [heading(3, kinds.activity.plural.sv), activityTable(plan, activities, name)]),
    ...activities.flatMap(({ row, number: own }) => {
      const more = [...facts([...factsOf(row, shownInTable), sourceFact(row)]), ...rowsUnder(plan, row)];
      return more.length === 0 ? [] : [heading(3, `${own} ${markedName(row)}`), ...more];
    }),
    ...rowsUnder(plan, subGoal),
  ];
}

const toldOfAbove: ReadonlySet<KindId> = new Set(['sub-goal', 'indicator', 'activity']);

/** Rows of any further kind that stand under this one. */
function rowsUnder({ rows }: PlanToPrint, above: PlanRow): Block[] {
  return Object.values(kinds)
    .filter(({ id, parent }) => parent === above.kind && !toldOfAbove.has(id))
    .flatMap(({ id, name }) =>
      siblings(rows, id, above.row).flatMap((row) => [
        heading(3, `${name.sv}: ${markedName(row)}`),
        ...facts([...factsOf(row), sourceFact(row)]),
      ]),
    );
}

function finding(found: Finding | undefined): Fact[] {
  if (found === undefined) return [];
  const { areaName, places, decidedPlace, edition } = found;
  const place =
    places === undefined
      ? `beslutad plats ${decidedPlace}`
      : places.best === places.worst
        ? `plats ${places.best}`
        : `delad plats ${places.best}–${places.worst}`;
  return [['Svarar mot', [`${exactLine(areaName)}, ${place}, rapportens utgåva ${edition}`]]];
}

function missingBaseline({ values }: PlanRow): Fact[] {
  if (values['baseline'] !== undefined) return [];
  return [['Baslinje', ['saknas. Fyll i den innan ni bestämmer målet.']]];
}

function sourceFact(row: PlanRow): Fact {
  return ['Bygger på', sourceLines(row)];
}

function basis(row: PlanRow): Block[] {
  return facts([sourceFact(row)]);
}
