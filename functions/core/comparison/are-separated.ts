// Can two numbers be told apart, whatever the answers that are missing would have been?
import { isAbove } from '../priority/tolerance.ts';

type Bounds = readonly [low: number, high: number];

/** True when the bounds do not meet: one lies above the other however the missing answers fall. */
export function areSeparated(one: Bounds, other: Bounds): boolean {
  return isAbove(one[0], other[1]) || isAbove(other[0], one[1]);
}
