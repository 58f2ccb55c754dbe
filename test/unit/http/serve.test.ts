// The shell around every route: what is not declared does not get out, and what is not known does not get in.

import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { defineRoute } from '../../../functions/contract/route.ts';
import { serve } from '../../../functions/http/serve.ts';
import { connectTable } from '../../../functions/storage/client.ts';
import { places } from '../../../surveys/places.ts';
import { eventFor } from '../../support/api.ts';

mockClient(DynamoDBDocumentClient).rejects(new Error('a public route reads no memberships'));
const now = () => '2026-11-22T10:00:00.000Z';
const needs = { table: connectTable('none', { region: 'eu-north-1' }), places, now };
const health = defineRoute({
  method: 'GET',
  path: '/api/health',
  summary: '',
  group: 'open',
  action: 'public',
  status: 200,
  response: z.object({ name: z.string(), inner: z.object({ open: z.number() }) }),
  errors: [],
});

describe('an answer', () => {
  it('leaves through its schema: a field that nobody declared cannot leave', async () => {
    const leaky = { name: 'a', secret: 'b', inner: { open: 1, hidden: 2 } };
    const { body, headers } = await serve({ health }, { health: () => leaky }, needs)(eventFor('health', {}));
    expect(JSON.parse(body ?? '')).toEqual({ name: 'a', inner: { open: 1 } });
    expect(headers).toEqual({
      'cache-control': 'no-store',
      'content-type': 'application/json; charset=utf-8',
      'x-content-type-options': 'nosniff',
    });
  });

  it('that is not as declared is a fault of ours', async () => {
    const wrong = { name: 1 } as unknown as { name: string; inner: { open: number } };
    await expect(
      serve({ health }, { health: () => wrong }, needs)(eventFor('health', {})),
    ).rejects.toBeInstanceOf(z.core.$ZodError);
  });

  it('is kept for as long as its route says', async () => {
    const cached = { ...health, cache: 'public, max-age=300' };
    const answer = { name: 'a', inner: { open: 1 } };
    const { headers } = await serve(
      { health: cached },
      { health: () => answer },
      needs,
    )(eventFor('health', {}));
    expect(headers?.['cache-control']).toBe('public, max-age=300');
  });
});

describe('a file', () => {
  const file = { ...health, response: 'text/csv; charset=utf-8' } as const;
  const fileOf = async (length: number) => {
    const bytes = new Uint8Array(length).fill(65);
    const answer = await serve(
      { health: file },
      { health: () => ({ fileName: 'Allt.csv', bytes }) },
      needs,
    )(eventFor('health', {}));
    return Buffer.from(answer.body ?? '', 'base64');
  };

  it('is sent whole up to what Lambda can answer with', async () => {
    const bytes = await fileOf(4_700_000);
    expect([bytes.length, bytes.every((byte) => byte === 65)]).toEqual([4_700_000, true]);
  });

  it('beyond that is refused with words, and none of it is sent', async () => {
    await expect(fileOf(4_710_000)).rejects.toMatchObject({ code: 'file-too-large', status: 422 });
  });
});

describe('a request for another route', () => {
  it('is refused as unknown', async () => {
    const event = { ...eventFor('health', {}), routeKey: '$default' };
    await expect(
      serve({ health }, { health: () => ({ name: '', inner: { open: 1 } }) }, needs)(event),
    ).rejects.toMatchObject({ code: 'unknown-route' });
  });
});
