// What a decision must hold: every area once, something selected, and a reason for each departure.
import type { Issue } from '../errors.ts';
import { departuresFrom, type ProposedArea } from './departures.ts';

/** What the steering group decided. */
export interface DecidedOrder {
  /** Every area of the report, first place first. */
  readonly order: readonly string[];
  /** The areas that the county will work with in its plan. */
  readonly selected: readonly string[];
  readonly reasons: readonly { readonly area: string; readonly reason: string }[];
  /** `2027-01-21`, a day in Sweden. */
  readonly decidedOn: string;
}

/** Everything wrong with it; `today` is the day in Sweden. Empty when it can stand. */
export function decisionIssues(
  proposed: readonly ProposedArea[],
  { order, selected, reasons, decidedOn }: DecidedOrder,
  today: string,
): Issue[] {
  const known = new Set(proposed.map(({ area }) => area));
  const explained = reasons.map(({ area }) => area);
  const isWhole = order.length === known.size && faultsIn('order', order, known).length === 0;
  return [
    ...faultsIn('order', order, known),
    ...proposed
      .filter(({ area }) => !order.includes(area))
      .map(({ area }) => issue('order', 'area-missing', `Området ${area} saknas i ordningen.`)),
    ...faultsIn('selected', selected, known),
    ...faultsIn('reasons', explained, known),
    // What departs can be told only of a whole order.
    ...(isWhole ? departuresFrom(proposed, order) : [])
      .filter((area) => !explained.includes(area))
      .map((area) => issue('reasons', 'reason-missing', `Skriv varför området ${area} har flyttats.`)),
    ...(decidedOn > today
      ? [
          issue(
            'decidedOn',
            'in-the-future',
            'Beslutsdatumet har inte varit än. Ange dagen då beslutet togs.',
          ),
        ]
      : []),
  ];
}

function faultsIn(field: string, areas: readonly string[], known: ReadonlySet<string>): Issue[] {
  return areas.flatMap((area, index): Issue[] => {
    const path = `${field}.${index}`;
    if (!known.has(area)) return [issue(path, 'unknown-area', 'Området finns inte i rapporten.')];
    if (areas.indexOf(area) !== index) return [issue(path, 'area-twice', 'Området står två gånger.')];
    return [];
  });
}

function issue(path: string, code: string, message: string): Issue {
  return { path, code, message };
}
