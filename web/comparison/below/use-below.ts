// Loads what is compared below areas and dimensions, with the texts of the questions.
import { useLoaded } from '../../shared/loading/use-loaded.ts';
import { useSession } from '../../shared/session/session.tsx';
import { belowOf } from './below.ts';

export function useBelow(round: string) {
  const { client } = useSession();
  return useLoaded(`indicators ${round}`, async (signal) => {
    const found = await client('GET /api/rounds/{round}/comparison/indicators', {
      params: { round },
      signal,
    });
    const refs = [found.inventory, found.maturity].filter((ref) => ref !== undefined);
    const versions = await Promise.all(
      refs.map((surveyRef) => client('GET /api/surveys/{surveyRef}', { params: { surveyRef }, signal })),
    );
    return belowOf(found, versions);
  });
}
