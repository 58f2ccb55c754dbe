// What is public stands beside what municipalities read in their own results: which counties to hide for that.

import { scoreUnits } from '../results/peers.ts';
import type { CountyCell } from './national-table.ts';
import type { PublicCell } from './public-cell.ts';
import { fewestInCounty, fewestInGroup, fewestInPublicCounty, fewestOthers } from './thresholds.ts';

/**
 * A municipality reads the nation's figure and its SKR group's (compare.ts). What it takes from them and from the open
 * counties, added and subtracted, must concern nobody else than itself or at least three others. Returns the county
 * that is to be hidden next; undefined when that holds, or when no county would help.
 */
export function hideBesideOthers(
  cells: readonly PublicCell[],
  open: readonly PublicCell[],
): string | undefined {
  const isOpen = new Set(open.map(({ county }) => county));
  const entering = enteringElsewhere(cells);
  const apart = total(
    entering.filter(({ county }) => !isOpen.has(county)),
    ({ valid }) => valid,
  );
  // Who is one of them takes its own answer away.
  if (apart > 0 && apart < fewestInPublicCounty) return smallest(open)?.county;
  const groups = [...new Set(entering.flatMap(({ byGroup }) => Object.keys(byGroup)))].sort();
  for (const group of groups) {
    const inside = (cell: PublicCell) => cell.byGroup[group] ?? 0;
    if (total(entering, inside) < fewestInGroup) continue;
    for (const view of viewsOf(inside)) {
      const narrow = narrowIn(entering, isOpen, view);
      if (narrow === undefined) continue;
      const best = open
        .map((cell) => ({ cell, gain: view.without(cell) - view.whenOpen(cell) }))
        .toSorted((one, other) => other.gain - one.gain)[0];
      if (best !== undefined && best.gain > 0) return best.cell.county;
      if (narrow.reader !== undefined && isOpen.has(narrow.reader)) return narrow.reader;
    }
  }
  return undefined;
}

/**
 * The counties that enter the nation and the groups in a municipality's results. A county with fewer than three answers
 * enters only with others like it; consent has no part in it there.
 */
function enteringElsewhere(cells: readonly PublicCell[]): readonly PublicCell[] {
  const isSmall = ({ valid }: CountyCell) => valid < fewestInCounty;
  const small = cells.filter((cell) => cell.responded > 0 && isSmall(cell));
  const enter = small.length >= 2 && total(small, ({ valid }) => valid) >= fewestInCounty;
  return enter ? cells : cells.filter((cell) => !isSmall(cell));
}

/** How many of a county's answers are left at the least when the figures are set against each other. */
interface View {
  /** Where the county has no figure of its own to take away. */
  readonly without: (cell: PublicCell) => number;
  readonly whenOpen: (cell: PublicCell) => number;
  /** For those who read in that county: an answer of theirs is not among the others'. */
  readonly toReaders: (cell: PublicCell, isOpen: boolean) => readonly number[];
}

/** The group against the counties; and the nation without the group against them. */
function viewsOf(inside: (cell: PublicCell) => number): readonly View[] {
  const outside = (cell: PublicCell) => cell.valid - inside(cell);
  const lesser = (cell: PublicCell, own: number) => Math.min(inside(cell) - own, outside(cell));
  const whenOpen = (cell: PublicCell) => (tells(cell, 0) ? 0 : lesser(cell, 0));
  /** Who has not answered sees the county's figure from three others on; who has, needs one answer more. */
  const withFigure = (cell: PublicCell, isOpen: boolean): number[] => [
    ...(cell.inScope > cell.valid && (isOpen || cell.valid >= fewestOthers) ? [whenOpen(cell)] : []),
    ...(inside(cell) > 0 && (isOpen || cell.valid > fewestOthers)
      ? [lesser(cell, 1), ...(tells(cell, 1) ? [0] : [])]
      : []),
  ];
  return [
    {
      whenOpen,
      without: inside,
      toReaders: (cell, isOpen) => [
        ...withFigure(cell, isOpen),
        ...(inside(cell) > 0 ? [inside(cell) - 1] : []),
      ],
    },
    {
      whenOpen,
      without: outside,
      toReaders: (cell, isOpen) => [...withFigure(cell, isOpen), outside(cell)],
    },
  ];
}

/** Whom the figures leave one or two others to: somebody in the county that is named, or in any. */
function narrowIn(
  cells: readonly PublicCell[],
  open: ReadonlySet<string>,
  view: View,
): { readonly reader?: string } | undefined {
  const left = (cell: PublicCell) => (open.has(cell.county) ? view.whenOpen(cell) : view.without(cell));
  const isNarrow = (others: number) => others > 0 && others < fewestOthers;
  const all = total(cells, left);
  if (isNarrow(all)) return {};
  const found = cells.filter((cell) =>
    view.toReaders(cell, open.has(cell.county)).some((own) => isNarrow(all - left(cell) + own)),
  );
  // One that is open can be hidden; what somebody reads in a county that is hidden, hiding does not change.
  const reader = found.find(({ county }) => open.has(county)) ?? found[0];
  return reader && { reader: reader.county };
}

/**
 * Where all but `own` answered alike the figures may tell so, and then hide nobody behind another: a mean at the end of
 * the scale, or one that goes with a share of 3 and 4 that is nothing or all. That all answered 1 is never told.
 */
function tells({ vector, valid }: PublicCell, own: 0 | 1): boolean {
  const [, sum = 0] = vector;
  return vector.length > 2
    ? vector.some((count, answer) => answer !== 1 && count >= valid - own)
    : sum <= own * greatestScore || sum >= (valid - own) * greatestScore;
}

/** 4 in the units that scores are added in. */
const greatestScore = 4 * scoreUnits;

/** By who is asked, which all know: the choice itself tells nothing of answers. */
function smallest(open: readonly PublicCell[]): PublicCell | undefined {
  return open.toSorted(
    (one, other) => one.inScope - other.inScope || (one.county < other.county ? -1 : 1),
  )[0];
}

function total(cells: readonly PublicCell[], of: (cell: PublicCell) => number): number {
  return cells.reduce((sum, cell) => sum + of(cell), 0);
}
