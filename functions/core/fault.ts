// What is logged when something goes wrong: where, never what anybody wrote.

export interface Log {
  error(message: string, details: Record<string, unknown>): void;
}

export interface FaultDescription {
  readonly name: string;
  readonly frames: readonly string[];
  readonly cause?: FaultDescription;
}

/**
 * The error's name, its place in the code and its causes. Its message is left out: a parser's or the table's
 * may quote the very text that somebody answered.
 */
export function describeFault(error: unknown): FaultDescription {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const described = { name: error.name, frames: framesOf(error).slice(0, 12) };
  return error.cause === undefined ? described : { ...described, cause: describeFault(error.cause) };
}

const place = /^\s*at .*(?::\d+:\d+|\bnative|<anonymous>|\bindex \d+)\)?$/;

/**
 * The places at the end of the stack. A message of several lines may look like places too, and the stack keeps the one
 * that the error was made with, whatever its message has become since.
 */
function framesOf({ stack = '', message }: Error): string[] {
  const lines = stack.replace(message, () => '').split('\n');
  const first = lines.findLastIndex((line) => !place.test(line)) + 1;
  return lines.slice(first).map((line) => line.trim());
}
