// A draft as plain text, to paste elsewhere: the answer in words, then the comment.
import type { AnswerValue } from '../../../functions/core/response.ts';
import { answerInWords, type QuestionText } from '../../shared/questionnaire.ts';

interface DraftText {
  readonly value: AnswerValue;
  readonly comment: string;
}

/** `of` is absent where the questionnaire is not at hand: then choices stand by their codes. */
export function draftAsText({ value, comment }: DraftText, of: QuestionText | undefined): string {
  const answer = of === undefined ? plain(value) : inWords(of, value);
  return [answer, comment].filter((part) => part !== '').join('\n');
}

function inWords(of: QuestionText, value: AnswerValue): string {
  const answer = answerInWords(of, value);
  switch (answer.kind) {
    case 'none':
      return '';
    case 'not-applicable':
      return answer.reason;
    case 'words':
      return answer.words.map((word) => word.sv).join(', ');
    case 'rows':
      return answer.rows
        .map((row) =>
          row
            .map(({ column, words }) => `${column.sv}: ${words.map((word) => word.sv).join(', ')}`)
            .join('\n'),
        )
        .join('\n\n');
  }
}

function plain(value: AnswerValue): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  return Object.values(value).map(plain).filter(Boolean).join(', ');
}
