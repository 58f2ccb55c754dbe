// What municipalities answered beside their scores, read from the editions that they submitted.
import type { CompiledQuestionnaire } from '../answers/questionnaire.ts';
import { visibleValues } from '../answers/visible-answers.ts';
import type { OrganisationId, RoundId, SurveyId } from '../core/ids.ts';
import type { SaidValues } from '../core/report/choice-counts.ts';
import type { Receipts } from '../core/report/report-input.ts';
import type { Table } from '../storage/client.ts';
import { readEdition } from '../storage/submissions.ts';

/** One read for each receipt, all at once: a county has at most 49 municipalities. */
export async function readSaid(
  table: Table,
  round: RoundId,
  questionnaire: CompiledQuestionnaire,
  receipts: Receipts,
): Promise<Map<OrganisationId, SaidValues>> {
  const survey = questionnaire.survey as SurveyId;
  const read = [...receipts].map(async ([organisation, receipt]): Promise<[OrganisationId, SaidValues]> => {
    const answers = await readEdition(table, { round, organisation, survey }, receipt);
    return [organisation, visibleValues(questionnaire, answers)];
  });
  return new Map(await Promise.all(read));
}
