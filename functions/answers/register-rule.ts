// Which questionnaire a register is kept by, and what of an older row it still takes.
import type { SurveyRef } from '../core/ids.ts';
import type { Register, RowValues } from '../core/registers/register.ts';
import { valueFaults } from './check-value.ts';
import type { CompiledQuestionnaire, RowsRule } from './questionnaire.ts';

export interface RegisterRule {
  readonly surveyRef: SurveyRef;
  readonly rule: RowsRule;
}

/** The newest questionnaire for `kind` that asks for the register's rows; they stand newest last. */
export function findRegisterRule(
  questionnaires: ReadonlyMap<SurveyRef, CompiledQuestionnaire>,
  kind: 'municipality' | 'region',
  register: Register,
): RegisterRule | undefined {
  const found = [...questionnaires].flatMap(([surveyRef, questionnaire]) => {
    const rule = questionnaire.kinds.includes(kind) ? rowsRuleIn(questionnaire, register) : undefined;
    return rule === undefined ? [] : [{ surveyRef, rule }];
  });
  return found.at(-1);
}

/** Undefined when the questionnaire does not ask for the register's rows. */
export function rowsRuleIn({ questions }: CompiledQuestionnaire, register: Register): RowsRule | undefined {
  const rule = questions.find(({ id }) => id === register)?.rule;
  return rule?.type === 'rows' ? rule : undefined;
}

/** The values that the rule takes, so that a row from an older questionnaire can be saved as it is shown. */
export function fittingValues(rule: RowsRule, row: string, values: RowValues): RowValues {
  const known = Object.entries(values).filter(([column]) => rule.columns.some(({ id }) => id === column));
  return Object.fromEntries(
    known.filter(([column, value]) => valueFaults(rule, [{ id: row, [column]: value }]).length === 0),
  );
}
