// A request as API Gateway hands it to a function, once its authorizer has verified the token.
import type { Method } from '../../../functions/contract/route.ts';

export interface HttpCall {
  readonly method: Method;
  /** As in the contract: `/api/rounds/{round}`. */
  readonly path: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The person's subject; left out, nobody is signed in. */
  readonly person?: string;
}

export interface HttpAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isBase64Encoded?: boolean;
}

export function httpEvent({ method, path, params, query, headers = {}, body, person }: HttpCall): object {
  const routeKey = `${method} ${path}`;
  const rawPath = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params?.[name] ?? ''));
  return {
    version: '2.0',
    routeKey,
    rawPath,
    rawQueryString: new URLSearchParams(query).toString(),
    headers: { 'content-type': 'application/json', ...headers },
    ...(params === undefined ? {} : { pathParameters: params }),
    ...(query === undefined ? {} : { queryStringParameters: query }),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    isBase64Encoded: false,
    requestContext: {
      accountId: '444455556666',
      apiId: 'api',
      domainName: 'api.execute-api.eu-north-1.amazonaws.com',
      domainPrefix: 'api',
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
      requestId: 'JKJaXmPLvHcESHA=',
      routeKey,
      stage: '$default',
      time: '22/Nov/2026:03:00:00 +0000',
      timeEpoch: 1_795_316_400_000,
      ...(person === undefined
        ? {}
        : { authorizer: { jwt: { claims: { sub: person }, scopes: ['openid'] } } }),
    },
  };
}
