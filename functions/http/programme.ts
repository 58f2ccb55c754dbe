// The programme as data, as the composition root hands it over.
import type * as z from 'zod';
import type { Edition, LawReference, Named, ProgrammePeriod } from '../../surveys/programme/types.ts';
import type { ProgrammeSchema, programmeRoutes } from '../contract/routes/programme.ts';
import type { Implementations } from './implementation.ts';

export interface Programme {
  readonly periods: readonly ProgrammePeriod[];
  readonly violenceForms: Edition<Named>;
  readonly lawReferences: Edition<LawReference>;
}

export function programmeImplementations(programme: Programme): Implementations<typeof programmeRoutes> {
  // The schema only reads; its inferred type has no word for that.
  return { readProgramme: () => programme as unknown as z.input<typeof ProgrammeSchema> };
}
