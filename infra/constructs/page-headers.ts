// The contract's security headers as CloudFront wants them: some under names of its own, the rest as they are.
import { Duration } from 'aws-cdk-lib';
import { HeadersFrameOption, HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import {
  type SecurityHeaders,
  securityHeaders,
  workerSecurityHeaders,
} from '../../functions/contract/security-headers.ts';

export function pageHeadersPolicy(
  scope: Construct,
  name: string,
  signInOrigins: readonly string[],
): ResponseHeadersPolicy {
  return headersPolicy(scope, 'PageHeaders', name, securityHeaders(signInOrigins));
}

/** Those of the web's workers, which may reach nothing. */
export function workerHeadersPolicy(scope: Construct, name: string): ResponseHeadersPolicy {
  return headersPolicy(scope, 'WorkerHeaders', name, workerSecurityHeaders());
}

function headersPolicy(
  scope: Construct,
  id: string,
  name: string,
  headers: SecurityHeaders,
): ResponseHeadersPolicy {
  const {
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': _nosniff,
    'x-frame-options': _deny,
    'referrer-policy': _noReferrer,
    ...others
  } = headers;
  return new ResponseHeadersPolicy(scope, id, {
    responseHeadersPolicyName: name,
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy, override: true },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
      strictTransportSecurity: {
        accessControlMaxAge: Duration.days(730),
        includeSubdomains: true,
        override: true,
      },
    },
    customHeadersBehavior: {
      customHeaders: Object.entries(others).map(([header, value]) => ({ header, value, override: true })),
    },
  });
}
