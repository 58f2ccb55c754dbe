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
  // A message of several lines may look like places too.
  const stack = (error.stack ?? '').replace(error.message, () => '');
  const frames = stack.split('\n').filter((line) => line.trimStart().startsWith('at '));
  const described = { name: error.name, frames: frames.slice(0, 12).map((line) => line.trim()) };
  return error.cause === undefined ? described : { ...described, cause: describeFault(error.cause) };
}
