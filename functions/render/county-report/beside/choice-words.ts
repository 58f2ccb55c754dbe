// A choice by its text, a scale's level with its number.
import { levelText, type QuestionText } from '../../../core/questionnaire-text.ts';

export function choiceInWords(question: QuestionText | undefined, choice: string): string {
  const found = question?.choices.find(({ value }) => String(value) === choice);
  return found === undefined ? choice : levelText(found).sv;
}
