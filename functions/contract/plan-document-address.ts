// The plan's documents at the plan's own address with an ending: `/api/plans/19/2026-.docx`. API Gateway takes no part of
// a segment as a parameter, so whoever stands in front of it asks for the route's own path instead.

/** For JavaScript of any age: what runs at the edge takes it as text. */
export const planDocumentAddress = '^(/api/plans/[^/]+/[^/]+)[.](docx|pdf|xlsx)$';
export const planDocumentPath = '$1/plan.$2';

const address = new RegExp(planDocumentAddress);

/** The path that the contract has a route for; any other path is left as it is. */
export function routedPath(path: string): string {
  return path.replace(address, planDocumentPath);
}
