// Notes of a meeting, kept in this browser only, for each person and round apart.
import { containsPersonalNumber } from '../../../functions/core/guard/personal-number.ts';

/** By area; an area without a note is absent. */
export type Notes = Readonly<Record<string, string>>;

export interface NotesKey {
  readonly person: string;
  readonly county: string;
  readonly round: string;
}

/** None where the browser keeps nothing, or keeps something else under the name. */
export function readNotes(key: NotesKey): Notes {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(nameOf(key)) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}

/**
 * False when the browser would not keep them. A note that holds a personal number is not kept: what it said before
 * that is.
 */
export function keepNotes(key: NotesKey, notes: Notes): boolean {
  try {
    const before = readNotes(key);
    const kept = Object.fromEntries(
      Object.entries(notes).flatMap(([area, note]): [string, string][] => {
        if (!containsPersonalNumber(note)) return [[area, note]];
        const sound = Object.hasOwn(before, area) ? before[area] : undefined;
        return sound === undefined || containsPersonalNumber(sound) ? [] : [[area, sound]];
      }),
    );
    if (Object.keys(kept).length === 0) localStorage.removeItem(nameOf(key));
    else localStorage.setItem(nameOf(key), JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

function nameOf({ person, county, round }: NotesKey): string {
  return `lagesbild.mote ${person} ${county} ${round}`;
}
