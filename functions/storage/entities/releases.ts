// Stored: which survey versions an administrator has released to be asked in rounds.
import * as z from 'zod';
import { SurveyRefSchema } from '../../contract/schemas.ts';
import type { PersonId, SurveyRef } from '../../core/ids.ts';
import { defineEntity } from '../entity.ts';
import { byWhom, person, text } from './shapes.ts';

/** Never changed and never taken back. */
export interface StoredRelease {
  readonly ref: SurveyRef;
  /** The content hash that the administrator had before them. */
  readonly hash: string;
  readonly at: string;
  /** How they are named to others. */
  readonly by: string;
  readonly person: PersonId;
}

/** All releases lie together: one query reads them. */
export const releasesPartition = 'RELEASES';

export const releases = defineEntity<SurveyRef, StoredRelease>({
  type: 'SurveyRelease',
  version: 1,
  key: (ref) => ({ pk: releasesPartition, sk: `RELEASE#${ref}` }),
  schema: z.object({ ref: SurveyRefSchema, hash: text.length(64), ...byWhom, person }),
});
