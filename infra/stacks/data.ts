// What must outlive everything else: the table, and the keys it, the logs and the alarms are encrypted with.
import { ArnFormat, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AttributeType, BillingMode, StreamViewType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { tableDefinition } from '../../functions/contract/table.ts';
import type { StageContext } from '../stage-context.ts';

export interface StoredData {
  readonly table: Table;
  /** Literal, so that the environment that holds it can be checked when the stack is synthesised. */
  readonly tableName: string;
  readonly streamArn: string;
  readonly tableKey: Key;
}

export class DataStack extends Stack {
  readonly stored: StoredData;
  /** Encrypts logs and the alarm topic. */
  readonly operationsKey: Key;

  constructor(scope: Construct, context: StageContext) {
    super(scope, 'Data', context.stackProps('data', 'The table and the encryption keys.'));
    const { keepsData } = context.settings;
    const removalPolicy = keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;

    const tableKey = new Key(this, 'TableKey', {
      alias: `${context.prefix}/table`,
      description: 'Encrypts the table with everything that organisations have answered.',
      enableKeyRotation: true,
      removalPolicy,
    });
    const tableName = context.prefix;
    const table = new Table(this, 'Table', {
      tableName,
      partitionKey: { name: tableDefinition.partitionKey, type: AttributeType.STRING },
      sortKey: { name: tableDefinition.sortKey, type: AttributeType.STRING },
      stream: StreamViewType[tableDefinition.streamViewType],
      timeToLiveAttribute: tableDefinition.timeToLiveAttribute,
      billingMode: BillingMode.PAY_PER_REQUEST,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: tableKey,
      deletionProtection: keepsData,
      removalPolicy,
    });
    if (table.tableStreamArn === undefined) throw new Error('the table has no stream');
    this.stored = { table, tableName, streamArn: table.tableStreamArn, tableKey };
    this.operationsKey = this.makeOperationsKey(context.prefix, removalPolicy);
  }

  private makeOperationsKey(prefix: string, removalPolicy: RemovalPolicy): Key {
    const key = new Key(this, 'OperationsKey', {
      alias: `${prefix}/operations`,
      description: 'Encrypts logs and alarms.',
      enableKeyRotation: true,
      removalPolicy,
    });
    key.addToResourcePolicy(
      new PolicyStatement({
        sid: 'LogGroupsOfThisStage',
        principals: [new ServicePrincipal(`logs.${this.region}.amazonaws.com`)],
        actions: ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:DescribeKey'],
        resources: ['*'],
        conditions: {
          ArnLike: {
            'kms:EncryptionContext:aws:logs:arn': this.formatArn({
              service: 'logs',
              resource: 'log-group',
              resourceName: `/${prefix}/*`,
              arnFormat: ArnFormat.COLON_RESOURCE_NAME,
            }),
          },
        },
      }),
    );
    key.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsOfThisAccount',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: ['*'],
        conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
      }),
    );
    return key;
  }
}
