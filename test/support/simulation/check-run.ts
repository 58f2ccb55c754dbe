// Holds what the table has against what people were told. Every promise of the product about answers is one line here.

import { type ReceiptId, receiptId } from '../../../functions/core/ids.ts';
import { checksumText } from '../../../functions/core/receipt.ts';
import type { Answer } from '../../../functions/core/response.ts';
import type { Table } from '../../../functions/storage/client.ts';
import { answerHistory, answers } from '../../../functions/storage/entities/answers.ts';
import type { PlacedResponse } from '../../../functions/storage/entities/partitions.ts';
import { queryItems } from '../../../functions/storage/items.ts';
import { readResponseState } from '../../../functions/storage/responses.ts';
import { sha256Hex } from '../../../functions/storage/sha256.ts';
import { readEdition, readReceipt } from '../../../functions/storage/submissions.ts';
import type { Ledger } from './ledger.ts';

/** Questions that only these people may have written in. */
export interface Walls {
  readonly [author: string]: ReadonlySet<string>;
}

/** Everything that is wrong, in words; empty when every promise was kept. */
export async function brokenPromises(
  table: Table,
  response: PlacedResponse,
  ledger: Ledger,
  walls: Walls,
): Promise<string[]> {
  const written = await everythingWritten(table, response);
  const broken: string[] = [];
  for (const [question, versions] of Map.groupBy(written, (answer) => answer.question)) {
    const numbers = versions.map(({ version }) => version).toSorted((a, b) => a - b);
    if (numbers.some((number, index) => number !== index + 1))
      broken.push(`${question} has versions ${numbers.join(', ')}`);
  }
  for (const { author, question } of written) {
    const allowed = walls[author];
    if (allowed !== undefined && !allowed.has(question)) broken.push(`${author} has written in ${question}`);
  }
  const byVersion = new Map(written.map((answer) => [`${answer.question} ${answer.version}`, answer]));
  for (const told of ledger.acknowledged) {
    if (!says(byVersion.get(`${told.question} ${told.version}`), told))
      broken.push(
        `${told.author}'s ${told.question} ${told.version} was acknowledged and is neither standing nor history`,
      );
  }
  const state = await readResponseState(table, response);
  const sum = written.filter(isStanding(written)).reduce((total, { version }) => total + version, 0);
  if ((state?.revision ?? 0) !== sum)
    broken.push(`the revision is ${state?.revision}, the versions make ${sum}`);
  broken.push(...(await brokenReceipts(table, response, ledger, byVersion)));
  if (state?.status === 'submitted') {
    broken.push(
      ...(await missingFrom(table, response, state.submitted?.receipt, written.filter(isStanding(written)))),
    );
  }
  return broken;
}

/** Once submitted nothing more is taken: so the edition holds every answer that ever was, as it stands. */
async function missingFrom(
  table: Table,
  response: PlacedResponse,
  receipt: ReceiptId | undefined,
  standing: readonly Answer[],
): Promise<string[]> {
  if (receipt === undefined) return ['submitted, and there is no receipt'];
  const frozen = await readEdition(table, response, receipt);
  const versions = new Map(frozen.map(({ question, version }) => [question, version]));
  return standing
    .filter(({ question, version }) => versions.get(question) !== version)
    .map(({ question, version }) => `${receipt} lacks ${question} ${version}, which was taken before it`);
}

async function brokenReceipts(
  table: Table,
  response: PlacedResponse,
  ledger: Ledger,
  byVersion: ReadonlyMap<string, Answer>,
): Promise<string[]> {
  const broken: string[] = [];
  const editions = new Map<number, string>();
  for (const { receipt: id, edition, before } of ledger.receipts) {
    const other = editions.get(edition);
    if (other !== undefined && other !== id) broken.push(`edition ${edition} has two receipts`);
    editions.set(edition, id);
    const receipt = await readReceipt(table, receiptId(id));
    if (receipt === undefined) {
      broken.push(`${id} was given and is not there`);
      continue;
    }
    const frozen = await readEdition(table, response, receipt.receipt);
    const { county: _, ...key } = response;
    if (
      sha256Hex(checksumText({ ...key, surveyHash: receipt.surveyHash, edition, answers: frozen })) !==
      receipt.checksum
    )
      broken.push(`${id} has another checksum than its answers`);
    const inEdition = new Map(frozen.map((answer) => [answer.question, answer]));
    for (const answer of frozen) {
      if (!says(byVersion.get(`${answer.question} ${answer.version}`), answer))
        broken.push(`${id} holds ${answer.question} ${answer.version}, which nobody wrote`);
    }
    for (const told of before) {
      if ((inEdition.get(told.question)?.version ?? 0) < told.version)
        broken.push(`${id} lacks ${told.question} ${told.version}, acknowledged before it was asked for`);
    }
  }
  return broken;
}

async function everythingWritten(table: Table, response: PlacedResponse): Promise<Answer[]> {
  const { pk } = answers.key({ response, question: '' });
  const standing = (await queryItems(table, pk, 'ANSWER#')).map((item) => answers.parse(item));
  const before = (await queryItems(table, pk, 'HISTORY#')).map((item) => answerHistory.parse(item));
  return [...standing, ...before];
}

function isStanding(written: readonly Answer[]): (answer: Answer) => boolean {
  const last = new Map<string, number>();
  for (const { question, version } of written) last.set(question, Math.max(version, last.get(question) ?? 0));
  return ({ question, version }) => last.get(question) === version;
}

function says(
  answer: Answer | undefined,
  told: { readonly value: unknown; readonly comment?: string | undefined },
): boolean {
  return answer !== undefined && answer.value === told.value && answer.comment === told.comment;
}
