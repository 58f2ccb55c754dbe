// When a weekly schedule comes next, on the clock of its own time zone.
import type { WeeklySchedule } from '../../contract/groups.ts';

const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const minute = 60_000;
const hour = 60 * minute;

/** The first moment after `after` (both milliseconds since 1970) at which it is that hour of that weekday there. */
export function nextRun({ weekday, hour: wanted, timeZone }: WeeklySchedule, after: number): number {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const isThen = (time: number): boolean => {
    const parts = new Map(clock.formatToParts(time).map(({ type, value }) => [type, value]));
    return (
      parts.get('weekday')?.toUpperCase() === weekday &&
      Number(parts.get('hour')) === wanted &&
      Number(parts.get('minute')) === 0
    );
  };
  // Every zone in use is a whole number of quarters from UTC, so that a whole hour there begins on one.
  const quarter = 15 * minute;
  const last = after + 8 * 24 * hour;
  for (let time = (Math.floor(after / quarter) + 1) * quarter; time <= last; time += quarter) {
    if (isThen(time)) return time;
  }
  throw new RangeError(`${weekdays.includes(weekday) ? timeZone : weekday} has no ${wanted} o'clock`);
}
