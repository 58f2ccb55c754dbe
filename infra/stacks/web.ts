// The one address people use: CloudFront before the private bucket with the built web, and before the HTTP API at /api.
import { Aws, CfnOutput, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AccessLevel,
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  type DistributionProps,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  type IOrigin,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  OriginSslPolicy,
  PriceClass,
  type ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { workersPath } from '../../functions/contract/security-headers.ts';
import { explainFindings } from '../constructs/explain-findings.ts';
import { pageHeadersPolicy, workerHeadersPolicy } from '../constructs/page-headers.ts';
import { documentRewriteCode, pageRewriteCode } from '../constructs/page-rewrite.ts';
import type { StageContext } from '../stage-context.ts';

const bucketFindings = {
  'AwsSolutions-S1':
    'Holds the built web only, which anyone may read; CloudFront alone reads it. Nothing to trace.',
};
const distributionFindings = {
  'AwsSolutions-CFR1':
    'Officials travel, and nothing here is unlawful to read abroad; sign-in decides who gets in.',
  'AwsSolutions-CFR2':
    'Every route but the public reads needs a token, bodies are checked by schema and the API is throttled. A web ' +
    'firewall (in us-east-1, billed by the month) is for the organisation that deploys to decide.',
  'AwsSolutions-CFR3':
    "CloudFront's access logs hold people's IP addresses. The API's access log, without personal data, is kept instead.",
};
const withoutDomainFindings = {
  'AwsSolutions-CFR4':
    "Without a domain of its own the site has CloudFront's certificate, whose TLS floor is not ours to set.",
};

/** What an access log line says: which route and how it went. No address, path, query, person or browser. */
const accessLogFields = {
  time: '$context.requestTimeEpoch',
  requestId: '$context.requestId',
  route: '$context.routeKey',
  status: '$context.status',
  milliseconds: '$context.responseLatency',
  functionMilliseconds: '$context.integration.latency',
  functionError: '$context.integration.error',
  authorizerError: '$context.authorizer.error',
};

export class WebStack extends Stack {
  readonly bucket: IBucket;
  readonly bucketName: string;
  readonly api: HttpApi;
  readonly siteUrl: string;
  private readonly files: IOrigin;

  constructor(scope: Construct, context: StageContext, operationsKey: IKey) {
    super(scope, 'Web', context.stackProps('web', 'The address people use: web and API behind CloudFront.'));
    const { settings, deployment } = context;
    const removalPolicy = settings.keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;

    this.bucketName = `${context.prefix}-web-${Aws.ACCOUNT_ID}`;
    const bucket = new Bucket(this, 'Bucket', {
      bucketName: this.bucketName,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      removalPolicy,
    });
    explainFindings(bucket, bucketFindings);
    // The CDK's own class and interface differ under exactOptionalPropertyTypes.
    this.bucket = bucket as IBucket;

    // To list lets S3 say 404 for a file that is not there, where it would say 403; nobody can reach a listing.
    this.files = S3BucketOrigin.withOriginAccessControl(this.bucket, {
      originAccessLevels: [AccessLevel.READ, AccessLevel.LIST],
    });

    this.api = new HttpApi(this, 'Api', { apiName: context.prefix, createDefaultStage: false });
    const accessLog = new LogGroup(this, 'AccessLog', {
      logGroupName: `/${context.prefix}/access`,
      retention: settings.logRetention,
      encryptionKey: operationsKey,
      removalPolicy,
    });
    new HttpStage(this, 'ApiStage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      detailedMetricsEnabled: true,
      throttle: { rateLimit: settings.throttle.requestsPerSecond, burstLimit: settings.throttle.burst },
      accessLogSettings: {
        destination: new LogGroupLogDestination(accessLog),
        format: AccessLogFormat.custom(JSON.stringify(accessLogFields)),
      },
    });

    const headers = pageHeadersPolicy(this, `${context.prefix}-pages`, context.signInOrigins);
    const distribution = new Distribution(this, 'Distribution', {
      comment: `Lägesbild ${context.name}`,
      defaultRootObject: 'index.html',
      defaultBehavior: this.pages(headers),
      additionalBehaviors: {
        '/api/*': this.apiBehaviour(headers),
        [`/${workersPath}/*`]: this.workers(workerHeadersPolicy(this, `${context.prefix}-workers`)),
      },
      // No page stands in for an error, and none is kept: a report missing now may be there in a second.
      errorResponses: [403, 404, 500, 502, 503, 504].map((httpStatus) => ({
        httpStatus,
        ttl: Duration.seconds(0),
      })),
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      ...this.ownDomain(deployment.site),
    });
    explainFindings(distribution, {
      ...distributionFindings,
      ...(deployment.site ? {} : withoutDomainFindings),
    });

    this.siteUrl = `https://${deployment.site?.domainName ?? distribution.distributionDomainName}`;
    new CfnOutput(this, 'SiteUrl', { value: this.siteUrl });
    new CfnOutput(this, 'DistributionDomainName', { value: distribution.distributionDomainName });
  }

  private pages(responseHeadersPolicy: ResponseHeadersPolicy): BehaviorOptions {
    const rewrite = new EdgeFunction(this, 'PageRewrite', {
      code: FunctionCode.fromInline(pageRewriteCode),
      runtime: FunctionRuntime.JS_2_0,
      comment: 'A path without a file is a page of the application.',
    });
    return {
      origin: this.files,
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      compress: true,
      responseHeadersPolicy,
      functionAssociations: [{ function: rewrite, eventType: FunctionEventType.VIEWER_REQUEST }],
    };
  }

  /** Files as they are: an address without one is no page. */
  private workers(responseHeadersPolicy: ResponseHeadersPolicy): BehaviorOptions {
    return {
      origin: this.files,
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      compress: true,
      responseHeadersPolicy,
    };
  }

  private apiBehaviour(responseHeadersPolicy: ResponseHeadersPolicy): BehaviorOptions {
    const rewrite = new EdgeFunction(this, 'DocumentRewrite', {
      code: FunctionCode.fromInline(documentRewriteCode),
      runtime: FunctionRuntime.JS_2_0,
      comment: 'A document that is named by its ending stands beside what it is made of.',
    });
    return {
      functionAssociations: [{ function: rewrite, eventType: FunctionEventType.VIEWER_REQUEST }],
      origin: new HttpOrigin(`${this.api.apiId}.execute-api.${this.region}.amazonaws.com`, {
        protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
        originSslProtocols: [OriginSslPolicy.TLS_V1_2],
        readTimeout: Duration.seconds(30),
      }),
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      responseHeadersPolicy,
    };
  }

  private ownDomain(
    site: StageContext['deployment']['site'],
  ): Pick<DistributionProps, 'domainNames' | 'certificate'> {
    if (site === undefined) return {};
    return {
      domainNames: [site.domainName],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', site.certificateArn),
    };
  }
}
