// What a route may refuse with: what it says itself, and what every route of its kind has in common.
import type { ErrorCode } from '../core/errors.ts';
import type { Route } from './route.ts';

/** Every code that `route` may answer with, each once. */
export function declaredErrors(route: Omit<Route, 'id'>): ErrorCode[] {
  const ofBodies: ErrorCode[] = [
    'invalid-json',
    'invalid-request',
    'body-too-large',
    'unsupported-media-type',
  ];
  const codes = [...route.errors, ...(route.body === undefined ? [] : ofBodies), 'internal' as const];
  return [...new Set(codes)];
}
