// Which numbers can be told apart: only those whose bounds do not meet.
import { areSeparated } from '../../functions/core/comparison/are-separated.ts';
import type { Column, Figure } from './comparison.ts';

/** Where one number lies against another, whatever the missing answers would have been. */
export type Relation = 'above' | 'below' | 'unseparated';

/** Undefined when either is not there. */
export function relate(one: Figure | undefined, other: Figure | undefined): Relation | undefined {
  if (one?.status !== 'shown' || other?.status !== 'shown') return undefined;
  if (!areSeparated(one.bounds, other.bounds)) return 'unseparated';
  return one.value > other.value ? 'above' : 'below';
}

export function isUnseparated(one: Figure | undefined, other: Figure | undefined): boolean {
  return relate(one, other) === 'unseparated';
}

/** What others are held against: the opened county, or the nation where none is. */
export function referenceIn({ counties, nation }: Column, county: string | undefined): Figure | undefined {
  return county === undefined ? nation.figure : counties.get(county)?.figure;
}

/** The ids of whatever lies above, below, and cannot be told apart; whoever has no number is in none. */
export type Sorted = Readonly<Record<Relation, readonly string[]>>;

/** In which columns a county lies surely above the nation, surely below, and neither. */
export function sortColumns(columns: readonly Column[], county: string): Sorted {
  return sortBy(
    columns.map(({ id, counties, nation }) => [id, relate(counties.get(county)?.figure, nation.figure)]),
  );
}

/** The other counties by whether this one lies surely above them, surely below, or neither. */
export function sortOthers({ counties }: Column, county: string): Sorted {
  const own = counties.get(county)?.figure;
  return sortBy(
    [...counties].flatMap(([code, { figure }]) => (code === county ? [] : [[code, relate(own, figure)]])),
  );
}

function sortBy(related: readonly (readonly [id: string, relation: Relation | undefined])[]): Sorted {
  const those = (wanted: Relation) => related.flatMap(([id, relation]) => (relation === wanted ? [id] : []));
  return { above: those('above'), below: those('below'), unseparated: those('unseparated') };
}
