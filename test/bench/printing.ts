// How every bench prints: readable tables, and each target as a line that the whole run repeats at its end.

/** The lines of a bench's output that state a target begin like this. */
export const targetMark = 'Target: ';

export interface Target {
  readonly name: string;
  /** With its unit: `0.8 ms`. */
  readonly measured: string;
  /** In words: `at most 1 ms`. */
  readonly wanted: string;
  readonly isMet: boolean;
}

/** Columns as wide as their widest cell; the first is text, the others stand under each other to the right. */
export function printTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  notes: readonly string[] = [],
): void {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((cells) => (cells[column] ?? '').length)));
  console.log(`\n${title}`);
  for (const cells of lines) {
    const padded = widths.map((width, column) => {
      const cell = cells[column] ?? '';
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    console.log(`  ${padded.join('  ')}`.trimEnd());
  }
  for (const note of notes) console.log(`  ${note}`);
}

export function printTarget({ name, measured, wanted, isMet }: Target): void {
  console.log(`${targetMark}${isMet ? 'met    ' : 'NOT MET'}  ${name}: ${measured}, ${wanted}`);
}

/** `0.38 ms`, `4.2 ms`, `38 ms`. */
export function milliseconds(value: number): string {
  return `${value.toFixed(decimals(value))} ms`;
}

/** `1.38 ×`, `13.8 ×`. */
export function times(ratio: number): string {
  return `${ratio.toFixed(decimals(ratio))} ×`;
}

function decimals(value: number): number {
  if (value >= 100) return 0;
  return value >= 10 ? 1 : 2;
}
