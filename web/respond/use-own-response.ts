// The own organisation's response, as a page loads it.
import { type Loading, useLoaded } from '../shared/loading/use-loaded.ts';
import { useMember } from '../shared/session/member.tsx';
import { useSession } from '../shared/session/session.tsx';
import { loadResponse, type ResponseAndSurvey } from './load-response.ts';

export function useOwnResponse(round: string, survey: string): Loading<ResponseAndSurvey> {
  const { client } = useSession();
  const org = useMember().current.organisation.id;
  return useLoaded(`response ${round} ${org} ${survey}`, (signal) =>
    loadResponse(client, { round, org, survey }, signal),
  );
}
