// The issuer's interaction: shows the personas, takes the choice and sends the browser back to the issuer.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import { errors as oidcErrors } from 'oidc-provider';
import type { County } from '../../../surveys/types.ts';
import { readBody } from '../gateway/read-body.ts';
import { pathOf, queryOf } from '../gateway/request-target.ts';
import type { Persona } from '../personas.ts';
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
      const chosen =
        body.kind === 'whole' ? new URLSearchParams(body.bytes.toString('utf8')).get('persona') : null;
      if (request.method === 'POST' && personas.some(({ id }) => id === chosen)) {
        const login = { accountId: chosen ?? '' };
        return await provider.interactionFinished(
          request,
          response,
          { login },
          { mergeWithLastSubmission: false },
        );
      }
      const wanted = new URLSearchParams(queryOf(request)).get('q')?.trim() ?? '';
      sendPage(response, 200, personaPage(personas, counties, wanted, pathOf(request)));
    } catch (error) {
      if (!(error instanceof oidcErrors.OIDCProviderError)) throw error;
      sendPage(response, 400, errorPage('Inloggningen är för gammal', undefined));
    }
  };
}
