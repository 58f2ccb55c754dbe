// Stored: whether a municipality may be named to others like it.
import * as z from 'zod';
import { OrganisationIdSchema } from '../../contract/schemas.ts';
import type { OrganisationId, PersonId } from '../../core/ids.ts';
import { defineEntity } from '../entity.ts';
import { instant, person, text } from './shapes.ts';

/** What was last said. Absent where nobody has ever agreed. */
export interface NamingConsent {
  readonly organisation: OrganisationId;
  readonly given: boolean;
  readonly person: PersonId;
  readonly by: string;
  readonly at: string;
  /** When it was first given; it stays when the consent is withdrawn. */
  readonly firstGivenAt: string;
  /** Adds 1 each time. */
  readonly version: number;
}

/** All lie together: who may be named is asked of many at once. */
export const namingPartition = 'NAMING';

export const namingConsents = defineEntity<OrganisationId, NamingConsent>({
  type: 'NamingConsent',
  version: 1,
  key: (organisation) => ({ pk: namingPartition, sk: `ORGANISATION#${organisation}` }),
  schema: z.object({
    organisation: OrganisationIdSchema,
    given: z.boolean(),
    person,
    by: text,
    at: instant,
    firstGivenAt: instant,
    version: z.number().int().positive(),
  }),
});
