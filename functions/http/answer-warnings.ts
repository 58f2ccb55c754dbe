// What in saved answers may point out a person, said to the one who wrote it. It is saved all the same.
import type { AnswerChange } from '../core/answering.ts';
import { placedTexts } from '../core/guard/texts.ts';
import { findWarnings, type GuardWarning } from '../core/guard/warnings.ts';
import type { SaveResult } from './save-answers.ts';

interface AnswerWarning extends GuardWarning {
  /** `value`, `value.reason`, `value.0.res-namn`, `comment`. */
  readonly path: string;
}

export type WarnedResult = SaveResult & { readonly warnings?: AnswerWarning[] };

/** Enough to mend an answer by. */
const maxWarnings = 20;

/** The results of saving `changes`, each saved one with the warnings for what it was sent with, if any. */
export function withWarnings(
  changes: readonly AnswerChange[],
  results: readonly SaveResult[],
): WarnedResult[] {
  const sent = new Map(changes.map((change) => [change.question, change]));
  return results.map((result) => {
    const change = sent.get(result.question);
    const warnings = result.ok && change !== undefined ? answerWarnings(change) : [];
    return warnings.length === 0 ? result : { ...result, warnings };
  });
}

function answerWarnings({ value, comment }: AnswerChange): AnswerWarning[] {
  const texts = [
    ...placedTexts(value).map(({ path, text }) => ({ path: path === '' ? 'value' : `value.${path}`, text })),
    { path: 'comment', text: comment ?? '' },
  ];
  return texts
    .flatMap(({ path, text }) => findWarnings(text).map((warning) => ({ path, ...warning })))
    .slice(0, maxWarnings);
}
