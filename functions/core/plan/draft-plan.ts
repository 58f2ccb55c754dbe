// The draft of a whole plan: the programme's goals, what the decision selected, and what every plan needs around it.
import type { LibrarySource, PlanLibrary } from '../../../surveys/plan-library/types.ts';
import type { ProgrammePeriod } from '../../../surveys/programme/types.ts';
import type { RoundId } from '../ids.ts';
import { endAfter, firstOfMonth, yearOf } from './days.ts';
import { type AreaBasis, chooseSubGoal, draftArea } from './draft-areas.ts';
import type { PlanValue } from './field.ts';
import type { KindId } from './kind.ts';
import { sourceOf } from './library.ts';
import type { DraftRow, Finding } from './plan.ts';

/** What a draft needs of a decision. */
export interface DecidedBasis {
  readonly round: RoundId;
  readonly version: number;
  /** Of the report. */
  readonly edition: number;
  readonly order: readonly string[];
  readonly selected: readonly string[];
  readonly reasons: readonly { readonly area: string; readonly reason: string }[];
  readonly names: ReadonlyMap<string, string>;
  /** The places that the report gave each area; empty without an order. */
  readonly places: ReadonlyMap<string, { readonly best: number; readonly worst: number }>;
}

/** Own goals stand under this where the period lacks the goal that a sub-goal serves. */
const ownGoalRow = 'lanets-egna-mal';

/** The plan's first and last day when it is drafted on `today`: from the next month, to the period's end, or to the year's end that is nearest three years on. */
export function draftSpan(
  { lastYear }: ProgrammePeriod,
  today: string,
): { startsOn: string; endsOn: string } {
  const startsOn = firstOfMonth(today, 1);
  const last =
    lastYear !== undefined && lastYear >= yearOf(startsOn) ? lastYear : yearOf(endAfter(startsOn, 30));
  return { startsOn, endsOn: `${last}-12-31` };
}

/** What every plan begins with. Only mandatory goals are more than suggestions. */
export function draftBase(
  library: PlanLibrary,
  period: ProgrammePeriod,
  span: { readonly startsOn: string; readonly endsOn: string },
): DraftRow[] {
  return [
    { row: 'plan', kind: 'plan', place: 1, kept: true, values: span },
    ...period.goals.map(
      (goal, index): DraftRow => ({
        row: goal.id,
        kind: 'goal',
        place: index + 1,
        kept: goal.isMandatory,
        values: {
          name: goal.name.sv,
          ...(goal.wording !== undefined && { description: goal.wording.sv }),
        },
        programme: { goal: goal.id, isMandatory: goal.isMandatory },
      }),
    ),
    ...suggested(library, 'steering', 'styrgrupp', library.steering),
    ...suggested(library, 'group', 'arbetsgrupp', library.groups),
    ...suggested(library, 'communication', 'kommunikation', library.communication),
    ...suggested(library, 'step', 'steg', library.steps.filter(({ year }) => year > 0).map(withoutYear)),
    ...suggested(library, 'risk', 'risk', library.risks.map(withoutId)),
  ];
}

/**
 * The rows that a selected area gives a plan with these goals; `place` is its own among the goal's sub-goals. Empty
 * where the library does not know the area.
 */
export function draftSelected(
  basis: AreaBasis,
  decided: DecidedBasis,
  area: string,
  goals: ReadonlySet<string>,
  placeUnder: (goalRow: string) => number,
): DraftRow[] {
  const chosen = chooseSubGoal(basis, area);
  if (chosen === undefined) return [];
  const goalRow = goals.has(chosen.subGoal.goal) ? chosen.subGoal.goal : ownGoalRow;
  const rows = draftArea(basis, findingOf(decided, area), chosen, { goalRow, place: placeUnder(goalRow) });
  return goalRow === ownGoalRow && !goals.has(ownGoalRow) ? [ownGoal, ...rows] : rows;
}

const ownGoal: DraftRow = {
  row: ownGoalRow,
  kind: 'goal',
  place: 90,
  kept: false,
  values: { name: 'Länets egna mål' },
};

/** Areas decided above one that was selected, and not selected: the plan says why it leaves them out. */
export function draftLeftOut({ order, selected, reasons, names }: DecidedBasis): DraftRow[] {
  const lowest = Math.max(...selected.map((area) => order.indexOf(area)));
  return order
    .slice(0, lowest)
    .filter((area) => !selected.includes(area))
    .map((area, index): DraftRow => {
      const reason = reasons.find((each) => each.area === area)?.reason;
      return {
        row: leftOutRow(area),
        kind: 'left-out',
        place: index + 1,
        kept: true,
        values: { area: names.get(area) ?? area, ...(reason !== undefined && { reason }) },
      };
    });
}

export function leftOutRow(area: string): string {
  return `utan-${area}`.slice(0, 64);
}

function findingOf({ round, version, edition, order, names, places }: DecidedBasis, area: string): Finding {
  const given = places.get(area);
  return {
    round,
    edition,
    decision: version,
    area,
    areaName: names.get(area) ?? area,
    ...(given !== undefined && { places: given }),
    decidedPlace: order.indexOf(area) + 1,
  };
}

type Item = { readonly source: LibrarySource } & Readonly<Record<string, PlanValue | LibrarySource>>;

function suggested(library: PlanLibrary, kind: KindId, stem: string, items: readonly Item[]): DraftRow[] {
  return items.map(({ source, ...values }, index) => ({
    row: `${stem}-${index + 1}`,
    kind,
    place: index + 1,
    kept: false,
    values: values as DraftRow['values'],
    source: sourceOf(library, source),
  }));
}

function withoutYear({ year: _, ...step }: PlanLibrary['steps'][number]) {
  return step;
}

function withoutId({ id: _, ...risk }: PlanLibrary['risks'][number]) {
  return risk;
}
