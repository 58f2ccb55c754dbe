// THE place where it is decided what everybody may see of counties' answers. Source: product definition, "Disclosure".
import type { Public } from './disclosed.ts';
import type { Mark } from './national-figure.ts';
import { type CountyCell, discloseRow, type ShownRow } from './national-table.ts';
import { hideBesideOthers } from './public-beside-others.ts';
import type { PublicCell } from './public-cell.ts';
import { fewestInPublicCounty } from './thresholds.ts';

/** The two decisions there are; tests hand in others to see that they are needed. */
export interface PublicPolicy {
  /** Why the county's own numbers are not shown; undefined when they are. */
  mark(cell: PublicCell): Mark | undefined;
  /** One more of the `open` counties to hide for what others read elsewhere; undefined when none need be. */
  alsoHide(cells: readonly PublicCell[], open: readonly PublicCell[]): string | undefined;
}

export const publicPolicy: PublicPolicy = {
  mark({ isAsked, consent, responded, valid, notApplicable, inScope }) {
    if (!isAsked) return 'not-asked';
    if (responded === 0) return 'missing';
    // A municipality that is its whole county has consented to be seen by the nation, if at all.
    if (consent !== 'not-needed') return 'suppressed';
    if (valid >= fewestInPublicCounty) return undefined;
    const isEverybody = responded >= fewestInPublicCounty;
    if (isEverybody && notApplicable === inScope) return 'not-applicable';
    if (isEverybody && valid === 0 && notApplicable === 0) return 'missing';
    return 'suppressed';
  },
  alsoHide: hideBesideOthers,
};

/**
 * Decides one row: every county each once. The nation's numbers are the sum of the counties that are shown, so they say
 * nothing more than the row does; hidden counties enter in no way.
 */
export function discloseRowToPublic(
  cells: readonly PublicCell[],
  policy: PublicPolicy = publicPolicy,
): Public<ShownRow> {
  let open = cells.filter((cell) => policy.mark(cell) === undefined);
  for (let next = policy.alsoHide(cells, open); next !== undefined; next = policy.alsoHide(cells, open)) {
    const hidden = next;
    open = open.filter(({ county }) => county !== hidden);
  }
  const shown = new Set(open.map(({ county }) => county));
  const byCounty = new Map(cells.map((cell) => [cell.county, cell]));
  const mark = ({ county }: CountyCell): Mark | undefined => {
    const cell = byCounty.get(county);
    if (cell === undefined || shown.has(county)) return undefined;
    return policy.mark(cell) ?? 'suppressed';
  };
  return discloseRow(cells, { mark, mayEnter: () => false }) as Public<ShownRow>;
}
