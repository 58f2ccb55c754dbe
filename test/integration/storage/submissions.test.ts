// Submissions in the table: all of it or nothing, and the frozen edition whole.
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personId } from '../../../functions/core/ids.ts';
import type { Answer } from '../../../functions/core/response.ts';
import type { Table } from '../../../functions/storage/client.ts';
import { listRegionScores, listScores } from '../../../functions/storage/county-reports.ts';
import { auditEntries } from '../../../functions/storage/entities/audit.ts';
import type { PlacedResponse } from '../../../functions/storage/entities/partitions.ts';
import { queryItems } from '../../../functions/storage/items.ts';
import { readResponseState } from '../../../functions/storage/responses.ts';
import { beginResponse, continueResponse } from '../../../functions/storage/save-answers.ts';
import {
  commitSubmission,
  putEdition,
  readBeforeSubmission,
  readEdition,
  readReceipt,
  type Submission,
} from '../../../functions/storage/submissions.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { answerTo, at, draftOf, newResponse, receiptFor } from '../../support/responses.ts';
import { newTable } from '../../support/table.ts';

let engine: TestEngine;
let table: Table;
beforeAll(async () => {
  engine = await startEngine();
  table = await newTable(engine);
});
afterAll(() => engine.stop());

const answer = answerTo('boende.behov');
let receipts = 0;

async function begun(): Promise<PlacedResponse> {
  const response = newResponse();
  await beginResponse(table, response, draftOf(response), [{ answer, replaces: undefined }]);
  return response;
}

function submissionOf(response: PlacedResponse, more: Partial<Submission> = {}): Submission {
  receipts += 1;
  const id = `LB-2026-AAAA-${String(receipts).padStart(4, '0')}`;
  return {
    response,
    state: draftOf(response),
    receipt: receiptFor(response, id),
    chunks: 1,
    key: 'key-1',
    bodyHash: 'body-1',
    scores: { organisation: response.organisation, edition: 1, submittedAt: at, areas: { boende: '-3--' } },
    kind: 'municipality',
    audit: { id, at, person: personId('anna'), action: 'response-submitted', target: { receipt: id } },
    ...more,
  };
}

describe('a submission', () => {
  it('is seen in the state, the receipt, the key, the scores and the audit', async () => {
    const response = await begun();
    const submission = submissionOf(response);
    const { receipt } = submission.receipt;
    expect(await commitSubmission(table, submission)).toBe('committed');
    const submitted = { edition: 1, at, receipt, late: false };
    const { state, earlier } = await readBeforeSubmission(table, response, 'key-1');
    expect(state).toEqual(draftOf(response, { status: 'submitted', submitted }));
    expect(earlier).toEqual({ bodyHash: 'body-1', receipt });
    expect(await readReceipt(table, receipt)).toEqual({ ...submission.receipt, chunks: 1 });
    expect(await listScores(table, response)).toEqual([submission.scores]);
    const audit = (await queryItems(table, 'AUDIT#2026-11', at)).map((item) => auditEntries.parse(item));
    expect(audit).toContainEqual(submission.audit);
  });

  const nothingOf = async (response: PlacedResponse, submission: Submission): Promise<void> => {
    expect(await readReceipt(table, submission.receipt.receipt)).toBeUndefined();
    expect((await readBeforeSubmission(table, response, submission.key)).earlier).toBeUndefined();
    expect(await listScores(table, response)).toEqual([]);
  };

  it('is refused whole when an answer was written since the state was read', async () => {
    const response = await begun();
    const write = { answer: { ...answer, version: 2 }, replaces: answer };
    const lease = { step: 'none', lease: { token: '', until: at } } as const;
    await continueResponse(table, response, draftOf(response), { writes: [write], lease, at });
    const submission = submissionOf(response);
    expect(await commitSubmission(table, submission)).toBe('refused');
    expect((await readResponseState(table, response))?.status).toBe('draft');
    await nothingOf(response, submission);
  });

  it('is refused whole while somebody holds a lease, and not when it has run out', async () => {
    const response = newResponse();
    const writing = { token: 'theirs', until: '2026-11-22T10:00:30.000Z' };
    await beginResponse(table, response, draftOf(response, { writing }), [{ answer, replaces: undefined }]);
    const early = submissionOf(response);
    expect(await commitSubmission(table, early)).toBe('refused');
    await nothingOf(response, early);
    const id = 'LB-2026-BBBB-0001';
    const late = submissionOf(response, {
      receipt: receiptFor(response, id, { submittedAt: '2026-11-22T10:00:31.000Z' }),
    });
    expect(await commitSubmission(table, late)).toBe('committed');
    expect(await readResponseState(table, response)).not.toHaveProperty('writing');
  });

  it('is refused when the receipt or the key is taken, or the response submitted', async () => {
    const response = await begun();
    const submission = submissionOf(response);
    await commitSubmission(table, submission);
    const other = await begun();
    expect(
      await commitSubmission(table, {
        ...submissionOf(other),
        receipt: receiptFor(other, submission.receipt.receipt),
      }),
    ).toBe('refused');
    expect(await commitSubmission(table, submissionOf(response, { key: 'key-2' }))).toBe('refused');
  });

  it('is one, however many try at once', async () => {
    const response = await begun();
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        commitSubmission(table, submissionOf(response, { key: `key-${index}` })),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === 'committed')).toHaveLength(1);
  });

  it('of a region puts its scores apart from the municipalities’', async () => {
    const response = newResponse('region-19');
    await beginResponse(table, response, draftOf(response), [{ answer, replaces: undefined }]);
    const submission = submissionOf(response, { kind: 'region' });
    expect(await commitSubmission(table, submission)).toBe('committed');
    expect(await listRegionScores(table, response)).toEqual([submission.scores]);
    expect(await listScores(table, response)).toEqual([]);
  });

  it('without scores leaves the county as it was', async () => {
    const response = await begun();
    expect(await commitSubmission(table, submissionOf(response, { scores: undefined }))).toBe('committed');
    expect(await listScores(table, response)).toEqual([]);
  });
});

describe('a frozen edition', () => {
  it('comes back as it was', async () => {
    const response = newResponse();
    const { receipt } = receiptFor(response, 'LB-2026-CCCC-0001');
    const edition = [
      answerTo('a', { value: { special: 'ej-aktuellt', reason: 'Å' } }),
      answerTo('b', { value: null, comment: '🙂' }),
    ];
    expect(await putEdition(table, response, receipt, edition)).toBe(1);
    expect(await readEdition(table, response, receipt)).toEqual(edition);
  });

  it('is stored in chunks when even compressed it is more than an item holds', async () => {
    const response = newResponse();
    const { receipt } = receiptFor(response, 'LB-2026-CCCC-0002');
    const edition: Answer[] = Array.from({ length: 120 }, (_, index) =>
      answerTo(`q${index}`, { comment: randomBytes(6000).toString('base64') }),
    );
    expect(await putEdition(table, response, receipt, edition)).toBeGreaterThan(1);
    expect(await readEdition(table, response, receipt)).toEqual(edition);
  });
});
