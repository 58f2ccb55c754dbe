// One Lambda function as groups.ts lists it: its bundle, its log, and a role that holds what it needs and no more.
import { Duration, type RemovalPolicy, SymlinkFollowMode } from 'aws-cdk-lib';
import { type PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  ApplicationLogLevel,
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { environmentOf } from '../../functions/contract/environment.ts';
import type { FunctionSpec } from '../../functions/contract/groups.ts';
import type { StageContext } from '../stage-context.ts';
import { explainFindings } from './explain-findings.ts';

export interface ServiceFunctionProps {
  readonly context: StageContext;
  /** The key of the function's entry in groups.ts. */
  readonly name: string;
  readonly spec: FunctionSpec;
  /** Every variable of the stage; the function gets those that its entry names. */
  readonly environment: Readonly<Record<string, string>>;
  readonly statements: readonly PolicyStatement[];
  readonly logKey: IKey;
  readonly logRemoval: RemovalPolicy;
}

const findings = {
  'AwsSolutions-IAM5[Resource::*]':
    'X-Ray takes traces for the account: PutTraceSegments and PutTelemetryRecords know no narrower resource.',
};

export class ServiceFunction extends Construct {
  readonly lambda: LambdaFunction;
  readonly name: string;
  readonly spec: FunctionSpec;

  constructor(scope: Construct, props: ServiceFunctionProps) {
    super(scope, props.name);
    const { context, name, spec } = props;
    this.name = name;
    this.spec = spec;

    const logGroup = new LogGroup(this, 'Log', {
      logGroupName: `/${context.prefix}/${name}`,
      retention: context.settings.logRetention,
      encryptionKey: props.logKey,
      removalPolicy: props.logRemoval,
    });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `${context.prefix} ${name}: ${spec.purpose}`,
    });
    logGroup.grantWrite(role);
    for (const statement of props.statements) role.addToPolicy(statement);

    const reserved = context.settings.reservedConcurrency[name];
    this.lambda = new LambdaFunction(this, 'Function', {
      functionName: `${context.prefix}-${name}`,
      description: spec.purpose,
      runtime: Runtime.NODEJS_24_X,
      architecture: spec.architecture === 'arm64' ? Architecture.ARM_64 : Architecture.X86_64,
      handler: 'index.handler',
      code: Code.fromAsset(context.codeFolder(spec), { followSymlinks: SymlinkFollowMode.ALWAYS }),
      memorySize: spec.memoryMegabytes,
      timeout: Duration.seconds(spec.timeoutSeconds),
      // What the function does not name it does not get.
      environment: environmentOf(spec.environment ?? []).parse(props.environment),
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.WARN,
      tracing: Tracing.ACTIVE,
      ...(reserved === undefined ? {} : { reservedConcurrentExecutions: reserved }),
    });
    explainFindings(role, findings);
  }
}
