// A stretch of a plain text, from `start` up to but not including `end` (UTF-16 code units).

export interface Span {
  readonly start: number;
  readonly end: number;
}

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
