// Which sections of a response have something left: scales count where a section has them, otherwise all its questions.
import { type Answer, isAnswered } from '../response.ts';

interface CountedQuestion {
  readonly id: string;
  readonly section: string;
  readonly isScale: boolean;
}

export function unansweredSections(
  questions: readonly CountedQuestion[],
  answers: readonly Pick<Answer, 'question' | 'value' | 'confirmed'>[],
): Set<string> {
  const answered = new Set(answers.filter(isAnswered).map(({ question }) => question));
  const withScales = new Set(questions.filter(({ isScale }) => isScale).map(({ section }) => section));
  const counted = questions.filter(({ section, isScale }) => isScale || !withScales.has(section));
  return new Set(counted.filter(({ id }) => !answered.has(id)).map(({ section }) => section));
}
