// The way back: what stood before each of the person's changes to an answer, one step for each change or spell of typing.
import type { AnswerValue } from '../../../functions/core/response.ts';

export interface Step {
  readonly value: AnswerValue;
  readonly comment: string;
  /** False for what stood prefilled and unconfirmed. */
  readonly confirmed: boolean;
}

export interface Undo {
  /** The latest last. */
  readonly steps: readonly Step[];
  /** The field that is being typed in, and since when nothing has been typed: a spell of typing is one step. */
  readonly typing?: { readonly field: 'value' | 'comment'; readonly at: number };
}

export const nothingToUndo: Undo = { steps: [] };

const spellMilliseconds = 2000;
/** Enough to find back to; an answer may hold thousands of characters. */
const mostSteps = 50;

/** `typing`: the field that the change was typed in; undefined for a choice. */
export function withStep(
  undo: Undo,
  before: Step,
  typing: 'value' | 'comment' | undefined,
  at: number,
): Undo {
  const isSameSpell =
    typing !== undefined && undo.typing?.field === typing && at - undo.typing.at < spellMilliseconds;
  return {
    steps: isSameSpell ? undo.steps : [...undo.steps, before].slice(-mostSteps),
    ...(typing && { typing: { field: typing, at } }),
  };
}
