// Finding people by what one remembers of them: whatever the case, the accents and the order of the words.

export interface Findable {
  /** What may be found by: as the reader sees it, nothing that is protected. */
  readonly texts: readonly (string | undefined)[];
}

/** Letters that no accent makes out of another, as they are written by those who lack them. */
const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ı: 'i',
};

/** `Åsa Ångström` → `asa angstrom`. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll(/[øæœłđðþßı]/g, (letter) => plainLetters[letter] ?? letter);
}

/** The predicate of `wanted`: every word of it stands somewhere in what one may be found by. No word finds nobody. */
export function foundBy(wanted: string): (one: Findable) => boolean {
  const words = foldText(wanted)
    .split(/\s+/)
    .filter((word) => word !== '');
  return ({ texts }) => {
    const folded = texts.map((text) => foldText(text ?? ''));
    return words.length > 0 && words.every((word) => folded.some((text) => text.includes(word)));
  };
}
