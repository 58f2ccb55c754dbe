// Finds Swedish personal identity numbers and coordination numbers in free text.

/**
 * Does the text hold a personnummer or samordningsnummer: 10 or 12 digits of any script, spaced and hyphenated in
 * any way on one line, with a date that exists and a right check digit? Digits that run on before or after are
 * another number. The check digit is Luhn's over the last ten.
 */
export function containsPersonalNumber(text: string): boolean {
  const plain = text.normalize('NFKC').replaceAll(unseen, '');
  // Most texts hold few digits, and reading each character costs more than counting.
  if ((plain.match(digits)?.length ?? 0) < 10) return false;
  return digitRuns(plain).some(hasPersonalNumber);
}

interface Digit {
  readonly value: number;
  /** Nothing stands between this digit and the one before. */
  readonly glued: boolean;
}

const digit = /\p{Nd}/u;
const digits = /\p{Nd}/gu;
/** What no reader sees between two digits (direction marks, joiners), and what is drawn over one (strokes, keycaps). */
const unseen = /[\p{Cf}\p{M}]/gu;
/** Spaces, dashes and plus; a line break ends the run. */
const separator = /[\p{Zs}\t\p{Pd}\u2212+]/u;
/** ` - ` is as far as two parts of one number stand from each other. */
const maxSeparators = 3;

function digitRuns(text: string): Digit[][] {
  const runs: Digit[][] = [];
  let run: Digit[] = [];
  let separators = 0;
  for (const character of text) {
    if (digit.test(character)) {
      run.push({ value: digitValue(character), glued: run.length > 0 && separators === 0 });
      separators = 0;
    } else if (!separator.test(character) || ++separators > maxSeparators) {
      if (run.length > 0) runs.push(run);
      run = [];
      separators = 0;
    }
  }
  return run.length > 0 ? [...runs, run] : runs;
}

const digitValues = new Map<string, number>();

/** Unicode's decimal digits stand in unbroken runs of ten, zero first. */
function digitValue(character: string): number {
  const known = digitValues.get(character);
  if (known !== undefined) return known;
  const codePoint = character.codePointAt(0) ?? 0;
  let zero = codePoint;
  while (digit.test(String.fromCodePoint(zero - 1))) zero -= 1;
  const value = (codePoint - zero) % 10;
  digitValues.set(character, value);
  return value;
}

function hasPersonalNumber(run: readonly Digit[]): boolean {
  return run.some(
    ({ glued }, start) => !glued && [10, 12].some((length) => isPersonalNumber(whole(run, start, length))),
  );
}

/** The `length` digits from `start`, or none when the run is shorter or goes on within the last part. */
function whole(run: readonly Digit[], start: number, length: number): readonly number[] {
  const end = start + length;
  if (end > run.length || run[end]?.glued === true) return [];
  return run.slice(start, end).map(({ value }) => value);
}

function isPersonalNumber(number: readonly number[]): boolean {
  if (number.length === 0) return false;
  const ten = number.slice(-10);
  const [y1 = 0, y2 = 0, m1 = 0, m2 = 0, d1 = 0, d2 = 0] = ten;
  // Without a century the year stands for any; 2000 was a leap year, 1900 was not.
  const [c1 = 2, c2 = 0] = number.slice(0, -10);
  const century = c1 * 10 + c2;
  const day = d1 * 10 + d2;
  return (
    century >= 18 &&
    century <= 20 &&
    // A coordination number has 60 added to its day.
    isDate(century * 100 + y1 * 10 + y2, m1 * 10 + m2, day > 60 ? day - 60 : day) &&
    hasCheckDigit(ten)
  );
}

function isDate(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}

/** Luhn: every second digit doubled from the first, digit sums added, the total ends in 0. */
function hasCheckDigit(ten: readonly number[]): boolean {
  const total = ten.reduce((sum, value, index) => {
    const weighted = index % 2 === 0 ? value * 2 : value;
    return sum + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return total % 10 === 0;
}
