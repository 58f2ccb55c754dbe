// What is known from elsewhere as the API gives it to the administrator, and as it is made ready to be saved.
import type { CallOutput } from '../../functions/contract/client.ts';
import type { KnownFile, KnownIndicator, KnownSource } from '../../functions/core/known/known-set.ts';

export type Known = CallOutput<'GET /api/known'>;
export type SavedSet = Known['sets'][number];
export type Question = Known['questions'][number];

/** What a file was found to hold, and what there is to say of it. */
export interface ReadFile {
  readonly source: KnownSource;
  readonly year: number;
  readonly file: KnownFile;
  readonly indicators: readonly KnownIndicator[];
  /** Municipalities with a row. */
  readonly municipalities: number;
  /** Headings of columns without values. */
  readonly unread: readonly string[];
  readonly unclear: readonly { readonly id: string; readonly texts: readonly string[] }[];
  readonly repeated: readonly string[];
  /** The answer goes on on another page, which the file does not have. */
  readonly goesOn: boolean;
}

/** The set that has been saved for the source's year, if any. */
export function setOf(known: Known, source: KnownSource, year: number): SavedSet | undefined {
  return known.sets.find((one) => one.source === source && one.year === year);
}

/** The indicators that were last said something of: this year's, or else the nearest year's before. */
export function saidBefore(known: Known, source: KnownSource, year: number): SavedSet['indicators'] {
  const [latest] = known.sets
    .filter((one) => one.source === source && one.year <= year)
    .toSorted((one, other) => other.year - one.year);
  return latest?.indicators ?? [];
}
