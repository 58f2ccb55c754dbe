// How counties' levels have moved over closed rounds, with the breaks where questions have changed.
import * as z from 'zod';
import type { TrendFigures } from '../../core/disclosure/describe-trend.ts';
import type { Disclosed } from '../../core/disclosure/disclosed.ts';
import { defineRoute } from '../route.ts';
import { ComparisonSchema, oneComparison, PartFigureSchema, ScoreFigureSchema } from './comparison.ts';

const pointOf = <Level extends z.core.$ZodType>(level: Level) =>
  z.object({
    round: z.string(),
    /** From that round's wording to the last round's. */
    change: z.enum(['same', 'reworded', 'stricter', 'new']),
    /** The level may not be held against the last round's: anything but `same`. */
    isBreak: z.boolean(),
    nation: z.object({ level }),
    /** In code order. */
    counties: z.array(z.object({ county: z.string(), level })),
  });

/** One round's level in the nation and each county. */
export const TrendPointSchema = pointOf(ScoreFigureSchema);
const Series = z.array(TrendPointSchema);
const PartSeries = z.array(pointOf(PartFigureSchema));

const TrendShape = z.object({
  areas: z.array(
    z.object({
      area: z.string(),
      /** 0–100; broken where any of the four questions is. */
      score: Series,
      /** Each 0..1; broken where the question it is made of is. */
      parts: z.object({
        need: PartSeries,
        gap: PartSeries,
        consequence: PartSeries,
        countyBenefit: PartSeries,
        reach: PartSeries,
      }),
      /** Means 0–4. */
      questions: z.object({ nulage: Series, behov: Series, konsekvens: Series, lansnytta: Series }),
    }),
  ),
  /** Means 0–4; broken where any of the dimension's items is. */
  dimensions: z.array(z.object({ dimension: z.string(), score: Series })),
});
/** Takes nothing but what disclosure control has let through. */
const TrendFiguresSchema = TrendShape as unknown as z.ZodType<
  z.output<typeof TrendShape>,
  Disclosed<TrendFigures>
>;

export const ComparisonTrendSchema = z.object({
  round: z.string(),
  /** At most the last four that are closed and ask municipalities the needs inventory, from the oldest; this one last. */
  rounds: z.array(
    z.object({
      round: z.string(),
      roundName: z.object({ sv: z.string(), en: z.string().optional() }),
      closesAt: z.string(),
      synthetic: z.boolean(),
      inventory: z.string(),
      /** Absent where the round did not ask the maturity questionnaire. */
      maturity: z.string().optional(),
      organisations: ComparisonSchema.shape.organisations,
      /** Questions that were asked then and no longer are, as `boende.behov`. */
      removed: z.array(z.string()),
    }),
  ),
  areaNames: ComparisonSchema.shape.areaNames,
  figures: TrendFiguresSchema,
});

export const comparisonTrendRoutes = {
  readComparisonTrend: defineRoute({
    ...oneComparison,
    method: 'GET',
    path: '/api/rounds/{round}/comparison/trend',
    summary:
      "The nation's and counties' levels in this and earlier closed rounds, each round's own published numbers computed by the same rules, with breaks where a question has changed.",
    group: 'comparison',
    response: ComparisonTrendSchema,
  }),
} as const;
