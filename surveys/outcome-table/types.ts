// The shape of an outcome table: the variables that a municipality counts its cases by, once a year.

export interface OutcomeCategory {
  readonly id: string;
  readonly text: string;
  /** How files say it beside its id and its text. */
  readonly synonyms: readonly string[];
  /** The whole numbers that belong here, both ends included; where the variable is `grouped`. */
  readonly range?: readonly [lowest: number, highest: number];
}

export interface OutcomeVariable {
  readonly id: string;
  readonly name: string;
  readonly question: string;
  readonly definition: string;
  /** `multiple`: a case may have several categories, so that they add up to more than the cases. */
  readonly type: 'single' | 'multiple';
  /** Categories that no other may stand beside; only in `multiple`. */
  readonly exclusive: readonly string[];
  /** `closed`: asked of closed cases only. */
  readonly scope: 'all' | 'closed';
  /** Where every case is alike, saying so would tell of each of them. */
  readonly isSensitive: boolean;
  readonly column: {
    readonly name: string;
    readonly synonyms: readonly string[];
    /** Nothing can be counted without it. */
    readonly isRequired: boolean;
  };
  /** The file may say years or days in whole numbers; the groups are made of them. */
  readonly grouped?: 'age' | 'days';
  readonly categories: readonly OutcomeCategory[];
}

export interface OutcomeTable {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  /** What it is and is not: read it before using the numbers. */
  readonly standing: string;
  /** What one case is. */
  readonly unit: string;
  readonly period: string;
  readonly variables: readonly OutcomeVariable[];
  /** The variable that says which cases are closed: those in none of `openCategories`. */
  readonly closedBy: { readonly variable: string; readonly openCategories: readonly string[] };
  readonly coverage: {
    readonly question: string;
    readonly choices: readonly { readonly id: string; readonly text: string }[];
  };
  /** Headings of columns that no such file may have. */
  readonly forbiddenColumns: readonly string[];
}
