// Everything that a county of few municipalities can have answered, and what a reader who knows the rules can tell apart.

/** Each way in which as many municipalities can have answered, whoever of them gave which answer. */
export function worldsOf(codes: readonly string[], municipalities: number, from = 0): string[][] {
  if (municipalities === 0) return [[]];
  return codes
    .slice(from)
    .flatMap((code, at) => worldsOf(codes, municipalities - 1, from + at).map((others) => [code, ...others]));
}

/** Codes of the letters, `length` of them each. */
export function codesOf(letters: readonly string[], length: number): string[] {
  if (length === 0) return [''];
  return letters.flatMap((letter) => codesOf(letters, length - 1).map((rest) => `${letter}${rest}`));
}

/** One number of a county that may be hidden: how it reads in one world. */
export interface Cell {
  readonly name: string;
  readonly isHidden: boolean;
  /** The answers themselves: what must not be told of a hidden cell. */
  readonly answers: string;
  /** What may be known of it though it is hidden: what else is shown by rule. Worlds with the same may not be told apart. */
  readonly allowed: string;
}

export interface World {
  /** All that is published of the county. */
  readonly published: string;
  readonly cells: readonly Cell[];
}

export interface Told {
  readonly cell: string;
  readonly published: string;
  /** Answers that may be, and that what is published rules out. */
  readonly ruledOut: readonly string[];
}

/**
 * The reader sees what is published and knows every world that gives it. A hidden cell is told of when answers that are
 * among what may be known are in none of them.
 */
export function tellApart(worlds: readonly World[]): Told[] {
  const byPublished = Map.groupBy(worlds, ({ published }) => published);
  const names = worlds[0]?.cells.map(({ name }) => name) ?? [];
  return names.flatMap((name, at) => {
    const hidden = worlds.flatMap(({ cells }) => (cells[at]?.isHidden ? [cells[at]] : []));
    const allowedBy = new Map(
      [...Map.groupBy(hidden, ({ allowed }) => allowed)].map(([key, some]) => [
        key,
        new Set(some.map(({ answers }) => answers)),
      ]),
    );
    return [...byPublished].flatMap(([published, alike]): Told[] => {
      const found = new Set(alike.map(({ cells }) => cells[at]?.answers));
      const keys = new Set(alike.flatMap(({ cells }) => (cells[at]?.isHidden ? [cells[at].allowed] : [])));
      const may = new Set([...keys].flatMap((key) => [...(allowedBy.get(key) ?? [])]));
      const ruledOut = [...may].filter((answers) => !found.has(answers));
      return ruledOut.length === 0 ? [] : [{ cell: name, published, ruledOut }];
    });
  });
}
