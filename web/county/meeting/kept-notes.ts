// Notes of a meeting, kept in this browser only, for each person and round apart.

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

/** False when the browser would not keep them. */
export function keepNotes(key: NotesKey, notes: Notes): boolean {
  try {
    if (Object.keys(notes).length === 0) localStorage.removeItem(nameOf(key));
    else localStorage.setItem(nameOf(key), JSON.stringify(notes));
    return true;
  } catch {
    return false;
  }
}

function nameOf({ person, county, round }: NotesKey): string {
  return `lagesbild.mote ${person} ${county} ${round}`;
}
