// What every page of a form or receipt carries, and what the file says of itself. typst/paper-page.ts lays it out.

export interface Paper {
  /** The file's title, which readers announce. */
  readonly title: string;
  /** At the top of each page. */
  readonly head: string;
  /** At the foot of each page, before the page number. */
  readonly foot: string;
  /** Year, month, day, hour, minute and second in UTC; absent for what has no time of its own. */
  readonly date?: readonly number[];
  readonly synthetic: boolean;
}
