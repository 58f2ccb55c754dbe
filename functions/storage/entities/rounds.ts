// Stored: rounds.
import * as z from 'zod';
import {
  CountyIdSchema,
  OrganisationKindSchema,
  RoundIdSchema,
  SurveyRefSchema,
} from '../../contract/schemas.ts';
import type { RoundId } from '../../core/ids.ts';
import type { Round } from '../../core/round.ts';
import { defineEntity } from '../entity.ts';
import { instant, text } from './shapes.ts';

export const rounds = defineEntity<RoundId, Round>({
  type: 'Round',
  version: 2,
  // 2 added the programme period.
  readableFrom: 1,
  key: (round) => ({ pk: 'ROUNDS', sk: `ROUND#${round}` }),
  schema: z.object({
    id: RoundIdSchema,
    name: z.object({ sv: text, en: text.optional() }),
    surveys: z.array(SurveyRefSchema),
    scope: z.object({ counties: z.array(CountyIdSchema), kinds: z.array(OrganisationKindSchema) }),
    opensAt: instant,
    dueAt: instant,
    closesAt: instant,
    period: text.optional(),
    establishedAt: instant.optional(),
    version: z.number().int().positive(),
    synthetic: z.boolean(),
  }),
});
