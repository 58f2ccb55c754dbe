// Refuses a request that holds a personal number in any text: for every route that takes free text.
import { AppError } from '../core/errors.ts';
import { containsPersonalNumber } from '../core/guard/personal-number.ts';
import { textsIn } from '../core/guard/texts.ts';

export interface GuardedPart {
  /** Of the part in the request, as in `changes.0.comment`. */
  readonly path: string;
  /** A text, or anything that holds texts. */
  readonly value: unknown;
  /** The question it concerns, where there is one. */
  readonly question?: string;
}

/** Throws `personal-number` with an issue for each part that holds one; the texts themselves are not repeated. */
export function refusePersonalNumbers(parts: readonly GuardedPart[]): void {
  const issues = parts
    .filter(({ value }) => textsIn(value).some(containsPersonalNumber))
    .map(({ value: _, ...part }) => ({ ...part, code: 'personal-number', message }));
  if (issues.length > 0) throw new AppError('personal-number', { issues });
}

const message = 'Texten ser ut att innehålla ett personnummer. Ta bort det för att spara.';
