// The questionnaires whose words rows are in, each read once.
import type { Client } from '../../functions/contract/client.ts';
import type { SurveyVersion } from '../shared/questionnaire.ts';

export type Versions = ReadonlyMap<string, SurveyVersion>;

export async function loadVersions(
  client: Client,
  refs: readonly string[],
  signal: AbortSignal,
): Promise<Versions> {
  const read = [...new Set(refs)].map(async (surveyRef) => {
    const version = await client('GET /api/surveys/{surveyRef}', { params: { surveyRef }, signal });
    return [surveyRef, version] as const;
  });
  return new Map(await Promise.all(read));
}
