// Answers to cdk-nag: a finding that stays is listed beside its construct, with the reason. Nothing is silenced wholesale.
import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Finding id, as cdk-nag prints it, to the reason why it stays. */
export type Explanations = Readonly<Record<string, string>>;

export function explainFindings(construct: IConstruct, explanations: Explanations): void {
  const acknowledgments = Object.entries(explanations).map(([id, reason]) => ({ id, reason }));
  Validations.of(construct).acknowledge(...acknowledgments);
}
