// What the municipalities said beside the scores: support asked for, groups concerned, wished areas, facts.
import type { OrganisationId, SurveyRef } from '../ids.ts';
import { coreQuestions } from '../priority/types.ts';
import { type AskedFor, countAskedFor } from './asked-for.ts';
import type { SaidValues } from './choice-counts.ts';
import { countFacts, type FactCounts, type FactQuestion } from './facts.ts';
import { countWishes, type Wishes, wishQuestion } from './wishes.ts';

/** A questionnaire as far as its answers are counted here. */
export interface CountedForm {
  readonly ref: SurveyRef;
  readonly sections: readonly { readonly id: string; readonly kind: string }[];
  readonly questions: readonly {
    readonly id: string;
    readonly section: string;
    readonly rule: CountedRule;
  }[];
}

export interface CountedRule {
  readonly type: string;
  readonly choices?: readonly (string | number)[];
  readonly exclusive?: readonly string[];
  readonly from?: number;
  readonly to?: number;
}

export interface Said {
  /** The questionnaire that the ids of questions and choices belong to. */
  readonly surveyRef: SurveyRef;
  readonly support: AskedFor;
  readonly targetGroups: AskedFor;
  readonly wishes: Wishes;
  readonly facts: readonly FactCounts[];
}

const supportQuestion = 'stodtyp';
const targetGroupQuestion = 'malgrupp';

/** `priorities` in published order; `said` holds the municipalities in scope that have submitted. */
export function countSaid(
  form: CountedForm,
  priorities: readonly { readonly area: string; readonly group?: number | undefined }[],
  said: ReadonlyMap<OrganisationId, SaidValues>,
): Said {
  const values = [...said.values()];
  const areas = form.sections.filter(({ kind }) => kind === 'area').map(({ id }) => id);
  const askedFor = (question: string): AskedFor => {
    const rule = form.questions.find(({ id }) => id === `${areas[0]}.${question}`)?.rule;
    const choices = (rule?.choices ?? []).map(String);
    return countAskedFor({ areas, question, choices, exclusive: rule?.exclusive ?? [] }, values);
  };
  return {
    surveyRef: form.ref,
    support: askedFor(supportQuestion),
    targetGroups: askedFor(targetGroupQuestion),
    wishes: countWishes(priorities, values),
    facts: countFacts(factsIn(form), said),
  };
}

/** Every question with choices or a number that is not counted elsewhere in the report. */
function factsIn({ questions }: CountedForm): FactQuestion[] {
  const elsewhere = [...coreQuestions, supportQuestion, targetGroupQuestion].map((name) => `.${name}`);
  return questions.flatMap(({ id, section, rule }): FactQuestion[] => {
    if (id === wishQuestion || elsewhere.some((name) => id.endsWith(name))) return [];
    switch (rule.type) {
      case 'choice':
      case 'choices':
        return [{ id, section, choices: rule.choices ?? [] }];
      case 'scale':
        return [{ id, section, choices: steps(rule) }];
      case 'integer':
      case 'decimal':
        return [{ id, section }];
      default:
        return [];
    }
  });
}

function steps({ from = 0, to = 4 }: CountedRule): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
