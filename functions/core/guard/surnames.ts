// What a Swedish surname looks like. Endings are shared with places and common words, so most count only beside other signs.

/** Surnames that are hardly ever anything else, by their endings. */
const certain = /^\p{L}{2,}(?:sson|dotter|ström|qvist|kvist|gren|ovi[cć])$/u;
const ending =
  /^\p{L}{2,}(?:sen|bergh?|lund|dahl|dal|stedt|blom|blad|man|mark|hult|holm|fors|borg|[vw]all|rud|skog|ling|lin|in|ell|én|ius|ić|[oe]v|[oe]va|sk[iy]|ska|vic|oglu|zadeh|yan|ian|pour|eh)$/u;

const common = new Set(
  `ahlgren ahmed alm ali bergman berg björk borg bäck dahl dahlberg ek ekberg eklund engberg eriksson fors forsberg frisk
  hedberg hedlund hellberg hjelm holm holmberg hult hussein ivarsson klang krantz kling lindberg lindholm lindman lindell
  lind ljung lund lundberg lundin löf malm nord nordin norling nyberg nylund nyman osman rosenberg sandberg sjöberg sjölund
  sköld stål strand strid sundberg svan söderberg thorén wallin wester wiberg widell wiklund yilmaz åberg åkerlund öberg
  östlund abdi hassan mohamed khan nguyen kaya demir haddad`.split(/\s+/),
);

/** Places and common words that end as surnames do. */
const others = new Set(
  `falkenberg olofström varberg hallsberg lindesberg norberg kopparberg skinnskatteberg lekeberg karlsborg kungsör heidelberg
  göteborg helsingborg trelleborg vänersborg mörbylånga värmland gotland halland jämtland bergslagen mälardalen dalen
  nederländerna norrland svealand götaland danmark finland region nätverk person personen barnen`.split(
    /\s+/,
  ),
);

/** Alone, in the middle of a sentence and with a capital, it is a surname. */
export function isCertainSurname(word: string): boolean {
  return certain.test(word) && !others.has(word);
}

/** Beside a given name, an initial or a title, it is a surname. */
export function looksLikeSurname(word: string): boolean {
  return !others.has(word) && (common.has(word) || certain.test(word) || ending.test(word));
}

export function isCommonSurname(word: string): boolean {
  return common.has(word);
}

/** And not also the name of a municipality. */
export function isOnlySurname(word: string): boolean {
  return common.has(word) && word !== 'berg' && word !== 'lund';
}
