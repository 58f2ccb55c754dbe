// Finds Swedish personal identity numbers and coordination numbers in free text.
import { toPlain } from './plain-text.ts';

/**
 * Does the text hold a personnummer or samordningsnummer: 10 or 12 digits of any script with a date that exists and
 * a right check digit (Luhn's over the last ten)? Digits that run on before or after are another number. Spaces and
 * dashes may stand anywhere in it and in any number. Other signs are seen where somebody would write them: between
 * year, month and day, before the last four, or between all digits alike; a comma and a line break only before the
 * last four. So dates, times, periods, case numbers, sums and telephone numbers are let be.
 */
export function containsPersonalNumber(text: string): boolean {
  const plain = toPlain(text);
  // Most texts hold few digits, and looking at each run costs more than counting.
  if ((plain.match(digit)?.length ?? 0) < 10) return false;
  return numberRuns(plain).some(holdsPersonalNumber);
}

/** Digits that stand together, as ASCII, and what stands before them. */
interface Group {
  readonly digits: string;
  readonly gap: Gap;
}

interface Gap {
  /** Its signs without the space around them; empty for spaces alone. */
  readonly sign: string;
  /**
   * `loose`: spaces, dashes and plus. `strong`: other signs. `weak`: what parts numbers from each other more often
   * than it stands in one.
   */
  readonly kind: 'loose' | 'strong' | 'weak';
  readonly isWide: boolean;
}

const digit = /\p{Nd}/gu;
const digitGroup = /\p{Nd}+/gu;
const loose = /^[\p{Zs}\t\p{Pd}\u2212+]*$/u;
const weak = /[,;\n\r\u2028\u2029]/;
/** Signs that make the number before them a share, a sum or a section. */
const joins = /^(?:(?![%‰§€$£¤])[\p{P}\p{S}\p{Z}\p{Cc}])*$/u;

/** The groups of digits that nothing but spaces and signs part. */
function numberRuns(text: string): Group[][] {
  const runs: Group[][] = [];
  let end = -1;
  for (const { 0: found, index } of text.matchAll(digitGroup)) {
    const between = text.slice(end, index);
    const group = { digits: toAscii(found), gap: gapOf(between) };
    const run = runs.at(-1);
    if (end >= 0 && run !== undefined && joins.test(between)) run.push(group);
    else runs.push([group]);
    end = index + found.length;
  }
  return runs;
}

function gapOf(between: string): Gap {
  const kind = loose.test(between) ? 'loose' : weak.test(between) ? 'weak' : 'strong';
  return { sign: between.trim(), kind, isWide: between.trim() !== between };
}

const ascii = /^[0-9]+$/;

/** Unicode's decimal digits stand in unbroken runs of ten, zero first. */
function toAscii(digits: string): string {
  if (ascii.test(digits)) return digits;
  return Array.from(digits, (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    let zero = codePoint;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String((codePoint - zero) % 10);
  }).join('');
}

function holdsPersonalNumber(run: readonly Group[]): boolean {
  const inPeriod = new Set<number>();
  for (const [start] of run.entries()) {
    for (let at = start; at < start + periodLength(run, start); at += 1) inPeriod.add(at);
  }
  return run.some((_, start) => {
    let digits = '';
    for (let end = start; end < run.length && digits.length < 12; end += 1) {
      if (inPeriod.has(end)) return false;
      digits += run[end]?.digits;
      const isLong = digits.length === 10 || digits.length === 12;
      if (isLong && isPersonalNumber(digits) && isWrittenAsOne(run, start, end + 1)) return true;
    }
    return false;
  });
}

/** Are the groups from `start` to `end` written as one number would be, and not as a telephone number? */
function isWrittenAsOne(run: readonly Group[], start: number, end: number): boolean {
  const groups = run.slice(start, end);
  const gaps = groups.slice(1).map(({ gap }) => gap);
  if (gaps.every(({ kind }) => kind === 'loose')) return !isTelephone(groups);
  return isDateAndFour(groups) || isEvenlyParted(groups);
}

/** Of how many groups the period is that begins at `start`: `2024-01-01–2024-12-31`, `24-01-01 – 24-12-31`, `200101-201231`. */
function periodLength(run: readonly Group[], start: number): number {
  const six = run.slice(start, start + 6).map(({ digits }) => digits);
  const pair = six.slice(0, 2);
  if (pair.length === 2 && pair.every((one) => one.length === 6 && isShortDate(one))) return 2;
  return [six.slice(0, 3), six.slice(3)].every(isPartedDate) ? 6 : 0;
}

const partedDates = new Set(['4 2 2', '2 2 2', '2 2 4']);

/** Year, month and day, or the other way round. */
function isPartedDate(parts: readonly string[]): boolean {
  if (!partedDates.has(parts.map(({ length }) => length).join(' '))) return false;
  return [parts, parts.toReversed()].some((date) => isShortDate(date.join('').slice(-6)));
}

function isShortDate(six: string): boolean {
  return isDate(2000 + Number(six.slice(0, 2)), six.slice(2, 4), Number(six.slice(4)));
}

const telephones = new Set(
  '2 8,2 3 3 2,2 3 2 3,2 4 4,3 7,3 3 4,3 3 2 2,3 2 3 2,3 2 2 3,3 4 3,4 6,4 3 3,4 2 2 2'.split(','),
);

/** An area code and groups as they are read aloud: `070-174 06 05`. */
function isTelephone(groups: readonly Group[]): boolean {
  return groups[0]?.digits[0] === '0' && telephones.has(groups.map(({ digits }) => digits.length).join(' '));
}

const dateShapes = new Set(['6', '8', '2 6', '2 2 2', '4 2 2']);

/** A date, year, month and day parted alike, and then the last four together: `1981.12.28/9874`. */
function isDateAndFour(groups: readonly Group[]): boolean {
  const date = groups.slice(0, -1);
  const four = groups.at(-1);
  if (four?.digits.length !== 4 || !dateShapes.has(date.map(({ digits }) => digits.length).join(' ')))
    return false;
  const [one, other = one] = date.slice(1).map(({ gap }) => gap);
  if (one?.kind === 'weak' || one?.sign !== other?.sign) return false;
  // A date and, in the next sentence or cell, a year.
  const isYear = four.digits.startsWith('19') || four.digits.startsWith('20');
  return four.gap.kind === 'loose' || !isYear || !(four.gap.isWide || four.gap.kind === 'weak');
}

/** The same sign between all parts, and each part within, or made up of, year, month, day and last four. */
function isEvenlyParted(groups: readonly Group[]): boolean {
  const total = groups.reduce((sum, { digits }) => sum + digits.length, 0);
  const fields = total === 12 ? [0, 2, 4, 6, 8, 12] : [0, 2, 4, 6, 10];
  const [first, ...others] = groups.slice(1).map(({ gap }) => gap);
  if (first?.kind === 'weak' || others.some(({ sign }) => sign !== first?.sign)) return false;
  let at = 0;
  return groups.every(({ digits: { length } }) => {
    const from = at;
    at += length;
    const isWithin = !fields.some((field) => field > from && field < at);
    return isWithin || (fields.includes(from) && fields.includes(at));
  });
}

function isPersonalNumber(number: string): boolean {
  const ten = number.slice(-10);
  // Without a century the year stands for any; 2000 was a leap year, 1900 was not.
  const century = Number(number.slice(0, -10) || '20');
  const day = Number(ten.slice(4, 6));
  return (
    century >= 18 &&
    century <= 20 &&
    // A coordination number has 60 added to its day.
    isDate(century * 100 + Number(ten.slice(0, 2)), ten.slice(2, 4), day > 60 ? day - 60 : day) &&
    hasCheckDigit(ten)
  );
}

function isDate(year: number, month: string, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1] ?? 0;
  return day >= 1 && day <= days;
}

/** Luhn: every second digit doubled from the first, digit sums added, the total ends in 0. */
function hasCheckDigit(ten: string): boolean {
  const total = Array.from(ten).reduce((sum, character, index) => {
    const weighted = index % 2 === 0 ? Number(character) * 2 : Number(character);
    return sum + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return total % 10 === 0;
}
