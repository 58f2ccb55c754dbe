// Everything that can be wrong with a request to save answers, before anything is written.
import { checkChanges } from '../answers/check.ts';
import type { CompiledQuestionnaire } from '../answers/questionnaire.ts';
import type { AnswerChange } from '../core/answering.ts';
import { AppError, type Issue } from '../core/errors.ts';
import { refusePersonalNumbers } from './refuse-personal-numbers.ts';

/** A stored item holds 400 KB; an answer and its keys stay well below. */
const maxAnswerBytes = 200_000;

/** Refuses the whole request when any change in it cannot be saved. `sections`: those lent to the writer, if not all. */
export function refuseUnsavable(
  questionnaire: CompiledQuestionnaire,
  changes: readonly AnswerChange[],
  sections: readonly string[] | undefined,
): void {
  refuseRepeated(changes);
  const issues = [...checkChanges(questionnaire, changes), ...changes.flatMap(sizeIssue)];
  if (issues.length > 0) throw new AppError('answers-invalid', { issues });
  if (sections !== undefined) refuseOutside(sections, questionnaire, changes);
  refusePersonalNumbers(
    changes.flatMap(({ question, value, comment }, index) => [
      { path: `changes.${index}.value`, value, question },
      { path: `changes.${index}.comment`, value: comment, question },
    ]),
  );
}

function refuseRepeated(changes: readonly AnswerChange[]): void {
  const seen = new Set<string>();
  const issues = changes.flatMap(({ question }, index) => {
    const isRepeated = seen.has(question);
    seen.add(question);
    const path = `changes.${index}.question`;
    return isRepeated
      ? [{ path, code: 'duplicate-question', message: 'the question is in the request already', question }]
      : [];
  });
  if (issues.length > 0) throw new AppError('invalid-request', { issues });
}

function refuseOutside(
  sections: readonly string[],
  questionnaire: CompiledQuestionnaire,
  changes: readonly AnswerChange[],
): void {
  const lent = questionsIn(questionnaire, sections);
  const issues = changes.flatMap(({ question }, index) => {
    const path = `changes.${index}.question`;
    return lent.has(question)
      ? []
      : [{ path, code: 'section-not-lent', message: 'the section is not lent to you', question }];
  });
  if (issues.length > 0) throw new AppError('section-not-lent', { issues });
}

/** The questions of `sections`. */
export function questionsIn(questionnaire: CompiledQuestionnaire, sections: readonly string[]): Set<string> {
  return new Set(
    questionnaire.questions.filter(({ section }) => sections.includes(section)).map(({ id }) => id),
  );
}

function sizeIssue({ question, value, comment }: AnswerChange, index: number): Issue[] {
  const bytes = Buffer.byteLength(JSON.stringify([value, comment]));
  if (bytes <= maxAnswerBytes) return [];
  const message = `Svaret är för stort. Korta det till högst ${maxAnswerBytes} byte.`;
  return [{ path: `changes.${index}.value`, code: 'too-large', message, question }];
}
