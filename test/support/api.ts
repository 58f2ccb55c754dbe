// The API without a network: the real handlers on a test's own table, with a clock that the test sets.
import type { Context } from 'aws-lambda';
import { type RouteId, routes } from '../../functions/contract/routes.ts';
import { type PersonId, personId, roundId } from '../../functions/core/ids.ts';
import { questionnaires } from '../../functions/entry/questionnaires.ts';
import type { HttpEvent } from '../../functions/http/event.ts';
import { publishRound } from '../../functions/jobs/publish-open-data.ts';
import { recomputeComparison } from '../../functions/jobs/recompute-comparison.ts';
import { recomputePeers } from '../../functions/jobs/recompute-peers.ts';
import { recomputeReport } from '../../functions/jobs/recompute-report.ts';
import type { Table } from '../../functions/storage/client.ts';
import type { CountyKey } from '../../functions/storage/entities/partitions.ts';
import { places } from '../../surveys/places.ts';
import { type Deployed, handlersFor } from './api-handlers.ts';

export interface Call {
  readonly as?: string | PersonId;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is, instead of `body`. */
  readonly rawBody?: string;
  readonly isBase64Encoded?: boolean;
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | boolean>>;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what came, whatever that is.
  readonly body: any;
}

export interface TestApi {
  readonly table: Table;
  /** What the handlers have logged. */
  readonly logged: unknown[];
  readonly clock: TestClock;
  /** The time on the handlers' clock; the next read gives it and moves on a millisecond. */
  setTime(iso: string): void;
  call(route: RouteId, call?: Call): Promise<Answered>;
  recompute(county: CountyKey): Promise<void>;
  /** What the job does of a round, without a wait. */
  publish(round: string): ReturnType<typeof publishRound>;
  /** What the issuer says of people when it is asked with their token; nothing is `email_verified` false. */
  readonly issuer: Map<string, string>;
}

/** A clock that two APIs on one table may share. */
export interface TestClock {
  now(): string;
  set(iso: string): void;
}

export function newClock(): TestClock {
  let time = Date.parse('2026-11-22T10:00:00.000Z');
  return {
    now() {
      time += 1;
      return new Date(time).toISOString();
    },
    set(iso) {
      time = Date.parse(iso) - 1;
    },
  };
}

export function newApi(
  table: Table,
  clock = newClock(),
  /** Other survey versions than are deployed. */
  more: Deployed = {},
): TestApi {
  const { now } = clock;
  const logged: unknown[] = [];
  const log = { error: (...entry: unknown[]) => void logged.push(entry) };
  const issuer = new Map<string, string>();
  const handlers = handlersFor({ table, now, log, issuer, more });
  return {
    table,
    issuer,
    logged,
    clock,
    setTime: clock.set,
    async call(id, call = {}) {
      const result = await handlers[routes[id].group](eventFor(id, call), {} as Context);
      const contentType = String(result.headers?.['content-type'] ?? '');
      const body = contentType.includes('json') ? JSON.parse(result.body ?? '') : result.body;
      return { status: result.statusCode ?? 0, headers: result.headers ?? {}, body };
    },
    publish: (round) =>
      publishRound({ table, places, questionnaires, now, pause: async () => {} }, roundId(round)),
    async recompute(county) {
      await recomputeReport({ table, places, questionnaires, now }, county);
      await recomputePeers({ table, places, questionnaires, now }, county);
      await recomputeComparison({ table, places, questionnaires, now }, county.round);
    },
  };
}

/** As API Gateway's HTTP API would hand it over: payload 2.0, claims already verified. */
export function eventFor(id: RouteId, call: Call): HttpEvent {
  const { method, path } = routes[id];
  const body = call.rawBody ?? (call.body === undefined ? undefined : JSON.stringify(call.body));
  return {
    version: '2.0',
    routeKey: `${method} ${path}`,
    rawPath: path,
    rawQueryString: '',
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(call.as === undefined ? {} : { authorization: `Bearer token-of-${call.as}` }),
      ...call.headers,
    },
    pathParameters: { ...call.params },
    ...(call.query === undefined ? {} : { queryStringParameters: { ...call.query } }),
    ...(body === undefined ? {} : { body }),
    isBase64Encoded: call.isBase64Encoded ?? false,
    requestContext: {
      accountId: 'test',
      apiId: 'test',
      domainName: 'test',
      domainPrefix: 'test',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' },
      requestId: 'request-1',
      routeKey: `${method} ${path}`,
      stage: '$default',
      time: '',
      timeEpoch: 0,
      ...(call.as === undefined ? {} : { authorizer: { jwt: { claims: { sub: personId(call.as) } } } }),
    },
  };
}
