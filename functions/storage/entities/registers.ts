// Stored: the rows of the registers, and what they said before.
import * as z from 'zod';
import { AnswerValueSchema, OrganisationIdSchema, SurveyRefSchema } from '../../contract/schemas.ts';
import type { CountyId } from '../../core/ids.ts';
import type { Register, RegisterRow } from '../../core/registers/register.ts';
import { defineEntity } from '../entity.ts';
import { instant, person, text } from './shapes.ts';

/** A county's register of one kind, all its organisations' rows together: one query answers a search in the county. */
export interface RegisterKey {
  readonly county: CountyId;
  readonly register: Register;
}

export const registerPartition = ({ county, register }: RegisterKey): string =>
  `REGISTER#${county}#${register}`;

const registerRowShape = z.object({
  organisation: OrganisationIdSchema,
  row: text.min(1),
  values: z.record(text, AnswerValueSchema),
  removed: z.boolean(),
  version: z.number().int().positive(),
  addedAt: instant,
  author: text,
  authorId: person,
  at: instant,
  source: z.enum(['register', 'submission']),
  surveyRef: SurveyRefSchema,
  synthetic: z.boolean(),
});

export const registerRows = defineEntity<
  RegisterKey & Pick<RegisterRow, 'organisation' | 'row'>,
  RegisterRow
>({
  type: 'RegisterRow',
  version: 1,
  key: ({ organisation, row, ...register }) => ({
    pk: registerPartition(register),
    sk: `ROW#${organisation}#${row}`,
  }),
  schema: registerRowShape,
});

/** What a row said before it came to say something else. */
export const registerHistory = defineEntity<
  RegisterKey & Pick<RegisterRow, 'organisation' | 'row' | 'version'>,
  RegisterRow
>({
  type: 'RegisterHistory',
  version: 1,
  key: ({ organisation, row, version, ...register }) => ({
    pk: registerPartition(register),
    sk: `HISTORY#${organisation}#${row}#${String(version).padStart(6, '0')}`,
  }),
  schema: registerRowShape,
});
