// The texts in an answer that a guard must look at.

/** Every text in the value, at any depth, row ids and choices included: a number can be hidden in any of them. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

export interface PlacedText {
  /** Into the value, as in `0.res-namn`; empty for the value itself. */
  readonly path: string;
  readonly text: string;
}

/** The same with their places, without row ids, which nobody has written. */
export function placedTexts(value: unknown): PlacedText[] {
  if (typeof value === 'string') return [{ path: '', text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === 'id'
      ? []
      : placedTexts(member).map(({ path, text }) => ({ path: path === '' ? key : `${key}.${path}`, text })),
  );
}
