// What the report's document holds beside the report: the questionnaires' words, free text for who may read it, registers.
import type { SurveyVersion } from '../../surveys/types.ts';
import { type Membership, membershipFor } from '../core/access.ts';
import type { SurveyRef } from '../core/ids.ts';
import type { ReportAppendix } from '../render/county-report/beside/describe-beside.ts';
import type { CountyKey } from '../storage/entities/partitions.ts';
import { readRound } from '../storage/rounds.ts';
import type { ReportNeeds } from './find-report.ts';
import { findKnownRows } from './known-rows.ts';
import { findAllTexts } from './report-texts.ts';

interface Needs extends ReportNeeds {
  readonly findSurvey: (ref: SurveyRef) => SurveyVersion | undefined;
}

/** Free text only for a member who may read what the county's organisations have submitted. */
export async function findAppendix(
  needs: Needs,
  key: CountyKey,
  memberships: readonly Membership[],
  edition: number | undefined,
): Promise<ReportAppendix> {
  const mayReadTexts = membershipFor(memberships, 'read-submitted', { county: key.county }) !== undefined;
  const [round, texts, known] = await Promise.all([
    readRound(needs.table, key.round),
    mayReadTexts ? findAllTexts(needs, key, edition) : undefined,
    findKnownRows(needs, key),
  ]);
  const surveys = (round?.surveys ?? []).flatMap((ref) => {
    const survey = needs.findSurvey(ref);
    return survey === undefined ? [] : [[ref, survey] as const];
  });
  return { surveys: new Map(surveys), ...(texts && { texts }), known };
}
