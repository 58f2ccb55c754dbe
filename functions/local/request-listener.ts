// THE one port: which part of the system answers which address.
import { readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { securityHeaders } from '../contract/security-headers.ts';
import { AppError } from '../core/errors.ts';
import { describeFault, type Log } from '../core/fault.ts';
import { eventBusPath } from './events/event-bus.ts';
import { answerRequest } from './gateway/answer-request.ts';
import { pathOf } from './gateway/request-target.ts';
import { sendPage } from './send-page.ts';
import { signInPrefix } from './sign-in/choose-persona.ts';
import { outboxPath, startingPage } from './sign-in/pages.ts';
import { webConfig } from './web/web-config.ts';

type Part = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface Parts {
  readonly api: Part;
  readonly localApi: Part;
  readonly outbox: Part;
  readonly events: Part;
  readonly personaChoice: Part;
  /** Expects the address without `/oidc`, which it finds in `originalUrl`. */
  readonly issuer: Part;
  readonly site: Part;
}

/** `ready` gives nothing while the system starts: people then see a page that waits, programs a 503. */
export function createRequestListener(ready: () => Parts | undefined, log: Log): RequestListener {
  return (request, response) => {
    answer(request, response).catch((error) => {
      if (!request.destroyed) log.error('request failed', { fault: describeFault(error) });
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = pathOf(request);
    const file = ownFiles[path];
    if (file !== undefined) return sendOwnFile(response, ...file);
    const parts = ready();
    if (parts === undefined) return refuseStarting(request, response, isProgramAddress(path), log);
    if (isUnder('/api', path)) return parts.api(request, response);
    if (path.startsWith(signInPrefix)) return parts.personaChoice(request, response);
    if (path.startsWith(outboxPath)) return parts.outbox(request, response);
    if (isUnder(eventBusPath, path)) return parts.events(request, response);
    if (isUnder('/local', path)) return parts.localApi(request, response);
    if (isUnder('/oidc', path)) return parts.issuer(mounted(request), response);
    if (path === '/config.json') return sendJson(response, webConfig);
    return parts.site(request, response);
  }
}

/** What the system's own pages need, there from the first moment. Paths from this file. */
const ownFiles: Readonly<Record<string, readonly [type: string, path: string]>> = {
  '/local/pages.css': ['text/css; charset=utf-8', './sign-in/pages.css'],
  '/local/tokens.css': ['text/css; charset=utf-8', '../../web/shared/styles/tokens.css'],
  '/local/sign-out.js': ['text/javascript; charset=utf-8', './sign-in/sign-out.js'],
  '/local/font.woff2': [
    'font/woff2',
    '../../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  ],
};

function isProgramAddress(path: string): boolean {
  return ['/api', '/local', '/oidc'].some((prefix) => isUnder(prefix, path));
}

function isUnder(prefix: string, path: string): boolean {
  return path === prefix || path.startsWith(`${prefix}/`);
}

async function refuseStarting(
  request: IncomingMessage,
  response: ServerResponse,
  isProgram: boolean,
  log: Log,
) {
  if (!isProgram) return sendPage(response, 503, startingPage(), { 'retry-after': '2' });
  await answerRequest(request, response, { kind: 'none' }, log, () =>
    Promise.reject(new AppError('starting')),
  );
}

/** The issuer takes what stands before its own address as the place where it is mounted. */
function mounted(request: IncomingMessage): IncomingMessage {
  const url = request.url ?? '/';
  return Object.assign(request, { originalUrl: url, url: url.slice('/oidc'.length) || '/' });
}

function sendOwnFile(response: ServerResponse, type: string, path: string): void {
  const content = readFileSync(fileURLToPath(new URL(path, import.meta.url)));
  const headers = {
    ...securityHeaders(),
    'content-type': type,
    'cache-control': 'no-cache',
  };
  response.writeHead(200, headers).end(content);
}

function sendJson(response: ServerResponse, content: unknown): void {
  const headers = {
    ...securityHeaders(),
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-cache',
  };
  response.writeHead(200, headers).end(JSON.stringify(content));
}
