// Where a county's strip stands on the page.

export function stripId(county: string): string {
  return `lan-${county}`;
}
