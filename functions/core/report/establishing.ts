// When a county report may be established, and when it may be corrected.
import type { ErrorCode } from '../errors.ts';
import type { RoundStatus } from '../round.ts';

export interface Establishing {
  readonly roundStatus: RoundStatus;
  /** Somebody has submitted: the report holds something. */
  readonly hasAnswers: boolean;
  /** What the report holds now (`ReportHashes.basis`). */
  readonly basis: string;
  /** The edition that stands; absent before the first. */
  readonly standing?: { readonly basis: string } | undefined;
  /** Why it is corrected. */
  readonly reason?: string | undefined;
}

/**
 * What keeps the report from being established, or undefined. Answers can come in until the round closes, so what is
 * established before would be another report than the one people were asked for. A correction says why, and corrects
 * something.
 */
export function refusalToEstablish(wanted: Establishing): ErrorCode | undefined {
  const { roundStatus, hasAnswers, basis, standing, reason } = wanted;
  if (roundStatus === 'planned' || roundStatus === 'open') return 'round-not-closed';
  if (!hasAnswers) return 'report-empty';
  if (standing === undefined) return undefined;
  if (standing.basis === basis) return 'report-unchanged';
  return reason === undefined ? 'correction-without-reason' : undefined;
}
