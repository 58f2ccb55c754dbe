// Nations of few and small counties, where whatever can be told apart is: invented from a seed.
import fc from 'fast-check';
import { type CountySnapshot, takeSnapshot } from '../../../functions/core/comparison/county-snapshot.ts';
import type { OrganisationId } from '../../../functions/core/ids.ts';
import { type Counts, tallyPeers } from '../../../functions/core/results/peers.ts';
import type { Scores } from '../../../functions/core/scores.ts';

export const area = 'boende';

/** Four answers in the stored code; undefined has not responded. */
type Response = string | undefined;

export interface InventedCounty {
  readonly county: string;
  readonly first: readonly Response[];
  /** As it is after the round was opened again: those who had responded are as they were. */
  readonly after: readonly Response[];
}

const letter = fc.constantFrom('0', '1', '2', '3', '4', '4', '-', 'x');
const code = fc.tuple(letter, letter, letter, letter).map((letters) => letters.join(''));
const response = fc.option(code, { nil: undefined, freq: 2 });

/** Gotland first: one municipality. */
export const nations: fc.Arbitrary<readonly InventedCounty[]> = nationsOf(response, 2, 6);

/** Where most have responded, so that counties have enough answers to be public too. */
export const largerNations: fc.Arbitrary<readonly InventedCounty[]> = nationsOf(
  fc.option(code, { nil: undefined, freq: 12 }),
  4,
  8,
);

function nationsOf(
  one: fc.Arbitrary<Response>,
  minLength: number,
  maxLength: number,
): fc.Arbitrary<readonly InventedCounty[]> {
  return fc
    .array(fc.array(fc.tuple(one, one), { minLength, maxLength }), { minLength: 2, maxLength: 4 })
    .chain((counties) => fc.tuple(fc.tuple(one, one), fc.constant(counties)))
    .map(([gotland, counties]) =>
      [[gotland], ...counties].map((municipalities, at) => ({
        county: String(at + 10),
        first: municipalities.map(([first]) => first),
        after: municipalities.map(([first, after]) => first ?? after),
      })),
    );
}

/** Undefined when nobody has responded: nothing is counted there. */
export function snapshotOf(county: string, responses: readonly Response[]): CountySnapshot | undefined {
  if (responses.every((own) => own === undefined)) return undefined;
  return takeSnapshot(countsOf(county, responses), []);
}

export function countsOf(county: string, responses: readonly Response[]): Counts {
  const idOf = (at: number) => `${county}${String(at).padStart(2, '0')}` as OrganisationId;
  const scores = responses.flatMap((own, at): Scores[] =>
    own === undefined
      ? []
      : [
          {
            organisation: idOf(at),
            edition: 1,
            submittedAt: '2026-11-22T10:00:00.000Z',
            areas: { [area]: own },
          },
        ],
  );
  const inScope = responses.map((_, at) => ({ id: idOf(at), group: 'A1' }));
  return tallyPeers({
    inScope,
    areas: [area],
    dimensions: [],
    indicators: [],
    scores,
    maturity: [],
    facts: [],
  });
}
