// Responses and answers for storage tests.
import {
  organisationId,
  personId,
  receiptId,
  roundId,
  surveyId,
  surveyRef,
} from '../../functions/core/ids.ts';
import type { Receipt } from '../../functions/core/receipt.ts';
import type { Answer } from '../../functions/core/response.ts';
import type { PlacedResponse } from '../../functions/storage/entities/partitions.ts';
import type { StoredResponseState } from '../../functions/storage/entities/responses.ts';
import { vastmanland } from './people.ts';

let count = 0;

/** A response that no other test has. */
export function newResponse(organisation = '1980'): PlacedResponse {
  count += 1;
  return {
    round: roundId(`round-${count}`),
    organisation: organisationId(organisation),
    survey: surveyId('behovsinventering'),
    county: vastmanland,
  };
}

export const at = '2026-11-22T10:00:00.000Z';

export function draftOf(
  response: PlacedResponse,
  more: Partial<StoredResponseState> = {},
): StoredResponseState {
  const { county: _, ...key } = response;
  const ref = surveyRef('behovsinventering@2026-1');
  return { ...key, surveyRef: ref, status: 'draft', edition: 1, revision: 1, updatedAt: at, ...more };
}

export function answerTo(question: string, more: Partial<Answer> = {}): Answer {
  return {
    question,
    value: 3,
    version: 1,
    author: 'Anna',
    authorId: personId('anna'),
    at,
    confirmed: true,
    ...more,
  };
}

export function receiptFor(response: PlacedResponse, id: string, more: Partial<Receipt> = {}): Receipt {
  const { county: _, ...key } = response;
  return {
    ...key,
    receipt: receiptId(id),
    surveyRef: surveyRef('behovsinventering@2026-1'),
    surveyHash: 'hash',
    edition: 1,
    submittedAt: at,
    submittedBy: 'Anna',
    late: false,
    answered: 1,
    checksum: 'checksum',
    ...more,
  };
}
