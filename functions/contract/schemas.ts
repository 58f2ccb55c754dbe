// The building blocks of requests and responses: ids, times, answers.
import * as z from 'zod';
import { roles } from '../core/access.ts';
import type {
  CountyId,
  InvitationId,
  OrganisationId,
  ReceiptId,
  RoundId,
  SurveyId,
  SurveyRef,
} from '../core/ids.ts';
import { idPatterns } from '../core/ids.ts';
import { type AnswerValue, responseStatuses } from '../core/response.ts';

/** The schema of an id: the pattern is checked, the brand is a type only. */
function id<Id extends string>(pattern: RegExp): z.ZodType<Id, string> {
  return z.string().regex(pattern) as unknown as z.ZodType<Id, string>;
}

export const RoundIdSchema = id<RoundId>(idPatterns.round);
export const CountyIdSchema = id<CountyId>(idPatterns.county);
export const OrganisationIdSchema = id<OrganisationId>(idPatterns.organisation);
export const SurveyIdSchema = id<SurveyId>(idPatterns.survey);
export const SurveyRefSchema = id<SurveyRef>(idPatterns.surveyRef);
export const InvitationIdSchema = id<InvitationId>(idPatterns.invitation);
export const ReceiptIdSchema = id<ReceiptId>(idPatterns.receipt);

const instantPattern = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}(?::?\d{2})?)$/;

/**
 * An instant in ISO 8601 with `Z` or an offset; seconds and fractions may be left out. `2026-11-22T10:42+01` is
 * `2026-11-22T09:42:00.000Z`; undefined for what is no instant, as 30 February.
 */
export function inUtcMilliseconds(text: string): string | undefined {
  const [, day = '', minute = '', second = ':00', zone = ''] = instantPattern.exec(text) ?? [];
  const offset = zone === 'Z' ? zone : `${zone.slice(0, 3)}:${zone.replace(':', '').slice(3) || '00'}`;
  const midnight = new Date(`${day}T00:00:00Z`);
  // Date rolls 30 February over to March; an instant that is written otherwise than meant is refused.
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== day) return undefined;
  const instant = new Date(`${day}T${minute}${second}${offset}`);
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString();
}

/** An instant with `Z` or an offset, fractions allowed. Handlers turn it into UTC milliseconds. */
export const InstantSchema = z
  .string()
  .regex(instantPattern)
  .refine((text) => inUtcMilliseconds(text) !== undefined, { message: 'not a moment in the calendar' });

export const OrganisationKindSchema = z.enum(['municipality', 'region']);
export const RoleSchema = z.enum(roles);
export const ResponseStatusSchema = z.enum(responseStatuses);
export const RoundStatusSchema = z.enum(['planned', 'open', 'closed', 'established']);

/** One line, without what no document can hold. */
const nameText = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}\u2028\u2029\ufffe\uffff]*$/u);
export const NameSchema = z.strictObject({ sv: nameText, en: nameText.optional() });

/** Any JSON; what a question accepts is decided by the compiled questionnaire. */
export const AnswerValueSchema = z.json() as z.ZodType<AnswerValue, AnswerValue>;

export const OrganisationSchema = z.object({
  id: z.string(),
  kind: z.enum(['municipality', 'region', 'county', 'nation']),
  name: z.string(),
  county: z.string().optional(),
});

/** RFC 9457, with a stable `code` and, for validation, `issues`. */
export const ProblemSchema = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string().optional(),
  /** The title in the other language, for clients that show both. */
  titles: z.object({ sv: z.string(), en: z.string() }),
  requestId: z.string().optional(),
  issues: z
    .array(
      z.object({ path: z.string(), code: z.string(), message: z.string(), question: z.string().optional() }),
    )
    .optional(),
});
