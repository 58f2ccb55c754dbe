// A row in words: its name, and each column under a short label.
import { type Register, type RowValues, registerColumns } from '../../functions/core/registers/register.ts';
import type { ContentText } from '../shared/language/language.tsx';
import {
  answerInWords,
  type QuestionText,
  questionsById,
  type SurveyVersion,
} from '../shared/questionnaire.ts';

/** Undefined for a row that nobody has named. */
export function nameOf(register: Register, values: RowValues): string | undefined {
  const name = values[registerColumns[register].name];
  return typeof name === 'string' ? name : undefined;
}

export function columnsOf(version: SurveyVersion, register: Register): readonly QuestionText[] {
  return questionsById(version).get(register)?.columns ?? [];
}

/** The column's value, choices by their text; nothing when it is not filled in. */
export function wordsIn(
  columns: readonly QuestionText[],
  values: RowValues,
  column: string,
): readonly ContentText[] {
  const of = columns.find(({ id }) => id === column);
  const value = values[column];
  if (of === undefined || value === undefined || value === null) return [];
  const answer = answerInWords(of, value);
  return answer.kind === 'words' ? answer.words : [];
}
