// Holds what the table has against what people wrote and were told. Every promise of the product about answers is one line here or in the witness.

import { receiptId } from '../../../functions/core/ids.ts';
import { checksumText } from '../../../functions/core/receipt.ts';
import type { Answer } from '../../../functions/core/response.ts';
import type { Table } from '../../../functions/storage/client.ts';
import { answerHistory, answers } from '../../../functions/storage/entities/answers.ts';
import type { PlacedResponse } from '../../../functions/storage/entities/partitions.ts';
import { queryItems } from '../../../functions/storage/items.ts';
import { listOpinions } from '../../../functions/storage/opinions.ts';
import { readResponseState } from '../../../functions/storage/responses.ts';
import { sha256Hex } from '../../../functions/storage/sha256.ts';
import { readEdition, readReceipt } from '../../../functions/storage/submissions.ts';
import type { QuestionDraft } from '../../../web/respond/saving/draft.ts';
import type { Ledger } from './ledger.ts';
import { opinionMark } from './lending.ts';
import type { Frozen } from './witness.ts';

export interface Run {
  readonly table: Table;
  readonly response: PlacedResponse;
  readonly ledger: Ledger;
  readonly frozen: readonly Frozen[];
  /** What each person's browser still holds. */
  readonly unsent: ReadonlyMap<string, readonly QuestionDraft[]>;
}

/** Everything that is wrong, in words; empty when every promise was kept. */
export async function brokenPromises(run: Run): Promise<string[]> {
  const written = await everythingWritten(run);
  return [
    ...brokenVersions(written),
    ...(await brokenRevision(run, written)),
    ...forgotten(run, written),
    ...doubled(run, written),
    ...overwritten(run, written),
    ...lost(run, written),
    ...(await brokenReceipts(run, written)),
    ...(await brokenEditions(run)),
    ...(await brokenOpinions(run, written)),
  ];
}

function brokenVersions(written: readonly Answer[]): string[] {
  return [...Map.groupBy(written, ({ question }) => question)].flatMap(([question, versions]) => {
    const numbers = versions.map(({ version }) => version).toSorted((a, b) => a - b);
    const isWhole = numbers.every((number, index) => number === index + 1);
    return isWhole ? [] : [`${question} has versions ${numbers.join(', ')}`];
  });
}

async function brokenRevision({ table, response }: Run, written: readonly Answer[]): Promise<string[]> {
  const state = await readResponseState(table, response);
  const revision = state?.revision ?? 0;
  return revision === written.length ? [] : [`the revision is ${revision} after ${written.length} writes`];
}

/** What the server has accepted stands or is history. */
function forgotten({ ledger }: Run, written: readonly Answer[]): string[] {
  const byVersion = new Map(written.map((answer) => [`${answer.question} ${answer.version}`, answer]));
  return ledger.acceptances
    .filter((told) => !says(byVersion.get(`${told.question} ${told.version}`), told))
    .map(
      ({ author, question, version }) =>
        `${author}'s ${question} ${version} was accepted and is neither standing nor history`,
    );
}

/** Nothing is written more often than its author wanted it, however often it was sent. */
function doubled({ ledger }: Run, written: readonly Answer[]): string[] {
  const groups = Map.groupBy(written, (one) => `${one.author} ${one.question} ${one.comment ?? ''}`);
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    if (first?.comment === undefined) return [];
    const { author, question, comment } = first;
    const wanted = ledger.wanted(author, question, comment).length;
    return same.length <= wanted
      ? []
      : [
          `${author} wanted ${comment} in ${question} ${wanted} times, and it was written ${same.length} times`,
        ];
  });
}

/**
 * Nobody's answer is replaced by somebody who had not been shown it. A text that they have themselves written there
 * they have seen, though somebody else has brought it back since: sent again it stands, as after a lost answer.
 */
function overwritten({ ledger }: Run, written: readonly Answer[]): string[] {
  const byVersion = new Map(written.map((answer) => [`${answer.question} ${answer.version}`, answer]));
  return written
    .filter(({ question, version, author, comment = '' }) => {
      const before = byVersion.get(`${question} ${version - 1}`);
      if (before === undefined || before.author === author) return false;
      const isOwnText = ledger.wanted(author, question, before.comment ?? '').length > 0;
      return !isOwnText && !ledger.wanted(author, question, comment).includes(before.version);
    })
    .map(
      ({ author, question, version }) => `${author} wrote ${question} ${version} over what they had not seen`,
    );
}

/** What somebody typed is written, or still in their browser; wherever they did not throw it away themselves. */
function lost({ ledger, unsent }: Run, written: readonly Answer[]): string[] {
  const saved = new Set(written.map(({ question, comment }) => `${question} ${comment}`));
  return [...ledger.typed].flatMap(([text, { person, question }]) => {
    const isHeld = unsent.get(person)?.some((draft) => draft.question === question && draft.comment === text);
    return saved.has(`${question} ${text}`) || isHeld === true
      ? []
      : [`${person} typed ${text} in ${question}, and it is nowhere`];
  });
}

async function brokenReceipts(
  { table, response, ledger }: Run,
  written: readonly Answer[],
): Promise<string[]> {
  const broken: string[] = [];
  const byVersion = new Map(written.map((answer) => [`${answer.question} ${answer.version}`, answer]));
  const editions = new Map<number, string>();
  for (const { receipt: id, edition, before } of ledger.receipts) {
    if ((editions.get(edition) ?? id) !== id) broken.push(`edition ${edition} has two receipts`);
    editions.set(edition, id);
    const receipt = await readReceipt(table, receiptId(id));
    if (receipt === undefined) {
      broken.push(`${id} was given and is not there`);
      continue;
    }
    const frozen = await readEdition(table, response, receipt.receipt);
    const { county: _, ...key } = response;
    const { surveyHash, checksum } = receipt;
    if (sha256Hex(checksumText({ ...key, surveyHash, edition, answers: frozen })) !== checksum)
      broken.push(`${id} has another checksum than its answers`);
    const inEdition = new Map(frozen.map((answer) => [answer.question, answer]));
    for (const answer of frozen) {
      if (!says(byVersion.get(`${answer.question} ${answer.version}`), answer))
        broken.push(`${id} holds ${answer.question} ${answer.version}, which nobody wrote`);
    }
    for (const told of before) {
      if ((inEdition.get(told.question)?.version ?? 0) < told.version)
        broken.push(`${id} lacks ${told.question} ${told.version}, accepted before it was asked for`);
    }
  }
  return broken;
}

/** Each edition is exactly what stood at the moment when the table took the submission. */
async function brokenEditions({ table, response, frozen }: Run): Promise<string[]> {
  const broken: string[] = [];
  for (const { receipt, edition, standing } of frozen) {
    const held = await readEdition(table, response, receiptId(receipt));
    const stood = standing.map((item) => answers.parse(item));
    if (canonical(held) !== canonical(stood)) broken.push(`edition ${edition} is not what stood`);
  }
  return broken;
}

/** A second opinion is never an answer, and nobody's is lost. */
async function brokenOpinions(
  { table, response, ledger }: Run,
  written: readonly Answer[],
): Promise<string[]> {
  const standing = await listOpinions(table, response);
  const versionOf = new Map(standing.map((one) => [`${one.authorId} ${one.question}`, one.version]));
  const mixed = written.filter(({ comment }) => comment?.startsWith(opinionMark));
  const gone = ledger.opinions.filter(
    ({ person, question, version }) => (versionOf.get(`${person} ${question}`) ?? 0) < version,
  );
  return [
    ...mixed.map(({ question, author }) => `${author}'s second opinion on ${question} became an answer`),
    ...gone.map(({ question, person }) => `${person}'s second opinion on ${question} is gone`),
  ];
}

function canonical(list: readonly Answer[]): string {
  const inOrder = list.toSorted((a, b) => (a.question < b.question ? -1 : 1));
  return JSON.stringify(
    inOrder.map(({ question, value, comment, version, author, authorId, at, confirmed }) => [
      question,
      value,
      comment ?? '',
      version,
      author,
      authorId,
      at,
      confirmed,
    ]),
  );
}

async function everythingWritten({ table, response }: Run): Promise<Answer[]> {
  const { pk } = answers.key({ response, question: '' });
  const standing = (await queryItems(table, pk, 'ANSWER#')).map((item) => answers.parse(item));
  const before = (await queryItems(table, pk, 'HISTORY#')).map((item) => answerHistory.parse(item));
  return [...standing, ...before];
}

function says(
  answer: Answer | undefined,
  told: { readonly value: unknown; readonly comment?: string | undefined },
): boolean {
  return answer !== undefined && answer.value === told.value && answer.comment === told.comment;
}
