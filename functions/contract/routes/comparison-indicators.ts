// What counties may be compared by below areas and dimensions: maturity items and facts with choices.
import * as z from 'zod';
import type { IndicatorFigures } from '../../core/disclosure/describe-indicators.ts';
import type { Disclosed } from '../../core/disclosure/disclosed.ts';
import { defineRoute } from '../route.ts';
import { byPlace, count, countedFigure, oneComparison, oneOf, QuestionFigureSchema } from './comparison.ts';

/** `counts` by `options`: municipalities that made each choice, of `valid` that have answered. */
const ChoiceFigureSchema = oneOf(
  countedFigure.omit({ value: true, bounds: true }).extend({ counts: z.array(count) }),
);

const head = {
  id: z.string(),
  survey: z.enum(['inventory', 'maturity']),
  /** The area or dimension it is asked in. */
  section: z.string(),
  /** `0`–`4`, or the ids of the choices as the questionnaire lists them. */
  options: z.array(z.string()),
};

const IndicatorsShape = z.array(
  z.discriminatedUnion('kind', [
    z.object({ ...head, kind: z.literal('level'), ...byPlace({ figure: QuestionFigureSchema }) }),
    z.object({
      ...head,
      /** One of the options, or any number of them. */
      kind: z.enum(['choice', 'choices']),
      ...byPlace({ figure: ChoiceFigureSchema }),
    }),
  ]),
);
/** Takes nothing but what disclosure control has let through. */
const IndicatorsSchema = IndicatorsShape as unknown as z.ZodType<
  z.output<typeof IndicatorsShape>,
  Disclosed<readonly IndicatorFigures[]>
>;

export const ComparedIndicatorsSchema = z.object({
  round: z.string(),
  /** Those of the comparison that the figures belong to. */
  version: count,
  hash: z.string(),
  /** The questionnaires that the texts stand in; absent where the round does not ask one. */
  inventory: z.string().optional(),
  maturity: z.string().optional(),
  /** In the questionnaire's order; empty in a round whose answers were counted before there were any. */
  indicators: IndicatorsSchema,
});

export type ComparedIndicators = z.output<typeof ComparedIndicatorsSchema>;

export const comparisonIndicatorRoutes = {
  readComparisonIndicators: defineRoute({
    ...oneComparison,
    method: 'GET',
    path: '/api/rounds/{round}/comparison/indicators',
    summary:
      'Counties beside each other and the nation in each maturity item and each fact with choices, under the same disclosure control.',
    group: 'comparison',
    response: ComparedIndicatorsSchema,
  }),
} as const;
