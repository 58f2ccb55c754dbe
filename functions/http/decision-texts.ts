// The free texts of a decision: what cannot be stored or printed, and personal numbers, are refused.
import { textFault } from '../answers/check-text.ts';
import { AppError, type Issue } from '../core/errors.ts';
import { refusePersonalNumbers } from './refuse-personal-numbers.ts';

interface DecisionTexts {
  readonly reasons: readonly { readonly reason: string }[];
  readonly participants: readonly string[];
  readonly reference: string;
}

/** Throws `invalid-request` or `personal-number`, with an issue for each text. */
export function refuseUnsoundTexts({ reasons, participants, reference }: DecisionTexts): void {
  const texts = [
    ...reasons.map(({ reason }, index) => ({
      path: `reasons.${index}.reason`,
      value: reason,
      multiline: true,
    })),
    ...participants.map((value, index) => ({ path: `participants.${index}`, value, multiline: false })),
    { path: 'reference', value: reference, multiline: false },
  ];
  const issues = texts.flatMap(({ path, value, multiline }): Issue[] => {
    // How long a text may be is the contract's.
    const fault = textFault(value, { maxLength: Number.POSITIVE_INFINITY, multiline });
    return fault === undefined ? [] : [{ path, ...fault }];
  });
  if (issues.length > 0) throw new AppError('invalid-request', { issues });
  refusePersonalNumbers(texts.map(({ path, value }) => ({ path, value })));
}
