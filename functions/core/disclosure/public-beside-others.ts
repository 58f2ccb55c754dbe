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
      if (!isNarrow(entering, isOpen, view)) continue;
      const best = open
        .map((cell) => ({ cell, gain: view.whenHidden(cell) - view.whenOpen(cell) }))
        .toSorted((one, other) => other.gain - one.gain)[0];
      if (best !== undefined && best.gain > 0) return best.cell.county;
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
  readonly whenHidden: (cell: PublicCell) => number;
  readonly whenOpen: (cell: PublicCell) => number;
  /** The same for a reader of the group in that county, whose own answer is not among the others'. */
  readonly ofReader: (cell: PublicCell, isOpen: boolean) => number;
  readonly hasReader: (cell: PublicCell) => boolean;
}

/** The group against the counties; and the nation without the group against them. */
function viewsOf(inside: (cell: PublicCell) => number): readonly View[] {
  const outside = (cell: PublicCell) => cell.valid - inside(cell);
  const lesser = (cell: PublicCell) => (tells(cell) ? 0 : Math.min(inside(cell), outside(cell)));
  const lesserOfReader = (cell: PublicCell) => (tells(cell) ? 0 : Math.min(inside(cell) - 1, outside(cell)));
  const hasReader = (cell: PublicCell) => inside(cell) > 0;
  return [
    {
      whenHidden: inside,
      whenOpen: lesser,
      ofReader: (cell, isOpen) => (isOpen ? lesserOfReader(cell) : inside(cell) - 1),
      hasReader,
    },
    {
      whenHidden: outside,
      whenOpen: lesser,
      ofReader: (cell, isOpen) => (isOpen ? lesserOfReader(cell) : outside(cell)),
      hasReader,
    },
  ];
}

function isNarrow(
  cells: readonly PublicCell[],
  open: ReadonlySet<string>,
  { whenHidden, whenOpen, ofReader, hasReader }: View,
): boolean {
  const left = (cell: PublicCell) => (open.has(cell.county) ? whenOpen(cell) : whenHidden(cell));
  const all = total(cells, left);
  const seen = cells
    .filter(hasReader)
    .map((cell) => all - left(cell) + ofReader(cell, open.has(cell.county)));
  return [all, ...seen].some((others) => others > 0 && others < fewestOthers);
}

/** Where all answered alike the figures may tell so, and then hide nobody behind another. */
function tells({ vector, valid }: PublicCell): boolean {
  const [, sum = 0] = vector;
  return vector.length > 2 ? vector.includes(valid) : sum === 0 || sum === valid * greatestScore;
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
