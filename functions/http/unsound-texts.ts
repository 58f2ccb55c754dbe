// Free texts of decisions and editions: what cannot be stored or printed, and personal numbers, are refused.
import { textFault } from '../answers/check-text.ts';
import { AppError, type Issue } from '../core/errors.ts';
import { refusePersonalNumbers } from './refuse-personal-numbers.ts';

interface SentText {
  /** In the request, as in `reasons.0.reason`. */
  readonly path: string;
  readonly value: string;
  /** May it hold line breaks? */
  readonly multiline: boolean;
}

/** Throws `invalid-request` or `personal-number`, with an issue for each text. How long one may be is the contract's. */
export function refuseUnsoundTexts(texts: readonly SentText[]): void {
  const issues = texts.flatMap(({ path, value, multiline }): Issue[] => {
    const fault = textFault(value, { maxLength: Number.POSITIVE_INFINITY, multiline });
    return fault === undefined ? [] : [{ path, ...fault }];
  });
  if (issues.length > 0) throw new AppError('invalid-request', { issues });
  refusePersonalNumbers(texts.map(({ path, value }) => ({ path, value })));
}
