// What is kept: the table, the people, the keys they are encrypted with.
import { beforeAll, describe, expect, it } from 'vitest';
import { at } from './support/cloud-formation.ts';
import { type Synthesised, synthesise } from './support/synthesised.ts';

let system: Synthesised;
beforeAll(() => {
  system = synthesise();
});

describe('the table', () => {
  it('is paid by use, can be put back to any second of five weeks, and is encrypted with our own key', () => {
    expect(system.resources('prod', 'AWS::DynamoDB::Table')).toMatchObject([
      {
        properties: {
          TableName: 'lagesbild-prod',
          BillingMode: 'PAY_PER_REQUEST',
          KeySchema: [
            { AttributeName: 'pk', KeyType: 'HASH' },
            { AttributeName: 'sk', KeyType: 'RANGE' },
          ],
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
          SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: 'TableKey.Arn' },
          StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
          TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
        },
      },
    ]);
  });

  it('outlives its stack in prod, and refuses to be deleted', () => {
    const [table] = system.resources('prod', 'AWS::DynamoDB::Table');
    expect(table?.deletionPolicy).toBe('Retain');
    expect(at(table?.properties, 'DeletionProtectionEnabled')).toBe(true);
    expect(system.resources('prod', 'AWS::KMS::Key').map(({ deletionPolicy }) => deletionPolicy)).toEqual([
      'Retain',
      'Retain',
    ]);
  });
});

describe('the keys', () => {
  it('are renewed each year', () => {
    for (const { properties } of system.resources('prod', 'AWS::KMS::Key')) {
      expect(at(properties, 'EnableKeyRotation')).toBe(true);
    }
  });

  it('serve a service only for what belongs to this stage', () => {
    const statements = system
      .resources('prod', 'AWS::KMS::Key')
      .flatMap(({ properties }) => at(properties, 'KeyPolicy.Statement') as readonly unknown[])
      .filter((statement) => at(statement, 'Principal.Service') !== undefined);
    expect(statements.map((statement) => at(statement, 'Sid'))).toEqual([
      'LogGroupsOfThisStage',
      'AlarmsOfThisAccount',
    ]);
    for (const statement of statements) expect(at(statement, 'Condition')).toBeDefined();
  });
});

describe('sign-in', () => {
  it('is by invitation, by e-mail, with a second factor in prod', () => {
    const pool = (stage: 'dev' | 'prod') => system.resources(stage, 'AWS::Cognito::UserPool')[0]?.properties;
    expect(pool('prod')).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: false },
      UsernameAttributes: ['email'],
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      DeletionProtection: 'ACTIVE',
    });
    expect(at(pool('dev'), 'MfaConfiguration')).toBe('OPTIONAL');
  });

  it('has one client, the web, which keeps no secret and takes the code flow alone', () => {
    expect(system.resources('prod', 'AWS::Cognito::UserPoolClient')).toMatchObject([
      {
        properties: {
          GenerateSecret: false,
          AllowedOAuthFlows: ['code'],
          AllowedOAuthScopes: ['openid', 'email'],
          CallbackURLs: ['https://Distribution.DomainName/inloggad'],
          LogoutURLs: ['https://Distribution.DomainName/'],
          ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'],
          EnableTokenRevocation: true,
          PreventUserExistenceErrors: 'ENABLED',
          RefreshTokenRotation: { Feature: 'ENABLED' },
        },
      },
    ]);
  });
});
