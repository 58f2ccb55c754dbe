// The bundle: everything that a county's numbers are made of, with the result that recomputing it must give.
import * as z from 'zod';
import { areaCodePattern } from '../../core/scores.ts';
import { defineRoute } from '../route.ts';
import {
  AreaPrioritySchema,
  CountyReportSchema,
  OneReport,
  oneEdition,
  oneReportRefusals,
} from './reports.ts';

// Wide enough for any county; a file that claims more is refused before anything is computed from it.
const mostAreas = 40;
const mostMunicipalities = 100;
const mostDraws = 10_000;

const Text = z.string().max(1000);
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const AreaId = z.string().regex(/^[a-z][a-z0-9-]{0,60}$/);
const MunicipalityId = z.string().regex(/^\d{4}$/);
const Share = z.number().min(0).max(1);
const Uint32 = z.number().int().min(0).max(0xffff_ffff);

const WeightsSchema = z
  .strictObject({ need: Share, gap: Share, consequence: Share, countyBenefit: Share, reach: Share })
  .refine((weights) => Math.abs(Object.values(weights).reduce((sum, one) => sum + one, 0) - 1) < 1e-9, {
    message: 'weights sum to 1',
  });

const PartRule = z.strictObject({ question: Text, formula: Text });

/** The rules in words; what is computed is `inputs.computationVersion` of them. */
const RulesSchema = z.strictObject({
  answers: Text,
  parts: z.strictObject({
    need: PartRule,
    gap: PartRule,
    consequence: PartRule,
    countyBenefit: PartRule,
    reach: PartRule,
  }),
  score: Text,
  order: Text,
  bounds: Text,
  rankRange: z.strictObject({ missing: Text, weights: Text, leaveOneOut: Text, likely: Text }),
  response: Text,
  /** The document of the repository that describes the draws. */
  draws: Text,
});

/** What the numbers are computed from. No free text: answers are the codes that `rules.answers` explains. */
const InputsSchema = z.strictObject({
  round: Text,
  county: Text,
  /** In the order of the questionnaire. */
  areas: z.array(z.strictObject({ id: AreaId, name: Text })).max(mostAreas),
  /** Municipalities in scope. */
  inScope: z.array(MunicipalityId).max(mostMunicipalities),
  /** Of those that have submitted: the edition counted, and one code for each area. */
  scores: z
    .array(
      z.strictObject({
        organisation: MunicipalityId,
        edition: z.number().int().positive(),
        submittedAt: Text,
        areas: z.record(AreaId, z.string().regex(areaCodePattern)),
      }),
    )
    .max(mostMunicipalities),
  weights: WeightsSchema,
  weightsVersion: Text,
  seed: Uint32,
  draws: z.number().int().min(1).max(mostDraws),
  computationVersion: z.number().int(),
});

const { organisations, ordered, borders, draws } = CountyReportSchema.shape;

/** The report's numbers, unrounded. */
const ExpectedSchema = z.strictObject({
  organisations: z.strictObject({
    inScope: organisations.shape.inScope,
    responded: organisations.shape.responded,
  }),
  ordered,
  priorities: z.array(z.strictObject(AreaPrioritySchema.omit({ name: true }).shape)).max(mostAreas),
  borders: borders.max(mostAreas),
  draws,
});

export const BundleSchema = z.strictObject({
  format: z.literal('lagesbild-bundle'),
  formatVersion: z.literal(1),
  county: z.strictObject({ id: Text, name: Text }),
  report: z.strictObject({
    edition: z.number().int(),
    status: z.enum(['preliminary', 'established']),
    computedAt: Text,
  }),
  /** True for invented answers. */
  synthetic: z.boolean(),
  /** The needs inventory with the SHA-256 of its content; absent when the round asks for none. */
  survey: z.strictObject({ ref: Text, hash: Sha256 }).optional(),
  /** The names of those in scope. */
  organisations: z.array(z.strictObject({ id: MunicipalityId, name: Text })).max(mostMunicipalities),
  rules: RulesSchema,
  inputs: InputsSchema,
  /** SHA-256 over the canonical JSON of `inputs`, as printed in the report. */
  inputsHash: Sha256,
  expected: ExpectedSchema,
  /** SHA-256 over the canonical JSON (sorted keys, no spaces) of everything else. */
  hash: Sha256,
});

export type Bundle = z.infer<typeof BundleSchema>;

export const reportBundleRoutes = {
  readReportBundle: defineRoute({
    method: 'GET',
    path: '/api/rounds/{round}/counties/{county}/report/bundle',
    summary:
      'Everything that the report is computed from, with its rules, seed and result: `npm run recompute` computes it again.',
    group: 'reports',
    action: 'read-report',
    params: OneReport,
    query: oneEdition,
    status: 200,
    response: BundleSchema,
    errors: [...oneReportRefusals, 'unknown-edition'],
  }),
} as const;
