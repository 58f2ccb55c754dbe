// A request as API Gateway's HTTP API hands it to a function: payload format 2.0.
import type { IncomingMessage } from 'node:http';
import type { HttpEvent } from '../../http/event.ts';
import type { RouteMatch } from './match-route.ts';
import type { Body } from './read-body.ts';
import { pathOf, queryOf } from './request-target.ts';

export interface RequestParts {
  readonly match: RouteMatch;
  readonly body: Body;
  readonly requestId: string;
  readonly at: Date;
}

/** Without the authorizer's claims, which are added once the token is verified. */
export function toEvent(request: IncomingMessage, { match, body, requestId, at }: RequestParts): HttpEvent {
  const path = pathOf(request);
  const query = queryOf(request);
  const { cookie, ...headers } = readHeaders(request);
  const queryStringParameters = readQuery(query);
  const routeKey = match.kind === 'route' ? `${match.route.method} ${match.route.path}` : '$default';
  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString: query,
    headers,
    ...(cookie === undefined ? {} : { cookies: cookie.split('; ') }),
    ...(match.kind === 'route' ? { pathParameters: { ...match.parameters } } : {}),
    ...(queryStringParameters === undefined ? {} : { queryStringParameters }),
    ...encodeBody(body, headers['content-type'] ?? ''),
    requestContext: {
      accountId: 'local',
      apiId: 'local',
      domainName: headers['host'] ?? 'localhost',
      domainPrefix: 'local',
      http: {
        method: request.method ?? 'GET',
        path,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId,
      routeKey,
      stage: '$default',
      time: at.toUTCString(),
      timeEpoch: at.getTime(),
    },
  };
}

/** Lower-cased names; a header that was sent more than once is one text with commas. */
function readHeaders(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(',') : value]],
    ),
  );
}

function readQuery(query: string): Record<string, string> | undefined {
  if (query === '') return undefined;
  const values = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(query)) {
    const before = values.get(name);
    values.set(name, before === undefined ? value : `${before},${value}`);
  }
  return Object.fromEntries(values);
}

const textual = /^(text\/|application\/(json|javascript|xml|[a-z0-9.+-]+\+json)\b)/i;
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Text stays text; everything else, text that is not UTF-8 too, is base64. */
function encodeBody(body: Body, contentType: string): { body?: string; isBase64Encoded: boolean } {
  if (body.kind === 'too-large' || body.bytes.length === 0) return { isBase64Encoded: false };
  if (textual.test(contentType)) {
    try {
      return { body: strictUtf8.decode(body.bytes), isBase64Encoded: false };
    } catch {
      // Not what it says it is: the handler shall see the bytes as they came.
    }
  }
  return { body: body.bytes.toString('base64'), isBase64Encoded: true };
}
