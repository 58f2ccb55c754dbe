// The issuer's interaction: shows the personas, takes the choice and sends the browser back to the issuer.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import { errors as oidcErrors } from 'oidc-provider';
import type { County } from '../../../surveys/types.ts';
import { readBody } from '../gateway/read-body.ts';
import { pathOf, queryOf } from '../gateway/request-target.ts';
import { addressOf, type Persona, personWithAddress } from '../personas.ts';
import { sendPage } from '../send-page.ts';
import { errorPage } from './pages.ts';
import { personaPage } from './persona-page.ts';

export const signInPrefix = '/local/sign-in/';

export function createPersonaChoice(
  provider: Provider,
  personas: readonly Persona[],
  counties: readonly County[],
) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readBody(request);
    try {
      // Throws when this browser has no sign-in under way here: an old tab, or the system has been restarted.
      await provider.interactionDetails(request, response);
      const form = new URLSearchParams(body.kind === 'whole' ? body.bytes.toString('utf8') : '');
      const address = form.get('email');
      const chosen = address === null ? form.get('persona') : (personWithAddress(personas, address) ?? null);
      if (request.method === 'POST' && chosen !== null && addressOf(personas, chosen) !== undefined) {
        const login = { accountId: chosen };
        return await provider.interactionFinished(
          request,
          response,
          { login },
          { mergeWithLastSubmission: false },
        );
      }
      const wanted = new URLSearchParams(queryOf(request)).get('q')?.trim() ?? '';
      sendPage(response, 200, personaPage(personas, counties, wanted, pathOf(request), address ?? undefined));
    } catch (error) {
      if (!(error instanceof oidcErrors.OIDCProviderError)) throw error;
      sendPage(response, 400, errorPage('Inloggningen är för gammal', undefined));
    }
  };
}
