// Titles and turns of phrase after which a capitalised word is a name.
import { isOrganisationWord, isPlaceWord } from './institutions.ts';
import { isOnlySurname, looksLikeSurname } from './surnames.ts';
import { baseForms, isTogether, type Word } from './words.ts';

/** Titles after which any capitalised word is a name, and those after which it must also look like one. */
const personTitles = new Set(
  `fru herr fröken familjen mamman pappan sonen dottern pojken flickan systern brodern bröderna systrarna kvinnan mannen
  maken hustrun exmannen sambon klienten brukaren`.split(/\s+/),
);
const roleTitle =
  /(?:chef|chefen|handläggaren?|sekreteraren?|kuratorn?|rektorn?|läraren?|doktorn?|läkaren?|samordnaren?|advokat|advokaten|åklagaren?|psykolog|psykologen)$/;
const pointsAt = new Set('enligt från av hos med till ringde fråga polisen'.split(' '));
const saysName = new Set('heter hette kallas kallad'.split(' '));
const whoHasName = new Set('hon han hen som jag barnet sonen dottern flickan pojken'.split(' '));

/** Does what stands before the word say that it is a name? */
export function hasTitle(words: readonly Word[], at: number): boolean {
  const [before, here] = [words[at - 1], words[at]];
  if (before === undefined || here === undefined || isPlaceWord(here) || isOrganisationWord(here.lower))
    return false;
  if (!isTogether(here)) return false;
  if (saysName.has(before.lower)) return whoHasName.has(words[at - 2]?.lower ?? '');
  if (personTitles.has(before.lower)) return true;
  if (roleTitle.test(before.lower)) return baseForms(here.lower).some(looksLikeSurname);
  return pointsAt.has(before.lower) && baseForms(here.lower).some(isOnlySurname);
}
