// The words of a plain text, with what tells names from other words.

export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly isCapitalised: boolean;
  readonly isUpperCase: boolean;
  /** Begins a sentence, a heading or a list item, where any word has a capital. */
  readonly isFirst: boolean;
  /** What parts it from the word before. */
  readonly gap: string;
}

const word = /\p{L}+(?:[-\u2010’'´]\p{L}+)*/gu;
const opensSentence = /(?:^|[.!?…:\n•;])[\s"'”’»(–—\-*]*$/u;
/** Reading more of what stands between two words takes long in a hostile text and says no more. */
const maxOpening = 20;
/** The words of one name stand this close. */
const together = /^[ \u00a0]$/;

export function wordsIn(text: string): Word[] {
  let end = 0;
  return Array.from(text.matchAll(word), ({ 0: found, index }) => {
    const gap = text.slice(end, index);
    const before = end === 0 ? gap : `x${gap}`;
    end = index + found.length;
    return {
      text: found,
      lower: found.toLowerCase(),
      start: index,
      end,
      isCapitalised: /^\p{Lu}/u.test(found),
      isUpperCase: found.length > 1 && found === found.toUpperCase(),
      isFirst: opensSentence.test(before.slice(-maxOpening)),
      gap,
    };
  });
}

export function isTogether({ gap }: Word): boolean {
  return together.test(gap);
}

/** The word as it stands in the lists, with and without the ending of its genitive. */
export function baseForms(lower: string): readonly string[] {
  return [lower, lower.replace(/[’']?s$/, '')];
}
