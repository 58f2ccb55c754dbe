// Where a plan's documents are asked for and where they stand: API Gateway takes no part of a segment as a parameter,
// so `/api/plans/19/2026-.docx` is asked for as `/api/plans/19/2026-/plan.docx` before any route is looked for.

/** Both as text too: CloudFront runs them at its edge, where nothing can be imported. */
export const documentAddress = {
  pattern: '^(/api/plans/[^/]+/[^/]+)\\.(docx|pdf|xlsx)$',
  replacement: '$1/plan.$2',
} as const;

/** `path` is still percent-encoded, without the query. */
export function rewriteDocumentAddress(path: string): string {
  return path.replace(new RegExp(documentAddress.pattern), documentAddress.replacement);
}
