// A token for a script: what signing in as a persona would give, without a browser.
import { randomUUID } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import { audience, clientId, type Issuer, tokenSeconds } from './issuer.ts';
import { type SigningKeys, signingAlgorithm } from './signing-keys.ts';

export async function signPersonaToken(persona: string, issuer: Issuer, keys: SigningKeys): Promise<string> {
  return new SignJWT({ client_id: clientId, scope: 'openid' })
    .setProtectedHeader({ alg: signingAlgorithm, typ: 'at+jwt', kid: keys.privateKey.kid ?? '' })
    .setIssuer(issuer.url)
    .setSubject(persona)
    .setAudience(audience)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime(`${tokenSeconds}s`)
    .sign(await importJWK(keys.privateKey, signingAlgorithm));
}
