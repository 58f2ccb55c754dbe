// Compares headings and values as people write them.

/**
 * The text without case, marks on letters, spaces, dashes and underscores: `Våld_före`, `våld före` and `VALD-FORE` are
 * one. Compatibility forms (full width, ligatures) are taken as what they look like.
 */
export function plainKey(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s\p{Pd}_\u2212\u200b-\u200f\ufeff]/gu, '');
}
