// A compiled questionnaire as it is kept in a file: each distinct rule and each section's id once, since the same
// seven questions stand in every area and every function that answers loads the file.
import type { Condition } from '../core/condition.ts';
import { type SurveyRef, surveyRef } from '../core/ids.ts';
import type { CompiledQuestion, CompiledQuestionnaire, ValueRule } from './questionnaire.ts';

/** Section and rule are places in `sections` and `rules`; an id that begins with `.` begins with its section's. */
type KeptQuestion = readonly [section: number, id: string, rule: number, more?: More];
/** What few questions have: left out where they are always visible and new in this version. */
interface More {
  readonly visible?: Condition;
  readonly change?: CompiledQuestion['change'];
}

export interface KeptQuestionnaire extends Omit<CompiledQuestionnaire, 'questions'> {
  readonly rules: readonly ValueRule[];
  readonly questions: readonly KeptQuestion[];
}

/** Throws on a question of a section that the questionnaire does not have. */
export function shareRules(questionnaire: CompiledQuestionnaire): KeptQuestionnaire {
  const places = new Map<string, number>();
  const rules: ValueRule[] = [];
  const sections = questionnaire.sections.map(({ id }) => id);
  const questions = questionnaire.questions.map(({ id, section, rule, visible, change }): KeptQuestion => {
    const text = JSON.stringify(rule);
    const place = places.get(text) ?? rules.push(rule) - 1;
    places.set(text, place);
    const at = sections.indexOf(section);
    if (at < 0) throw new Error(`${questionnaire.survey}: no section ${section} for ${id}`);
    const short = id.startsWith(`${section}.`) ? id.slice(section.length) : id;
    const more: More = { ...(visible && { visible }), ...(change !== 'new' && { change }) };
    return Object.keys(more).length === 0 ? [at, short, place] : [at, short, place, more];
  });
  return { ...questionnaire, rules, questions };
}

/** The questionnaire that was kept. Throws on a file that names a rule or a section it does not hold. */
export function withOwnRules({ rules, ...kept }: KeptQuestionnaire): CompiledQuestionnaire {
  const questions = kept.questions.map(([at, short, place, more]): CompiledQuestion => {
    const [section, rule] = [kept.sections[at]?.id, rules[place]];
    if (section === undefined) throw new Error(`${kept.survey}: no section ${at} for ${short}`);
    const id = short.startsWith('.') ? section + short : short;
    if (rule === undefined) throw new Error(`${kept.survey}: no rule ${place} for ${id}`);
    return { id, section, rule, change: 'new', ...more };
  });
  return { ...kept, questions };
}

/** Those that were kept, by version. That each is a fresh compile of its version is a test; JSON carries no narrower types. */
export function questionnairesIn(kept: readonly unknown[]): ReadonlyMap<SurveyRef, CompiledQuestionnaire> {
  return new Map(
    (kept as readonly KeptQuestionnaire[])
      .map(withOwnRules)
      .map((questionnaire) => [surveyRef(`${questionnaire.survey}@${questionnaire.version}`), questionnaire]),
  );
}
