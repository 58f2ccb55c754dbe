// FNV-1a, 32 bits: a small hash for seeds. http://www.isthe.com/chongo/tech/comp/fnv/

/** Unsigned 32-bit FNV-1a of `text`, which is ASCII. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
