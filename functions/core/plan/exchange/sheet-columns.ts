// The columns of a plan's Excel sheets, one sheet for each kind of row: written by the export, found again by the import.

import { kinds } from '../catalogue.ts';
import type { Field } from '../field.ts';
import { type KindId, kindIds } from '../kind.ts';

/** What a column holds. Only `kept` and the fields are read back; `row` and `version` say what they are read against. */
export type PlanColumn =
  | { readonly is: 'row' | 'version' | 'under' | 'source'; readonly heading: string }
  | { readonly is: 'kept'; readonly heading: string }
  | { readonly is: 'field'; readonly heading: string; readonly field: Field };

/** What the manifest's lines are called that the import reads. */
export const aboutLabels = {
  format: 'Filformat',
  county: 'Län-id',
  period: 'Programperiod',
  edition: 'Utgåva',
  revision: 'Ändringsnummer',
} as const;
export const planFileFormat = 'lagesbild-plan-1';
/** Stands where an edition's number would, in a file of the working version. */
export const workingVersion = 'arbetsversion';

export const keptWords = { true: 'ja', false: 'nej, förslag' } as const;

/** Excel takes 31 characters. */
export function sheetNameOf(kind: KindId): string {
  return kinds[kind].plural.sv.slice(0, 31);
}

export function kindOfSheet(name: string): KindId | undefined {
  return kindIds.find((kind) => sheetNameOf(kind) === name);
}

export function columnsOf(kind: KindId): readonly PlanColumn[] {
  const { fields, parent, isSingle } = kinds[kind];
  return [
    { is: 'row', heading: 'Rad-id' },
    { is: 'version', heading: 'Version' },
    ...(parent === undefined ? [] : [{ is: 'under', heading: 'Hör till' } as const]),
    ...fields.map((field) => ({ is: 'field', heading: headingOf(field, fields), field }) as const),
    ...(isSingle ? [] : [{ is: 'kept', heading: 'Med i planen' } as const]),
    ...(isSingle ? [] : [{ is: 'source', heading: 'Bygger på' } as const]),
  ];
}

/** Two fields of a kind may be called alike; their columns may not. */
function headingOf({ id, label }: Field, fields: readonly Field[]): string {
  const isAlone = fields.filter((other) => other.label.sv === label.sv).length === 1;
  return isAlone ? label.sv : `${label.sv} (${id})`;
}
