// Times as people in Sweden write them, and the moments they mean, whatever the season.
import { dayNumber, isDay } from './plan/days.ts';

const timeZone = 'Europe/Stockholm';
const clockPattern = /^([01]\d|2[0-3]):([0-5]\d)$/;
const minuteMilliseconds = 60_000;
const dayMilliseconds = 1440 * minuteMilliseconds;
const daysFrom1970To2000 = 10_957;
/** The clocks in Sweden are one hour ahead of UTC in winter and two in summer. */
const aheadMinutes = { summer: 120, winter: 60 } as const;

/** A moment in milliseconds since 1970, or why the time is none: it is no time, or the clocks skip it in spring. */
export type WrittenTime = { readonly time: number } | { readonly problem: 'not-a-time' | 'skipped' };

/**
 * `2026-10-25T08:00`, by the clock in Sweden, in the years 2000 to 2099. The hour that comes twice in autumn means the
 * first of the two.
 */
export function momentInSweden(local: string): WrittenTime {
  const [day = '', clock = ''] = local.split('T');
  const [, hours, minutes] = clockPattern.exec(clock) ?? [];
  if (!isDay(day) || hours === undefined || minutes === undefined) return { problem: 'not-a-time' };
  const days = daysFrom1970To2000 + dayNumber(day);
  const asUtc = days * dayMilliseconds + (Number(hours) * 60 + Number(minutes)) * minuteMilliseconds;
  // Summer time first: of the two hours in autumn it is the earlier.
  const moments = [aheadMinutes.summer, aheadMinutes.winter].map(
    (ahead) => asUtc - ahead * minuteMilliseconds,
  );
  const time = moments.find((moment) => localInSweden(moment) === local);
  return time === undefined ? { problem: 'skipped' } : { time };
}

/** Made once: to make one costs more than to write a thousand times by it. */
const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** Milliseconds since 1970 as the clock in Sweden shows it: `2026-10-25T08:00`. */
export function localInSweden(time: number): string {
  return clock.format(time).replace(' ', 'T');
}

/** Which time the clocks in Sweden show then; in milliseconds since 1970. */
export function seasonInSweden(time: number): 'winter' | 'summer' {
  const name = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'shortOffset' }).format(time);
  return name.endsWith('+2') ? 'summer' : 'winter';
}
