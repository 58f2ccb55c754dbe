// The site: what browsers get, from where, and what an address that is no file means.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { rewriteDocumentAddress } from '../../functions/contract/document-address.ts';
import { securityHeaders } from '../../functions/contract/security-headers.ts';
import { WebConfigSchema } from '../../functions/contract/web-config.ts';
import { documentRewriteCode, pageRewriteCode } from '../../infra/constructs/page-rewrite.ts';
import { callbackPath } from '../../web/shared/session/identity.ts';
import { at } from './support/cloud-formation.ts';
import { type Synthesised, synthesise } from './support/synthesised.ts';

const ownSite = {
  domainName: 'lagesbild.example.se',
  certificateArn: 'arn:aws:acm:us-east-1:444455556666:certificate/0d1e2f3a-0000-4000-8000-000000000000',
};

let system: Synthesised;
beforeAll(() => {
  system = synthesise({ prod: { site: ownSite, alarmEmail: 'drift@example.se' } });
});

const distribution = (stage: 'dev' | 'prod') =>
  at(system.resources(stage, 'AWS::CloudFront::Distribution')[0]?.properties, 'DistributionConfig');

describe('the bucket', () => {
  it('is closed to everyone but this distribution', () => {
    const [bucket] = system.resources('prod', 'AWS::S3::Bucket');
    expect(at(bucket?.properties, 'PublicAccessBlockConfiguration')).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    });
    const [policy] = system.resources('prod', 'AWS::S3::BucketPolicy');
    const statements = at(policy?.properties, 'PolicyDocument.Statement') as readonly unknown[];
    const allowing = statements.filter((statement) => at(statement, 'Effect') === 'Allow');
    expect(allowing).toMatchObject([
      {
        Principal: { Service: 'cloudfront.amazonaws.com' },
        Condition: {
          StringEquals: { 'AWS:SourceArn': 'arn:aws:cloudfront::444455556666:distribution/Distribution' },
        },
      },
    ]);
  });
});

describe('the distribution', () => {
  it('serves the API from the same origin, uncached, with every method and header', () => {
    const cachingDisabled = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';
    const allViewerExceptHostHeader = 'b689b0a8-53d0-40ab-baf2-68738e2966ac';
    expect(at(distribution('prod'), 'CacheBehaviors')).toMatchObject([
      {
        PathPattern: '/api/*',
        CachePolicyId: cachingDisabled,
        OriginRequestPolicyId: allViewerExceptHostHeader,
        ViewerProtocolPolicy: 'https-only',
        AllowedMethods: expect.arrayContaining(['GET', 'POST', 'PATCH']),
      },
      { PathPattern: '/workers/*', ViewerProtocolPolicy: 'redirect-to-https' },
    ]);
    const origins = at(distribution('prod'), 'Origins') as readonly unknown[];
    expect(origins.map((origin) => at(origin, 'DomainName'))).toEqual([
      'Bucket.RegionalDomainName',
      'Api.execute-api.eu-north-1.amazonaws.com',
    ]);
  });

  it('puts no page in place of an error, so that a 404 of the API stays what it is', () => {
    for (const response of at(distribution('prod'), 'CustomErrorResponses') as readonly unknown[]) {
      expect(response).toEqual({ ErrorCode: expect.any(Number), ErrorCachingMinTTL: 0 });
    }
  });

  it('serves workers with a policy that lets them reach nothing', () => {
    expect(at(distribution('prod'), 'CacheBehaviors.1.ResponseHeadersPolicyId')).toBe('WorkerHeaders');
    const policies = system.resources('prod', 'AWS::CloudFront::ResponseHeadersPolicy');
    const said = policies.map(({ properties }) =>
      at(
        properties,
        'ResponseHeadersPolicyConfig.SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy',
      ),
    );
    expect(said).toContain("default-src 'none'");
  });

  it('compresses pages and sends the security headers with everything', () => {
    for (const behaviour of ['DefaultCacheBehavior', 'CacheBehaviors.0']) {
      expect(at(distribution('prod'), `${behaviour}.ResponseHeadersPolicyId`)).toBe('PageHeaders');
    }
    expect(at(distribution('prod'), 'DefaultCacheBehavior.Compress')).toBe(true);
  });

  it('takes a domain of its own where the deployment names one', () => {
    expect(at(distribution('prod'), 'Aliases')).toEqual([ownSite.domainName]);
    expect(at(distribution('prod'), 'ViewerCertificate')).toMatchObject({
      AcmCertificateArn: ownSite.certificateArn,
      MinimumProtocolVersion: 'TLSv1.2_2021',
    });
    expect(at(distribution('dev'), 'Aliases')).toBeUndefined();
    const [client] = system.resources('prod', 'AWS::Cognito::UserPoolClient');
    expect(at(client?.properties, 'CallbackURLs')).toEqual([`https://${ownSite.domainName}${callbackPath}`]);
  });

  it('tells the one who is named of alarms, where somebody is', () => {
    expect(system.resources('prod', 'AWS::SNS::Subscription')).toMatchObject([
      { properties: { Protocol: 'email', Endpoint: 'drift@example.se' } },
    ]);
    expect(system.resources('dev', 'AWS::SNS::Subscription')).toEqual([]);
  });
});

describe('the security headers', () => {
  it("are the contract's, each in its place, with HTTPS for good", () => {
    const [policy] = system.resources('prod', 'AWS::CloudFront::ResponseHeadersPolicy');
    const config = at(policy?.properties, 'ResponseHeadersPolicyConfig');
    const wanted = securityHeaders([
      'https://lagesbild-prod-444455556666.auth.eu-north-1.amazoncognito.com',
      'https://cognito-idp.eu-north-1.amazonaws.com',
    ]);
    const custom = at(config, 'CustomHeadersConfig.Items') as readonly unknown[];
    const sent = {
      'content-security-policy': at(
        config,
        'SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy',
      ),
      'referrer-policy': at(config, 'SecurityHeadersConfig.ReferrerPolicy.ReferrerPolicy'),
      'x-content-type-options': at(config, 'SecurityHeadersConfig.ContentTypeOptions') && 'nosniff',
      'x-frame-options': at(config, 'SecurityHeadersConfig.FrameOptions.FrameOption'),
      ...Object.fromEntries(custom.map((item) => [at(item, 'Header'), at(item, 'Value')])),
    };
    expect(sent).toEqual(wanted);
    expect(
      at(config, 'SecurityHeadersConfig.StrictTransportSecurity.AccessControlMaxAgeSec'),
    ).toBeGreaterThan(31_536_000);
  });
});

describe('an address', () => {
  const rewritten = (uri: string): string => {
    const context = createContext({});
    runInContext(pageRewriteCode, context);
    return runInContext(`handler({ request: { uri: ${JSON.stringify(uri)} } }).uri`, context) as string;
  };

  it.each(['/', '/start', '/lan/19/omgang-2026.1', '/kvitto/LB-2026-AAAA-BBBB', callbackPath])(
    '%s is a page',
    (uri) => {
      expect(rewritten(uri)).toBe('/index.html');
    },
  );

  it.each(['/assets/index-a1B2c3.js', '/assets/source-sans.woff2', '/config.json', '/favicon.svg'])(
    '%s is a file',
    (uri) => {
      expect(rewritten(uri)).toBe(uri);
    },
  );
});

describe('an address of the API', () => {
  const rewritten = (uri: string): string => {
    const context = createContext({});
    runInContext(documentRewriteCode, context);
    return runInContext(`handler({ request: { uri: ${JSON.stringify(uri)} } }).uri`, context) as string;
  };

  it.each(['docx', 'pdf', 'xlsx'])('of a plan’s %s is found as on one machine', (kind) => {
    const uri = `/api/plans/19/2026-.${kind}`;
    expect(rewritten(uri)).toBe(`/api/plans/19/2026-/plan.${kind}`);
    expect(rewritten(uri)).toBe(rewriteDocumentAddress(uri));
  });

  it.each(['/api/plans/19/2026-', '/api/plans/19/2026-/rows', '/api/rounds/a/counties/19/report.pdf'])(
    '%s stays as it is',
    (uri) => {
      expect(rewritten(uri)).toBe(uri);
    },
  );
});

describe('the release', () => {
  it('lets browsers keep hashed files for ever and ask for the rest each time', () => {
    expect(
      system.resources('prod', 'Custom::CDKBucketDeployment').map(({ properties }) => properties),
    ).toMatchObject([
      {
        Include: ['assets/*'],
        Exclude: ['*'],
        SystemMetadata: { 'cache-control': 'public, max-age=31536000, immutable' },
        Prune: false,
      },
      { Exclude: ['assets/*'], SystemMetadata: { 'cache-control': 'no-cache' }, Prune: false },
    ]);
  });

  it('brings a config.json of the shape that the web reads', () => {
    const named = system.resources('prod', 'Custom::CDKBucketDeployment')[1]?.properties;
    const markers = at(named, 'SourceMarkers.1') as Record<string, string>;
    const asset = String(at(named, 'SourceObjectKeys.1')).replace(/\.zip$/, '');
    const template = readFileSync(join(system.app.outdir, `asset.${asset}`, 'config.json'), 'utf8');
    const text = Object.entries(markers).reduce(
      (json, [marker, value]) => json.replaceAll(marker, value),
      template,
    );
    expect(WebConfigSchema.strict().parse(JSON.parse(text))).toEqual({
      authority: 'https://cognito-idp.eu-north-1.amazonaws.com/People',
      clientId: 'Web',
      scope: 'openid email',
      signOutUrl: `https://PeopleSignIn.auth.eu-north-1.amazoncognito.com/logout?client_id=Web&logout_uri=https://${ownSite.domainName}/`,
    });
  });
});
