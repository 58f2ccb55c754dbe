// Routes that need no sign-in.
import * as z from 'zod';
import { defineRoute } from '../route.ts';

export const openRoutes = {
  health: defineRoute({
    method: 'GET',
    path: '/api/health',
    summary: 'Is the system seeded and ready?',
    group: 'open',
    action: 'public',
    status: 200,
    response: z.object({ status: z.literal('ready') }),
    errors: ['starting'],
  }),
  openapi: defineRoute({
    method: 'GET',
    path: '/api/openapi.json',
    summary: 'This description, as OpenAPI 3.1.',
    group: 'open',
    action: 'public',
    status: 200,
    response: z.looseObject({ openapi: z.string() }),
    errors: [],
    cache: 'public, max-age=300',
  }),
  checkReceipt: defineRoute({
    method: 'GET',
    path: '/api/receipts/{receipt}',
    summary: 'Is this receipt one of ours? Give the checksum to check the content too. Says nothing else.',
    group: 'open',
    action: 'public',
    // Any text is a fair question; what is no receipt is answered with `valid: false`.
    params: z.object({ receipt: z.string() }),
    query: z.object({ checksum: z.string().optional() }),
    status: 200,
    response: z.object({ valid: z.boolean() }),
    errors: [],
  }),
} as const;
