// On one machine only: for scripts the list of personas and a token for one of them; for functions who a token belongs to.
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import { AppError } from '../../core/errors.ts';
import type { Log } from '../../core/fault.ts';
import type { HttpEvent, HttpResult } from '../../http/event.ts';
import { answerRequest } from '../gateway/answer-request.ts';
import { authorize } from '../gateway/authorizer.ts';
import { pathOf } from '../gateway/request-target.ts';
import { addressOf, describePersona, type Persona, personWithAddress } from '../personas.ts';
import { audience, type Issuer, tokenSeconds } from './issuer.ts';
import { signPersonaToken } from './persona-token.ts';
import type { SigningKeys } from './signing-keys.ts';

const TokenRequestSchema = z.union([z.object({ persona: z.string() }), z.object({ email: z.string() })]);

/** Answers /local/personas, /local/token and /local/userinfo, and refuses the rest under /local. */
export function createLocalApi(personas: readonly Persona[], issuer: Issuer, keys: SigningKeys, log: Log) {
  const routes: Readonly<
    Record<string, readonly [method: string, handle: (event: HttpEvent) => Promise<HttpResult>]>
  > = {
    '/local/personas': ['GET', async () => json(personas.map(describePersona))],
    '/local/token': ['POST', async (event) => json(await issueToken(event))],
    '/local/userinfo': ['GET', async (event) => json(await describeHolder(event))],
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
    const person =
      'email' in wanted.data ? personWithAddress(personas, wanted.data.email) : wanted.data.persona;
    if (person === undefined || addressOf(personas, person) === undefined) {
      throw new AppError('unknown-persona');
    }
    return {
      access_token: await signPersonaToken(person, issuer, keys),
      token_type: 'Bearer',
      expires_in: tokenSeconds,
    };
  }

  /** As an issuer's userinfo endpoint (OpenID Connect Core 5.3.2), with the address that the person has here. */
  async function describeHolder(event: HttpEvent) {
    const { sub = '' } = await authorize(event.headers['authorization'], {
      issuer: issuer.url,
      audience,
      keys: keys.find,
    });
    const email = addressOf(personas, sub);
    if (email === undefined) throw new AppError('not-signed-in');
    return { sub, email, email_verified: true };
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
