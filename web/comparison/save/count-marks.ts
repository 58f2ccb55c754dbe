// How many numbers are not there, by mark: said with everything that is saved, so that nothing seems complete that is not.
import { type Mark, marks } from '../../../functions/core/disclosure/national-figure.ts';
import type { Column } from '../comparison.ts';

/** Over the counties and the nation. */
export function countMarks(columns: readonly Column[]): Readonly<Record<Mark, number>> {
  const figures = columns.flatMap(({ nation, counties }) => [nation, ...counties.values()]);
  return Object.fromEntries(
    marks.map((mark) => [
      mark,
      figures.filter(({ figure }) => figure.status === 'absent' && figure.mark === mark).length,
    ]),
  ) as Record<Mark, number>;
}
