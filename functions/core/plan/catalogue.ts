// THE catalogue of a plan's rows: kinds, their fields, labels, limits and order. Pages, documents and checks read it.
import type { Field } from './field.ts';
import type { KindId, KindRule } from './kind.ts';
import { communication, cost, fund, group, leftOut, plan, risk, steering, step } from './kinds/around.ts';
import { activity, goal, indicator, subGoal } from './kinds/goals.ts';

/** In the order that a plan is read in. */
export const kinds: Readonly<Record<KindId, KindRule>> = {
  plan,
  goal,
  'sub-goal': subGoal,
  indicator,
  activity,
  'left-out': leftOut,
  steering,
  group,
  communication,
  step,
  risk,
  fund,
  cost,
};

/** Rows that a plan may have at most, removed ones too. */
export const maxRows = 600;

/**
 * What can be changed of any row beside its own fields, in the same way and with the same history: `removed` and
 * `kept` (false while it is only suggested) are true or false, `place` orders it among its siblings from 1, `parent`
 * moves it under another row.
 */
export const stateFields = ['removed', 'kept', 'place', 'parent'] as const;
export type StateField = (typeof stateFields)[number];

export function isStateField(id: string): id is StateField {
  return (stateFields as readonly string[]).includes(id);
}

export function fieldOf(kind: KindId, id: string): Field | undefined {
  return kinds[kind].fields.find((each) => each.id === id);
}
