// The issuer's keys: made once and kept in the data folder, so that a token outlives a restart.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createLocalJWKSet, exportJWK, generateKeyPair, type JWK, type JWTVerifyGetKey } from 'jose';
import { StartFailure } from '../start-failure.ts';
import { writeFileWhole } from '../write-file-whole.ts';

export interface SigningKeys {
  readonly privateKey: JWK;
  /** Finds the public key that a token names. */
  readonly find: JWTVerifyGetKey;
  readonly cookieKey: string;
}

export const signingAlgorithm = 'ES256';

export async function readSigningKeys(file: string): Promise<SigningKeys> {
  if (!existsSync(file)) writeFileWhole(file, JSON.stringify(await makeKeys()));
  try {
    const { privateKey, cookieKey } = JSON.parse(readFileSync(file, 'utf8'));
    const { d: _secret, ...publicKey } = privateKey;
    return { privateKey, cookieKey, find: createLocalJWKSet({ keys: [publicKey] }) };
  } catch {
    throw new StartFailure(`Filen ${file} är skadad. Ta bort den: nya nycklar skapas, och alla loggas ut.`);
  }
}

async function makeKeys() {
  const { privateKey } = await generateKeyPair(signingAlgorithm, { extractable: true });
  const kid = randomBytes(8).toString('hex');
  return {
    privateKey: { ...(await exportJWK(privateKey)), alg: signingAlgorithm, use: 'sig', kid },
    cookieKey: randomBytes(32).toString('hex'),
  };
}
