// The OpenID Connect issuer of the local system: code flow with PKCE for the web, JWT access tokens for the API.
import Provider, { type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import { securityHeaders } from '../../contract/security-headers.ts';
import {
  apiResource,
  audience,
  clientId,
  type Issuer,
  signedInPath,
  signedOutPath,
  tokenSeconds,
} from './issuer.ts';
import { createMemoryAdapter } from './memory-adapter.ts';
import { errorPage, signOutPage } from './pages.ts';
import { type SigningKeys, signingAlgorithm } from './signing-keys.ts';

const day = 24 * 60 * 60;

export function createProvider(options: {
  readonly issuer: Issuer;
  readonly keys: SigningKeys;
  readonly isPersona: (id: string) => boolean;
}): Provider {
  const { issuer, keys, isPersona } = options;
  const at = (path: string): string[] => issuer.origins.map((origin) => origin + path);
  return new Provider(issuer.url, {
    adapter: createMemoryAdapter(),
    jwks: { keys: [keys.privateKey] },
    cookies: { keys: [keys.cookieKey], names: cookieNames(issuer) },
    clients: [
      {
        client_id: clientId,
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code'],
        response_types: ['code'],
        redirect_uris: at(signedInPath),
        post_logout_redirect_uris: at(signedOutPath),
        id_token_signed_response_alg: signingAlgorithm,
      },
    ],
    findAccount: (_ctx, id) => (isPersona(id) ? { accountId: id, claims: () => ({ sub: id }) } : undefined),
    pkce: { required: () => true },
    scopes: ['openid'],
    loadExistingGrant: grantEverything,
    interactions: { url: (_ctx, { uid }) => `/local/sign-in/${uid}` },
    clientBasedCORS: (_ctx, origin) => issuer.origins.includes(origin),
    ttl: {
      AccessToken: tokenSeconds,
      IdToken: tokenSeconds,
      AuthorizationCode: 60,
      Interaction: 60 * 60,
      Session: day,
      Grant: day,
    },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => apiResource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: 'openid',
          audience,
          accessTokenFormat: 'jwt',
          accessTokenTTL: tokenSeconds,
          jwt: { sign: { alg: signingAlgorithm } },
        }),
      },
      rpInitiatedLogout: { enabled: true, logoutSource: (ctx, form) => showPage(ctx, signOutPage(form)) },
    },
    renderError: (ctx, { error, error_description }) => showPage(ctx, errorPage(error, error_description)),
  } satisfies Configuration);
}

/** Cookies do not tell ports apart: two copies side by side must not sign each other out. */
function cookieNames({ url }: Issuer): Record<'session' | 'interaction' | 'resume', string> {
  const { port } = new URL(url);
  return { session: `lb${port}-session`, interaction: `lb${port}-interaction`, resume: `lb${port}-resume` };
}

/** The web is ours: it needs no consent from the persona. */
async function grantEverything(ctx: KoaContextWithOIDC) {
  const { client, session, provider, result } = ctx.oidc;
  if (client === undefined || session?.accountId === undefined) return undefined;
  const known = result?.consent?.grantId ?? session.grantIdFor(client.clientId);
  const standing = known === undefined ? undefined : await provider.Grant.find(known);
  if (standing !== undefined) return standing;
  const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId });
  grant.addOIDCScope('openid');
  grant.addResourceScope(apiResource, 'openid');
  await grant.save();
  return grant;
}

function showPage(ctx: KoaContextWithOIDC, page: string): void {
  ctx.set({ ...securityHeaders() });
  ctx.type = 'html';
  ctx.body = page;
}
