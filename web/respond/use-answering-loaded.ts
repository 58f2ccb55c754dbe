// The own organisation's response to answer, or to give an opinion beside, as its page loads it.
import type { LoanKind } from '../../functions/core/people/loans.ts';
import { type Loading, useLoaded } from '../shared/loading/use-loaded.ts';
import { useMember } from '../shared/session/member.tsx';
import { useSession } from '../shared/session/session.tsx';
import { type LoadedAnswering, loadAnswering } from './load-answering.ts';
import { draftQueue } from './unsent/draft-queue.ts';

export function useAnsweringLoaded(kind: LoanKind, round: string, survey: string): Loading<LoadedAnswering> {
  const { client } = useSession();
  const { current, personId: person } = useMember();
  const org = current.organisation.id;
  return useLoaded(`answering ${kind} ${round} ${org} ${survey}`, async (signal) => {
    const queue = await draftQueue();
    return loadAnswering(client, { person, kind, round, org, survey }, { queue }, signal);
  });
}
