// Every version of one answer: nothing that was saved is ever gone.
import type * as z from 'zod';
import type { AnswerVersionSchema } from '../contract/routes/responses.ts';
import { AppError } from '../core/errors.ts';
import { readAnswerVersions } from '../storage/responses.ts';
import type { Dependencies } from './dependencies.ts';
import type { Respondable } from './respondable.ts';

/** Newest first, the standing one included. `lent`: the sections lent to the reader, if not all. */
export async function readHistory(
  { table }: Pick<Dependencies, 'table'>,
  { response, questionnaire }: Respondable,
  question: string,
  lent: readonly string[] | undefined,
): Promise<z.input<typeof AnswerVersionSchema>[]> {
  const asked = questionnaire.questions.find(({ id }) => id === question);
  if (asked === undefined) throw new AppError('unknown-question');
  if (lent !== undefined && !lent.includes(asked.section)) throw new AppError('section-not-lent');
  const versions = await readAnswerVersions(table, response, question);
  return versions.map(({ authorId: _, question: __, ...version }) => version);
}
