// How many numbers are not there, by mark: said with everything that is saved, so that nothing seems complete that is not.
import { type Mark, marks } from '../../../functions/core/disclosure/national-figure.ts';
import type { Column, Figure } from '../comparison.ts';

export function countMarks(figures: readonly Figure[]): Readonly<Record<Mark, number>> {
  return Object.fromEntries(
    marks.map((mark) => [
      mark,
      figures.filter((figure) => figure.status === 'absent' && figure.mark === mark).length,
    ]),
  ) as Record<Mark, number>;
}

/** Of the nation and the counties. */
export function figuresIn(columns: readonly Column[]): Figure[] {
  return columns.flatMap(({ nation, counties }) =>
    [nation, ...counties.values()].map(({ figure }) => figure),
  );
}
