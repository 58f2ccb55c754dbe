// Tells the names of organisations, institutions and places from those of people.
import { isTogether, type Word } from './words.ts';

const placeWords = new Set('norra södra östra västra stora lilla gamla nya övre nedre region'.split(' '));

/** Begins the name of a place: `Södra Sandby`. */
export function isPlaceWord({ lower }: Word): boolean {
  return placeWords.has(lower);
}

const organisationWord =
  /(?:jour|jouren|boende|boendet|hemmet|huset|gården|skola|skolan|stiftelse|stiftelsen|förening|föreningen|mottagning|mottagningen|enheten|klinik|kliniken|sjukhus|sjukhuset|kyrka|kyrkan|församling|kommun|kommunen|län|länet|region|universitet|högskola|hus|team|teamet|projekt|projektet|gruppen|insatsen|metoden|modellen|programmet|sällskapet|ungdom|stad|centrum|center|myndigheten|verket|styrelsen|nämnden|kassan|bolaget|avdelningen|förvaltningen|missionen|stipendiet|priset|lagen|förskola|förskolan|vårdcentral|gymnasiet|gymnasium)$/;
/** Before a name, these make it that of something else: `lex Sarah`, `Mini Maria`, `Sankta Lucia`, `S:ta Lucia`. */
const beforeInstitution = new Set('lex mini sankta sankt ta team projekt projektet'.split(' '));

/** Ends the name of an organisation. */
export function isOrganisationWord(lower: string): boolean {
  return organisationWord.test(lower);
}

/** `Kvinnojouren Anna`, `Astrid Lindgrens skola`, `Maria Ungdom`; but `kvinnojouren Anna Berg` is a person. */
export function isInstitution(
  words: readonly Word[],
  at: number,
  isSurname: (word: Word) => boolean,
): boolean {
  const [before, here, next, second] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  if (here === undefined) return false;
  const isJoined = before !== undefined && isTogether(here);
  if (isJoined && beforeInstitution.has(before.lower)) return true;
  const hasOrganisation = (candidate: Word | undefined) =>
    candidate !== undefined && isTogether(candidate) && isOrganisationWord(candidate.lower);
  if (hasOrganisation(next)) return true;
  const hasNext = next?.isCapitalised === true && isTogether(next);
  if (hasNext && hasOrganisation(second)) return true;
  return isJoined && isOrganisationWord(before.lower) && !(hasNext && isSurname(next));
}
