// The priority list as people see it: areas that cannot be told apart share one heading and one range of places.
import type { GroupBorder, RankRange } from '../priority/types.ts';
import type { Language } from './format.ts';
import { formatRange } from './format.ts';

/** What an area must tell to be placed: both are absent for an area without a score, and where no order is given. */
export interface Placed {
  readonly rank?: number | undefined;
  readonly group?: number | undefined;
}

export interface PlaceGroup<Area> {
  /** The places the group shares; undefined for areas that have none. */
  readonly places: RankRange | undefined;
  readonly areas: readonly Area[];
  /** How the group's lower border is drawn; undefined for the last. */
  readonly borderBelow: 'solid' | 'dashed' | undefined;
}

/** Groups from the top, then one of the areas without a place where there are any. */
export function groupByPlace<Area extends Placed>(
  priorities: readonly Area[],
  borders: readonly GroupBorder[],
): PlaceGroup<Area>[] {
  const numbers = [...new Set(priorities.map(({ group }) => group))];
  return numbers.map((number) => {
    const areas = priorities.filter(({ group }) => group === number);
    const ranks = areas.flatMap(({ rank }) => rank ?? []);
    const border = borders.find(({ above }) => above === number);
    return {
      places: ranks.length === 0 ? undefined : [Math.min(...ranks), Math.max(...ranks)],
      areas,
      borderBelow: border && (border.dashed ? 'dashed' : 'solid'),
    };
  });
}

/** A heading in two parts, as in "Delar plats 5–11 · Går inte att skilja åt säkert". */
export function describeGroup(
  { places }: Pick<PlaceGroup<unknown>, 'places'>,
  language: Language,
): { readonly title: string; readonly note: string } {
  const text = texts[language];
  if (places === undefined) return { title: text.unplaced, note: text.unplacedNote };
  return places[0] === places[1]
    ? { title: `${text.single} ${formatRange(places)}`, note: text.singleNote }
    : { title: `${text.shared} ${formatRange(places)}`, note: text.sharedNote };
}

/** What a dashed border means, or undefined for a solid one. */
export function describeBorder(
  { borderBelow }: Pick<PlaceGroup<unknown>, 'borderBelow'>,
  language: Language,
): string | undefined {
  return borderBelow === 'dashed' ? texts[language].dashed : undefined;
}

// Groups consider weights and leaving one out, not missing answers: never "however we count".
const texts = {
  sv: {
    shared: 'Delar plats',
    sharedNote: 'Går inte att skilja åt säkert',
    single: 'Plats',
    singleNote: 'Ligger fast med andra vikter och utan någon enskild kommun',
    unplaced: 'Utan plats',
    unplacedNote: 'Poäng går inte att räkna',
    dashed: 'Streckad gräns: svar som saknas kan flytta områden över den.',
  },
  en: {
    shared: 'Share places',
    sharedNote: 'Cannot be told apart with certainty',
    single: 'Place',
    singleNote: 'Holds with other weights and without any one municipality',
    unplaced: 'Without a place',
    unplacedNote: 'A score cannot be computed',
    dashed: 'Dashed border: answers that are missing could move areas across it.',
  },
} as const satisfies Record<Language, object>;
