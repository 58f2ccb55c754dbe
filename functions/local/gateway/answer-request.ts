// One request through a function: read to its end, made an event, answered; every error becomes a problem document.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { AppError } from '../../core/errors.ts';
import type { Log } from '../../core/fault.ts';
import type { HttpEvent, HttpResult } from '../../http/event.ts';
import { problemFor } from '../../http/problem.ts';
import type { RouteMatch } from './match-route.ts';
import { readBody } from './read-body.ts';
import { toEvent } from './to-event.ts';

export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  match: RouteMatch,
  log: Log,
  handle: (event: HttpEvent) => Promise<HttpResult>,
): Promise<void> {
  const at = new Date();
  // To its end before any answer: a client that is still sending does not listen.
  const body = await readBody(request);
  const event = toEvent(request, { match, body, requestId: randomUUID(), at });
  const answer = async (): Promise<HttpResult> => {
    if (body.kind === 'too-large') throw new AppError('body-too-large');
    return handle(event);
  };
  sendResult(response, await answer().catch((error) => refusal(error, event, log)));
}

function refusal(error: unknown, event: HttpEvent, log: Log): HttpResult {
  const result = problemFor(error, event, log);
  const allow = error instanceof AppError ? error.extra['allow'] : undefined;
  return {
    ...result,
    headers: {
      ...result.headers,
      ...(result.statusCode === 401 ? { 'www-authenticate': 'Bearer' } : {}),
      ...(result.statusCode === 503 ? { 'retry-after': '2' } : {}),
      ...(typeof allow === 'string' ? { allow } : {}),
    },
  };
}

/** Node leaves the body out when the request was HEAD. */
function sendResult(response: ServerResponse, result: HttpResult): void {
  const body = Buffer.from(result.body ?? '', result.isBase64Encoded ? 'base64' : 'utf8');
  for (const [name, value] of Object.entries(result.headers ?? {})) response.setHeader(name, String(value));
  if (result.cookies !== undefined) response.setHeader('set-cookie', result.cookies);
  response.setHeader('content-length', body.length);
  response.writeHead(result.statusCode ?? 200).end(body);
}
