// The partitions that several kinds of items lie in together, and what names them.
import type { CountyId, RoundId } from '../../core/ids.ts';
import type { ResponseKey } from '../../core/response.ts';

export const responsePartition = ({ round, organisation, survey }: ResponseKey): string =>
  `RESPONSE#${round}#${organisation}#${survey}`;

/** A round's states, scores and report for one county lie together: one query answers "how far is the county?". */
export const countyPartition = ({ round, county }: CountyKey): string => `ROUND#${round}#COUNTY#${county}`;

export interface CountyKey {
  readonly round: RoundId;
  readonly county: CountyId;
}
/** A response and the county its organisation lies in. */
export interface PlacedResponse extends ResponseKey {
  readonly county: CountyId;
}

export const organisationPartition = (organisation: string): string => `ORGANISATION#${organisation}`;
