// Amazon EventBridge on one machine: takes events as PutEvents does, keeps them, and lists them.
import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import { AppError } from '../../core/errors.ts';
import type { Log } from '../../core/fault.ts';
import { answerRequest } from '../gateway/answer-request.ts';
import { readBody } from '../gateway/read-body.ts';
import { pathOf } from '../gateway/request-target.ts';

/** Where the SDK's client finds EventBridge: it posts to the address itself. */
export const eventBusPath = '/local/events';

/** Of PutEvents what we send: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html */
const PutEventsSchema = z.object({
  Entries: z.array(z.object({ Source: z.string(), DetailType: z.string(), Detail: z.string() })).min(1),
});

/** `file` holds one event a line, the oldest first. */
export function openEventBus(file: string, log: Log) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = `${request.method} ${pathOf(request).replace(/\/$/, '')}`;
    switch (asked) {
      case `POST ${eventBusPath}`:
        return takeEvents(request, response, file);
      case `GET ${eventBusPath}`:
        request.resume();
        return sendJson(response, 200, listEvents(file));
      default:
        return answerRequest(request, response, { kind: 'none' }, log, () =>
          Promise.reject(new AppError('unknown-route')),
        );
    }
  };
}

async function takeEvents(request: IncomingMessage, response: ServerResponse, file: string) {
  const body = await readBody(request);
  const asked = PutEventsSchema.safeParse(
    body.kind === 'whole' ? parseJson(body.bytes.toString('utf8')) : undefined,
  );
  if (!asked.success) {
    response.setHeader('x-amzn-errortype', 'ValidationException');
    return sendJson(response, 400, { message: 'no events that this bus takes' });
  }
  const entries = asked.data.Entries.map(({ Source, DetailType, Detail }) => ({
    id: randomUUID(),
    at: new Date().toISOString(),
    source: Source,
    detailType: DetailType,
    detail: parseJson(Detail),
  }));
  appendFileSync(file, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  sendJson(response, 200, { FailedEntryCount: 0, Entries: entries.map(({ id }) => ({ EventId: id })) });
}

function listEvents(file: string): unknown[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => parseJson(line) ?? []);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function sendJson(response: ServerResponse, status: number, content: unknown): void {
  const headers = { 'content-type': 'application/x-amz-json-1.1', 'cache-control': 'no-store' };
  response.writeHead(status, headers).end(JSON.stringify(content));
}
