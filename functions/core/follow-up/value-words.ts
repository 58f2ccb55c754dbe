// A value of a follow-up or a yearly report in words, as a page or a document shows it.
import type { YearlyQuestions, YearlyRule } from '../../../surveys/yearly-report/types.ts';
import type { PlanValue } from '../plan/field.ts';
import { formatList, formatNumber, type Language } from '../report/format.ts';

export type NameOf = (municipality: string) => string;

/** A text comes as it was written, with its line breaks. */
export function valueInWords(
  rule: YearlyRule,
  value: Exclude<PlanValue, null>,
  nameOf: NameOf,
  language: Language,
): string {
  switch (rule.type) {
    case 'scale':
      return typeof value === 'number' ? `${value}. ${rule.levels[value]?.sv ?? ''}` : String(value);
    case 'choice':
      return rule.choices.find((each) => each.value === value)?.text.sv ?? String(value);
    case 'choices':
      return formatList(
        listed(value).map((one) => rule.choices.find((each) => each.value === one)?.text.sv ?? one),
        language,
      );
    case 'municipalities':
      return formatList(
        listed(value)
          .map(nameOf)
          .sort((a, b) => a.localeCompare(b, 'sv')),
        language,
      );
    case 'kronor':
      return `${numbered(value, 0, language)}\u00a0kr`;
    case 'count':
      return numbered(value, 0, language);
    case 'measure':
      return numbered(value, Number.isInteger(value) ? 0 : 1, language);
    case 'day':
    case 'line':
    case 'text':
      return String(value);
  }
}

/** The rule of any part of the questions. */
export function ruleOf(questions: YearlyQuestions, part: string): YearlyRule | undefined {
  const { county, subGoal, outcome, activity } = questions;
  return [...county, ...subGoal, ...outcome, ...activity]
    .flatMap(({ parts }) => parts)
    .find(({ id }) => id === part)?.rule;
}

/** With a full stop at the end, once: a level is a sentence already. */
export function asSentence(words: string): string {
  return words.endsWith('.') ? words : `${words}.`;
}

function listed(value: Exclude<PlanValue, null>): string[] {
  return Array.isArray(value) ? [...(value as readonly string[])] : [String(value)];
}

function numbered(value: Exclude<PlanValue, null>, decimals: number, language: Language): string {
  return typeof value === 'number' ? formatNumber(value, decimals, language) : String(value);
}
