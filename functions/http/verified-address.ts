// The verified e-mail address of whoever is signed in: asked of the issuer with their own token, since access tokens carry none.
import * as z from 'zod';
import { AppError } from '../core/errors.ts';
import type { PersonId } from '../core/ids.ts';
import { normaliseAddress } from '../core/people/address.ts';

/** Undefined when the issuer has no address for the person that it vouches for. */
export type ReadVerifiedAddress = (person: PersonId, token: string) => Promise<string | undefined>;

/** OpenID Connect Core 5.3.2; Cognito says `email_verified` as a text. */
const UserinfoSchema = z.object({
  sub: z.string(),
  email: z.string().optional(),
  email_verified: z.union([z.boolean(), z.string()]).optional(),
});

const timeoutMilliseconds = 5000;

/** Throws `not-signed-in` when the issuer does not know the token, `sign-in-unreachable` when it does not answer. */
export function verifiedAddressFrom(
  userinfoUrl: string,
  fetch: typeof globalThis.fetch,
): ReadVerifiedAddress {
  return async (person, token) => {
    const told = await ask(userinfoUrl, token, fetch);
    const { sub, email = '', email_verified: isVerified } = told;
    // The answer may be about somebody else only if something between us and the issuer is wrong.
    if (sub !== person || !(isVerified === true || isVerified === 'true')) return undefined;
    return normaliseAddress(email);
  };
}

async function ask(url: string, token: string, fetch: typeof globalThis.fetch) {
  const response = await fetch(url, {
    headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
    signal: AbortSignal.timeout(timeoutMilliseconds),
    redirect: 'error',
  }).catch(() => undefined);
  if (response?.status === 401 || response?.status === 403) throw new AppError('not-signed-in');
  if (response?.ok !== true) throw new AppError('sign-in-unreachable');
  const told = UserinfoSchema.safeParse(await response.json().catch(() => undefined));
  if (!told.success) throw new AppError('sign-in-unreachable');
  return told.data;
}
