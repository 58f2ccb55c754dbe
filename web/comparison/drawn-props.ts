// What the drawings of one column are given.
import type { Column, Comparison } from './comparison.ts';
import type { View } from './view.ts';

export interface DrawnProps {
  readonly comparison: Comparison;
  readonly view: View;
  readonly column: Column;
}
