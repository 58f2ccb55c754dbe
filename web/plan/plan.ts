// What the plan's pages are about: a plan or an edition of it, its rows, how rows are called.
import type { CallOutput } from '../../functions/contract/client.ts';
import { kinds } from '../../functions/core/plan/catalogue.ts';
import type { PlanValue } from '../../functions/core/plan/field.ts';

export type Plan = CallOutput<'GET /api/plans/{county}/{period}'>;
export type Edition = CallOutput<'GET /api/plans/{county}/{period}/editions/{edition}'>;
export type Row = Plan['rows'][number];

/** The text of the field that names the row; empty for a row without name. */
export function titleOf({ kind, values }: Pick<Row, 'kind' | 'values'>): string {
  const { title } = kinds[kind];
  const value = title === undefined ? undefined : values[title];
  return typeof value === 'string' ? value : '';
}

export function textIn({ values }: Row, field: string): string | undefined {
  const value = values[field];
  return typeof value === 'string' ? value : undefined;
}

export function numberIn({ values }: Row, field: string): number | undefined {
  const value = values[field];
  return typeof value === 'number' ? value : undefined;
}

export type { PlanValue };
