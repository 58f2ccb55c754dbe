// What a kind of row in a plan is.
import type { Field, Label } from './field.ts';

export const kindIds = [
  'plan',
  'goal',
  'sub-goal',
  'indicator',
  'activity',
  'left-out',
  'steering',
  'group',
  'communication',
  'step',
  'risk',
  'fund',
  'cost',
] as const;
export type KindId = (typeof kindIds)[number];

export interface KindRule {
  readonly id: KindId;
  readonly name: Label;
  readonly plural: Label;
  /** The kind of row that it stands under; absent: directly in the plan. */
  readonly parent?: KindId;
  /** There is one, from the beginning: none is added, moved or removed. */
  readonly isSingle?: true;
  /** The field that names the row. */
  readonly title?: string;
  /** In the order they are shown and printed. */
  readonly fields: readonly Field[];
}
