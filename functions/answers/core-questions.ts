// The core questions of a questionnaire: those that scores are computed from, and that progress is counted in.
import type { CompiledQuestionnaire } from './questionnaire.ts';

/** Their ids. A scale that closes the questionnaire says how sure one is of the answers, and is none. */
export function coreQuestions({
  questions,
  sections,
}: Pick<CompiledQuestionnaire, 'questions' | 'sections'>): ReadonlySet<string> {
  const closing = new Set(sections.filter(({ kind }) => kind === 'closing').map(({ id }) => id));
  return new Set(
    questions
      .filter(({ rule, section }) => rule.type === 'scale' && !closing.has(section))
      .map(({ id }) => id),
  );
}
