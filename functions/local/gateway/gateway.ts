// API Gateway on one machine: the contract's routes to the entries' handlers, a verified token before all but the public.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { apiFunctions } from '../../contract/groups.ts';
import type { Group } from '../../contract/route.ts';
import { AppError } from '../../core/errors.ts';
import type { Log } from '../../core/fault.ts';
import type { HttpEvent, HttpResult } from '../../http/event.ts';
import { answerRequest } from './answer-request.ts';
import { authorize, type TokenRules } from './authorizer.ts';
import { type Handler, invoke } from './invoke.ts';
import { matchRoute, type RouteMatch } from './match-route.ts';
import { pathOf } from './request-target.ts';

export type ApiHandlers = Readonly<Record<Group, Handler<HttpEvent, HttpResult>>>;

/** Answers requests under /api. */
export function createGateway(handlers: ApiHandlers, tokens: TokenRules, log: Log) {
  return (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const match = matchRoute(request.method ?? 'GET', pathOf(request));
    return answerRequest(request, response, match, log, async (event) => {
      const { route } = routeOf(match);
      const authorized = route.action === 'public' ? event : await withClaims(event, tokens);
      return invoke(handlers[route.group], apiFunctions[route.group], authorized);
    });
  };
}

async function withClaims(event: HttpEvent, tokens: TokenRules): Promise<HttpEvent> {
  const claims = await authorize(event.headers['authorization'], tokens);
  return { ...event, requestContext: { ...event.requestContext, authorizer: { jwt: { claims } } } };
}

function routeOf(match: RouteMatch): Extract<RouteMatch, { kind: 'route' }> {
  switch (match.kind) {
    case 'route':
      return match;
    case 'malformed':
      throw new AppError('invalid-request');
    case 'none':
      throw new AppError('unknown-route');
    case 'other-methods':
      throw new AppError('method-not-allowed', { extra: { allow: match.allowed.join(', ') } });
  }
}
