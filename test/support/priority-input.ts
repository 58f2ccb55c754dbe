// Counties of any shape for property tests, as the numbers take them and as the API would have been given them.
import fc from 'fast-check';
import type { OrganisationId } from '../../functions/core/ids.ts';
import { organisationId } from '../../functions/core/ids.ts';
import type {
  AreaAnswers,
  CoreAnswer,
  OrganisationAnswers,
  PriorityInput,
} from '../../functions/core/priority/types.ts';
import { coreQuestions, defaultWeights } from '../../functions/core/priority/types.ts';
import type { NaiveInput } from './oracle/recompute-naively.ts';

const scale = [0, 1, 2, 3, 4] as const;

/** Mostly answers on the scale; `special` is how many of ten are missing or not applicable. */
export function coreAnswer(special: number): fc.Arbitrary<CoreAnswer> {
  return fc.oneof(
    { weight: 10 - special, arbitrary: fc.constantFrom<CoreAnswer>(...scale) },
    { weight: special, arbitrary: fc.constantFrom<CoreAnswer>('missing', 'missing', 'not-applicable') },
  );
}

export function areaAnswers(answer: fc.Arbitrary<CoreAnswer>): fc.Arbitrary<AreaAnswers> {
  return fc.record({ nulage: answer, behov: answer, konsekvens: answer, lansnytta: answer });
}

export interface CountySize {
  readonly areas?: number;
  readonly organisations?: number;
  readonly draws?: number;
}

/** A county with any number of responses; now and then an area is left out of a response. */
export function county({
  areas = 5,
  organisations = 6,
  draws = 1,
}: CountySize = {}): fc.Arbitrary<PriorityInput> {
  const answers = fc.integer({ min: 0, max: 9 }).chain((special) =>
    fc.array(
      fc.option(
        fc.array(fc.option(areaAnswers(coreAnswer(special)), { freq: 9 }), {
          minLength: areas,
          maxLength: areas,
        }),
        {
          freq: 5,
        },
      ),
      { minLength: 1, maxLength: organisations },
    ),
  );
  return fc
    .record({
      answers,
      areas: fc.integer({ min: 1, max: areas }),
      seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    })
    .map(({ answers: responses, areas: count, seed }) => {
      const areaIds = Array.from({ length: count }, (_, index) => `area-${'dbeca'[index] ?? index}`);
      const inScope = responses.map((_, index) => organisationId(String(2100 + index)));
      const submitted = new Map<OrganisationId, OrganisationAnswers>();
      responses.forEach((response, index) => {
        const organisation = inScope[index];
        if (response === null || organisation === undefined) return;
        submitted.set(
          organisation,
          Object.fromEntries(
            areaIds.flatMap((area, position): [string, AreaAnswers][] => {
              const found = response[position];
              return found === null || found === undefined ? [] : [[area, found]];
            }),
          ),
        );
      });
      return { areas: areaIds, inScope, submitted, weights: defaultWeights, seed, draws };
    });
}

/** The same county as raw values, for the naive recomputation. */
export function asRaw(input: PriorityInput): NaiveInput {
  const answers: Record<string, Record<string, unknown>> = {};
  for (const [organisation, areas] of input.submitted) {
    answers[organisation] = Object.fromEntries(
      Object.entries(areas).flatMap(([area, found]) =>
        coreQuestions.map((question) => [`${area}.${question}`, rawValue(found[question])]),
      ),
    );
  }
  const { areas, inScope, seed, draws } = input;
  return { areas, inScope, answers, seed, draws };
}

function rawValue(answer: CoreAnswer): unknown {
  if (answer === 'missing') return 'vet-inte';
  if (answer === 'not-applicable') return { special: 'ej-aktuellt', reason: 'sköts av regionen' };
  return answer;
}
