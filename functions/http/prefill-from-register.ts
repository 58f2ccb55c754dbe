// What the registers hold, as answers to be confirmed, where nobody has answered the question in this response.
import type { CompiledQuestionnaire } from '../answers/questionnaire.ts';
import { fittingValues, rowsRuleIn } from '../answers/register-rule.ts';
import { inOrder, type Register, registers } from '../core/registers/register.ts';
import type { Answer, AnswerValue } from '../core/response.ts';
import type { Table } from '../storage/client.ts';
import type { PlacedResponse } from '../storage/entities/partitions.ts';
import { listOwnRows } from '../storage/registers.ts';

/**
 * Version 0 and unconfirmed: they count as unanswered, and whoever confirms or changes one writes its first version.
 * Of rows from an older questionnaire only what this one takes is shown.
 */
export async function prefillFromRegister(
  table: Table,
  response: PlacedResponse,
  questionnaire: CompiledQuestionnaire,
  answers: readonly Pick<Answer, 'question'>[],
): Promise<Answer[]> {
  const unanswered = registers.filter((register) => answers.every(({ question }) => question !== register));
  const prefilled = await Promise.all(
    unanswered.map((register) => prefill(table, response, questionnaire, register)),
  );
  return prefilled.flat();
}

async function prefill(
  table: Table,
  { county, organisation }: PlacedResponse,
  questionnaire: CompiledQuestionnaire,
  register: Register,
): Promise<Answer[]> {
  const rule = rowsRuleIn(questionnaire, register);
  if (rule === undefined) return [];
  const rows = await listOwnRows(table, { county, register }, organisation);
  const shown = inOrder(rows.filter(({ removed }) => !removed))
    .map((row) => ({ ...row, values: fittingValues(rule, row.row, row.values) }))
    .filter(({ values }) => Object.keys(values).length > 0)
    .slice(0, rule.maxRows);
  const newest = shown.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0];
  if (newest === undefined) return [];
  const { author, authorId, at } = newest;
  const value: AnswerValue = shown.map(({ row, values }) => ({ id: row, ...values }));
  return [{ question: register, value, version: 0, author, authorId, at, confirmed: false }];
}
