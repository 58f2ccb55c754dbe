// What one county's municipalities answered to one thing, as it is decided whether everybody may see it.
import type { CountyCell } from './national-table.ts';

/** Not to be shown. */
export interface PublicCell extends CountyCell {
  /** Of the valid answers, how many each SKR group gave: municipalities see their own group's figure. */
  readonly byGroup: Readonly<Record<string, number>>;
}
