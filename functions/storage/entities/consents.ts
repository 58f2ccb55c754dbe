// Stored: whether an organisation lets its own answers be shown to the nation.
import * as z from 'zod';
import type { OrganisationId, PersonId } from '../../core/ids.ts';
import { defineEntity } from '../entity.ts';
import { organisationPartition } from './partitions.ts';
import { instant, person, text } from './shapes.ts';

/** What was last said. Absent where nobody has said anything: no consent. */
export interface NationalConsent {
  readonly given: boolean;
  readonly person: PersonId;
  readonly by: string;
  readonly at: string;
  /** Adds 1 each time. */
  readonly version: number;
}

export const nationalConsents = defineEntity<OrganisationId, NationalConsent>({
  type: 'NationalConsent',
  version: 1,
  key: (organisation) => ({ pk: organisationPartition(organisation), sk: 'CONSENT#NATION' }),
  schema: z.object({
    given: z.boolean(),
    person,
    by: text,
    at: instant,
    version: z.number().int().positive(),
  }),
});
