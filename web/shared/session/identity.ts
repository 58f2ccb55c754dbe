// Sign-in by OpenID Connect: authorisation code flow with PKCE. Tokens live in this tab's session storage only.
import { type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import type { WebConfig } from '../../../functions/contract/web-config.ts';

export const callbackPath = '/inloggad';

export interface Identity {
  /** The access token, or undefined when nobody is signed in or the token has run out. */
  readonly token: () => string | undefined;
  /** True when somebody was signed in in this tab and the token has run out. */
  readonly hasExpired: () => boolean;
  /** Leaves for the issuer; comes back to `returnTo`. */
  readonly signIn: (returnTo: string) => Promise<void>;
  /** Takes the code from the callback address and gives the path to go on to. */
  readonly completeSignIn: () => Promise<string>;
  readonly signOut: () => Promise<void>;
  readonly onExpired: (listener: () => void) => () => void;
}

export async function loadIdentity(): Promise<Identity> {
  const response = await fetch('/config.json');
  if (!response.ok) throw new Error(`config.json: ${response.status}`);
  return identityFrom((await response.json()) as WebConfig);
}

async function identityFrom(config: WebConfig): Promise<Identity> {
  const { origin } = window.location;
  const manager = new UserManager({
    authority: new URL(config.authority, origin).href,
    client_id: config.clientId,
    redirect_uri: origin + callbackPath,
    post_logout_redirect_uri: `${origin}/`,
    response_type: 'code',
    scope: config.scope,
    ...(config.resource !== undefined && { resource: config.resource }),
    automaticSilentRenew: false,
    userStore: new WebStorageStateStore({ store: window.sessionStorage }),
    stateStore: new WebStorageStateStore({ store: window.sessionStorage }),
  });
  let user: User | null = await manager.getUser();
  manager.events.addUserLoaded((loaded) => {
    user = loaded;
  });
  manager.events.addUserUnloaded(() => {
    user = null;
  });
  return {
    token: () => (user !== null && user.expired !== true ? user.access_token : undefined),
    hasExpired: () => user?.expired === true,
    signIn: (returnTo) => manager.signinRedirect({ state: { returnTo } }),
    completeSignIn: async () => {
      user = await manager.signinRedirectCallback();
      return safePath(user.state);
    },
    signOut: async () => {
      if (config.signOutUrl === undefined) return manager.signoutRedirect();
      await manager.removeUser();
      window.location.assign(config.signOutUrl);
    },
    onExpired: (listener) => manager.events.addAccessTokenExpired(listener),
  };
}

/** Only a path of our own, whatever came back in the state. */
function safePath(state: unknown): string {
  const returnTo =
    typeof state === 'object' && state !== null && 'returnTo' in state ? state.returnTo : undefined;
  return typeof returnTo === 'string' && /^\/[^/\\]/.test(returnTo) ? returnTo : '/start';
}
