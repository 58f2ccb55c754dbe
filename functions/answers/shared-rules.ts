// A compiled questionnaire as it is kept in a file: each distinct rule once, since the same seven stand in every area.
import type { CompiledQuestion, CompiledQuestionnaire, ValueRule } from './questionnaire.ts';

export interface KeptQuestionnaire extends Omit<CompiledQuestionnaire, 'questions'> {
  readonly rules: readonly ValueRule[];
  readonly questions: readonly (Omit<CompiledQuestion, 'rule'> & {
    /** Its place in `rules`. */
    readonly rule: number;
  })[];
}

export function shareRules(questionnaire: CompiledQuestionnaire): KeptQuestionnaire {
  const places = new Map<string, number>();
  const rules: ValueRule[] = [];
  const questions = questionnaire.questions.map(({ rule, ...question }) => {
    const text = JSON.stringify(rule);
    const place = places.get(text) ?? rules.push(rule) - 1;
    places.set(text, place);
    return { ...question, rule: place };
  });
  return { ...questionnaire, rules, questions };
}

/** The questionnaire that was kept. Throws on a file that names a rule it does not hold. */
export function withOwnRules({ rules, ...kept }: KeptQuestionnaire): CompiledQuestionnaire {
  const questions = kept.questions.map((question) => {
    const rule = rules[question.rule];
    if (rule === undefined) throw new Error(`${kept.survey}: no rule ${question.rule} for ${question.id}`);
    return { ...question, rule };
  });
  return { ...kept, questions };
}
