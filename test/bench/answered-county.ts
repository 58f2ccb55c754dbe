// The largest county there is, 49 municipalities and 14 areas, with invented answers.
import { organisationId } from '../../functions/core/ids.ts';
import { startSfc32 } from '../../functions/core/priority/sfc32.ts';
import type {
  AreaAnswers,
  CoreAnswer,
  OrganisationAnswers,
  PriorityInput,
} from '../../functions/core/priority/types.ts';
import { defaultWeights } from '../../functions/core/priority/types.ts';

export const municipalities = 49;
export const draws = 10_000;
export const areas = Array.from({ length: 14 }, (_, index) => `area-${index}`);

/** `missing` is the share of all answers that is missing, evenly spread. */
export function answeredCounty(missing: number): PriorityInput {
  const inScope = Array.from({ length: municipalities }, (_, index) => organisationId(String(1400 + index)));
  const random = startSfc32(1);
  const buffer = new Uint32Array(2);
  const answer = (): CoreAnswer => {
    random(buffer);
    const [chance = 0, value = 0] = buffer;
    const answers = [0, 1, 2, 3, 4] as const;
    return chance / 2 ** 32 < missing ? 'missing' : (answers[value % answers.length] ?? 0);
  };
  const answerArea = (): AreaAnswers => ({
    nulage: answer(),
    behov: answer(),
    konsekvens: answer(),
    lansnytta: answer(),
  });
  const submitted = new Map(
    inScope.map((id): [typeof id, OrganisationAnswers] => [
      id,
      Object.fromEntries(areas.map((area) => [area, answerArea()])),
    ]),
  );
  return { areas, inScope, submitted, weights: defaultWeights, seed: 1, draws };
}
