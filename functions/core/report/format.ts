// How numbers and times are written for people, in Swedish and English. Only here are they rounded.

export type Language = 'sv' | 'en';

const locales = { sv: 'sv-SE', en: 'en-GB' } as const;
const noBreakSpace = '\u00a0';
const enDash = '\u2013';
const floatNoise = 1e-9;

/** `1234.5` with one decimal: "1 234,5", with no-break spaces. */
export function formatNumber(value: number, decimals: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
}

/** A score 0–100: "91,0". */
export function formatScore(score: number, language: Language): string {
  return formatNumber(score, 1, language);
}

/** Bounds 0–100 as the whole numbers outside them, so that the score lies inside as printed too: "81–92". */
export function formatBounds([low, high]: readonly [low: number, high: number]): string {
  return formatRange([Math.floor(low + floatNoise), Math.ceil(high - floatNoise)]);
}

/** Whole numbers: "1–4", or "14" where both ends are the same. */
export function formatRange([from, to]: readonly [from: number, to: number]): string {
  return from === to ? String(from) : `${from}${enDash}${to}`;
}

/** A share 0..1: "30 %". What is not quite none or all is never rounded to it: "< 1 %", "> 99 %". */
export function formatShare(share: number, language: Language): string {
  const percent = Math.round(100 * share);
  if (percent === 0 && share > 0) return `<${noBreakSpace}${withSign(1, language)}`;
  if (percent === 100 && share < 1) return `>${noBreakSpace}${withSign(99, language)}`;
  return withSign(percent, language);
}

/** "9 av 10". */
export function formatCount(some: number, all: number, language: Language): string {
  return `${formatNumber(some, 0, language)} ${language === 'sv' ? 'av' : 'of'} ${formatNumber(all, 0, language)}`;
}

/** Whole numbers up to twelve as words. */
export function formatAsWord(count: number, language: Language): string {
  return numberWords[language][count] ?? formatNumber(count, 0, language);
}

/** "boende, barn och hälso- och sjukvård". */
export function formatList(items: readonly string[], language: Language): string {
  const joined = new Intl.ListFormat(locales[language]).format(items);
  // "boende och stöd och barn" hides where one ends: Swedish then joins the last with "samt".
  if (language === 'en' || items.length < 2 || !items.some((item) => item.includes(' och '))) return joined;
  return `${items.slice(0, -1).join(', ')} samt ${items.at(-1)}`;
}

/** Milliseconds since 1970 as a day in Sweden: "27 november 2026". */
export function formatDay(time: number, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    timeZone: 'Europe/Stockholm',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(time);
}

/** Milliseconds since 1970 as a time in Sweden: "14.05". */
export function formatClock(time: number, language: Language): string {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Stockholm',
    hour: '2-digit',
    minute: '2-digit',
  }).format(time);
  return language === 'sv' ? clock.replace(':', '.') : clock;
}

/** "27 november 2026 kl. 14.05". */
export function formatTime(time: number, language: Language): string {
  const between = language === 'sv' ? ` kl.${noBreakSpace}` : ` at${noBreakSpace}`;
  return `${formatDay(time, language)}${between}${formatClock(time, language)}`;
}

function withSign(percent: number, language: Language): string {
  return language === 'sv' ? `${percent}${noBreakSpace}%` : `${percent}%`;
}

const numberWords: Readonly<Record<Language, readonly string[]>> = {
  sv: 'noll ett två tre fyra fem sex sju åtta nio tio elva tolv'.split(' '),
  en: 'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
};
