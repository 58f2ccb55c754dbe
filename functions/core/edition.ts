// A submitted edition as it is listed: its receipt, and what became of it.
import type { ReceiptId, SurveyRef } from './ids.ts';
import type { ByWhom } from './response.ts';

export interface SubmittedEdition {
  readonly edition: number;
  readonly receipt: ReceiptId;
  readonly surveyRef: SurveyRef;
  readonly submittedAt: string;
  readonly submittedBy: string;
  readonly late: boolean;
  /** When the county lead accepted it; stands as history when it has been voided since. */
  readonly accepted?: ByWhom | undefined;
  /** The response was opened again after it. It still counts in the numbers until a later one is submitted. */
  readonly voided?: (ByWhom & { readonly kind: 'returned' | 'reopened' }) | undefined;
}

export type EditionStanding = 'submitted' | 'accepted' | 'returned' | 'reopened';

export function standingOf({ accepted, voided }: SubmittedEdition): EditionStanding {
  if (voided !== undefined) return voided.kind;
  return accepted === undefined ? 'submitted' : 'accepted';
}
