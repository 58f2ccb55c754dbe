// When a county report may be established, and when it may be corrected.
import type { ErrorCode } from '../errors.ts';
import type { RoundStatus } from '../round.ts';

/** Of a report or an edition; `contentBasis` is absent in what was stored before it was kept (`ReportHashes`). */
export interface ReportBasis {
  readonly basis: string;
  readonly contentBasis?: string | undefined;
}

/** Do both say the same? A round that is renamed or gets other times makes no other report. */
export function saysTheSame(one: ReportBasis, other: ReportBasis): boolean {
  if (one.contentBasis === undefined || other.contentBasis === undefined) return one.basis === other.basis;
  return one.contentBasis === other.contentBasis;
}

export interface Establishing {
  readonly roundStatus: RoundStatus;
  /** Somebody has submitted: the report holds something. */
  readonly hasAnswers: boolean;
  /** What the report holds now. */
  readonly report: ReportBasis;
  /** The edition that stands; absent before the first. */
  readonly standing?: ReportBasis | undefined;
  /** Why it is corrected. */
  readonly reason?: string | undefined;
}

/**
 * What keeps the report from being established, or undefined. Answers can come in until the round closes, so what is
 * established before would be another report than the one people were asked for. A correction says why, and corrects
 * something.
 */
export function refusalToEstablish(wanted: Establishing): ErrorCode | undefined {
  const { roundStatus, hasAnswers, report, standing, reason } = wanted;
  if (roundStatus === 'planned' || roundStatus === 'open') return 'round-not-closed';
  if (!hasAnswers) return 'report-empty';
  if (standing === undefined) return undefined;
  if (saysTheSame(standing, report)) return 'report-unchanged';
  return reason === undefined ? 'correction-without-reason' : undefined;
}
