// What the plan's documents are made from: the working version as it stands, or an established edition.
import type * as z from 'zod';
import type { PlanSchema } from '../../contract/routes/plan-shapes.ts';
import type { PlanDecision, PlanRow } from '../../core/plan/plan.ts';
import type { PlanSummary } from '../../core/plan/summary.ts';

type PlanView = z.output<typeof PlanSchema>;

export interface PlanToPrint {
  readonly county: PlanView['county'];
  readonly period: Pick<PlanView['period'], 'id' | 'firstYear' | 'lastYear' | 'goalsFrom'>;
  /** The edition that it is, or that the working version still equals. */
  readonly established?: {
    readonly edition: number;
    readonly establishedOn: string;
    readonly reference: string;
  };
  /** Is it the working version, which alone may be changed? */
  readonly isWorking: boolean;
  readonly revision: number;
  /** When it came to say what it says, in UTC. */
  readonly at: string;
  readonly synthetic: boolean;
  readonly decision?: PlanDecision;
  /** Those that show, in the order they are read. */
  readonly rows: readonly PlanRow[];
  readonly summary: PlanSummary;
  /** The day in Sweden that lateness is seen from. */
  readonly today: string;
  /** SHA-256 of what the rows say. */
  readonly checksum: string;
}
