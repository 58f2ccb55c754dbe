// The receipt of a submitted edition: its id, and what its checksum is made over.
import { canonicalJson } from './canonical-json.ts';
import type { OrganisationId, ReceiptId, RoundId, SurveyId, SurveyRef } from './ids.ts';
import { receiptId } from './ids.ts';
import type { Answer, ResponseKey } from './response.ts';

export interface Receipt {
  readonly receipt: ReceiptId;
  readonly round: RoundId;
  readonly organisation: OrganisationId;
  readonly survey: SurveyId;
  readonly surveyRef: SurveyRef;
  readonly surveyHash: string;
  readonly edition: number;
  readonly submittedAt: string;
  readonly submittedBy: string;
  /** After the deadline people see. */
  readonly late: boolean;
  /** Number of questions with an answer. */
  readonly answered: number;
  /** SHA-256 (hex) over `checksumText`. */
  readonly checksum: string;
}

/** Crockford's base 32: no letter that is mistaken for a digit. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** `LB-2026-7QK2-M4XT` from 8 random bytes, 5 bits of each. */
export function newReceiptId(year: string, random: Uint8Array): ReceiptId {
  const letters = Array.from(random.subarray(0, 8), (byte) => alphabet[byte % 32]).join('');
  return receiptId(`LB-${year}-${letters.slice(0, 4)}-${letters.slice(4, 8)}`);
}

/** The text a receipt's checksum is taken over: everything that was submitted, in one fixed order. */
export function checksumText(
  edition: ResponseKey & {
    readonly surveyHash: string;
    readonly edition: number;
    readonly answers: readonly Answer[];
  },
): string {
  const { surveyHash, round, organisation, survey } = edition;
  const answers = edition.answers
    .toSorted((a, b) => (a.question < b.question ? -1 : 1))
    .map(({ question, value, comment, version, author, at }) => [
      question,
      value,
      comment ?? null,
      version,
      author,
      at,
    ]);
  return canonicalJson({ surveyHash, round, organisation, survey, edition: edition.edition, answers });
}
