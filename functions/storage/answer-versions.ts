// One question's answer with every version before it, as its history keeps them.
import type { Answer, ResponseKey } from '../core/response.ts';
import type { Table } from './client.ts';
import { answerHistory } from './entities.ts';
import { queryItems } from './items.ts';

/** Oldest first, `answer` last: what was replaced after it is left out. */
export async function readVersionsUpTo(
  table: Table,
  response: ResponseKey,
  answer: Answer,
): Promise<Answer[]> {
  const { pk } = answerHistory.key({ response, question: answer.question, version: 0 });
  const items = await queryItems(table, pk, `HISTORY#${answer.question}#`);
  const before = items.map((item) => answerHistory.parse(item));
  return [...before.filter(({ version }) => version < answer.version), answer];
}
