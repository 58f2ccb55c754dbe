// The typed client. A call names its route as API Gateway does (`GET /api/me`) and takes that route's types; no schema at run time.
import type * as z from 'zod';
import type { ErrorCode, Issue } from '../core/errors.ts';
import type { Routes } from './routes.ts';

type AnyRoute = Routes[keyof Routes];
export type RouteKey = AnyRoute extends infer R
  ? R extends { method: infer M extends string; path: infer P extends string }
    ? `${M} ${P}`
    : never
  : never;
type RouteOf<Key extends RouteKey> = Key extends `${infer M} ${infer P}`
  ? Extract<AnyRoute, { method: M; path: P }>
  : never;

type Part<R, Name extends string> = R extends { readonly [N in Name]: infer S extends z.ZodType }
  ? Record<never, never> extends z.input<S>
    ? { readonly [N in Name]?: z.input<S> }
    : { readonly [N in Name]: z.input<S> }
  : unknown;

/** What a call to the route takes. */
export type CallInput<Key extends RouteKey> = Part<RouteOf<Key>, 'params'> &
  Part<RouteOf<Key>, 'query'> &
  Part<RouteOf<Key>, 'headers'> &
  Part<RouteOf<Key>, 'body'> & { readonly signal?: AbortSignal };

/** What a call to the route gives: its response type, or the bytes of a document. */
export type CallOutput<Key extends RouteKey> =
  RouteOf<Key> extends { response: infer S } ? (S extends z.ZodType ? z.output<S> : Blob) : never;

export type Client = <Key extends RouteKey>(
  key: Key,
  ...input: Record<never, never> extends CallInput<Key> ? [input?: CallInput<Key>] : [input: CallInput<Key>]
) => Promise<CallOutput<Key>>;

/** The server refused: an RFC 9457 problem document. `extra` holds members that belong to this refusal only. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly code: ErrorCode;
  readonly titles: { readonly sv: string; readonly en: string };
  readonly issues: readonly Issue[];
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(problem: ProblemDocument) {
    super(problem.code);
    const { status, code, titles, issues, ...extra } = problem;
    this.status = status;
    this.code = code;
    this.titles = titles;
    this.issues = issues ?? [];
    this.extra = extra;
  }
}

/** No usable answer came back: no network, or something that is not our API in between. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

interface ProblemDocument {
  readonly status: number;
  readonly code: ErrorCode;
  readonly titles: { readonly sv: string; readonly en: string };
  readonly issues?: readonly Issue[];
  readonly [member: string]: unknown;
}

export interface ClientOptions {
  /** Prefix of every path; empty for the page's own origin. */
  readonly origin: string;
  /** The access token to send, or undefined for a public call. */
  readonly token: () => string | undefined;
  readonly fetch: typeof globalThis.fetch;
}

interface AnyInput {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/** A client whose calls reject with `Refusal` or `Unreachable`, or with the abort reason of their signal. */
export function createClient(options: ClientOptions): Client {
  const call = async (key: string, input: AnyInput = {}): Promise<unknown> => {
    const [method = '', path = ''] = key.split(' ');
    const response = await reach(options.fetch, options.origin + address(path, input), {
      method,
      headers: requestHeaders(input, options.token()),
      ...(input.body !== undefined && { body: JSON.stringify(input.body) }),
      ...(input.signal && { signal: input.signal }),
    });
    return response.ok ? content(response) : Promise.reject(await refusal(response));
  };
  return call as Client;
}

async function reach(fetch: ClientOptions['fetch'], url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new Unreachable('no answer', { cause });
  }
}

function address(path: string, { params = {}, query = {} }: AnyInput): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return given.length === 0 ? filled : `${filled}?${new URLSearchParams(given)}`;
}

function requestHeaders({ headers, body }: AnyInput, token: string | undefined): Record<string, string> {
  return {
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...headers,
  };
}

async function content(response: Response): Promise<unknown> {
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  try {
    return await (isJson ? response.json() : response.blob());
  } catch (cause) {
    throw new Unreachable('the answer broke off', { cause });
  }
}

async function refusal(response: Response): Promise<Error> {
  const problem: unknown = await response.json().catch(() => undefined);
  return isProblem(problem) ? new Refusal(problem) : new Unreachable(`status ${response.status}`);
}

function isProblem(value: unknown): value is ProblemDocument {
  return typeof value === 'object' && value !== null && 'code' in value && 'titles' in value;
}
