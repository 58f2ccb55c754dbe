// What follow-ups and yearly reports look like over the API.
import * as z from 'zod';
import { occasionPattern } from '../../core/follow-up/occasions.ts';
import { planRowPattern } from '../../core/plan/plan.ts';
import { MunicipalYearSchema } from './municipal-year.ts';

const name = z.object({ sv: z.string(), en: z.string().optional() });
const label = z.object({ sv: z.string(), en: z.string() });
const count = z.number().int();
const choices = z.array(z.object({ value: z.string(), text: name }));

/** What a part may hold is decided by its rule; the longest text of any is shorter than this. */
export const FollowValueSchema = z.union([
  z.string().max(10_000),
  z.number(),
  z.array(z.string().max(1000)).max(100),
]);

const RuleSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('scale'), levels: z.array(name) }),
  z.object({ type: z.literal('choice'), choices }),
  z.object({ type: z.literal('choices'), choices, exclusive: z.array(z.string()) }),
  z.object({ type: z.literal('municipalities') }),
  z.object({ type: z.literal('count'), most: z.literal('municipalities').optional() }),
  z.object({ type: z.literal('kronor') }),
  z.object({ type: z.literal('measure') }),
  z.object({ type: z.literal('day') }),
  z.object({ type: z.literal('line'), maxLength: count }),
  z.object({ type: z.literal('text'), maxLength: count }),
]);

const questions = z.array(
  z.object({
    id: z.string(),
    text: name,
    help: name.optional(),
    parts: z.array(z.object({ id: z.string(), label: name.optional(), rule: RuleSchema })),
    shownIf: z.object({ question: z.string(), contains: z.string() }).optional(),
  }),
);

export const YearlyQuestionsSchema = z.object({
  version: z.string(),
  county: questions,
  subGoal: questions,
  outcome: questions,
  activity: questions,
  municipal: z.object({ surveyRef: z.string(), id: z.string(), text: name, levels: z.array(name) }),
});

export const FollowKeySchema = z.object({
  row: z.string().regex(planRowPattern),
  /** A half-year, `2027-1`, or a year, `2027`. */
  occasion: z.string().regex(occasionPattern),
});

export const FollowRowSchema = FollowKeySchema.extend({
  values: z.record(z.string(), FollowValueSchema),
  version: count,
  /** Who last wrote in it, for those who may write. */
  author: z.string().optional(),
  at: z.string(),
});

const ValueSchema = z.object({
  part: z.string(),
  label: name.optional(),
  value: FollowValueSchema.optional(),
  /** False while the value is only proposed. */
  isConfirmed: z.boolean(),
  /** From the plan and its follow-up; kept beside a value that says otherwise. */
  proposed: FollowValueSchema.optional(),
  basis: label.optional(),
});

const AnswerSchema = z.object({ question: z.string(), text: name, values: z.array(ValueSchema) });
const AnswersAt = z.object({ occasion: z.string(), answers: z.array(AnswerSchema) });

export const YearlyReportSchema = z.object({
  year: count,
  version: z.string(),
  county: z.array(AnswerSchema),
  subGoals: z.array(
    z.object({
      row: z.string(),
      text: z.string(),
      goal: z.string(),
      targetDate: z.string().optional(),
      answers: z.array(AnswerSchema),
      indicators: z.array(
        z.object({
          row: z.string(),
          name: z.string(),
          unit: z.string().optional(),
          baseline: z.number().optional(),
          target: z.number().optional(),
          outcome: AnswersAt.optional(),
        }),
      ),
      activities: z.array(
        z.object({
          row: z.string(),
          title: z.string(),
          status: z.string(),
          from: z.enum(['follow-up', 'plan']),
          followUps: z.array(AnswersAt),
        }),
      ),
    }),
  ),
  /** Of the municipalities' own view, as much as may be shown; absent when nobody was asked. */
  municipalView: MunicipalYearSchema.optional(),
});

export const RemarkSchema = z.object({
  code: z.enum(['funds-differ', 'unconfirmed', 'unanswered', 'not-followed-up']),
  text: label,
});

export const YearlyEditionSchema = z.object({
  edition: count,
  /** `AR-2027-7QK2-M4XT`. */
  number: z.string(),
  /** SHA-256 (hex) over what was reported. */
  checksum: z.string(),
  submittedAt: z.string(),
  submittedBy: z.string(),
  /** Why an earlier edition was corrected; absent from the first. */
  reason: z.string().optional(),
});

export const NamedPlacesSchema = z.array(z.object({ id: z.string(), name: z.string() }));
