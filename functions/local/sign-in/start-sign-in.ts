// Sign-in, put together: the issuer, its persona page, the scripts' tokens, and the rules that the gateway checks by.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { County } from '../../../surveys/types.ts';
import type { Log } from '../../core/fault.ts';
import type { TokenRules } from '../gateway/authorizer.ts';
import { addressOf, type Persona } from '../personas.ts';
import { createPersonaChoice } from './choose-persona.ts';
import { audience, issuerAt } from './issuer.ts';
import { createLocalApi } from './local-api.ts';
import { createProvider } from './provider.ts';
import { readSigningKeys } from './signing-keys.ts';

export async function startSignIn(
  port: number,
  keyFile: string,
  personas: readonly Persona[],
  counties: readonly County[],
  log: Log,
) {
  const issuer = issuerAt(port);
  const keys = await readSigningKeys(keyFile);
  const provider = createProvider({ issuer, keys, isPersona: (id) => addressOf(personas, id) !== undefined });
  provider.on('server_error', (_context, error) =>
    log.error('issuer failed', { name: error.name, message: error.message }),
  );
  const tokens: TokenRules = { issuer: issuer.url, audience, keys: keys.find };
  const handle = provider.callback();
  return {
    tokens,
    parts: {
      issuer: async (request: IncomingMessage, response: ServerResponse) =>
        void (await handle(request, response)),
      personaChoice: createPersonaChoice(provider, personas, counties),
      localApi: createLocalApi(personas, issuer, keys, log),
    },
  };
}
