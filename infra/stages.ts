// THE list of stages: what differs between them, as data. What belongs to one deployment comes from cdk.json's context.
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import * as z from 'zod';
import { publisherTypes } from '../functions/contract/open-data-settings.ts';

export const stageNames = ['dev', 'prod'] as const;
export type StageName = (typeof stageNames)[number];

/** What one organisation's deployment brings: `context.<stage>` in cdk.json. None of it is needed to synthesise. */
const DeploymentSchema = z.strictObject({
  /** Who is told when an alarm goes off. Without it alarms are seen in CloudWatch only. */
  alarmEmail: z.email().optional(),
  /**
   * The address that mails come from. Its domain must be one whose DNS the organisation can change: SES asks for
   * records there before it sends anything. Without it every mail is given up, with an alarm.
   */
  mailFrom: z.email().optional(),
  /** Without it the site lives at CloudFront's own address. The certificate lies in us-east-1, as CloudFront asks. */
  site: z
    .strictObject({
      domainName: z.hostname(),
      certificateArn: z.string().regex(/^arn:aws:acm:us-east-1:[0-9]{12}:certificate\/[0-9a-f-]+$/),
    })
    .optional(),
  /** Who publishes the open data and under what licence; what is left out is openDataDefaults, or left unsaid. */
  openData: z
    .strictObject({
      publisher: z.string().min(1).optional(),
      publisherType: z.enum(publisherTypes).optional(),
      licence: z.url().optional(),
      contact: z.email().optional(),
    })
    .optional(),
});
export type Deployment = z.infer<typeof DeploymentSchema>;

export interface StageSettings {
  readonly region: string;
  /** Data outlives its stack, and its deletion is refused. */
  readonly keepsData: boolean;
  readonly logRetention: RetentionDays;
  /** A second factor at sign-in. */
  readonly secondFactor: 'required' | 'optional';
  /** A working day: the web does not renew tokens, and what a person may do is looked up at each request anyway. */
  readonly accessTokenMinutes: number;
  /** How long a person stays signed in without signing in again. */
  readonly sessionHours: number;
  /** Requests to the whole API; beyond it API Gateway answers 429. */
  readonly throttle: { readonly requestsPerSecond: number; readonly burst: number };
  /**
   * Executions at once that a function has to itself, and no more. `documents` is capped since a document takes
   * a whole core; the job is never starved by people's requests. New accounts have 10 in all, so dev sets none.
   */
  readonly reservedConcurrency: Readonly<Record<string, number>>;
}

const everyStage = { region: 'eu-north-1', accessTokenMinutes: 480, sessionHours: 10 } as const;

export const stages: Readonly<Record<StageName, StageSettings>> = {
  dev: {
    ...everyStage,
    keepsData: false,
    logRetention: RetentionDays.TWO_WEEKS,
    secondFactor: 'optional',
    throttle: { requestsPerSecond: 20, burst: 40 },
    reservedConcurrency: {},
  },
  prod: {
    ...everyStage,
    keepsData: true,
    logRetention: RetentionDays.THREE_MONTHS,
    secondFactor: 'required',
    throttle: { requestsPerSecond: 200, burst: 400 },
    reservedConcurrency: { documents: 10, 'recompute-reports': 5 },
  },
};

/** `context.<stage>` of cdk.json, checked. Absent is an empty deployment. */
export function parseDeployment(context: unknown): Deployment {
  return DeploymentSchema.parse(context ?? {});
}
