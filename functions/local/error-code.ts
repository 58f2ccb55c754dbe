// Errors from the operating system and from Node carry a code: EADDRINUSE, ENOENT …

export function isErrorWithCode(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
