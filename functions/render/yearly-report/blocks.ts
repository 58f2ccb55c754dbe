// What a printed yearly report is made of.

/** What somebody answered: a label where a question has parts, the lines, and what must be known of them. */
export interface PrintedValue {
  readonly label?: string;
  readonly lines: readonly string[];
  readonly note?: string;
}

export type PrintedBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'answer'; readonly question: string; readonly values: readonly PrintedValue[] };

export interface PrintedSection {
  readonly heading: string;
  readonly blocks: readonly PrintedBlock[];
}
