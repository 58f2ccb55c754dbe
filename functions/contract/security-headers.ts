// The headers every page leaves with, from the local system and from CloudFront alike.

export interface SecurityHeaders {
  readonly 'content-security-policy': string;
  readonly 'cross-origin-opener-policy': string;
  readonly 'cross-origin-resource-policy': string;
  readonly 'permissions-policy': string;
  readonly 'referrer-policy': 'no-referrer';
  readonly 'x-content-type-options': 'nosniff';
  readonly 'x-frame-options': 'DENY';
}

/**
 * Everything comes from the own origin. `signInOrigins` are those of the OpenID Connect issuer that the page
 * asks for tokens, where it is another (Amazon Cognito); locally there is none.
 */
export function securityHeaders(signInOrigins: readonly string[] = []): SecurityHeaders {
  const policy = {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...signInOrigins],
    'manifest-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
  };
  return {
    'content-security-policy': Object.entries(policy)
      .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
      .join('; '),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  };
}

/** Where the web's workers lie, each in one file. */
export const workersPath = 'workers';

/** A worker's own policy: it has its code already and may load, ask and send nothing, whatever is read in it. */
export function workerSecurityHeaders(): SecurityHeaders {
  return { ...securityHeaders(), 'content-security-policy': "default-src 'none'" };
}
