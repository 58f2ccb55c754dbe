// Does a register's row match what somebody searches for?
import type { AnswerValue } from '../response.ts';
import { type Register, type RegisterRow, registerColumns } from './register.ts';

export interface RegisterSearch {
  /** Any of these will do: an area, and those of other questionnaires that correspond to it. */
  readonly areas?: readonly string[] | undefined;
  readonly targetGroup?: string | undefined;
  /** Only what others in the county may use, with or without an agreement. */
  readonly shared?: boolean | undefined;
}

const sharing: readonly AnswerValue[] = ['ja', 'efter-avtal'];

/** A removed row matches nothing; nor does a row without the column that is asked about. */
export function matches(register: Register, row: RegisterRow, search: RegisterSearch): boolean {
  const columns = registerColumns[register];
  const { areas, targetGroup, shared } = search;
  return (
    !row.removed &&
    (areas === undefined || holdsAny(valueIn(row, columns.areas), areas)) &&
    (targetGroup === undefined || holdsAny(valueIn(row, columns.targetGroups), [targetGroup])) &&
    (shared !== true || sharing.includes(valueIn(row, columns.shared)))
  );
}

function valueIn({ values }: RegisterRow, column: string | undefined): AnswerValue {
  return column !== undefined && Object.hasOwn(values, column) ? (values[column] ?? null) : null;
}

function holdsAny(value: AnswerValue, wanted: readonly string[]): boolean {
  return Array.isArray(value) && value.some((one) => typeof one === 'string' && wanted.includes(one));
}
