// A heading, what it says, and tables of words and numbers: the shape of most parts beside the priorities.
import { formatCount } from '../../core/report/format.ts';

export interface PlainColumn {
  readonly name: string;
  /** Numbers stand to the right. */
  readonly align: 'left' | 'right';
}

export interface PlainTable {
  /** Names the table where a section has several. */
  readonly caption?: string;
  readonly columns: readonly PlainColumn[];
  /** As many cells as there are columns. */
  readonly rows: readonly (readonly string[])[];
}

export interface PlainSection {
  readonly heading: string;
  readonly notes: readonly string[];
  readonly tables: readonly PlainTable[];
}

export const wordColumn = (name: string): PlainColumn => ({ name, align: 'left' });
export const numberColumn = (name: string): PlainColumn => ({ name, align: 'right' });
/** `9 av 10 kommuner har svarat`; Gotland is one. */
export function answeredInWords(answered: number, inScope: number): string {
  return `${formatCount(answered, inScope, 'sv')} ${inScope === 1 ? 'kommun' : 'kommuner'} har svarat`;
}
export const missingInWords = 'uppgift saknas';
