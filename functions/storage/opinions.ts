// Second opinions: each person's own answers beside the organisation's.
import type { PersonId } from '../core/ids.ts';
import type { Answer, ResponseKey } from '../core/response.ts';
import type { Table } from './client.ts';
import { opinions } from './entities/answers.ts';
import { queryItems } from './items.ts';
import { putVersion } from './put-version.ts';

/** Everybody's, by person and question. */
export async function listOpinions(table: Table, response: ResponseKey): Promise<Answer[]> {
  const { pk } = opinions.key({ response, person: '' as PersonId, question: '' });
  const items = await queryItems(table, pk, 'OPINION#');
  return items.map((item) => opinions.parse(item));
}

/** Puts the opinion on condition that version `before` stands (0: none). False when it does not. */
export function putOpinion(
  table: Table,
  response: ResponseKey,
  opinion: Answer,
  before: number,
): Promise<boolean> {
  const { question, authorId: person } = opinion;
  return putVersion(table, opinions.toItem({ response, person, question }, opinion), before);
}
