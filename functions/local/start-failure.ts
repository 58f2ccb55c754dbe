// Why the system could not start, in words for the person who started it. Shown without a stack trace.

export class StartFailure extends Error {
  override readonly name = 'StartFailure';
}
