// Puts the built web and its configuration in the bucket: first the hashed files, then the page that names them.
import { Aws, DefaultStackSynthesizer, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import {
  BucketDeployment,
  type BucketDeploymentProps,
  CacheControl,
  Source,
} from 'aws-cdk-lib/aws-s3-deployment';
import type { Construct } from 'constructs';
import type { WebConfig } from '../../functions/contract/web-config.ts';
import { explainFindings } from '../constructs/explain-findings.ts';
import type { StageContext } from '../stage-context.ts';

export interface ReleaseStackProps {
  readonly bucket: IBucket;
  /** The bucket's name, known before it exists. */
  readonly bucketName: string;
  /** The folder with the built web. */
  readonly webRoot: string;
  readonly webConfig: WebConfig;
  readonly operationsKey: IKey;
}

/** Files with a hash in their name; the rest keep their names from one release to the next. */
const hashedFiles = 'assets/*';

export class ReleaseStack extends Stack {
  constructor(scope: Construct, context: StageContext, props: ReleaseStackProps) {
    super(scope, 'Release', context.stackProps('release', 'The built web and its configuration.'));
    const logGroup = new LogGroup(this, 'Log', {
      logGroupName: `/${context.prefix}/release`,
      retention: context.settings.logRetention,
      encryptionKey: props.operationsKey,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const shared = {
      destinationBucket: props.bucket,
      // An open page may still ask for the files of the release before.
      prune: false,
      retainOnDelete: context.settings.keepsData,
      memoryLimit: 512,
      role: this.deployerRole(props.bucketName, logGroup).withoutPolicyUpdates(),
      logGroup,
    } satisfies Partial<BucketDeploymentProps>;
    const web = Source.asset(props.webRoot);
    const hashed = new BucketDeployment(this, 'Hashed', {
      ...shared,
      sources: [web],
      exclude: ['*'],
      include: [hashedFiles],
      cacheControl: [
        CacheControl.setPublic(),
        CacheControl.maxAge(Duration.days(365)),
        CacheControl.immutable(),
      ],
    });
    const named = new BucketDeployment(this, 'Named', {
      ...shared,
      sources: [web, Source.jsonData('config.json', props.webConfig)],
      exclude: [hashedFiles],
      cacheControl: [CacheControl.noCache()],
    });
    named.node.addDependency(hashed);
    explainFindings(this, {
      'AwsSolutions-L1':
        "CDK's own function copies the web at deployment; its runtime comes with the CDK version.",
    });
  }

  /** What CDK's own function needs to copy from the deployment's assets to the web bucket; CDK itself would grant more. */
  private deployerRole(bucketName: string, logGroup: LogGroup): Role {
    const assets = `cdk-${DefaultStackSynthesizer.DEFAULT_QUALIFIER}-assets-${Aws.ACCOUNT_ID}-${this.region}`;
    const bucketArn = (name: string) => `arn:${Aws.PARTITION}:s3:::${name}`;
    const allow = (actions: string[], resource: string) =>
      new PolicyStatement({ actions, resources: [resource] });
    const role = new Role(this, 'DeployerRole', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: {
        CopyWeb: new PolicyDocument({
          statements: [
            allow(['s3:GetObject'], `${bucketArn(assets)}/*`),
            allow(['s3:ListBucket', 's3:GetBucketTagging'], bucketArn(bucketName)),
            allow(['s3:GetObject', 's3:PutObject', 's3:DeleteObject'], `${bucketArn(bucketName)}/*`),
            allow(['logs:CreateLogStream', 'logs:PutLogEvents'], logGroup.logGroupArn),
          ],
        }),
      },
    });
    explainFindings(role, {
      [`AwsSolutions-IAM5[Resource::${asFinding(`${bucketArn(assets)}/*`)}]`]:
        'The name of an asset is its hash, which changes with every build; the bucket holds nothing else.',
      [`AwsSolutions-IAM5[Resource::${asFinding(`${bucketArn(bucketName)}/*`)}]`]:
        'The files of the web are named by its build; the bucket holds nothing else.',
    });
    return role;
  }
}

/** A resource as cdk-nag names it in a finding. */
function asFinding(resource: string): string {
  return resource.replace(Aws.PARTITION, '<AWS::Partition>').replaceAll(Aws.ACCOUNT_ID, '<AWS::AccountId>');
}
