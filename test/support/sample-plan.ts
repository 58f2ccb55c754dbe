// Plans for tests of documents: drafted from the library as the county would, and one with every text as long as any.
import type { CountyId, PersonId, RoundId } from '../../functions/core/ids.ts';
import { kinds } from '../../functions/core/plan/catalogue.ts';
import type { AreaBasis } from '../../functions/core/plan/draft-areas.ts';
import {
  type DecidedBasis,
  draftBase,
  draftLeftOut,
  draftSelected,
} from '../../functions/core/plan/draft-plan.ts';
import type { FieldRule, PlanValue } from '../../functions/core/plan/field.ts';
import { type DraftRow, firstVersion, type PlanRow } from '../../functions/core/plan/plan.ts';
import { summarisePlan } from '../../functions/core/plan/summary.ts';
import { inReadingOrder } from '../../functions/core/plan/tree.ts';
import { planLibrary } from '../../functions/entry/plan-library.ts';
import type { PlanToPrint } from '../../functions/render/plan/plan-to-print.ts';
import { periods } from '../../surveys/programme/periods.ts';

const by = { author: 'Utvecklingsledare', authorId: 'lead' as PersonId, at: '2026-11-22T10:42:00.000Z' };
const period = periods.find(({ id }) => id === '2026-');
if (period === undefined) throw new Error('the period is gone');
export const sampleToday = '2027-09-15';

/** Drafted for the library's first `areas` areas. Every other activity is kept and has come somewhere. */
export function samplePlanRows(areas = 4): PlanRow[] {
  const span = { startsOn: '2027-01-01', endsOn: '2029-12-31' };
  const order = planLibrary.areas.map(({ id }) => id);
  const decided: DecidedBasis = {
    round: 'hosten-2026' as RoundId,
    version: 1,
    edition: 3,
    order,
    selected: order.slice(0, areas).filter((_, index) => index !== 1),
    reasons: [{ area: order[1] ?? '', reason: 'Regionen driver redan ett arbete.' }],
    names: new Map(order.map((area) => [area, `Område ${area}`])),
    places: new Map(order.map((area, index) => [area, { best: index + 1, worst: index + 3 }])),
  };
  const basis: AreaBasis = {
    library: planLibrary,
    ...span,
    roundName: 'hösten 2026',
    answers: new Map(),
    inScope: 10,
  };
  const drafts: DraftRow[] = [...draftBase(planLibrary, period as never, span), ...draftLeftOut(decided)];
  for (const area of decided.selected) {
    const goals = new Set(drafts.filter(({ kind }) => kind === 'goal').map(({ row }) => row));
    drafts.push(
      ...draftSelected(
        basis,
        decided,
        area,
        goals,
        (goal) => drafts.filter((one) => one.parent === goal).length + 1,
      ),
    );
  }
  const statuses = ['under-way', 'done', 'not-started'] as const;
  return [...drafts, ...ownRows].map((draft, index) => {
    const row = firstVersion(draft, by);
    if (draft.kind === 'goal' || draft.kind === 'sub-goal') return { ...row, kept: true };
    if (draft.kind !== 'activity' || index % 2 === 0) return row;
    const status = statuses[index % 3] ?? 'done';
    return { ...row, kept: true, values: { ...row.values, status, cost: index * 10_000, funding: 'state' } };
  });
}

const ownRows: readonly DraftRow[] = [
  {
    row: 'medel-1',
    kind: 'fund',
    place: 1,
    kept: true,
    values: { source: 'Länsstyrelsen', year: 2027, amount: 800_000 },
  },
  {
    row: 'kostnad-1',
    kind: 'cost',
    place: 1,
    kept: true,
    values: { what: 'Processledning', type: 'staff', year: 2027, amount: 350_000, funding: 'own' },
  },
];

/** Every field of every row holds as much as its rule allows; each text ends in a mark of its own, so that a cut shows. */
export function longestPlanRows(): PlanRow[] {
  return samplePlanRows(2).map((row, at) => ({
    ...row,
    values: Object.fromEntries(
      kinds[row.kind].fields.map(({ id, rule }, field) => [
        id,
        longestValue(rule, `§${at}x${field}§`, row.values[id]),
      ]),
    ),
  }));
}

/** The marks that the texts of these rows end in: words that fit on any line. */
export function marksIn(rows: readonly PlanRow[]): string[] {
  return rows.flatMap(({ values }) => JSON.stringify(values).match(/§\d+x\d+§/g) ?? []);
}

function longestValue(rule: FieldRule, mark: string, standing: PlanValue | undefined): PlanValue {
  switch (rule.type) {
    case 'line':
    case 'text':
      return longText(mark, rule.maxLength, rule.type === 'text');
    case 'lines':
      return Array.from({ length: rule.maxLines }, (_, index) =>
        longText(`${index} ${mark}`, rule.maxLength, false),
      );
    case 'day':
      return standing ?? '2028-12-31';
    case 'number':
      return standing ?? rule.max;
    case 'choice':
      return standing ?? rule.choices.at(-1)?.value ?? null;
  }
}

function longText(mark: string, length: number, multiline: boolean): string {
  const end = ` ${mark}`;
  const filling = multiline ? 'Ord som fyller raden ut.\n' : 'Ord som fyller raden ut. ';
  return `${filling.repeat(Math.ceil(length / filling.length)).slice(0, length - end.length)}${end}`;
}

export function planToPrint(
  rows: readonly PlanRow[] = samplePlanRows(),
  over: Partial<PlanToPrint> = {},
): PlanToPrint {
  return {
    county: { id: '19' as CountyId, name: 'Västmanlands län' },
    period: { id: '2026-', firstYear: 2026, goalsFrom: 'ours' },
    isWorking: true,
    revision: 12,
    at: '2026-11-22T10:42:00.000Z',
    synthetic: true,
    decision: {
      round: 'hosten-2026' as RoundId,
      version: 1,
      decidedOn: '2026-11-20',
      reference: 'RV 2026/14',
    },
    rows: inReadingOrder(rows),
    summary: summarisePlan(rows, sampleToday, planLibrary.capacity.daysPerYear),
    today: sampleToday,
    checksum: 'f'.repeat(64),
    ...over,
  };
}
