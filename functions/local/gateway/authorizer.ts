// The JWT authorizer in front of the handlers, as API Gateway's: signature, issuer, audience, time.
import { type JWTPayload, type JWTVerifyGetKey, errors as joseErrors, jwtVerify } from 'jose';
import { AppError } from '../../core/errors.ts';

export interface TokenRules {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
}

/** The claims as API Gateway hands them on: every value a text. Throws AppError `not-signed-in`. */
export async function authorize(
  header: string | undefined,
  rules: TokenRules,
): Promise<Record<string, string>> {
  const token = /^bearer +([^ ]+) *$/i.exec(header ?? '')?.[1];
  if (token === undefined) throw new AppError('not-signed-in');
  const payload = await verify(token, rules);
  if (!isFor(rules.audience, payload)) throw new AppError('not-signed-in');
  return Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, asText(value)]));
}

async function verify(token: string, { issuer, keys }: TokenRules): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      algorithms: ['ES256'],
      requiredClaims: ['sub', 'exp'],
    });
    return payload;
  } catch (error) {
    if (error instanceof joseErrors.JOSEError) throw new AppError('not-signed-in');
    throw error;
  }
}

/** API Gateway compares the audience with `aud`, and with `client_id` where there is no `aud` (Cognito's access tokens). */
function isFor(audience: string, payload: JWTPayload): boolean {
  const named = payload.aud ?? payload['client_id'];
  return Array.isArray(named) ? named.includes(audience) : named === audience;
}

function asText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.join(' ')}]`;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
