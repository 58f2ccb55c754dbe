// The texts in an answer that a guard must look at.

/** Every text in the value, at any depth, row ids and choices included: a number can be hidden in any of them. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
