// How many numbers are not there, by mark: said with everything that is saved, so that nothing seems complete that is not.
import type { Mark } from '../../../functions/core/disclosure/national-figure.ts';
import { countMarks as countAll } from '../../../functions/core/manifest.ts';
import type { Column, Figure } from '../comparison.ts';

export function countMarks(figures: readonly Figure[]): Readonly<Record<Mark, number>> {
  return countAll(figures.map((figure) => (figure.status === 'absent' ? figure.mark : undefined)));
}

/** Of the nation and the counties. */
export function figuresIn(columns: readonly Column[]): Figure[] {
  return columns.flatMap(({ nation, counties }) =>
    [nation, ...counties.values()].map(({ figure }) => figure),
  );
}
