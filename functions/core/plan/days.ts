// Days as text (`2027-12-31`): what is one, and how months are added.

const pattern = /^(20\d{2})-(\d{2})-(\d{2})$/;

/** Is it a day of the calendar between 2000 and 2099? */
export function isDay(text: string): boolean {
  const [, year, month, day] = (pattern.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** The first day of the month that is `months` after the month of `day`. */
export function firstOfMonth(day: string, months: number): string {
  const { year, month } = read(day);
  const at = year * 12 + (month - 1) + months;
  return write(Math.floor(at / 12), (at % 12) + 1, 1);
}

/** The last day of the month before the one that is `months` after the month of `day`. */
export function endAfter(day: string, months: number): string {
  const { year, month } = read(firstOfMonth(day, months - 1));
  return write(year, month, daysIn(year, month));
}

/** Days since 2000-01-01, for drawing: only differences mean something. */
export function dayNumber(day: string): number {
  const { year, month, date } = read(day);
  let days = date - 1;
  for (let each = 2000; each < year; each += 1) days += isLeap(each) ? 366 : 365;
  for (let each = 1; each < month; each += 1) days += daysIn(year, each);
  return days;
}

export function yearOf(day: string): number {
  return read(day).year;
}

function read(day: string): { year: number; month: number; date: number } {
  const [, year = 2000, month = 1, date = 1] = (pattern.exec(day) ?? []).map(Number);
  return { year, month, date };
}

function write(year: number, month: number, date: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
