// What the page and the worker say to each other.
import type { RowFault, UnknownText } from '../../../functions/core/outcome-table/count-cases.ts';
import type { Mapping } from '../../../functions/core/outcome-table/match-columns.ts';
import type { Choices } from '../../../functions/core/outcome-table/read-value.ts';
import type { SentTable } from '../../../functions/core/outcome-table/sent-table.ts';
import type { OutcomeTable } from '../../../surveys/outcome-table/types.ts';
import type { FileFault } from '../../shared/files/file-fault.ts';

export interface CountRequest {
  readonly kind: 'count';
  readonly mapping: Mapping;
  /** By variable. */
  readonly choices: ReadonlyMap<string, Choices>;
  readonly coverage: string;
}

export type WorkerRequest =
  | { readonly kind: 'open'; readonly definition: OutcomeTable; readonly file: File }
  | CountRequest;

export type Counted = {
  readonly kind: 'counted';
  readonly table: SentTable;
  readonly faults: readonly RowFault[];
  readonly faultyRows: number;
  readonly unknown: readonly UnknownText[];
  readonly rows: number;
};

export type WorkerAnswer =
  | { readonly kind: 'opened'; readonly headings: readonly string[]; readonly rows: number }
  | Counted
  | { readonly kind: 'refused'; readonly fault: FileFault };
