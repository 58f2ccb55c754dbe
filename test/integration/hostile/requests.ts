// Requests to a running system, by whoever has a token.
import { expect } from 'vitest';
import type { LocalSystem } from '../../support/system.ts';

export interface Sent {
  readonly body?: unknown;
  readonly key?: string;
}

/** `path` under /api. */
export async function request(
  system: LocalSystem,
  token: string,
  method: string,
  path: string,
  { body, key }: Sent = {},
) {
  const response = await fetch(`${system.url}/api${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

/** A round of Västmanland alone, in which nobody has answered. */
export async function openRound(system: LocalSystem, id: string): Promise<void> {
  const body = {
    id,
    name: { sv: 'Prov' },
    surveys: ['behovsinventering@2026-1'],
    scope: { counties: ['19'], kinds: ['municipality'] },
    opensAt: '2026-01-01T00:00:00Z',
    closesAt: '2099-01-01T00:00:00Z',
  };
  const token = await system.tokenFor('nationell');
  expect((await request(system, token, 'POST', '/rounds', { body })).status).toBe(201);
}
