// What in a text may point out a person: likely names, telephone numbers and street addresses. A warning never blocks.
import { findAddresses } from './addresses.ts';
import { findNames } from './names.ts';
import { findPhones } from './phones.ts';
import { plainText } from './plain-text.ts';
import { overlaps, type Span } from './span.ts';
import type { WarningKind } from './warning-kinds.ts';

/** `found` as a reader sees it, from `start` up to `end` (UTF-16 code units) in the text as it was written. */
export interface GuardWarning extends Span {
  readonly kind: WarningKind;
  readonly found: string;
}

/** Enough to mend a text by. */
const maxWarnings = 20;

/** A capital, a digit, two words, or what may hide any of them. */
const worthReading = /[^a-zåäö-]/;

/** In the order they stand in the text, the first 20. */
export function findWarnings(text: string): GuardWarning[] {
  // Choices and other single words are most of what there is.
  if (!worthReading.test(text)) return [];
  const plain = plainText(text);
  const hasNumbers = /\d/.test(plain.text);
  const addresses = hasNumbers ? distinct(findAddresses(plain.text)) : [];
  const phones = (hasNumbers ? distinct(findPhones(plain.text)) : []).filter(
    (phone) => !addresses.some((one) => overlaps(one, phone)),
  );
  // Streets and boxes are named for people and places.
  const names = findNames(plain.text).filter((name) => !addresses.some((address) => overlaps(address, name)));
  return [
    ...names.map((span) => ({ kind: 'name' as const, ...span })),
    ...phones.map((span) => ({ kind: 'phone' as const, ...span })),
    ...addresses.map((span) => ({ kind: 'address' as const, ...span })),
  ]
    .toSorted((one, other) => one.start - other.start)
    .slice(0, maxWarnings)
    .map(({ kind, start, end }) => ({
      kind,
      found: plain.text.slice(start, end),
      start: plain.originalIndex(start),
      end: plain.originalIndex(end),
    }));
}

/** The longest where several begin or overlap. */
function distinct(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((one, other) => other.end - other.start - (one.end - one.start))) {
    if (!kept.some((one) => overlaps(one, span))) kept.push(span);
  }
  return kept;
}
