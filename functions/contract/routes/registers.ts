// Registers: what organisations have and have examined already. Searched in the county, kept by each organisation.
import * as z from 'zod';
import { registers, rowIdPattern } from '../../core/registers/register.ts';
import { defineRoute } from '../route.ts';
import { AnswerValueSchema, CountyIdSchema, OrganisationIdSchema } from '../schemas.ts';
import { OneResponse, oneResponseRefusals } from './one-response.ts';

const RegisterSchema = z.enum(registers);
const RowIdSchema = z.string().regex(rowIdPattern);
/** Values by column; what each may be is decided by the questionnaire. */
const RowValuesSchema = z.record(z.string().max(100), AnswerValueSchema);
/** An id of an area or a choice. */
const chosen = z.string().regex(/^[a-z][a-z0-9-]{0,63}$/);

const OwnRegister = z.object({ org: OrganisationIdSchema, register: RegisterSchema });

const signed = {
  /** How whoever last said so is named to others. Only for the organisation's own people. */
  author: z.string().optional(),
  at: z.string(),
  source: z.enum(['register', 'submission']),
};

export const RegisterRowSchema = z.object({
  id: z.string(),
  values: RowValuesSchema,
  removed: z.boolean(),
  version: z.number().int(),
  /** The questionnaire that the values are in the words of: read it under /api/surveys. */
  surveyRef: z.string(),
  synthetic: z.boolean(),
  ...signed,
});

export const FoundRowSchema = z.object({
  id: z.string(),
  organisation: z.object({ id: z.string(), name: z.string(), kind: z.enum(['municipality', 'region']) }),
  values: RowValuesSchema,
  updatedAt: z.string(),
  surveyRef: z.string(),
  synthetic: z.boolean(),
});

export const RowChangeSchema = z.strictObject({
  row: RowIdSchema,
  /** null removes the row. */
  values: RowValuesSchema.nullable(),
  expectedVersion: z.number().int().min(0),
});

const RowResultSchema = z.discriminatedUnion('ok', [
  z.object({ row: z.string(), ok: z.literal(true), version: z.number().int() }),
  z.object({
    row: z.string(),
    ok: z.literal(false),
    code: z.literal('version-conflict'),
    /** `values: null` where the row has been removed, version 0 where there never was one. */
    current: z.object({
      values: RowValuesSchema.nullable(),
      version: z.number().int(),
      author: z.string(),
      at: z.string(),
    }),
  }),
]);

export const registerRoutes = {
  searchRegisters: defineRoute({
    method: 'GET',
    path: '/api/counties/{county}/registers/{register}',
    summary:
      "The county's rows, those that match: an area, a target group, or only what others may use (shared=yes).",
    group: 'registers',
    action: 'read-registers',
    params: z.object({ county: CountyIdSchema, register: RegisterSchema }),
    query: z.object({
      area: chosen.optional(),
      targetGroup: chosen.optional(),
      shared: z.literal('yes').optional(),
    }),
    status: 200,
    response: z.object({
      /** The questionnaire whose areas and target groups are searched by. */
      surveyRef: z.string(),
      rows: z.array(FoundRowSchema),
    }),
    errors: ['invalid-request', 'not-signed-in', 'no-membership', 'not-allowed', 'unknown-register'],
  }),
  readRegister: defineRoute({
    method: 'GET',
    path: '/api/organisations/{org}/registers/{register}/rows',
    summary: "An organisation's rows; its own people see the removed ones too, and who changed what.",
    group: 'registers',
    action: 'read-registers',
    params: OwnRegister,
    status: 200,
    response: z.object({
      /** The questionnaire that rows are written by now. */
      surveyRef: z.string(),
      may: z.object({ write: z.boolean() }),
      rows: z.array(RegisterRowSchema),
    }),
    errors: ['invalid-request', 'not-signed-in', 'no-membership', 'not-allowed', 'unknown-register'],
  }),
  writeRegister: defineRoute({
    method: 'PATCH',
    path: '/api/organisations/{org}/registers/{register}/rows',
    summary: 'Save 1–40 rows. A stale version is answered per row; anything else refuses the whole request.',
    group: 'registers',
    action: 'write-registers',
    params: OwnRegister,
    body: z.strictObject({ changes: z.array(RowChangeSchema).min(1).max(40) }),
    status: 200,
    response: z.object({ results: z.array(RowResultSchema) }),
    errors: [
      'invalid-json',
      'invalid-request',
      'not-signed-in',
      'no-membership',
      'not-allowed',
      'unknown-register',
      'register-invalid',
      'personal-number',
      'busy',
      'body-too-large',
      'unsupported-media-type',
    ],
  }),
  readRowHistory: defineRoute({
    method: 'GET',
    path: '/api/organisations/{org}/registers/{register}/rows/{row}/history',
    summary: 'What a row said before, newest first, for the people who keep the register.',
    group: 'registers',
    action: 'write-registers',
    params: OwnRegister.extend({ row: RowIdSchema }),
    status: 200,
    response: z.object({ versions: z.array(RegisterRowSchema) }),
    errors: ['invalid-request', 'not-signed-in', 'no-membership', 'not-allowed'],
  }),
  readNewerRows: defineRoute({
    method: 'GET',
    path: '/api/rounds/{round}/responses/{org}/{survey}/registers/{register}',
    summary: "The register's rows that say something newer than the draft does.",
    group: 'registers',
    action: 'read-draft',
    params: OneResponse.extend({ register: RegisterSchema }),
    status: 200,
    response: z.object({
      rows: z.array(
        z.object({
          id: z.string(),
          /** null: the row has been removed. */
          values: RowValuesSchema.nullable(),
          /** What the row is called, or was. */
          name: z.string().optional(),
          ...signed,
        }),
      ),
    }),
    errors: [...oneResponseRefusals, 'unknown-register'],
  }),
} as const;
