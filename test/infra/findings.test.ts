// cdk-nag finds nothing that is not explained, every explanation answers a finding, and the check can fail.
import { type App, Stack, type Stage, Validations } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks } from 'cdk-nag';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from './support/synthesised.ts';

let app: App;
beforeAll(() => {
  ({ app } = build());
});

/** Finding and construct, as `AwsSolutions-S1 dev/Web/Bucket/Resource`. */
function findings(checks: AwsSolutionsChecks): readonly string[] {
  return checks
    .validateScope(app)
    .violations.flatMap(({ ruleName, violatingResources }) =>
      violatingResources.map(
        (resource) => `${ruleName} ${'constructPath' in resource ? resource.constructPath : ''}`,
      ),
    );
}

/** The same checks, deaf to explanations. */
function withoutExplanations(): AwsSolutionsChecks {
  return Object.assign(new AwsSolutionsChecks(app), { isAcknowledged: () => false });
}

interface Explanation {
  readonly path: string;
  readonly id: string;
  readonly reason: string;
}

function explanations(): readonly Explanation[] {
  return app.node.findAll().flatMap((construct) =>
    construct.node.metadata
      .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap(({ data }) => Object.entries(data as Record<string, string>))
      .filter(([id]) => id.includes('AwsSolutions'))
      .map(([id, reason]) => ({ path: construct.node.path, id: id.replace(/^annotation::/i, ''), reason })),
  );
}

describe('cdk-nag', () => {
  it('finds nothing unexplained', () => {
    expect(findings(new AwsSolutionsChecks(app))).toEqual([]);
  });

  it('finds each thing that an explanation answers', () => {
    const all = findings(withoutExplanations());
    expect(all.length).toBeGreaterThan(0);
    for (const { id, path, reason } of explanations()) {
      expect(
        all.filter((finding) => finding.startsWith(`${id} ${path}/`)),
        `${id} at ${path} is explained but not found`,
      ).not.toEqual([]);
      expect(reason.length, id).toBeGreaterThan(40);
    }
  });

  it('stops the synthesis when somebody adds a public bucket', () => {
    const stage = app.node.findChild('dev') as Stage;
    new Bucket(new Stack(stage, 'Careless'), 'Open', {
      publicReadAccess: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ACLS_ONLY,
    });
    expect(() => app.synth()).toThrow('dev/Careless/Open/Resource');
    expect(findings(new AwsSolutionsChecks(app))).toContain('AwsSolutions-S2 dev/Careless/Open/Resource');
  });
});
