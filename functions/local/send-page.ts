// Sends one of the local system's own pages.
import type { ServerResponse } from 'node:http';
import { securityHeaders } from '../contract/security-headers.ts';

export function sendPage(
  response: ServerResponse,
  status: number,
  page: string,
  headers: Record<string, string> = {},
): void {
  response
    .writeHead(status, {
      ...securityHeaders(),
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...headers,
    })
    .end(page);
}
