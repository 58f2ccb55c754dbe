// What a route may refuse with: what it says itself, and what every route of its kind has in common.
import type { ErrorCode } from '../core/errors.ts';
import type { Route } from './route.ts';

/** Every code that `route` may answer with, each once. */
export function declaredErrors(route: Omit<Route, 'id'>): ErrorCode[] {
  const { errors, params, query, headers, body, response } = route;
  const hasParts = [params, query, headers, body].some((part) => part !== undefined);
  return [
    ...new Set<ErrorCode>([
      ...errors,
      ...(hasParts ? (['invalid-request'] as const) : []),
      ...(body === undefined ? [] : (['invalid-json', 'body-too-large', 'unsupported-media-type'] as const)),
      ...(typeof response === 'string' ? (['file-too-large'] as const) : []),
      'internal',
    ]),
  ];
}
