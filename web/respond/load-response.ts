// What the answering pages start from: the response, its questionnaire, and the person's membership in it.

import type { CallOutput, Client } from '../../functions/contract/client.ts';
import { type Loading, useLoaded } from '../shared/loading/use-loaded.ts';
import type { SurveyVersion } from '../shared/questionnaire.ts';
import { useMember } from '../shared/session/member.tsx';
import { useSession } from '../shared/session/session.tsx';
import { pendingSaves } from './saving/pending-saves.ts';

export type ResponseView = CallOutput<'GET /api/rounds/{round}/responses/{org}/{survey}'>;

export interface ResponseAndSurvey {
  readonly response: ResponseView;
  readonly version: SurveyVersion;
}

export async function loadResponse(
  client: Client,
  params: { readonly round: string; readonly org: string; readonly survey: string },
  signal: AbortSignal,
): Promise<ResponseAndSurvey> {
  await pendingSaves();
  const response = await client('GET /api/rounds/{round}/responses/{org}/{survey}', { params, signal });
  const version = await client('GET /api/surveys/{surveyRef}', {
    params: { surveyRef: response.surveyRef },
    signal,
  });
  return { response, version };
}

/** The key of what this tab holds unsaved of a response. */
export function stashKey(person: string, { round, organisation, survey }: ResponseView): string {
  return [person, round, organisation.id, survey].join('/');
}

/** The own organisation's response. */
export function useOwnResponse(round: string, survey: string): Loading<ResponseAndSurvey> {
  const { client } = useSession();
  const org = useMember().current.organisation.id;
  return useLoaded(`response ${round} ${org} ${survey}`, (signal) =>
    loadResponse(client, { round, org, survey }, signal),
  );
}
