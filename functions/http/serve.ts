// One request through its route: who, may they, what do they say, do it, and nothing undeclared comes out.
import type { Places } from '../../surveys/types.ts';
import { AppError } from '../core/errors.ts';
import { swedishDay } from '../core/people/loans.ts';
import type { Table } from '../storage/client.ts';
import { readMemberships } from '../storage/memberships.ts';
import { authorise, type Named } from './authorise.ts';
import { type HttpEvent, type HttpResult, personOf, tokenOf } from './event.ts';
import type { Document, Implementations, RouteDefinition } from './implementation.ts';
import { parsePart } from './parse.ts';
import { readBody } from './read-body.ts';
import { revalidate } from './revalidate.ts';

export interface ServeNeeds {
  readonly table: Table;
  readonly places: Places;
  /** ISO 8601 in UTC with milliseconds: what is lent is so until a day. */
  now(): string;
}

type Implement = (request: Record<string, unknown>) => Promise<unknown>;

/** The handler of a group of routes. Throws AppError for every refusal. */
export function serve<const Routes extends Readonly<Record<string, RouteDefinition>>>(
  routes: Routes,
  implementations: Implementations<Routes>,
  { table, places, now }: ServeNeeds,
): (event: HttpEvent) => Promise<HttpResult> {
  const served = new Map(
    Object.entries(routes).map(([id, route]) => {
      // The request is built from this very route's schemas, so the types that are lost here hold.
      const implement = implementations[id] as unknown as Implement;
      return [`${route.method} ${route.path}`, { route, implement }];
    }),
  );
  return async (event) => {
    const found = served.get(event.routeKey);
    if (found === undefined) throw new AppError('unknown-route');
    const { route, implement } = found;
    const signedIn = route.action === 'public' ? {} : await readCaller(table, event, now());
    const params = parsePart(route.params, event.pathParameters ?? {});
    const query = parsePart(route.query, event.queryStringParameters ?? {});
    const caller = allowed(route, signedIn, { ...(query as Named), ...(params as Named) }, places);
    const headers = parseHeaders(route, event);
    const body = route.body && parsePart(route.body, readBody(event));
    const reply = await implement({ ...caller, params, query, headers, body });
    const result = answer(route, reply);
    return route.isRevalidated ? revalidate(result, event.headers['if-none-match']) : result;
  };
}

type SignedIn = Awaited<ReturnType<typeof readCaller>>;

async function readCaller(table: Table, event: HttpEvent, now: string) {
  const person = personOf(event);
  if (person === undefined) throw new AppError('not-signed-in');
  const memberships = await readMemberships(table, person, swedishDay(Date.parse(now)));
  return { person, token: tokenOf(event), memberships };
}

function allowed(route: RouteDefinition, caller: SignedIn | object, named: Named, places: Places): object {
  if (route.action === 'public' || route.action === 'signed-in' || !('memberships' in caller)) return caller;
  return { ...caller, membership: authorise(caller.memberships, route.action, named, places) };
}

function parseHeaders(route: RouteDefinition, event: HttpEvent): unknown {
  const isKeyMissing = (event.headers['idempotency-key'] ?? '') === '';
  if (isKeyMissing && route.errors.includes('missing-idempotency-key'))
    throw new AppError('missing-idempotency-key');
  return parsePart(route.headers, event.headers);
}

function answer(route: RouteDefinition, reply: unknown): HttpResult {
  const headers = { 'cache-control': route.cache ?? 'no-store', 'x-content-type-options': 'nosniff' };
  if (typeof route.response === 'string') return documentAnswer(route, reply as Document, headers);
  const content = route.response.parse(reply);
  return {
    statusCode: route.status,
    headers: { ...headers, 'content-type': `${route.mediaType ?? 'application/json'}; charset=utf-8` },
    body: JSON.stringify(content),
  };
}

/** What Lambda can answer with, in base64, less what the headers take. Beyond it the caller would hear of an error without a word. */
const mostBase64 = 6 * 1024 * 1024 - 16 * 1024;

/** Whole or not at all. The name twice: for every client as ASCII, and as it is (RFC 6266). */
function documentAnswer(
  route: RouteDefinition,
  { fileName, bytes }: Document,
  headers: Record<string, string>,
): HttpResult {
  const body = Buffer.from(bytes).toString('base64');
  if (body.length > mostBase64) throw new AppError('file-too-large');
  const plain = fileName.normalize('NFD').replaceAll(/[^\x20-\x7e]|["\\]/g, '');
  return {
    statusCode: route.status,
    headers: {
      ...headers,
      'content-type': String(route.response),
      'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${percentEncode(fileName)}`,
    },
    body,
    isBase64Encoded: true,
  };
}

/** Everything but what RFC 8187 lets stand; encodeURIComponent leaves four more. */
function percentEncode(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
