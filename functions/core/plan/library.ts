// What a suggestion from the library rests on, as it is kept in the row.
import type { LibrarySource, PlanLibrary } from '../../../surveys/plan-library/types.ts';
import type { RowSource } from './plan.ts';

export function sourceOf(library: PlanLibrary, { works, shows, support }: LibrarySource): RowSource {
  return {
    works: works.flatMap((id) => library.works[id] ?? []),
    ...(shows !== undefined && { shows }),
    ...(support !== undefined && { support }),
  };
}

/** Sources that carry the most first: the like has been done, then the thought, then our own judgement. */
export function byCarrying<T extends { readonly source: LibrarySource }>(items: readonly T[]): T[] {
  const weight = ({ source }: T): number =>
    source.support === 'whole' ? 0 : source.support === 'partly' ? 1 : 2;
  return items
    .map((item, index) => ({ item, index }))
    .sort((a, b) => weight(a.item) - weight(b.item) || a.index - b.index)
    .map(({ item }) => item);
}
