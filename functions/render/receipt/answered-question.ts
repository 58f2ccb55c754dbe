// One question of the receipt: what was answered, in words and in full, the comment, who wrote and when.
import type { NumberedQuestion } from '../../core/numbered-questions.ts';
import { answeredColumns, answerInWords, type QuestionText } from '../../core/questionnaire-text.ts';
import { formatTime } from '../../core/report/format.ts';
import type { AnswerValue } from '../../core/response.ts';
import { exactLine, exactLines } from '../exact-text.ts';
import { printableText } from '../printable-text.ts';
import type { ShownAnswer } from './submitted-response.ts';

type Lines = readonly string[];

export type AnswerInFull =
  | { readonly kind: 'none'; readonly text: string }
  | { readonly kind: 'words'; readonly lines: Lines }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'reason'; readonly text: string; readonly reason: Lines }
  | { readonly kind: 'rows'; readonly rows: readonly RowInFull[] };

/** Every question of a register's row, answered or not. */
export type RowInFull = readonly { readonly question: string; readonly lines: Lines }[];

export interface AnsweredQuestion {
  /** `8.3`. */
  readonly number: string;
  readonly title: string;
  readonly answer: AnswerInFull;
  readonly comment?: Lines;
  /** `Enhetschef, 22 november 2026 kl. 11.42`. */
  readonly written?: string;
  /** Why the answer does not count. */
  readonly note?: string;
}

const unanswered = 'Obesvarad';
const notAsked = 'Ställdes inte: frågan beror på ett annat svar';

export function describeAnswered(
  { number, of }: NumberedQuestion,
  answer: ShownAnswer | undefined,
  isAsked: boolean,
): AnsweredQuestion {
  const hasValue = answer !== undefined && answer.value !== null;
  const hasComment = answer?.comment !== undefined && answer.comment !== '';
  const note = hasValue ? noteOn(answer, isAsked) : undefined;
  return {
    number,
    title: printableText(of.title.sv),
    answer: hasValue ? inFull(of, answer.value) : { kind: 'none', text: isAsked ? unanswered : notAsked },
    ...(hasComment && { comment: exactLines(answer.comment ?? '') }),
    ...((hasValue || hasComment) && {
      written: `${exactLine(answer.author)}, ${formatTime(Date.parse(answer.at), 'sv')}`,
    }),
    ...(note !== undefined && { note }),
  };
}

function noteOn({ confirmed }: ShownAnswer, isAsked: boolean): string | undefined {
  if (!confirmed) return 'Förifyllt och inte bekräftat: räknas som obesvarat.';
  return isAsked ? undefined : 'Räknas inte: frågan ställdes inte med de övriga svaren.';
}

function inFull(of: QuestionText, value: AnswerValue): AnswerInFull {
  const answer = answerInWords(of, value);
  switch (answer.kind) {
    case 'none':
      return { kind: 'none', text: unanswered };
    case 'not-applicable': {
      const choice = of.choices.find((one) => one.reason !== undefined);
      return {
        kind: 'reason',
        text: printableText(choice?.text.sv ?? 'Ej aktuellt'),
        reason: exactLines(answer.reason),
      };
    }
    case 'rows':
      return { kind: 'rows', rows: rowsOf(of, value) };
    case 'words': {
      const words = answer.words.map(({ sv }) => sv);
      const isList = of.type === 'choices' || of.type === 'ranked';
      return isList
        ? { kind: 'list', isOrdered: answer.isOrdered, items: words.map(exactLine) }
        : { kind: 'words', lines: words.flatMap(exactLines) };
    }
  }
}

function rowsOf(of: QuestionText, value: AnswerValue): RowInFull[] {
  const rows = (Array.isArray(value) ? value : []) as readonly { readonly [field: string]: AnswerValue }[];
  return rows.map((row) =>
    answeredColumns(of).map((column) => ({
      question: printableText(column.title.sv),
      lines: cellLines(column, row[column.id] ?? null),
    })),
  );
}

function cellLines(column: QuestionText, value: AnswerValue): string[] {
  const answer = answerInWords(column, value);
  switch (answer.kind) {
    case 'words':
      return answer.words.flatMap(({ sv }) => exactLines(sv));
    case 'not-applicable':
      return exactLines(`Ej aktuellt: ${answer.reason}`);
    case 'none':
    case 'rows':
      return [unanswered];
  }
}
