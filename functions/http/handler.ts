// The Lambda handler of a group: its routes served, with every error made into a problem document.
import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import type { Log } from '../core/fault.ts';
import type { HttpEvent, HttpResult } from './event.ts';
import type { Implementations, RouteDefinition } from './implementation.ts';
import { problemFor } from './problem.ts';
import { type ServeNeeds, serve } from './serve.ts';

export type HttpHandler = (event: HttpEvent, context: Context) => Promise<HttpResult>;

export function createHandler<const Routes extends Readonly<Record<string, RouteDefinition>>>(
  routes: Routes,
  implementations: Implementations<Routes>,
  needs: ServeNeeds & { readonly log: Log },
): HttpHandler {
  return middy<HttpEvent, HttpResult>()
    .use({
      onError(request) {
        request.response = problemFor(request.error, request.event, needs.log);
      },
    })
    .handler(serve(routes, implementations, needs));
}
