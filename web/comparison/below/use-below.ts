// Loads what is compared below areas and dimensions, with the texts of the questions.
import { useLoaded } from '../../shared/loading/use-loaded.ts';
import { useSession } from '../../shared/session/session.tsx';
import { type Below, belowOf } from './below.ts';

/** Nothing is fetched until it is needed. */
export function useBelow(round: string, isNeeded: boolean) {
  const { client } = useSession();
  return useLoaded(`indicators ${round} ${isNeeded}`, async (signal): Promise<Below> => {
    // Never told: a page that does not wait for it is not drawn once more for its sake.
    if (!isNeeded) return new Promise(() => {});
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
