// What a county report holds beside its priorities: other orders, what was said, maturity, the round before.
import * as z from 'zod';
import { maturityLevels } from '../../core/maturity/level.ts';

const count = z.number().int();
const Named = z.object({ sv: z.string(), en: z.string().optional() });
const SurveyRef = z.string();

/** Two other ways to set the same answers in order. Without `rank` where the report gives no order. */
export const AlternativesSchema = z.array(
  z.object({
    area: z.string(),
    /** Basic Priority Rating, 0–100: another scale than the score's. */
    hanlon: z.object({ rating: z.number(), rank: count.optional() }).optional(),
    /** The score where each municipality counts by its population. */
    population: z.object({ score: z.number(), rank: count.optional() }).optional(),
  }),
);

const Choice = z.object({ choice: z.string(), count, first: count });
const RankedChoice = Choice.extend({ municipalities: count });
const AskedFor = z.object({
  /** Answers that chose anything, one for each municipality and area. */
  answered: count,
  ranked: z.array(RankedChoice),
  /** Choices that rule out the others, such as that no support is needed. */
  exclusive: z.array(RankedChoice),
  areas: z.array(z.object({ area: z.string(), answered: count, counts: z.array(Choice) })),
});

/** Ids of questions and choices are those of `surveyRef`. */
export const SaidSchema = z.object({
  surveyRef: SurveyRef,
  support: AskedFor,
  targetGroups: AskedFor,
  wishes: z.object({
    answered: count,
    areas: z.array(
      z.object({
        area: z.string(),
        count,
        first: count,
        place: count.optional(),
        differs: z.enum(['wished-more', 'wished-less']).optional(),
      }),
    ),
  }),
  facts: z.array(
    z.object({
      question: z.string(),
      section: z.string(),
      answered: count,
      /** Neither answered nor missing. */
      notApplicable: count.optional(),
      counts: z.record(z.string(), count).optional(),
      /** By municipality. */
      values: z.record(z.string(), z.number()).optional(),
    }),
  ),
});

export const CountyMaturitySchema = z.object({
  surveyRef: SurveyRef,
  organisations: z.object({ inScope: count, responded: count }),
  dimensions: z.array(
    z.object({
      dimension: z.string(),
      name: z.string(),
      /** Municipalities with a score. */
      valid: count,
      mean: z.number().optional(),
      level: z.enum(maturityLevels.map(({ id }) => id)).optional(),
      /** 0–4 by municipality; who has no score is missing. */
      scores: z.record(z.string(), z.number()),
    }),
  ),
});

const Mean = z.object({ n: count, mean: z.number().optional() });
const BeforeAndNow = z.object({ before: Mean, now: Mean });
const QuestionBeforeAndNow = z.object({
  change: z.enum(['same', 'reworded', 'stricter', 'new']),
  /** Absent where the line is broken. */
  compared: z.object({ all: BeforeAndNow, both: BeforeAndNow }).optional(),
});

export const SinceLastSchema = z.object({
  round: z.string(),
  roundName: Named,
  organisations: z.object({ before: count, both: count }),
  areas: z.array(z.object({ area: z.string(), nulage: QuestionBeforeAndNow, behov: QuestionBeforeAndNow })),
});
