// What the built web reads from `/config.json`, so that one build runs anywhere. Served by the local system and the stack.
import * as z from 'zod';

export const WebConfigSchema = z.object({
  /** The OpenID Connect issuer: an absolute URL, or a path on the web's own origin (`/oidc`). */
  authority: z.string().min(1),
  clientId: z.string().min(1),
  /** Space-separated; `openid` at least. */
  scope: z.string().min(1),
  /** Sent as the `resource` parameter (RFC 8707) where the issuer needs it to name the API as audience. */
  resource: z.string().min(1).optional(),
  /**
   * Where signing out goes, for an issuer whose discovery names no end_session_endpoint (Amazon Cognito: `/logout`
   * with `client_id` and `logout_uri` filled in).
   */
  signOutUrl: z.url().optional(),
});
export type WebConfig = z.infer<typeof WebConfigSchema>;
