// What each role may do, as text a person can read and review: one paragraph a role, one line a resource.
import type { StageName } from '../../../infra/stages.ts';
import { at } from './cloud-formation.ts';
import type { Synthesised } from './synthesised.ts';

interface Statement {
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: unknown;
}

export function describeGrants(system: Synthesised, stage: StageName): string {
  const policies = system.resources(stage, 'AWS::IAM::Policy');
  return system
    .resources(stage, 'AWS::IAM::Role')
    .map((role) => {
      const inline = (at(role.properties, 'Policies') ?? []) as readonly unknown[];
      const attached = policies
        .map(({ properties }) => properties)
        .filter((policy) => (at(policy, 'Roles') as readonly string[]).includes(role.id));
      const statements = [...inline, ...attached].flatMap(
        (policy) => at(policy, 'PolicyDocument.Statement') as readonly Statement[],
      );
      const managed = (at(role.properties, 'ManagedPolicyArns') ?? []) as readonly string[];
      const lines = [...statements.map(describeStatement), ...managed.map((arn) => `  managed ${arn}`)];
      return [role.id, ...lines.toSorted()].join('\n');
    })
    .toSorted()
    .join('\n\n')
    .concat('\n');
}

function describeStatement({ Action, Resource, Condition }: Statement): string {
  const condition = Condition === undefined ? '' : ` when ${JSON.stringify(Condition)}`;
  return `  ${[Resource].flat().join(', ')}: ${[Action].flat().toSorted().join(', ')}${condition}`;
}
