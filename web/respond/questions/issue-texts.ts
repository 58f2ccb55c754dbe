// What is wrong with an answer, in English; the server's own words are Swedish.
import type { AnswerIssueCode } from '../../../functions/core/answer-issues.ts';

const english: Readonly<Record<AnswerIssueCode, string>> = {
  'bad-character': 'The text holds characters, or line breaks, that cannot be saved. Write it without them.',
  duplicate: 'The same choice is there more than once. Remove one.',
  'duplicate-question': 'The question was sent twice.',
  'empty-list': 'The list is empty. Choose something, or remove the answer.',
  'empty-text': 'The text is empty. Write something, or remove the answer.',
  'exclusive-choice': 'One of the choices cannot be combined with others. Choose it alone, or remove it.',
  'not-a-date': 'There is no such date. Write it as YYYY-MM-DD.',
  'not-an-integer': 'Write a whole number.',
  'off-scale': 'Choose one of the levels on the scale.',
  'out-of-range': 'The number or date is smaller or larger than the question allows.',
  'personal-number': 'The text seems to contain a personal identity number. Remove it to save.',
  'reason-missing': 'Write why the question is not applicable to you.',
  'repeated-row': 'Two rows say the same thing about the same area. Change one of them, or remove it.',
  'row-id': 'The row cannot be told from the others. Remove it and add it again.',
  'section-not-lent': 'The section is not lent to you.',
  'too-fine': 'Write the number with at most two decimals.',
  'too-large': 'The answer is too large. Shorten it.',
  'too-long': 'The text is too long. Shorten it.',
  'too-many': 'There are too many choices or rows. Remove some.',
  'unknown-choice': 'There is no such choice. Choose one of those in the question.',
  'unknown-field': 'The answer holds something that the question does not ask for.',
  'unknown-question': 'There is no such question in this questionnaire.',
  'wrong-type': 'The answer is not of the kind that the question takes.',
};

/** Undefined for what the list does not know: then the Swedish words are all there is. */
export function issueInEnglish(code: string): string | undefined {
  return Object.hasOwn(english, code) ? english[code as AnswerIssueCode] : undefined;
}
