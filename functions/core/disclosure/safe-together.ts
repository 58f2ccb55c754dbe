// May these sums stand side by side? Adding and subtracting them must never leave the answers of one or two others.
import { fewestOthers } from './thresholds.ts';

/** Organisations that lie in the same of the figures, and how many others than the reader they are. */
export interface Atom {
  readonly in: ReadonlySet<string>;
  readonly others: number;
  /** How many of the others the reader may know the answers of; absent: none. */
  readonly known?: number;
}

/**
 * Every combination of the shown figures (each added, left or taken away) must concern no other organisation, or at
 * least three that are not known. With up to three figures no other factors isolate fewer than these do. `alike`: figures that may tell
 * that all in them answered the same. Who lies in one that does hides nobody else, so it must hold without them too,
 * whichever of these figures do.
 */
export function areSafeTogether(
  atoms: readonly Atom[],
  shown: ReadonlySet<string>,
  alike: ReadonlySet<string>,
): boolean {
  const telling = [...alike].filter((figure) => shown.has(figure));
  return subsetsOf(telling).every((told) => {
    const unknown = atoms.filter((atom) => !told.some((figure) => atom.in.has(figure)));
    return combinationsOf([...shown]).every((factors) => isSafe(unknown, factors));
  });
}

function isSafe(unknown: readonly Atom[], factors: ReadonlyMap<string, number>): boolean {
  const weightOf = (atom: Atom): number =>
    [...atom.in].reduce((total, figure) => total + (factors.get(figure) ?? 0), 0);
  const concerned = unknown.filter((atom) => weightOf(atom) !== 0);
  const others = concerned.reduce((total, atom) => total + atom.others, 0);
  const known = concerned.reduce((total, atom) => total + (atom.known ?? 0), 0);
  return others === 0 || others - known >= fewestOthers;
}

function subsetsOf(figures: readonly string[]): string[][] {
  return figures.reduce<string[][]>(
    (subsets, figure) => subsets.flatMap((subset) => [subset, [...subset, figure]]),
    [[]],
  );
}

function combinationsOf(figures: readonly string[]): ReadonlyMap<string, number>[] {
  return figures.reduce<ReadonlyMap<string, number>[]>(
    (combinations, figure) =>
      combinations.flatMap((factors) => [-1, 0, 1].map((factor) => new Map([...factors, [figure, factor]]))),
    [new Map()],
  );
}
