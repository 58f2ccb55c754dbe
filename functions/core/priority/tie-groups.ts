// Which neighbouring areas can be told apart: by all weights and without any one organisation.
import type { Scored } from './order.ts';
import type { Recomputation } from './rank-range.ts';
import { beatsForAllWeights, surelyBeats } from './rank-range.ts';
import { isAbove } from './tolerance.ts';
import type { Weights } from './types.ts';

export interface Border {
  /** Areas above the border. */
  readonly position: number;
  /** Missing answers could still move some area across. */
  readonly dashed: boolean;
}

/** `areas` in published order. A border stands where every area above beats every area below it. */
export function findBorders(
  areas: readonly Scored[],
  recomputations: readonly Recomputation[],
  weights: Weights,
): readonly Border[] {
  const areApart = (a: Scored, b: Scored): boolean =>
    beatsForAllWeights(a.parts, b.parts, weights) &&
    recomputations.every((scores) => scoresHigher(scores.get(a.area), scores.get(b.area)));

  return areas.slice(1).flatMap((_, index): Border[] => {
    const position = index + 1;
    const above = areas.slice(0, position);
    const below = areas.slice(position);
    if (!holdsAcross(above, below, areApart)) return [];
    return [{ position, dashed: !holdsAcross(above, below, surelyBeats) }];
  });
}

/** 1 for the first group; the area at `index` lies below every border with at most `index` areas above it. */
export function groupAt(index: number, borders: readonly Border[]): number {
  return 1 + borders.filter(({ position }) => position <= index).length;
}

/** An area without a score there cannot be told apart from any other. */
function scoresHigher(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && isAbove(a, b);
}

function holdsAcross(
  above: readonly Scored[],
  below: readonly Scored[],
  holds: (a: Scored, b: Scored) => boolean,
): boolean {
  return above.every((a) => below.every((b) => holds(a, b)));
}
