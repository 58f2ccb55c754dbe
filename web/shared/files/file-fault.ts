// Why a file of cases cannot be read, in kinds that the page has words for. Never anything of what stands in it.

export type FileFaultKind =
  | 'too-large'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'empty'
  | 'only-headings'
  | 'not-a-table'
  | 'encoding'
  | 'open-quote'
  | 'row-too-long'
  | 'headings-twice'
  | 'heading-missing'
  | 'forbidden-columns'
  | 'personal-number'
  | 'not-excel'
  | 'protected'
  | 'macros'
  | 'formulas';

export interface FileFault {
  readonly kind: FileFaultKind;
  /** As the file numbers its rows. */
  readonly row?: number;
  /** Headings that it is about. */
  readonly headings?: readonly string[];
}

export class UnusableFile extends Error {
  override readonly name = 'UnusableFile';
  readonly fault: FileFault;

  constructor(fault: FileFault, cause?: unknown) {
    super(fault.kind, { cause });
    this.fault = fault;
  }
}

/** A file for twenty times the largest municipality's year. */
export const most = { bytes: 20_000_000, rows: 50_000, columns: 200, cellLength: 5_000 } as const;
