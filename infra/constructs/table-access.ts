// What a function may do with the table, action by action. Nothing deletes and nothing scans, so nothing may.
import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { TableGrant } from '../../functions/contract/groups.ts';
import type { StoredData } from '../stacks/data.ts';

const readActions = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'];
/** A transaction is allowed by the actions it is made of. */
const writeActions = ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:ConditionCheckItem'];

/** The actions that DynamoDB takes in the caller's name on the table's key. */
const readKeyActions = ['kms:Decrypt', 'kms:DescribeKey'];
const writeKeyActions = [
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
];

/** The statements for one function: this table, this key, and the key through DynamoDB only. */
export function tableStatements({ table, tableKey }: StoredData, grant: TableGrant): PolicyStatement[] {
  if (grant === 'none') return [];
  const writes = grant === 'read-write';
  return [
    new PolicyStatement({
      actions: writes ? [...readActions, ...writeActions] : readActions,
      resources: [table.tableArn],
    }),
    keyStatement({ table, tableKey }, writes ? [...readKeyActions, ...writeKeyActions] : readKeyActions),
  ];
}

/** To read the table's stream, as the event source mapping does in the function's name. */
export function streamStatements(data: StoredData): PolicyStatement[] {
  return [
    new PolicyStatement({
      actions: [
        'dynamodb:DescribeStream',
        'dynamodb:GetRecords',
        'dynamodb:GetShardIterator',
        'dynamodb:ListStreams',
      ],
      resources: [data.streamArn],
    }),
  ];
}

function keyStatement(
  { table, tableKey }: Pick<StoredData, 'table' | 'tableKey'>,
  actions: string[],
): PolicyStatement {
  return new PolicyStatement({
    actions,
    resources: [tableKey.keyArn],
    conditions: { StringEquals: { 'kms:ViaService': `dynamodb.${Stack.of(table).region}.amazonaws.com` } },
  });
}
