// Responses: their states and their answers, as read.
import type { Answer, ResponseKey } from '../core/response.ts';
import type { Table } from './client.ts';
import { answerHistory, answers } from './entities/answers.ts';
import { type CountyKey, countyPartition, type PlacedResponse } from './entities/partitions.ts';
import { responseStates, type StoredResponseState } from './entities/responses.ts';
import { getItem, getItems, queryItems } from './items.ts';

/** undefined: nobody has answered anything yet. */
export async function readResponseState(
  table: Table,
  response: PlacedResponse,
): Promise<StoredResponseState | undefined> {
  const item = await getItem(table, responseStates.key(response));
  return item && responseStates.parse(item);
}

/** The states of those of `responses` that anybody has begun, in no order. */
export async function readResponseStates(
  table: Table,
  responses: readonly PlacedResponse[],
): Promise<StoredResponseState[]> {
  const items = await getItems(table, responses.map(responseStates.key));
  return items.map((item) => responseStates.parse(item));
}

/** The states of every begun response in the county, by organisation and questionnaire. */
export async function listResponseStates(table: Table, county: CountyKey): Promise<StoredResponseState[]> {
  const items = await queryItems(table, countyPartition(county), 'RESPONSE#');
  return items.map((item) => responseStates.parse(item));
}

/** All standing answers, by question id. */
export async function readAnswers(table: Table, response: ResponseKey): Promise<Answer[]> {
  const { pk } = answers.key({ response, question: '' });
  const items = await queryItems(table, pk, 'ANSWER#');
  return items.map((item) => answers.parse(item));
}

/** Every version of one answer, newest first; empty where nobody has answered. */
export async function readAnswerVersions(
  table: Table,
  response: ResponseKey,
  question: string,
): Promise<Answer[]> {
  const { pk, sk } = answers.key({ response, question });
  // What stands first: a write that comes between then adds to the history what has been read already.
  const standing = await getItem(table, { pk, sk });
  // The number sign ends the id: another question's may begin with this one's.
  const earlier = await queryItems(table, pk, `HISTORY#${question}#`);
  const versions = [
    ...earlier.map((item) => answerHistory.parse(item)),
    ...(standing ? [answers.parse(standing)] : []),
  ];
  return [...new Map(versions.map((answer) => [answer.version, answer])).values()].sort(
    (one, other) => other.version - one.version,
  );
}

/** What a writer must know: the state, and at least the standing answers to the questions asked about. */
export interface Standing {
  readonly state: StoredResponseState | undefined;
  readonly answers: ReadonlyMap<string, Answer>;
}

/**
 * A read by name costs a unit for each question, written or not; a read of all costs a unit for each 4 KB, which
 * is some twenty answers.
 */
const mostReadByName = 8;

/** `questions` without repetition. */
export async function readStanding(
  table: Table,
  response: PlacedResponse,
  questions: readonly string[],
): Promise<Standing> {
  if (questions.length > mostReadByName) {
    const [state, standing] = await Promise.all([
      readResponseState(table, response),
      readAnswers(table, response),
    ]);
    return { state, answers: byQuestion(standing) };
  }
  const keys = questions.map((question) => answers.key({ response, question }));
  const items = await getItems(table, [responseStates.key(response), ...keys]);
  const state = items.find((item) => item['type'] === responseStates.type);
  const standing = items.filter((item) => item['type'] === answers.type).map((item) => answers.parse(item));
  return { state: state && responseStates.parse(state), answers: byQuestion(standing) };
}

function byQuestion(standing: readonly Answer[]): ReadonlyMap<string, Answer> {
  return new Map(standing.map((answer) => [answer.question, answer]));
}
