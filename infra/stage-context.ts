// What every stack of one stage knows: its settings, its deployment and how its things are named.
import { Aws, type StackProps } from 'aws-cdk-lib';
import type { FunctionSpec } from '../functions/contract/groups.ts';
import type { Deployment, StageName, StageSettings } from './stages.ts';

export interface StageContext {
  readonly name: StageName;
  /** Begins every physical name: `lagesbild-dev`. */
  readonly prefix: string;
  /** Names the sign-in pages' host; unique among all of Cognito's, hence the account. */
  readonly signInPrefix: string;
  /** Where a signing-in browser asks for tokens. */
  readonly signInOrigins: readonly string[];
  readonly settings: StageSettings;
  readonly deployment: Deployment;
  /** The folder with a function's code, bundled once for all stages. */
  readonly codeFolder: (spec: FunctionSpec) => string;
  stackProps(stack: string, description: string): StackProps;
}

export function stageContext(
  name: StageName,
  settings: StageSettings,
  deployment: Deployment,
  codeFolder: StageContext['codeFolder'],
): StageContext {
  const prefix = `lagesbild-${name}`;
  const signInPrefix = `${prefix}-${Aws.ACCOUNT_ID}`;
  return {
    name,
    prefix,
    signInPrefix,
    signInOrigins: [
      `https://${signInPrefix}.auth.${settings.region}.amazoncognito.com`,
      `https://cognito-idp.${settings.region}.amazonaws.com`,
    ],
    settings,
    deployment,
    codeFolder,
    stackProps: (stack, description) => ({
      stackName: `${prefix}-${stack}`,
      description: `Lägesbild ${name}: ${description}`,
      env: { region: settings.region },
      terminationProtection: settings.keepsData,
      tags: { system: 'lagesbild', stage: name },
    }),
  };
}
