// Finds what is likely the name of a person in Swedish free text.
import { type GivenName, givenNameKind } from './given-names.ts';
import { isInstitution, isOrganisationWord, isPlaceWord } from './institutions.ts';
import type { Span } from './span.ts';
import { isCertainSurname, isCommonSurname, looksLikeSurname } from './surnames.ts';
import { hasTitle } from './titles.ts';
import { baseForms, isTogether, type Word, wordsIn } from './words.ts';

/** Where names of persons stand in a plain text, in order. */
export function findNames(text: string): Span[] {
  const words = wordsIn(text);
  const spans: Span[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const length = nameLength(words, at);
    const [first, last] = [words[at], words[at + length - 1]];
    if (first === undefined || last === undefined || length === 0) continue;
    spans.push({ start: first.start, end: last.end });
    at += length - 1;
  }
  return spans;
}

/** How many words from `at` on make a name; 0 when none begins there. */
function nameLength(words: readonly Word[], at: number): number {
  const here = words[at];
  if (here === undefined) return 0;
  if (!here.isCapitalised) return isLowerCaseName(here, words[at + 1]) ? 2 : 0;
  if (here.text.length === 1) return isInitial(here, words[at + 1]) ? 2 : 0;
  if (isInstitution(words, at, isSurname)) return 0;
  const surnames = surnameLength(words, at);
  if (givenName(here) !== undefined) return givenNameLength(here, words[at + 1], surnames);
  if (here.isUpperCase || isCompound(here)) return 0;
  if (hasTitle(words, at)) return 1 + surnames;
  const next = words[at + 1];
  const isFull = surnames > 0 && !here.isFirst && next !== undefined && isSurname(next) && !isPlaceWord(here);
  if (isFull) return 1 + surnames;
  return baseForms(here.lower).some(isCertainSurname) ? 1 : 0;
}

function givenName({ text, lower }: Word): GivenName | undefined {
  if (isCompound({ text })) return undefined;
  const [first = '', ...others] = lower.split(/[-\u2010’'´]/);
  const kind = [...baseForms(lower), ...baseForms(first)]
    .map(givenNameKind)
    .find((found) => found !== undefined);
  // `Maj-Britt` and `Bo-Göran` are no words.
  return kind !== undefined && others.length > 0 ? 'certain' : kind;
}

/** In `Sara-bedömning` and `IVO-anmälan` a name is part of another word; `SoL` is none; in `Ann-Marie` both are names. */
function isCompound({ text }: Pick<Word, 'text'>): boolean {
  return /[-\u2010’'´](?!s$)\p{Ll}/u.test(text) || /\p{Ll}\p{Lu}/u.test(text);
}

function givenNameLength(here: Word, next: Word | undefined, surnames: number): number {
  const kind = givenName(here);
  // `SARA` and `FREDA` are methods, `ANNA BERG` is a person.
  if (here.isUpperCase) return surnames > 0 && next?.isUpperCase && next.text.length > 3 ? 1 + surnames : 0;
  if (kind === 'certain') return 1 + surnames;
  if (surnames > 0 && next !== undefined && isSurname(next)) return 1 + surnames;
  return kind === 'word' && !here.isFirst ? 1 + surnames : 0;
}

function isSurname({ lower }: Word): boolean {
  return baseForms(lower).some(looksLikeSurname);
}

const longestName = 5;
const particles = new Set(['von', 'af', 'de', 'van', 'der', 'al', 'el']);

/** How many words after `at` belong to the same name, particles among them. */
function surnameLength(words: readonly Word[], at: number): number {
  let length = 0;
  for (let next = at + 1; next < at + longestName; next += 1) {
    const candidate = words[next];
    if (candidate === undefined || !isTogether(candidate)) break;
    if (particles.has(candidate.lower)) continue;
    const isAlike = candidate.isUpperCase === words[at]?.isUpperCase || candidate.text.length === 1;
    if (!candidate.isCapitalised || !isAlike || isOrganisationWord(candidate.lower)) break;
    length = next - at;
  }
  return length;
}

/** `anna andersson`: only where both are hardly anything else. */
function isLowerCaseName(here: Word, next: Word | undefined): boolean {
  if (
    next === undefined ||
    next.isCapitalised ||
    !isTogether(next) ||
    givenNameKind(here.lower) !== 'certain'
  )
    return false;
  return isCertainSurname(next.lower) || isCommonSurname(next.lower);
}

const initialGap = /^\.?[ \u00a0]?$/;

/** `A. Berg`, `M Svensson`. */
function isInitial(here: Word, next: Word | undefined): boolean {
  if (next === undefined || here.text === 'I' || !next.isCapitalised || !initialGap.test(next.gap))
    return false;
  return isCommonSurname(next.lower) || isCertainSurname(next.lower);
}
