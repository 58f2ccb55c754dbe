// The building blocks of requests and responses: ids, times, answers.
import * as z from 'zod';
import { roles } from '../core/access.ts';
import type { CountyId, OrganisationId, ReceiptId, RoundId, SurveyId, SurveyRef } from '../core/ids.ts';
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
export const ReceiptIdSchema = id<ReceiptId>(idPatterns.receipt);

/** An instant with `Z` or an offset, fractions allowed. Handlers turn it into UTC milliseconds. */
export const InstantSchema = z.iso.datetime({ offset: true });

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
