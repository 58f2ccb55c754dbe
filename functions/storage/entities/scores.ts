// Stored: what a submission gives the county to count, one item an organisation.
import * as z from 'zod';
import { OrganisationIdSchema } from '../../contract/schemas.ts';
import { type Facts, factCodePattern } from '../../core/facts.ts';
import type { OrganisationId } from '../../core/ids.ts';
import { dimensionCodePattern, type MaturityScores } from '../../core/maturity/scores.ts';
import { areaCodePattern, type Scores } from '../../core/scores.ts';
import { defineEntity } from '../entity.ts';
import { type CountyKey, countyPartition } from './partitions.ts';
import { instant, text } from './shapes.ts';

const scoresShape = z.object({
  organisation: OrganisationIdSchema,
  edition: z.number().int().positive(),
  submittedAt: instant,
  areas: z.record(text, text.regex(areaCodePattern)),
});

export const scores = defineEntity<CountyKey & { organisation: OrganisationId }, Scores>({
  type: 'Scores',
  version: 1,
  key: ({ round, county, organisation }) => ({
    pk: countyPartition({ round, county }),
    sk: `SCORES#${organisation}`,
  }),
  schema: scoresShape,
});

/** A region's core answers: kept apart from the municipalities', whose numbers they never enter. */
export const regionScores = defineEntity<CountyKey & { organisation: OrganisationId }, Scores>({
  type: 'RegionScores',
  version: 1,
  key: ({ round, county, organisation }) => ({
    pk: countyPartition({ round, county }),
    sk: `REGIONSCORES#${organisation}`,
  }),
  schema: scoresShape,
});

export const maturityScores = defineEntity<CountyKey & { organisation: OrganisationId }, MaturityScores>({
  type: 'MaturityScores',
  version: 1,
  key: ({ round, county, organisation }) => ({
    pk: countyPartition({ round, county }),
    sk: `MATURITY#${organisation}`,
  }),
  schema: z.object({
    organisation: OrganisationIdSchema,
    edition: z.number().int().positive(),
    submittedAt: instant,
    dimensions: z.record(text, text.regex(dimensionCodePattern)),
  }),
});

export const facts = defineEntity<CountyKey & { organisation: OrganisationId }, Facts>({
  type: 'Facts',
  version: 1,
  key: ({ round, county, organisation }) => ({
    pk: countyPartition({ round, county }),
    sk: `FACTS#${organisation}`,
  }),
  schema: z.object({
    organisation: OrganisationIdSchema,
    edition: z.number().int().positive(),
    submittedAt: instant,
    facts: z.record(text, text.regex(factCodePattern)),
  }),
});
