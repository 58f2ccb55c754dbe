// For scripts, on one machine only: the list of personas, and a token for one of them.
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import { AppError } from '../../core/errors.ts';
import type { Log } from '../../core/fault.ts';
import type { HttpEvent, HttpResult } from '../../http/event.ts';
import { answerRequest } from '../gateway/answer-request.ts';
import { pathOf } from '../gateway/request-target.ts';
import { describePersona, type Persona } from '../personas.ts';
import { type Issuer, tokenSeconds } from './issuer.ts';
import { signPersonaToken } from './persona-token.ts';
import type { SigningKeys } from './signing-keys.ts';

const TokenRequestSchema = z.object({ persona: z.string() });

/** Answers /local/personas and /local/token, and refuses the rest under /local. */
export function createLocalApi(personas: readonly Persona[], issuer: Issuer, keys: SigningKeys, log: Log) {
  const routes: Readonly<
    Record<string, readonly [method: string, handle: (event: HttpEvent) => Promise<HttpResult>]>
  > = {
    '/local/personas': ['GET', async () => json(personas.map(describePersona))],
    '/local/token': ['POST', async (event) => json(await issueToken(event))],
  };

  return (request: IncomingMessage, response: ServerResponse): Promise<void> =>
    answerRequest(request, response, { kind: 'none' }, log, async (event) => {
      const [method, handle] = routes[pathOf(request)] ?? [];
      if (handle === undefined) throw new AppError('unknown-route');
      if (request.method !== method) throw new AppError('method-not-allowed', { extra: { allow: method } });
      return handle(event);
    });

  async function issueToken(event: HttpEvent) {
    const wanted = TokenRequestSchema.safeParse(readJson(event));
    if (!wanted.success) throw new AppError('invalid-request');
    const persona = personas.find(({ id }) => id === wanted.data.persona);
    if (persona === undefined) throw new AppError('unknown-persona');
    return {
      access_token: await signPersonaToken(persona.id, issuer, keys),
      token_type: 'Bearer',
      expires_in: tokenSeconds,
    };
  }
}

/** Whatever the content type says: a script with curl is welcome. */
function readJson({ body = '', isBase64Encoded }: HttpEvent): unknown {
  try {
    return JSON.parse(Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8').toString('utf8'));
  } catch {
    throw new AppError('invalid-json');
  }
}

function json(content: unknown): HttpResult {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
  return { statusCode: 200, headers, body: JSON.stringify(content) };
}
