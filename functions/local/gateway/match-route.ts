// Which route of the contract a method and a path name.

import { rewriteDocumentAddress } from '../../contract/document-address.ts';
import type { Route } from '../../contract/route.ts';
import { routeList } from '../../contract/routes.ts';

export type RouteMatch =
  | { readonly kind: 'route'; readonly route: Route; readonly parameters: Readonly<Record<string, string>> }
  | { readonly kind: 'other-methods'; readonly allowed: readonly string[] }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'none' };

const patterns = routeList.map((route) => ({ route, segments: route.path.split('/') }));

/** `path` is still percent-encoded. HEAD finds the route of GET. */
export function matchRoute(method: string, path: string): RouteMatch {
  const segments = decodeSegments(rewriteDocumentAddress(path));
  if (segments === undefined) return { kind: 'malformed' };
  const matching = patterns.flatMap(({ route, segments: pattern }) => {
    const parameters = readParameters(pattern, segments);
    return parameters === undefined ? [] : [{ route, parameters }];
  });
  const wanted = method === 'HEAD' ? 'GET' : method;
  const found = matching.find(({ route }) => route.method === wanted);
  if (found !== undefined) return { kind: 'route', ...found };
  if (matching.length === 0) return { kind: 'none' };
  return { kind: 'other-methods', allowed: matching.map(({ route }) => route.method) };
}

function decodeSegments(path: string): string[] | undefined {
  try {
    return path.split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

/** The values of `{name}` segments, or undefined when the path is another. An empty segment fills nothing. */
function readParameters(
  pattern: readonly string[],
  segments: readonly string[],
): Record<string, string> | undefined {
  if (pattern.length !== segments.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    const actual = segments[index] ?? '';
    if (expected.startsWith('{')) {
      if (actual === '') return undefined;
      parameters[expected.slice(1, -1)] = actual;
    } else if (actual !== expected) return undefined;
  }
  return parameters;
}
