// Following up a county's plan, and reporting its year.
import * as z from 'zod';
import { defineRoute } from '../route.ts';
import { CountyIdSchema } from '../schemas.ts';
import {
  FollowKeySchema,
  FollowRowSchema,
  FollowValueSchema,
  NamedPlacesSchema,
  RemarkSchema,
  YearlyEditionSchema,
  YearlyQuestionsSchema,
  YearlyReportSchema,
} from './follow-up-shapes.ts';
import { PlanRowSchema } from './plan-shapes.ts';
import { SinceLastSchema } from './report-beside.ts';

const count = z.number().int();
const name = z.object({ sv: z.string(), en: z.string().optional() });
const OnePlan = z.object({ county: CountyIdSchema, period: z.string().regex(/^\d{4}-(\d{4})?$/) });
const OneYear = OnePlan.extend({ year: z.string().regex(/^20\d{2}$/) });
export const OneYearlyEdition = OneYear.extend({ edition: z.string().regex(/^[1-9]\d{0,5}$/) });

const head = {
  county: z.object({ id: z.string(), name: z.string() }),
  period: z.string(),
  synthetic: z.boolean(),
};

const OccasionState = z.object({
  row: z.string(),
  occasion: z.string(),
  /** `coming` while the half-year goes on, `overdue` from a month after its last day. */
  state: z.enum(['done', 'coming', 'due', 'overdue']),
});

/** How the area that a sub-goal answers has moved in the next round; without `later` there is none yet. */
const MoveSchema = z.object({
  subGoal: z.string(),
  area: z.string(),
  areaName: z.string(),
  round: z.string(),
  later: z
    .object({
      round: z.string(),
      roundName: name,
      /** False while the round may still take answers. */
      isClosed: z.boolean(),
      both: count,
      change: SinceLastSchema.shape.areas.element.omit({ area: true }),
    })
    .optional(),
});

export const FollowUpSchema = z.object({
  ...head,
  may: z.object({ write: z.boolean() }),
  /** In Sweden. */
  today: z.string(),
  questions: YearlyQuestionsSchema,
  municipalities: NamedPlacesSchema,
  /** What the plan keeps of goals, sub-goals, indicators and activities, in reading order. */
  subjects: z.array(PlanRowSchema),
  rows: z.array(FollowRowSchema),
  due: z.array(OccasionState),
  /** Activities that were to be carried out by the end of the year, and how many are. */
  thisYear: z.object({ year: count, planned: count, done: count }),
  moves: z.array(MoveSchema),
  /** Years that can be reported, the latest first, with the edition that was submitted last. */
  years: z.array(z.object({ year: count, latest: YearlyEditionSchema.optional() })),
});

const ResultSchema = z.discriminatedUnion('ok', [
  FollowKeySchema.extend({ field: z.string(), ok: z.literal(true), version: count }),
  FollowKeySchema.extend({
    field: z.string(),
    ok: z.literal(false),
    code: z.literal('version-conflict'),
    current: z.object({
      value: FollowValueSchema.nullable(),
      version: count,
      author: z.string(),
      at: z.string(),
    }),
    /** Of the whole follow-up, to write from. */
    version: count,
  }),
]);

const refusals = [
  'invalid-request',
  'not-signed-in',
  'no-membership',
  'not-allowed',
  'unknown-period',
  'unknown-plan',
] as const;
const bodyRefusals = ['invalid-json', 'body-too-large', 'unsupported-media-type', 'busy'] as const;

export const followUpRoutes = {
  readFollowUp: defineRoute({
    method: 'GET',
    path: '/api/plans/{county}/{period}/follow-up',
    summary: "The plan's follow-up: what is due, what has been written, and whether its areas have moved.",
    group: 'follow-up',
    action: 'read-plan',
    params: OnePlan,
    status: 200,
    response: FollowUpSchema,
    errors: refusals,
  }),
  writeFollowUp: defineRoute({
    method: 'PATCH',
    path: '/api/plans/{county}/{period}/follow-up',
    summary:
      "Save 1–100 parts of at most 40 follow-ups, or of the year's own questions. A part that was written since is answered by itself; anything else refuses the whole request.",
    group: 'follow-up',
    action: 'write-plan',
    params: OnePlan,
    body: z.strictObject({
      changes: z
        .array(
          z.strictObject({
            ...FollowKeySchema.shape,
            field: z.string().min(1).max(64),
            value: FollowValueSchema.nullable(),
            expectedVersion: z.number().int().min(0),
          }),
        )
        .min(1)
        .max(100),
    }),
    status: 200,
    response: z.object({ results: z.array(ResultSchema) }),
    errors: [...refusals, ...bodyRefusals, 'follow-up-invalid', 'personal-number'],
  }),
  followUpHistory: defineRoute({
    method: 'GET',
    path: '/api/plans/{county}/{period}/follow-up/{occasion}/{row}/history',
    summary: 'What a follow-up said before, newest first.',
    group: 'follow-up',
    action: 'write-plan',
    params: OnePlan.extend({ occasion: FollowKeySchema.shape.occasion, row: FollowKeySchema.shape.row }),
    status: 200,
    response: z.object({ versions: z.array(FollowRowSchema) }),
    errors: refusals,
  }),
  readYear: defineRoute({
    method: 'GET',
    path: '/api/plans/{county}/{period}/years/{year}',
    summary: 'The yearly report as it stands, with what is proposed and not confirmed, and its editions.',
    group: 'follow-up',
    action: 'read-plan',
    params: OneYear,
    status: 200,
    response: z.object({
      ...head,
      may: z.object({ write: z.boolean() }),
      questions: YearlyQuestionsSchema,
      municipalities: NamedPlacesSchema,
      report: YearlyReportSchema,
      remarks: z.array(RemarkSchema),
      /** SHA-256 (hex) over the report: submitted on condition that it stands. */
      checksum: z.string(),
      /** What has been written of the year's own questions. */
      rows: z.array(FollowRowSchema),
      /** The latest first. */
      editions: z.array(YearlyEditionSchema),
    }),
    errors: [...refusals, 'unknown-year'],
  }),
  submitYear: defineRoute({
    method: 'POST',
    path: '/api/plans/{county}/{period}/years/{year}/editions',
    summary:
      'Submit the yearly report as it was read: frozen, numbered, and read by the nation from then on.',
    group: 'follow-up',
    action: 'write-plan',
    params: OneYear,
    body: z.strictObject({
      expectedChecksum: z.string().regex(/^[0-9a-f]{64}$/),
      /** Why it is corrected; needed from the second edition on. */
      reason: z.string().trim().min(1).max(500).optional(),
    }),
    status: 201,
    response: YearlyEditionSchema,
    errors: [
      ...refusals,
      ...bodyRefusals,
      'unknown-year',
      'yearly-report-changed',
      'follow-up-invalid',
      'nothing-answered',
      'personal-number',
    ],
  }),
  readYearEdition: defineRoute({
    method: 'GET',
    path: '/api/plans/{county}/{period}/years/{year}/editions/{edition}',
    summary:
      'A submitted edition, as it was frozen. Whoever reads for the nation sees no number of people between 1 and 4.',
    group: 'follow-up',
    action: 'read-yearly',
    params: OneYearlyEdition,
    status: 200,
    response: YearlyEditionSchema.extend({
      ...head,
      questions: YearlyQuestionsSchema,
      municipalities: NamedPlacesSchema,
      report: YearlyReportSchema,
      remarks: z.array(RemarkSchema),
      isLatest: z.boolean(),
    }),
    errors: [...refusals, 'unknown-edition'],
  }),
  listYearlyReports: defineRoute({
    method: 'GET',
    path: '/api/yearly-reports/{year}',
    summary: 'Which counties have reported the year, all of them in code order.',
    group: 'follow-up',
    action: 'list-yearly',
    params: z.object({ year: z.string().regex(/^20\d{2}$/) }),
    status: 200,
    response: z.object({
      year: count,
      counties: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          /** Absent until the county has reported. */
          latest: YearlyEditionSchema.omit({ checksum: true })
            .extend({ period: z.string(), synthetic: z.boolean() })
            .optional(),
        }),
      ),
    }),
    errors: ['invalid-request', 'not-signed-in', 'no-membership', 'not-allowed'],
  }),
} as const;

export const yearlyDocumentRoutes = {
  readYearPdf: defineRoute({
    method: 'GET',
    path: '/api/plans/{county}/{period}/years/{year}/editions/{edition}/report.pdf',
    summary: 'The same edition as PDF/UA-1.',
    group: 'documents',
    action: 'read-yearly',
    params: OneYearlyEdition,
    status: 200,
    response: 'application/pdf',
    errors: [...refusals, 'unknown-edition'],
  }),
  readYearDocx: defineRoute({
    method: 'GET',
    path: '/api/plans/{county}/{period}/years/{year}/editions/{edition}/report.docx',
    summary: 'The same edition as a Word document.',
    group: 'documents',
    action: 'read-yearly',
    params: OneYearlyEdition,
    status: 200,
    response: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    errors: [...refusals, 'unknown-edition'],
  }),
} as const;
