// What people write to each other about a response: texts that can be kept, about questions that are there, of nobody.
import { textFault } from '../answers/check-text.ts';
import type { CompiledQuestionnaire } from '../answers/questionnaire.ts';
import { AppError, type Issue } from '../core/errors.ts';
import { containsPersonalNumber } from '../core/guard/personal-number.ts';
import type { QuestionComment } from '../core/review-note.ts';

export interface Words {
  /** Empty when nothing is said beside the comments. */
  readonly message: string;
  readonly comments: readonly QuestionComment[];
}

/** `field` is what the request calls the message. Refuses with `invalid-request` or `personal-number`, and says where. */
export function refuseWords(
  questionnaire: CompiledQuestionnaire,
  { message, comments }: Words,
  field: 'message' | 'reason',
): void {
  const asked = new Set(questionnaire.questions.map(({ id }) => id));
  const unknown = comments.flatMap(({ question }, index): Issue[] =>
    asked.has(question)
      ? []
      : [{ path: `comments.${index}.question`, code: 'unknown-question', message: 'Frågan finns inte.' }],
  );
  const texts = [
    ...(message === '' ? [] : [{ path: field, text: message }]),
    ...comments.map(({ question, text }, index) => ({ path: `comments.${index}.text`, text, question })),
  ];
  const unsound = texts.flatMap(({ text, ...place }): Issue[] => {
    // How long a text may be is the contract's.
    const fault = textFault(text, { maxLength: Number.POSITIVE_INFINITY, multiline: true });
    return fault === undefined ? [] : [{ ...place, ...fault }];
  });
  const issues = [...unknown, ...unsound];
  if (issues.length > 0) throw new AppError('invalid-request', { issues });
  const personal = texts
    .filter(({ text }) => containsPersonalNumber(text))
    .map(({ text: _, ...place }): Issue => ({ ...place, code: 'personal-number', message: personalNumber }));
  if (personal.length > 0) throw new AppError('personal-number', { issues: personal });
}

const personalNumber = 'Texten ser ut att innehålla ett personnummer. Ta bort det.';
