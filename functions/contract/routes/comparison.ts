// The nation's comparison of counties: levels with bounds, distributions and what has changed over rounds.
import * as z from 'zod';
import type { Disclosed } from '../../core/disclosure/disclosed.ts';
import { marks, type NationalFigures } from '../../core/disclosure/national-figure.ts';
import { countyStandings } from '../../core/disclosure/national-table.ts';
import { maturityLevels } from '../../core/maturity/level.ts';
import { defineRoute } from '../route.ts';
import { RoundIdSchema, RoundStatusSchema } from '../schemas.ts';

export const count = z.number().int();
const Localised = z.object({ sv: z.string(), en: z.string().optional() });

/** A number that is not there, and why: each mark is shown differently everywhere. */
const Absent = z.object({ status: z.literal('absent'), mark: z.enum(marks) });
const bounded = {
  status: z.literal('shown'),
  /** Unrounded, as are the bounds: the value with every missing answer at the scale's one end and other. */
  value: z.number(),
  bounds: z.tuple([z.number(), z.number()]),
};
const counted = {
  ...bounded,
  /** `valid` of `applicable`: municipalities with a number, and those it concerns (a score: answers to its four questions). */
  valid: count,
  applicable: count,
  /** The nation only: hidden counties that do not enter, being too few even together. Absent when all enter. */
  countiesLeftOut: count.optional(),
};
export const oneOf = <Shown extends z.core.$ZodTypeDiscriminable>(shown: Shown) =>
  z.discriminatedUnion('status', [shown, Absent]);

/** A question's mean 0–4 and how many municipalities gave each answer 0–4. */
export const QuestionFigureSchema = oneOf(
  z.object({ ...counted, counts: z.tuple([count, count, count, count, count]) }),
);
/** Municipalities in bins; as many bins however many municipalities. Hidden counties' municipalities are in none. */
export const SpreadSchema = oneOf(z.object({ status: z.literal('shown'), counts: z.array(count) }));
export const PartFigureSchema = oneOf(z.object(bounded));
export const countedFigure = z.object(counted);
/** 0–100. */
export const ScoreFigureSchema = oneOf(countedFigure);
/** 0–4; `valid` are municipalities with a score. */
export const LevelFigureSchema = oneOf(
  z.object({ ...counted, level: z.enum(maturityLevels.map(({ id }) => id)) }),
);
const areaFigures = {
  score: ScoreFigureSchema,
  /** Each 0..1. */
  parts: z.object({
    need: PartFigureSchema,
    gap: PartFigureSchema,
    consequence: PartFigureSchema,
    countyBenefit: PartFigureSchema,
    reach: PartFigureSchema,
  }),
  questions: z.object({
    nulage: QuestionFigureSchema,
    behov: QuestionFigureSchema,
    konsekvens: QuestionFigureSchema,
    lansnytta: QuestionFigureSchema,
  }),
  /** Municipalities by their own score: ten bins, from 0–10 to 90–100, the upper end in the next bin. */
  spread: SpreadSchema,
};
const levelFigures = {
  score: LevelFigureSchema,
  /** Municipalities by maturity level, from the lowest. */
  spread: SpreadSchema,
};
export const byPlace = <Shape extends z.core.$ZodLooseShape>(figures: Shape) => ({
  nation: z.object(figures),
  /** In code order, as in `counties` above. */
  counties: z.array(z.object({ county: z.string(), ...figures })),
});

const organisations = z.object({
  inScope: count,
  responded: count,
  /** Of the population of the municipalities in scope, those that have responded, 0..1. */
  populationShare: z.number(),
});

const FiguresShape = z.object({
  /** In the questionnaire's order; empty when the round asks no needs inventory. */
  areas: z.array(z.object({ area: z.string(), ...byPlace(areaFigures) })),
  /** Empty when the round asks no maturity questionnaire. */
  dimensions: z.array(z.object({ dimension: z.string(), ...byPlace(levelFigures) })),
  /** The mean of the dimensions; absent when there are none. A county's spread: municipalities with all six. */
  total: z.object(byPlace(levelFigures)).optional(),
});
/** Takes nothing but what disclosure control has let through. */
const FiguresSchema = FiguresShape as unknown as z.ZodType<
  z.output<typeof FiguresShape>,
  Disclosed<NationalFigures>
>;

const head = {
  round: z.string(),
  roundName: Localised,
  roundStatus: RoundStatusSchema,
  closesAt: z.string(),
  synthetic: z.boolean(),
};

export const ComparisonSchema = z.object({
  ...head,
  /** When the figures were computed; the same figures keep their time and version. */
  computedAt: z.string(),
  version: count,
  /** SHA-256 (hex) over the figures as they are published. */
  hash: z.string(),
  /** Versions of what the figures are made by. */
  rules: z.object({
    weights: z.string(),
    disclosure: z.string(),
    inventory: z.string().optional(),
    maturity: z.string().optional(),
  }),
  /** Of the needs inventory: the municipalities of all counties in the round. */
  organisations,
  /** All 21, in code order. */
  counties: z.array(
    z.object({
      county: z.string(),
      name: z.string(),
      shortName: z.string(),
      letter: z.string(),
      organisations,
      /** Of the needs inventory, or of the maturity questionnaire where the round asks that alone. */
      standing: z.enum(countyStandings),
      /** Under half of the municipalities have responded: no order. */
      lowResponse: z.boolean(),
    }),
  ),
  areaNames: z.array(z.object({ area: z.string(), name: z.string() })),
  dimensionNames: z.array(z.object({ dimension: z.string(), name: z.string() })),
  figures: FiguresSchema,
});

export type Comparison = z.output<typeof ComparisonSchema>;

export const oneComparison = {
  action: 'read-comparison' as const,
  params: z.object({ round: RoundIdSchema }),
  status: 200 as const,
  errors: [
    'invalid-request',
    'not-signed-in',
    'no-membership',
    'not-allowed',
    'unknown-round',
    'comparison-not-open',
    'comparison-not-ready',
  ] as const,
};

export const comparisonRoutes = {
  readComparison: defineRoute({
    ...oneComparison,
    method: 'GET',
    path: '/api/rounds/{round}/comparison',
    summary:
      'Counties beside each other and the nation in a closed round, under disclosure control: absolute levels with bounds and distributions, in code order, never ranked.',
    group: 'comparison',
    response: ComparisonSchema,
  }),
} as const;
