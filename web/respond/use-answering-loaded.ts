// The own organisation's response to answer, as its page loads it.
import { type Loading, useLoaded } from '../shared/loading/use-loaded.ts';
import { useMember } from '../shared/session/member.tsx';
import { useSession } from '../shared/session/session.tsx';
import { type LoadedAnswering, loadAnswering } from './load-answering.ts';
import { draftQueue } from './unsent/draft-queue.ts';

export function useAnsweringLoaded(round: string, survey: string): Loading<LoadedAnswering> {
  const { client } = useSession();
  const { current, personId: person } = useMember();
  const org = current.organisation.id;
  return useLoaded(`answering ${round} ${org} ${survey}`, async (signal) => {
    const queue = await draftQueue();
    return loadAnswering(client, { person, round, org, survey }, { queue }, signal);
  });
}
