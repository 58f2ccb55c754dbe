// The gateway's authorizer: only a token of this issuer, for this API, now.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, SignJWT, UnsecuredJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { authorize, type TokenRules } from '../../../functions/local/gateway/authorizer.ts';
import { issuerAt } from '../../../functions/local/sign-in/issuer.ts';
import { signPersonaToken } from '../../../functions/local/sign-in/persona-token.ts';
import { readSigningKeys, type SigningKeys } from '../../../functions/local/sign-in/signing-keys.ts';

const issuer = issuerAt(4321);
let keys: SigningKeys;
let rules: TokenRules;

beforeAll(async () => {
  keys = await readSigningKeys(join(mkdtempSync(join(tmpdir(), 'lagesbild-keys-')), 'keys.json'));
  rules = { issuer: issuer.url, audience: 'lagesbild-api', keys: keys.find };
});

interface Claims {
  readonly issuer?: string;
  readonly audience?: string | string[];
  readonly clientId?: string;
  readonly expires?: string | number;
  readonly subject?: string;
}

async function sign(
  { issuer: iss = issuer.url, audience, clientId, expires = '1h', subject = 'kommun-1980' }: Claims,
  key = keys.privateKey,
) {
  const token = new SignJWT(clientId === undefined ? {} : { client_id: clientId })
    .setProtectedHeader({ alg: 'ES256', kid: keys.privateKey.kid ?? '' })
    .setIssuer(iss)
    .setSubject(subject)
    .setIssuedAt()
    .setExpirationTime(expires);
  if (audience !== undefined) token.setAudience(audience);
  return token.sign(await importJWK(key, 'ES256'));
}

const refused = (header: string | undefined) =>
  expect(authorize(header, rules)).rejects.toMatchObject({ code: 'not-signed-in' });

describe('a token that is taken', () => {
  it('is one that the local issuer signed for a persona; its claims are handed on as texts', async () => {
    const token = await signPersonaToken('lan-19', issuer, keys);
    const claims = await authorize(`Bearer ${token}`, rules);
    expect(claims).toMatchObject({ sub: 'lan-19', iss: issuer.url, aud: 'lagesbild-api' });
    expect(Object.values(claims).every((claim) => typeof claim === 'string')).toBe(true);
  });

  it('may name the API among several audiences', async () => {
    const token = await sign({ audience: ['other', 'lagesbild-api'] });
    await expect(authorize(`bearer ${token}`, rules)).resolves.toMatchObject({
      aud: '[other lagesbild-api]',
    });
  });

  it('may name it as client_id when there is no audience, as Cognito does', async () => {
    const token = await sign({ clientId: 'lagesbild-api' });
    await expect(authorize(`Bearer ${token}`, rules)).resolves.toMatchObject({ client_id: 'lagesbild-api' });
  });
});

describe('a token that is refused', () => {
  it.each([undefined, '', 'Bearer', 'Bearer ', 'Basic YTpi', 'Bearer a b', 'Bearer abc', 'Bearer a.b.c'])(
    'is no token at all: %s',
    (header) => refused(header),
  );

  it('has been tampered with', async () => {
    const [head, body = '', signature] = (await sign({ audience: 'lagesbild-api' })).split('.');
    const claims = { ...JSON.parse(Buffer.from(body, 'base64url').toString()), sub: 'nationell' };
    const forged = Buffer.from(JSON.stringify(claims)).toString('base64url');
    await refused(`Bearer ${head}.${forged}.${signature}`);
  });

  it('is signed with a key that is not the issuer’s, under the name of one that is', async () => {
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    await refused(`Bearer ${await sign({ audience: 'lagesbild-api' }, await exportJWK(privateKey))}`);
  });

  it('is not signed: alg none', async () => {
    const token = new UnsecuredJWT({})
      .setIssuer(issuer.url)
      .setSubject('nationell')
      .setAudience('lagesbild-api')
      .setExpirationTime('1h')
      .encode();
    await refused(`Bearer ${token}`);
  });

  it('is signed with the public key as a shared secret: HS256', async () => {
    const { d: _private, ...publicKey } = keys.privateKey;
    const token = await new SignJWT({})
      .setProtectedHeader({ alg: 'HS256', kid: keys.privateKey.kid ?? '' })
      .setIssuer(issuer.url)
      .setSubject('nationell')
      .setAudience('lagesbild-api')
      .setExpirationTime('1h')
      .sign(new TextEncoder().encode(JSON.stringify(publicKey)));
    await refused(`Bearer ${token}`);
  });

  it.each<[string, Claims]>([
    ['has expired', { audience: 'lagesbild-api', expires: 1_700_000_000 }],
    ['comes from another issuer', { audience: 'lagesbild-api', issuer: 'http://localhost:9/oidc' }],
    ['is for another API', { audience: 'other' }],
    ['is an id token, which is for the web', { audience: 'lagesbild-web', clientId: 'lagesbild-api' }],
    ['names no audience and another client', { clientId: 'lagesbild-web' }],
  ])('%s', async (_, claims) => refused(`Bearer ${await sign(claims)}`));
});
