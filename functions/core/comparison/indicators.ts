// What counties may be compared by below areas and dimensions: each item of a maturity dimension, each fact with choices.
import type { PeerSurvey } from '../results/peer-survey.ts';

export interface Indicator {
  readonly id: string;
  readonly survey: PeerSurvey;
  /** The area or dimension it is asked in. */
  readonly section: string;
  /** `level`: 0–4. `choice`: one of the options. `choices`: any number of them. */
  readonly kind: 'level' | 'choice' | 'choices';
  /** What is counted, in this order: `0`–`4`, or the choices as the questionnaire lists them. */
  readonly options: readonly string[];
}

/** A compiled questionnaire, as far as it is read here. */
export interface IndicatingQuestionnaire {
  readonly sections: readonly { readonly id: string; readonly kind: string }[];
  readonly questions: readonly {
    readonly id: string;
    readonly section: string;
    readonly rule: { readonly type: string; readonly choices?: readonly (string | number)[] };
  }[];
}

const levels = ['0', '1', '2', '3', '4'] as const;

/**
 * In the questionnaire's order. An area's four core questions are compared as what they are; numbers and dates among
 * its facts have no ends to give bounds by, and are not compared.
 */
export function indicatorsOf(
  survey: PeerSurvey,
  { sections, questions }: IndicatingQuestionnaire,
): Indicator[] {
  const kinds = new Map(sections.map(({ id, kind }) => [id, kind]));
  return questions.flatMap(({ id, section, rule }): Indicator[] => {
    if (survey === 'maturity' && kinds.get(section) === 'dimension' && rule.type === 'scale')
      return [{ id, survey, section, kind: 'level', options: levels }];
    const kind = rule.type === 'choice' || rule.type === 'choices' ? rule.type : undefined;
    if (survey === 'inventory' && kinds.get(section) === 'area' && kind !== undefined)
      return [{ id, survey, section, kind, options: (rule.choices ?? []).map(String) }];
    return [];
  });
}
