// What a receipt in full is made of: the receipt, the answers its reader may see, and what was asked.
import type { SurveyVersion } from '../../../surveys/types.ts';
import type { Receipt } from '../../core/receipt.ts';
import type { Answer } from '../../core/response.ts';

export type ShownAnswer = Omit<Answer, 'authorId'>;

export interface SubmittedResponse {
  readonly receipt: Receipt;
  readonly version: SurveyVersion;
  readonly organisation: string;
  readonly round: string;
  /** Invented answers. */
  readonly synthetic: boolean;
  /** Those of `sections`, where there are such. */
  readonly answers: readonly ShownAnswer[];
  /** The questions that a respondent with all the answers of the edition sees. */
  readonly asked: ReadonlySet<string>;
  /** Sections lent to the reader; absent when the whole is open to them. */
  readonly sections?: readonly string[] | undefined;
}
