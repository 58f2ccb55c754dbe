// A response: one organisation's answers to one questionnaire in one round, and what state it is in.
import type { OrganisationId, PersonId, ReceiptId, RoundId, SurveyId, SurveyRef } from './ids.ts';

export const responseStatuses = [
  'not-started',
  'draft',
  'awaiting-signature',
  'submitted',
  'accepted',
  'returned',
  'reopened',
  'declined',
] as const;
export type ResponseStatus = (typeof responseStatuses)[number];

/** An answer's value: what SurveyJS would give, or a special code. null means taken back. */
export type AnswerValue =
  | number
  | string
  | boolean
  | null
  | readonly AnswerValue[]
  | { readonly [key: string]: AnswerValue };

/** One question's standing answer. `version` counts its writes through all editions, from 1. */
export interface Answer {
  readonly question: string;
  readonly value: AnswerValue;
  readonly comment?: string | undefined;
  readonly version: number;
  readonly author: string;
  readonly authorId: PersonId;
  readonly at: string;
  /** False while prefilled from an earlier round; such an answer counts as unanswered. */
  readonly confirmed: boolean;
}

/** Names one response. */
export interface ResponseKey {
  readonly round: RoundId;
  readonly organisation: OrganisationId;
  readonly survey: SurveyId;
}

/** The response itself, without its answers. Absent in the store means `not-started`. */
export interface ResponseState extends ResponseKey {
  readonly surveyRef: SurveyRef;
  readonly status: Exclude<ResponseStatus, 'not-started'>;
  /** 1 for the first; a returned or reopened response starts the next. */
  readonly edition: number;
  /**
   * Adds 1 for each answer written, so it is the sum of the answers' versions: a submission can tell that
   * nothing came between, and that it has read every answer that was acknowledged.
   */
  readonly revision: number;
  /** Core questions with an answer that counts; absent in what was stored before they were counted. */
  readonly coreAnswered?: number | undefined;
  readonly updatedAt: string;
  /** The latest submitted edition, which counts also while a later one is being written. */
  readonly submitted?:
    | { readonly edition: number; readonly at: string; readonly receipt: ReceiptId; readonly late: boolean }
    | undefined;
  /** Stands while the response waits for a signature. `from` is what it goes back to. */
  readonly signatureRequest?:
    | (ByWhom & { readonly byId: PersonId; readonly from: 'draft' | 'returned' | 'reopened' })
    | undefined;
  /** Stands while the latest submitted edition is accepted. */
  readonly acceptance?: ByWhom | undefined;
  /** The organisation has asked the county lead to open the response again. */
  readonly reopeningRequest?: (ByWhom & { readonly reason: string }) | undefined;
  /** Stands while the organisation abstains. `from` is what it goes back to. */
  readonly declined?:
    | (ByWhom & {
        readonly reason: string;
        readonly from: 'not-started' | 'draft' | 'awaiting-signature';
      })
    | undefined;
}

/** How somebody is named to others, and when they did it (ISO, UTC). */
export interface ByWhom {
  readonly by: string;
  readonly at: string;
}

/** May answers be written in this state? */
export function acceptsAnswers(status: ResponseStatus): boolean {
  switch (status) {
    case 'not-started':
    case 'draft':
    case 'returned':
    case 'reopened':
      return true;
    case 'awaiting-signature':
    case 'submitted':
    case 'accepted':
    case 'declined':
      return false;
  }
}

/** Does this hold something that counts as an answer? Unconfirmed and taken-back answers do not. */
export function isAnswered(answer: Pick<Answer, 'value' | 'confirmed'> | undefined): boolean {
  return answer?.confirmed === true && answer.value !== null;
}

export function isNotApplicable(
  value: AnswerValue | undefined,
): value is { special: 'ej-aktuellt'; reason: string } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && 'special' in value;
}
