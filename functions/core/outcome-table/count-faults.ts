// What does not add up in counts that somebody wrote by hand, or in a file's.
import type { OutcomeTable } from '../../../surveys/outcome-table/types.ts';
import { countClosed } from './protect-table.ts';
import { type CountedCases, splitCategories } from './sent-table.ts';

export interface CountFault {
  readonly variable: string;
  /**
   * `status-missing`: nothing can be counted without it. `sum`: the categories do not add up to `total`. `more-than-all`: a
   * category has more cases than there are. `too-few-in-all`: some cases have no category.
   */
  readonly fault: 'status-missing' | 'sum' | 'more-than-all' | 'too-few-in-all';
  readonly total: number;
  readonly sum: number;
}

export function countFaults(definition: OutcomeTable, { cases, counts }: CountedCases): CountFault[] {
  const status = definition.closedBy.variable;
  if (cases > 0 && !counts.has(status))
    return [{ variable: status, fault: 'status-missing', total: cases, sum: 0 }];
  const closed = countClosed(definition, counts);
  return definition.variables.flatMap((variable): CountFault[] => {
    const own = counts.get(variable.id);
    if (own === undefined) return [];
    const total = variable.scope === 'all' ? cases : closed;
    const sumOf = (ids: readonly string[]) => ids.reduce((sum, id) => sum + (own.get(id) ?? 0), 0);
    const { together, alone } = splitCategories(variable);
    const sum = sumOf([...together, ...alone]);
    const fault = (kind: CountFault['fault']) => [{ variable: variable.id, fault: kind, total, sum }];
    if (variable.type === 'single') return sum === total ? [] : fault('sum');
    const covered = total - sumOf(alone);
    if (covered < 0 || together.some((id) => (own.get(id) ?? 0) > covered)) return fault('more-than-all');
    return sumOf(together) >= covered ? [] : fault('too-few-in-all');
  });
}
