// What the built web asks for at /config.json: where to sign in.
import type { WebConfig } from '../../contract/web-config.ts';
import { clientId } from '../sign-in/issuer.ts';

/** The issuer under the address that the page was loaded from. */
export const webConfig: WebConfig = { authority: '/oidc', clientId, scope: 'openid' };
