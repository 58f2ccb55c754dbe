// Kronor as people type them: digits, in groups or not.

/** Whole kronor; undefined for an empty field, NaN for what is not a whole amount. */
export function readKronor(typed: string): number | undefined {
  const compact = typed.replace(/[\s\u00a0\u202f]|(?<=\d)[.,](?=\d{3}(?:\D|$))/gu, '');
  if (compact === '') return undefined;
  return /^\d{1,11}$/.test(compact) ? Number(compact) : Number.NaN;
}
