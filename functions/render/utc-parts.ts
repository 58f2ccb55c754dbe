// An instant as Typst takes a date.

/** Year, month, day, hour, minute and second in UTC. */
export function utcParts(instant: string): number[] {
  const at = new Date(instant);
  return [
    at.getUTCFullYear(),
    at.getUTCMonth() + 1,
    at.getUTCDate(),
    at.getUTCHours(),
    at.getUTCMinutes(),
    at.getUTCSeconds(),
  ];
}
