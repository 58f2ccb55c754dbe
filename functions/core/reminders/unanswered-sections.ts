// Which sections of a response have something left: core questions count where a section has them, otherwise all its questions.
import { type Answer, isAnswered } from '../response.ts';

interface CountedQuestion {
  readonly id: string;
  readonly section: string;
  readonly isCore: boolean;
}

export function unansweredSections(
  questions: readonly CountedQuestion[],
  answers: readonly Pick<Answer, 'question' | 'value' | 'confirmed'>[],
): Set<string> {
  const answered = new Set(answers.filter(isAnswered).map(({ question }) => question));
  const withCore = new Set(questions.filter(({ isCore }) => isCore).map(({ section }) => section));
  const counted = questions.filter(({ section, isCore }) => isCore || !withCore.has(section));
  return new Set(counted.filter(({ id }) => !answered.has(id)).map(({ section }) => section));
}
